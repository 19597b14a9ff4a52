import { remembering } from "../values/remembering";
import { normaliseLabel } from "../values/label";
import type { InvestmentType, Profile } from "./schema";

export interface InvestmentTypesFound {
  /** Codes in the order in which they are written; the first is the main type. */
  readonly codes: readonly string[];
  /** The parts of the text that hold no declared word, as written. */
  readonly unknown: readonly string[];
}

export const wordsOfType = ({ code, label, words }: InvestmentType): readonly string[] => [
  code,
  label.sv,
  label.en,
  ...words,
];

/**
 * Tried in this order, and each part is first looked up whole: "Gång- och parkväg" is one declared name, and a line may break inside a word
 * ("Trygghets-/kamera").
 */
const separators: readonly RegExp[] = [/[,;/+|]/u, /[\r\n]/u, /&|(?<![\p{L}\p{N}])och(?![\p{L}\p{N}])/iu];

/** Reads "BEL, växtlighet och sikt" into codes. Whole words only; the longest declared wording takes its words. */
export function investmentTypeWords(profile: Profile) {
  const codeOf = new Map(
    profile.investmentTypes.flatMap((type) => wordsOfType(type).map((word) => [normaliseLabel(word), type.code])),
  );
  const mostWords = Math.max(1, ...[...codeOf.keys()].map((word) => word.split(" ").length));

  const codesWithin = (text: string): readonly string[] => {
    const words = normaliseLabel(text).split(" ");
    const codes: string[] = [];
    for (let start = 0; start < words.length;) {
      const size = sizeOfLongestAt(words, start);
      const code = codeOf.get(words.slice(start, start + size).join(" "));
      if (code !== undefined) codes.push(code);
      start += Math.max(1, size);
    }
    return codes;
  };

  const sizeOfLongestAt = (words: readonly string[], start: number): number => {
    for (let size = Math.min(mostWords, words.length - start); size > 0; size -= 1) {
      if (codeOf.has(words.slice(start, start + size).join(" "))) return size;
    }
    return 0;
  };

  const read = (text: string, depth: number): readonly InvestmentTypesFound[] => {
    const label = normaliseLabel(text);
    if (label === "") return [];
    const whole = codeOf.get(label);
    if (whole !== undefined) return [{ codes: [whole], unknown: [] }];
    const separator = separators[depth];
    if (separator) return text.split(separator).flatMap((part) => read(part, depth + 1));
    const codes = codesWithin(text);
    return [codes.length > 0 ? { codes, unknown: [] } : { codes: [], unknown: [text.trim()] }];
  };

  const resolveInvestmentTypes = remembering((text): InvestmentTypesFound => {
    const parts = read(text, 0);
    return {
      codes: [...new Set(parts.flatMap(({ codes }) => codes))],
      unknown: [...new Set(parts.flatMap(({ unknown }) => unknown))],
    };
  });

  /** The text is the name of a type and nothing else. */
  const isTypeName = (text: string): boolean => codeOf.has(normaliseLabel(text));

  return { resolveInvestmentTypes, isTypeName } as const;
}
