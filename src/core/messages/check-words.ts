import type { CheckWords } from "../anvisningar/check-words";
import type { Edition } from "../anvisningar/schema";
import type { Language } from "../values/bilingual";
import { formatCount, formatOre, formatShare } from "../values/format";
import { ore, orePerUnit } from "../values/ore";
import { joinedText } from "./joined-text";
import { codeLabel, fieldLabel, listOfField, tableLabel } from "./labels";

/** The words for sentences about checks in one language and in the words of an edition. */
export const checkWords = (edition: Edition, language: Language): CheckWords => wordsAbout(edition, language);

/** `of`: the table whose fields are meant; the projects' without. */
function wordsAbout(edition: Edition, language: Language, of?: string): CheckWords {
  const path = (id: string): string => (of === undefined ? id : `${of}.${id}`);
  const say = (sv: string, en: string): string => (language === "sv" ? sv : en);
  const quoted = (text: string): string => (language === "sv" ? `”${text}”` : `“${text}”`);
  const any = (words: readonly string[]): string => joinedText(words, "any", language);
  const codesOf = (id: string, oneOf: readonly string[]): string => {
    const list = listOfField(edition, id);
    return any(oneOf.map((code) => quoted(codeLabel(edition, list, code, language))));
  };
  const statuses = edition.lists.flatMap((list) => list.codes);
  return {
    say,
    any,
    all: (words) => joinedText(words, "all", language),
    quoted,
    field: (id) => quoted(fieldLabel(edition, path(id), language)),
    codes: (id, oneOf) => codesOf(path(id), oneOf),
    path: (id) => quoted(fieldLabel(edition, id, language)),
    codesOfPath: codesOf,
    table: (id) => quoted(tableLabel(edition, id, language)),
    of: (table) => wordsAbout(edition, language, table),
    status: (progress) => quoted(statuses.find((known) => known.progress === progress)?.label[language] ?? progress),
    months: (count) => `${formatCount(count, language)} ${say("månader", "months")}`,
    kr: (amount) => formatOre(ore(BigInt(amount) * orePerUnit.kr), language),
    share: (share) => formatShare({ part: BigInt(Math.round(share * 1000)), whole: 1000n }, language),
    limits: edition,
  };
}
