import { distance } from "fastest-levenshtein";

/** Shorter words are other words when a letter is another. */
const fewestLetters = 5;
/** In so long a word two letters may be wrong. */
const longWord = 10;
const mostWrong = 2;

/** Two letters that changed places: "projket". Of words that differ. */
function isTurned(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a === `${b.slice(0, at)}${b.charAt(at + 1)}${b.charAt(at)}${b.slice(at + 2)}`;
}

/** "Beviljas" is no slip for "beviljat": another ending says another thing. */
const isOtherEnding = (a: string, b: string): boolean => a.slice(0, -1) === b.slice(0, -1);

function isSlipOfWord(written: string, meant: string): boolean {
  if (written === meant) return true;
  const length = Math.min(written.length, meant.length);
  if (length < fewestLetters || /\d/u.test(written) || isOtherEnding(written, meant)) return false;
  return isTurned(written, meant) || distance(written, meant) <= (length >= longWord ? mostWrong : 1);
}

/** Is the one phrase the other, but for a letter or two in its words? Both in normalised words. */
export function isSlipOf(written: string, meant: string): boolean {
  if (written === meant) return false;
  const count = wordCount(written);
  // Asked of every heading and every word that is known: nearly all differ in how much they say.
  if (Math.abs(written.length - meant.length) > mostWrong * count || wordCount(meant) !== count) return false;
  if (count === 1) return isSlipOfWord(written, meant);
  const others = meant.split(" ");
  return written.split(" ").every((word, at) => isSlipOfWord(word, others[at] ?? ""));
}

function wordCount(phrase: string): number {
  let count = 1;
  for (let at = phrase.indexOf(" "); at >= 0; at = phrase.indexOf(" ", at + 1)) count += 1;
  return count;
}
