import { longestNumberText } from "./number-text";
import { plainPhrase } from "./plain-phrase";

/** What a point or a comma means, where that is known. */
export type Separators = Partial<Record<"." | ",", "groups" | "decimals">>;

type Mark = keyof Separators;
const isMark = (mark: string | undefined): mark is Mark => mark === "." || mark === ",";

/** What one number says of its marks: `1.250.000` and `450.000,00` group with points, `12.5` does not, `450.000` says nothing. */
function provedBy(text: string): readonly (readonly [Mark, "groups" | "decimals"])[] {
  if (text.length > longestNumberText * 2) return [];
  const number = /\d(?:[\d .,']*\d)?/.exec(plainPhrase(text))?.[0] ?? "";
  const used = number.replace(/\d/g, "");
  const [first, last, ...others] = new Set(used);
  if (first === undefined || others.length > 0) return [];
  if (last !== undefined) {
    const groups = isMark(first) ? [[first, "groups"] as const] : [];
    return isMark(last) ? [...groups, [last, "decimals"]] : [];
  }
  if (!isMark(first)) return [];
  if (used.length > 1) return [[first, "groups"]];
  return /^[1-9]\d{0,2}.\d{3}$/.test(number) ? [] : [[first, "decimals"]];
}

/** What all the texts together prove; a mark that means both things in them is left out. Texts that are no numbers must not be among them. */
export function separatorsIn(texts: Iterable<string>): Separators {
  const meanings = new Map<Mark, Set<"groups" | "decimals">>();
  for (const text of texts)
    for (const [mark, meaning] of provedBy(text)) meanings.set(mark, (meanings.get(mark) ?? new Set()).add(meaning));
  return Object.fromEntries(
    [...meanings].flatMap(([mark, [meaning, other]]) => (meaning && !other ? [[mark, meaning]] : [])),
  );
}

/** What the lone mark of a doubtful number means; undefined where nothing is known. */
export const meaningOfMark = (text: string, separators: Separators): "groups" | "decimals" | undefined => {
  const mark = /\d([.,])\d{3}(?!\d)/.exec(text)?.[1];
  return isMark(mark) ? separators[mark] : undefined;
};
