import { normaliseLabel } from "../values/label";

/** "T = trygghetsmedel, T+K = trygghetsmedel och klimatmedel": short signs and what they stand for. */

const longestSign = 6;
const definition = /^\s*([\p{L}\p{N}+/&-]{1,6})\s*(?:=|:|–|betyder|står för)\s*(\p{L}.*)$/u;

/** The signs that a text explains, normalised; none when it is no such list. */
export function signsIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(/[,;\n]|\.\s/u).flatMap((part): readonly (readonly [string, string])[] => {
      const [, sign = "", words = ""] = definition.exec(part) ?? [];
      return sign === "" ? [] : [[signKey(sign), words.trim()]];
    }),
  );
}

/** A sign is compared as written, but for case: "T+K" and "T K" are two. */
export const signKey = (text: string): string => text.trim().toLowerCase();

export const isSign = (text: string): boolean => text.trim().length <= longestSign && normaliseLabel(text) !== "";

/** A sign and what it stands for, among other signs and after other words: "tkr   G=genomförd P=pågår". */
const among =
  /(?<![\p{L}\p{N}])(\p{L}{1,6}|\d)\s?=\s?(\p{L}[^=,;\n()]*?)(?=\s*(?:[,;\n().]|$)|\s+(?:och\s+)?(?:\p{L}{1,6}|\d)\s?=)/gu;

/** The signs that a text explains anywhere in it, normalised. */
export const legendIn = (text: string): readonly (readonly [sign: string, words: string])[] => [
  ...[...text.matchAll(among)].map(([, sign = "", words = ""]) => [signKey(sign), words.trim()] as const),
  ...(text.includes("=") ? [] : text.split(/[()]/u).flatMap((part) => [...signsIn(part)])),
];
