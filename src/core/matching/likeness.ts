import { distance } from "fastest-levenshtein";
import { slug } from "../values/label";

/** From here two names are alike: this share of the shorter one's words is in the other, or of its letters is the same. */
export const leastLikeness = 0.6;

/** No name is longer. A text that is says what it is called at its beginning, and every name is set beside every other. */
const longestName = 400;
const wordsOf = (name: string): string => slug(name.slice(0, longestName));

/** How much of two names is the same, 0 to 1. */
export const nameLikeness = (one: string, other: string): number =>
  Math.max(sharedWords(one, other), sharedLetters(one, other));

/** Shorter words are in every name. */
const shortestTelling = 4;

const tellingWords = (name: string): ReadonlySet<string> =>
  new Set(
    wordsOf(name)
      .split("-")
      .filter((word) => word.length >= shortestTelling),
  );

export const shareTellingWord = (one: string, other: string): boolean => sharedWords(one, other) > 0;

function sharedWords(one: string, other: string): number {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  const fewest = Math.min(a.size, b.size);
  return fewest === 0 ? 0 : [...a].filter((word) => b.has(word)).length / fewest;
}

const longestCompared = 80;
const compared = (name: string): string => wordsOf(name).slice(0, longestCompared);

function sharedLetters(one: string, other: string): number {
  const [a, b] = [compared(one), compared(other)];
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}

/** Words of three letters and more: "vid" and "parken" count, "i" does not. */
const shortestWord = 3;

/** True of two that have a word in common, and of one name twice, however short. */
export function shareAWord(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const words = new Set(a.split("-"));
  return a === b || b.split("-").some((word) => word.length >= shortestWord && words.has(word));
}
