import { distance } from "fastest-levenshtein";

/** Shorter words are other words when a letter is another. */
const fewestLetters = 5;
/** In so long a word two letters may be wrong. */
const longWord = 10;

/** Two letters that changed places: "projket". */
function isTurned(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** "Beviljas" is no slip for "beviljat": another ending says another thing. */
const isOtherEnding = (a: string, b: string): boolean => a.length === b.length && a.slice(0, -1) === b.slice(0, -1);

function isSlipOfWord(written: string, meant: string): boolean {
  if (written === meant) return true;
  const length = Math.min(written.length, meant.length);
  if (length < fewestLetters || /\d/u.test(written) || isOtherEnding(written, meant)) return false;
  return isTurned(written, meant) || distance(written, meant) <= (length >= longWord ? 2 : 1);
}

/** Is the one phrase the other, but for a letter or two in its words? Both in normalised words. */
export function isSlipOf(written: string, meant: string): boolean {
  const [words, others] = [written.split(" "), meant.split(" ")];
  return (
    written !== meant &&
    words.length === others.length &&
    words.every((word, at) => isSlipOfWord(word, others[at] ?? ""))
  );
}
