import type { Edition } from "../anvisningar/schema";
import type { Language } from "../values/bilingual";
import { shorten, visibleText } from "../values/label";
import { fieldLabel } from "./labels";
import { answerTexts } from "./answer-texts";

interface Reader {
  readonly language: Language;
  readonly edition: Pick<Edition, "fields">;
}

/** A workbook's own words are cut here. */
const longestText = 60;

/** An answer, kind "answer" of the catalogue, as words: "Enhet: Tusental kronor (tkr)". Null when it is none. */
export function answerText([about, ...means]: readonly string[], { language, edition }: Reader): string | null {
  const texts = answerTexts[language];
  const [first = ""] = means;
  const named = (name: string, says: string | undefined): string | null =>
    says === undefined ? null : `${name}: ${says}`;
  const choice = (labels: Readonly<Record<string, string>>, key: string): string | undefined =>
    Object.hasOwn(labels, key) ? labels[key] : undefined;
  switch (about) {
    case "unit":
      return named(texts.unit, choice(texts.units, first));
    case "surplus-sign":
      return named(texts.surplusSign, choice(texts.surplusSigns, first));
    case "cost-sign":
      return named(texts.costSign, choice(texts.costSigns, first));
    case "heading":
      return pairs(means)
        .map(([text, field]) =>
          named(texts.heading(text), field === "" ? texts.leave : fieldLabel(edition, field, language)),
        )
        .join("; ");
    case "money":
      return pairs(means)
        .map(([text, kind]) => named(texts.money(text), choice(texts.moneyKinds, kind)))
        .join("; ");
    default:
      return null;
  }
}

const pairs = (words: readonly string[]): readonly (readonly [string, string])[] =>
  words.flatMap((word, index) =>
    index % 2 === 0 ? [[shorten(visibleText(word), longestText), words[index + 1] ?? ""] as const] : [],
  );
