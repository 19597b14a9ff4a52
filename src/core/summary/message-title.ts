import { inWordsOf } from "../anvisningar/receiver-words";
import type { Edition } from "../anvisningar/schema";
import { isFindingCode } from "../findings/catalogue";
import { en } from "../messages/en";
import { sv } from "../messages/sv";
import type { Language } from "../values/bilingual";

const catalogued = { sv, en } as const;

/** What the kind of finding is called; the code itself where nobody has named it. */
export const messageTitle = (
  code: string,
  { rules, receiverWord }: Pick<Edition, "rules"> & Partial<Pick<Edition, "receiverWord">>,
  language: Language,
): string =>
  isFindingCode(code)
    ? inWordsOf(catalogued[language][code].title, receiverWord, language)
    : (rules.find((rule) => rule.code === code)?.texts?.title[language] ?? code);
