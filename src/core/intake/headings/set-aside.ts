import { hasRole } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { qualifiers, type QualifierKind, type QualifierWords } from "../../words/qualifiers";

/** Words of a label that stand beside its core, what they mean, and where. */
interface Found {
  readonly words: QualifierWords;
  readonly at: number;
  readonly length: number;
}

export interface SetAside {
  readonly field: Field;
  /** The core: words that mean the field by themselves. */
  readonly label: string;
  readonly kinds: readonly QualifierKind[];
  /** What was set aside, as normalised words. */
  readonly words: readonly string[];
}

const byFirstWord = new Map<string, { readonly words: QualifierWords; readonly phrase: readonly string[] }[]>();
for (const words of qualifiers)
  for (const text of words.phrases) {
    const phrase = text.split(" ");
    const first = phrase[0] ?? "";
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, phrase }]);
  }

/** More are no heading but a sentence. */
const mostQualifiers = 4;

function qualifiersIn(label: readonly string[]): readonly (readonly Found[])[] {
  const found: Found[][] = [];
  for (let at = 0; at < label.length;) {
    const here = (byFirstWord.get(label[at] ?? "") ?? []).filter(({ phrase }) =>
      phrase.every((word, index) => label[at + index] === word),
    );
    const length = Math.max(0, ...here.map(({ phrase }) => phrase.length));
    if (length > 0)
      found.push(here.filter(({ phrase }) => phrase.length === length).map(({ words }) => ({ words, at, length })));
    at += Math.max(length, 1);
  }
  return found;
}

const fits = ({ beside }: QualifierWords, { id, type }: Field): boolean => {
  switch (beside) {
    case "granted":
      return id === "grantedAmount";
    case "spent":
      return id === "spentAmount" || type === "date";
    case "moved":
      return hasRole(id, "moved");
    case "amount":
      return type === "amount";
    case "any":
      return true;
  }
};

/**
 * The one field that a label means when harmless words are set aside, as few as possible: "verkligt utfall enligt agresso" is "utfall". Null when the rest
 * means none, or when the words that must go have no business in a heading of that field ("beslutat utfall").
 */
export function setAsideWords(
  label: readonly string[],
  fieldOf: (label: string) => Field | null,
  ownWords: ReadonlySet<string>,
): SetAside | null {
  const own: QualifierWords = { kind: "plain", beside: "amount", phrases: [] };
  const found = [
    ...qualifiersIn(label),
    ...label.flatMap((word, at) => (ownWords.has(word) ? [[{ words: own, at, length: 1 }]] : [])),
  ].slice(0, mostQualifiers);
  if (found.length === 0) return null;
  const subsets = Array.from({ length: 2 ** found.length - 1 }, (_, index) =>
    found.filter((_one, bit) => ((index + 1) >> bit) % 2 === 1),
  ).sort((a, b) => a.length - b.length);
  for (const subset of subsets) {
    const isAside = (at: number): boolean =>
      subset.some(([one]) => one !== undefined && at >= one.at && at < one.at + one.length);
    const core = label.filter((_, at) => !isAside(at)).join(" ");
    const field = core === "" ? null : fieldOf(core);
    const fitting = field ? subset.map((choices) => choices.find(({ words }) => fits(words, field))) : [];
    if (!field || fitting.some((one) => one === undefined)) continue;
    return {
      field,
      label: core,
      kinds: fitting.flatMap((one) => one?.words.kind ?? []),
      words: label.filter((_, at) => isAside(at)),
    };
  }
  return null;
}
