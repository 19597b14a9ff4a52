import { approximations } from "./amount-words";
import { readGroupedNumber } from "./grouped-number";
import { plainPhrase } from "./plain-phrase";

/** A number with what stood around it. */
export interface NumberText {
  /** Signed decimal texts: one, or two when the number can be read in two ways. */
  readonly readings: readonly string[];
  readonly approximate: boolean;
  /** The words before or after the number, in small letters: a unit, a percent sign, or empty. */
  readonly unit: string;
}

/** No number that a person writes is longer; what is longer is prose. */
export const longestNumberText = 100;

/** Raised digits, asterisks and daggers point to a footnote; so do one with a bracket after it: `450 *)`. */
const footnoteMarks = "*†‡\u00b9\u00b2\u00b3\u2070\u2074-\u2079";
const marksAround = new RegExp(`^[${footnoteMarks} ]+|(?<![${footnoteMarks} ])[${footnoteMarks} ]+$`, "g");
const bracketedMarks = new RegExp(`(?<![${footnoteMarks}])[${footnoteMarks}]+\\)`, "g");
/** A figure or letter with a closing bracket after something: `450 1)`, `450 kr a)`. */
const bracketedFigures = / (?:\d{1,2}|[a-e])\)(?= |$)/g;

/** Without references to footnotes. A bracket that was opened before is none. */
const withoutFootnotes = (phrase: string): string =>
  phrase.includes("(") ? phrase : phrase.replace(bracketedMarks, "").replace(bracketedFigures, "");

/** Takes "cirka" and the like from the beginning. */
export function takeApproximation(phrase: string): { readonly rest: string; readonly approximate: boolean } {
  const word = approximations.find(
    (candidate) => phrase.startsWith(candidate) && !/^[a-zåäö]/.test(phrase.slice(candidate.length)),
  );
  return word === undefined
    ? { rest: phrase, approximate: false }
    : { rest: phrase.slice(word.length).trim(), approximate: true };
}

/** Splits what stands before the number into signs and words: `ca -`, `(`, `sek`, `-kr`. */
function readBefore(text: string): { readonly sign: string; readonly words: string } {
  const [, first = "", words = "", last = ""] = /^([-+( ]*)(.*?)([-+(]?)$/s.exec(text.trim()) ?? [];
  return { sign: (first + last).replaceAll(" ", ""), words: words.trim() };
}

/** Splits what stands after the number into sign and words: `-`, ` kr)`, `¹ mnkr`. */
function readAfter(text: string): { readonly sign: string; readonly words: string } {
  const after = text.replace(marksAround, "");
  const [sign, words] = /^[-)]/.test(after)
    ? [after.slice(0, 1), after.slice(1)]
    : after.endsWith(")")
      ? [")", after.slice(0, -1)]
      : ["", after];
  return { sign, words: words.replace(marksAround, "").trim() };
}

/** Whether the signs before and after make the number negative; other pairs are no way to write a number. */
const negativeBySigns: ReadonlyMap<string, boolean> = new Map([
  ["", false],
  ["+", false],
  ["-", true],
  ["()", true],
]);

/**
 * Reads a text that is one number with at most a sign, an approximation and a unit. Null for everything else: prose, ranges, two numbers,
 * odd groups, or a footnote figure that would have to be guessed (`12 000 1`).
 */
export function readNumberText(text: string): NumberText | null {
  const whole = plainPhrase(text).replace(/^'/, "");
  if (whole.length > longestNumberText) return null;
  const phrase = withoutFootnotes(whole);
  const [upToLastDigit] = /^.*\d/s.exec(phrase) ?? [];
  if (upToLastDigit === undefined) return null;
  const start = phrase.search(/\d/);
  const end = upToLastDigit.length;
  const before = readBefore(phrase.slice(0, start));
  const after = readAfter(phrase.slice(end));
  const negative = negativeBySigns.get(before.sign + after.sign);
  const { rest, approximate } = takeApproximation(before.words);
  if (negative === undefined || (rest !== "" && after.words !== "")) return null;
  // "- ca 500 kr" may be a line of a list.
  if (approximate && /^[-+]/.test(phrase)) return null;
  const readings = readGroupedNumber(phrase.slice(start, end));
  if (readings.length === 0) return null;
  return {
    readings: readings.map((reading) => (negative ? `-${reading}` : reading)),
    approximate,
    unit: rest === "" ? after.words : rest,
  };
}
