import {
  longestUnitPhrase,
  statedAs,
  unitBeginnings,
  unitMeaning,
  type StatedUnit,
  type UnitMeaning,
} from "../words/units";
import { plainPhrase } from "./plain-phrase";
import { inTurn, remembering } from "./remembering";
import { unified, withoutInvisible } from "./unicode";

export { shorten, visibleText } from "./visible-text";

/** A word divided at the end of a line: `Nyttjande-` + `grad`. */
const dividedWord = /(\p{L})[-\u00ad\u2010\u2011][ \t]?(?:\r\n|\r|\n)[ \t]?(?=\p{L})/gu;

/**
 * The words of a label, for comparing: small letters and figures with one space between, whatever the case, the punctuation, the line
 * breaks or the invisible characters. `Nyttjande-\ngrad (%)` is `nyttjandegrad`.
 */
export const normaliseLabel = inTurn((text): string => {
  if (plainWords.test(text)) return text.toLowerCase();
  return plainText.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-zåäöé\d]+/g, " ")
        .trim()
    : normalised(text);
});

/** The words of `normaliseLabel`; one empty word where the label has none. */
export const wordsOf = inTurn((text): readonly string[] => normaliseLabel(text).split(" "));

/** What most cells hold; nothing but its capitals needs a change. */
const plainWords = /^[a-zåäöé\d]+(?: [a-zåäöé\d]+)*$/i;

/** Punctuation on one line is all that parts its words. */
const plainText = /^[ -~åäöéÅÄÖÉ]*$/;

const normalised = remembering((text): string =>
  unified(withoutInvisible(text.replace(dividedWord, "$1")), "NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim(),
);

/** Letters and figures with hyphens, to compare names and for temporary ids: `Gångväg i Årsta` is `gångväg-i-årsta`, which `Gangvag i Arsta` is not. May be empty. */
export const slug = (text: string): string => (text.length > longName ? slugOfLong(text) : slugOf(text));

const slugOf = (text: string): string => normaliseLabel(text).replaceAll(" ", "-");

/** Every name is set beside every other: of a text that is too long for a name the slug is made once, not once a pair. */
const longName = 150;
const mostLong = 500;
const longSlugs = new Map<string, string>();

function slugOfLong(text: string): string {
  const known = longSlugs.get(text);
  if (known !== undefined) return known;
  if (longSlugs.size >= mostLong) longSlugs.clear();
  const made = slugOf(text);
  longSlugs.set(text, made);
  return made;
}

/** A column heading or form label, taken apart. */
export interface HeadingParts {
  /** Normalised, without what the other parts say and without footnote marks. */
  readonly label: string;
  /** Absent when none is stated, two are, or it is one that workbooks should not use (mdkr); its words then stay in the label. `foreign`: another currency, whose words stay too. */
  readonly unit?: StatedUnit;
  /** Absent when none is stated, two are, or it belongs to a whole date. */
  readonly year?: number;
  /** `Överskott (-)`: surplus is written with minus. Absent for `(+/-)`. */
  readonly signHint?: "minus" | "plus";
  readonly percent?: true;
}

const footnoteMark = /[*\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u207d\u207e]/g;
const footnoteFigure = /(^|[^(\d])\d{1,2}\)$/;
const signInBrackets = /\( ?([-+/\u00b1]{1,3}) ?\)/g;

const isYear = (word: string): boolean => /^\d{4}$/.test(word) && Number(word) >= 2018 && Number(word) <= 2040;
const isFigure = (word = ""): boolean => /^\d+$/.test(word);
const isDayOrMonth = (word = ""): boolean => /^\d{1,2}$/.test(word);

function signHint(phrase: string): "minus" | "plus" | undefined {
  const signs = [...phrase.matchAll(signInBrackets)].map(([, sign = ""]) => sign).join("");
  const [hasMinus, hasPlus] = [/[-\u00b1]/.test(signs), /[+\u00b1]/.test(signs)];
  return hasMinus === hasPlus ? undefined : hasMinus ? "minus" : "plus";
}

function takeYear(words: readonly string[]): { readonly rest: readonly string[]; readonly year?: number } {
  const [year, ...others] = new Set(words.filter(isYear));
  const at = words.indexOf(year ?? "");
  const isInDate = [1, -1].some((step) => isDayOrMonth(words[at + step]) && isDayOrMonth(words[at + 2 * step]));
  if (year === undefined || others.length > 0 || isInDate) return { rest: words };
  return { rest: words.filter((word) => word !== year), year: Number(year) };
}

/** The longest unit phrase that the next words of a label begin with. */
function leadingUnit(words: readonly string[]): { readonly meaning: UnitMeaning; readonly length: number } | null {
  if (!unitBeginnings.has(words[0] ?? "")) return null;
  for (let length = words.length; length > 0; length -= 1) {
    const meaning = unitMeaning(words.slice(0, length).join(" "));
    if (meaning !== null) return { meaning, length };
  }
  return null;
}

const isPreposition = (word: string | undefined): boolean => word === "i" || word === "in";

function takeUnit(words: readonly string[]): { readonly rest: readonly string[]; readonly unit?: StatedUnit } {
  const found = new Set<StatedUnit>();
  const rest: string[] = [];
  let at = 0;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const unit = leadingUnit(words.slice(at, at + longestUnitPhrase));
    // "över 500 kr" states no unit, and a column in thousand millions has none that we know.
    const isThousandMillions = unit !== null && unit.meaning !== "foreign" && unit.meaning.shift > 0;
    if (isThousandMillions || (unit !== null && isFigure(rest.at(-1)))) return { rest: words };
    if (unit === null) rest.push(word);
    else found.add(statedAs(unit.meaning));
    if (unit !== null && isPreposition(rest.at(-1))) rest.pop();
    at += unit?.length ?? 1;
  }
  // What is in another currency is not the amount that the other words name: its label stays unlike theirs.
  if (found.has("foreign")) return { rest: words, unit: "foreign" };
  const [unit, ...others] = found;
  return unit === undefined || others.length > 0 ? { rest: words } : { rest, unit };
}

function takePercent(
  words: readonly string[],
  phrase: string,
): { readonly rest: readonly string[]; readonly percent?: true } {
  const named = /^(?:procent|percent)$/.test(words.at(-1) ?? "");
  if (!named && !phrase.includes("%")) return { rest: words };
  const rest = named ? words.slice(0, -1) : words;
  return { rest: isPreposition(rest.at(-1)) ? rest.slice(0, -1) : rest, percent: true };
}

/**
 * Takes unit, year, sign and percent out of a heading: `Beviljat 2023 (tkr)` is `beviljat`, 2023, tkr. Other words stay:
 * `Budget t.o.m. 2023` is `budget t o m`.
 */
export const headingParts = remembering((text): HeadingParts => {
  const phrase = plainPhrase(text);
  const unmarked = text.replace(footnoteMark, "").trim().replace(footnoteFigure, "$1");
  const words = wordsOf(unmarked);
  const { rest: withoutPercent, ...percent } = takePercent(words, phrase);
  const { rest: withoutYear, ...year } = takeYear(withoutPercent);
  const { rest, ...named } = takeUnit(withoutYear);
  const unit = /[€$£¥]/u.test(phrase) ? { unit: "foreign" as const } : named;
  const sign = signHint(phrase);
  return { label: rest.join(" "), ...unit, ...year, ...(sign && { signHint: sign }), ...percent };
});
