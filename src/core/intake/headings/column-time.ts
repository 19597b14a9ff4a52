import { headingParts } from "../../values/label";
import {
  accumulatedWords,
  beforeWords,
  beforeYearWords,
  monthWords,
  occasionWords,
  onWords,
  ordinalWords,
  partNames,
  periodFillers,
  thisYearWords,
  untilOccasionWords,
  upToWords,
  wholeYearWords,
} from "../../words/periods";

/**
 * Of which time a heading says that its amount is. `year` null: it does not say which year.
 *
 * year: one budget year. part: some months of it, 1 to 12. through: everything up to a day, a month (of `year`) or now; `from` tells whether the words say
 * since the start ("t.o.m."), leave it open ("ack."), or only name the day ("per 2024-08-31"). before: all years before that one.
 */
export type ColumnTime =
  | { readonly kind: "year"; readonly year: number | null }
  | { readonly kind: "part"; readonly year: number | null; readonly months: Months }
  | {
      readonly kind: "through";
      readonly year: number | null;
      readonly month: number | null;
      readonly from: "start" | "open" | "day";
    }
  | { readonly kind: "before"; readonly year: number | null };

export interface Months {
  readonly first: number;
  readonly last: number;
  /** "jan–aug": the heading says itself where the time begins. */
  readonly isRange?: true;
}

export interface TimeTaken {
  readonly rest: readonly string[];
  readonly time: ColumnTime | null;
}

/** A phrase of whole words at a place in the label. */
type Phrases = readonly (readonly string[])[];
const phrasesOf = (words: readonly string[]): Phrases =>
  words.map((phrase) => phrase.split(" ")).sort((a, b) => b.length - a.length);

const lengthAt = (words: readonly string[], at: number, phrases: Phrases): number =>
  phrases.find((phrase) => phrase.every((word, index) => words[at + index] === word))?.length ?? 0;

const reaches = {
  upTo: phrasesOf([
    ...upToWords,
    ...untilOccasionWords.flatMap((until) => occasionWords.map((occasion) => `${until} ${occasion}`)),
  ]),
  accumulated: phrasesOf(accumulatedWords),
  on: phrasesOf(onWords),
  before: phrasesOf(beforeWords),
  beforeYear: phrasesOf(beforeYearWords),
  thisYear: phrasesOf(thisYearWords),
  wholeYear: phrasesOf(wholeYearWords),
  filler: phrasesOf(periodFillers),
};
type Reach = Exclude<keyof typeof reaches, "filler">;
const reachNames = Object.keys(reaches) as readonly (keyof typeof reaches)[];

const monthOf = new Map(monthWords.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const partsOf = new Map(partNames.flatMap(({ parts, names }) => names.map((name) => [name, parts] as const)));
const ordinalOf = new Map(ordinalWords.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));

const isYear = (word: string | undefined): word is string =>
  word !== undefined && /^20(?:1[89]|[23]\d|40)$/u.test(word);
const isShortYear = (word: string | undefined): word is string =>
  word !== undefined && /^(?:1[89]|[23]\d)$/u.test(word);
const isNumber = (word: string | undefined, most: number): word is string =>
  word !== undefined && /^\d{1,2}$/u.test(word) && Number(word) >= 1 && Number(word) <= most;

const sourceWords: ReadonlySet<string> = new Set(["enligt", "enl", "från", "ur"]);

interface Said {
  readonly length: number;
  readonly year?: number;
  readonly months?: Months;
}

/** Books have a thirteenth period, in which the year is closed. */
const closingPeriods = 15;
const partNumber = (parts: number, index: number): Months | null =>
  parts === 12 && index > 12 && index <= closingPeriods
    ? { first: 12, last: 12 }
    : index < 1 || index > parts
      ? null
      : { first: ((index - 1) * 12) / parts + 1, last: (index * 12) / parts };

/** "2024 08 31", "20240831", "240831", "202408", "31 8 2024", "31 augusti", "2024 08": a day or a month in figures. */
function dateAt(words: readonly string[], at: number): Said | null {
  const [a, b, c] = words.slice(at, at + 3);
  const month = (text: string, length: number, inYear?: string): Said => ({
    length,
    ...(inYear ? { year: Number(inYear) } : {}),
    months: { first: 1, last: Number(text) },
  });
  if (isYear(a) && isNumber(b, 12) && isNumber(c, 31)) return month(b, 3, a);
  if (isNumber(a, 31) && isNumber(b, 12) && isYear(c)) return month(b, 3, c);
  const digits = /^(20\d\d)(\d\d)(\d\d)?$/u.exec(a ?? "") ?? /^([123]\d)(\d\d)(\d\d)$/u.exec(a ?? "");
  if (digits?.[1] && isNumber(digits[2], 12))
    return month(digits[2], 1, digits[1].length === 2 ? `20${digits[1]}` : digits[1]);
  if (isYear(a) && isNumber(b, 12) && b.length === 2) return month(b, 2, a);
  if (isNumber(a, 31) && isNumber(b, 12) && c === undefined) return month(b, 2);
  const named = isNumber(a, 31) ? monthOf.get(b ?? "") : undefined;
  return named === undefined ? null : { length: 2, months: { first: 1, last: named } };
}

/** "Ack. 2410", "t.o.m. 2408": after words that reach to a time, a year and a month in two figures each. */
function shortMonthAt(words: readonly string[], at: number): Said | null {
  const [, year = "", month = ""] = /^([23]\d)(\d\d)$/u.exec(words[at] ?? "") ?? [];
  return isNumber(month, 12) && !isYear(words[at])
    ? { length: 1, year: Number(`20${year}`), months: { first: 1, last: Number(month) } }
    : null;
}

/** "jan", "jan aug", "t2", "t 2", "tertial 2", "andra tertialet": months, or a part of the year. */
function partAt(words: readonly string[], at: number): Said | null {
  const [a = "", b = ""] = words.slice(at, at + 2);
  const first = monthOf.get(a);
  const last = monthOf.get(b);
  if (first !== undefined && last !== undefined && last > first)
    return { length: 2, months: { first, last, isRange: true } };
  if (first !== undefined) return { length: 1, months: { first, last: first } };
  const [, name = "", figure = ""] = /^(\p{L}+)(\d{1,2})$/u.exec(a) ?? [];
  const numbered = (parts: number | undefined, index: string | number, length: number): Said | null => {
    const months = parts === undefined ? null : partNumber(parts, Number(index));
    return months && { length, months };
  };
  return (
    numbered(partsOf.get(name), figure, 1) ??
    (/^\d{1,2}$/u.test(b) ? numbered(partsOf.get(a), b, 2) : null) ??
    (ordinalOf.has(a) ? numbered(partsOf.get(b), ordinalOf.get(a) ?? 0, 2) : null)
  );
}

/** Takes what a label says of time out of its words. Words of time that say nothing here ("per" before no date) stay; so do two years. */
export function takeTime(words: readonly string[]): TimeTaken {
  const years = new Set(words.filter(isYear));
  if (years.size > 1) return { rest: words, time: null };
  const rest: string[] = [];
  const reach = new Set<Reach>();
  let year: number | null = null;
  let months: Months | null = null;
  let isDay = false;
  let wasPeriod = false;
  for (let at = 0; at < words.length;) {
    const date = dateAt(words, at);
    const said: Said | null = date ?? (reach.size > 0 ? shortMonthAt(words, at) : null) ?? partAt(words, at);
    const phrase = longestPhrase(words, at);
    const word = words[at] ?? "";
    if (phrase && phrase.length > (said?.length ?? 0) && takes(phrase, words, at, wasPeriod)) {
      if (phrase.name !== "filler") reach.add(phrase.name);
      at += phrase.length;
    } else if (said) {
      year = said.year ?? year;
      months = said.months ?? months;
      isDay ||= date !== null;
      wasPeriod = true;
      at += said.length;
    } else if (year === null && (isYear(word) || (years.size === 0 && isShortYearAt(words, at)))) {
      year = Number(word.length === 4 ? word : `20${word}`);
      wasPeriod = true;
      at += 1;
    } else {
      rest.push(word);
      wasPeriod = false;
      at += 1;
    }
  }
  return { rest, time: timeOf(reach, year, months, isDay) };
}

/** "Budget 23", "Utf. 23 (tkr)": two figures that end a heading, before its unit. "0,35 mnkr" is an amount. */
const isShortYearAt = (words: readonly string[], at: number): boolean =>
  at > 0 &&
  !/^\d+$/u.test(words[at - 1] ?? "") &&
  isShortYear(words[at]) &&
  headingParts(words.slice(at + 1).join(" ")).label === "";

interface PhraseFound {
  readonly name: keyof typeof reaches;
  readonly length: number;
}

function longestPhrase(words: readonly string[], at: number): PhraseFound | null {
  let best: PhraseFound | null = null;
  for (const name of reachNames) {
    const length = lengthAt(words, at, reaches[name]);
    if (length > (best?.length ?? 0)) best = { name, length };
  }
  return best;
}

/** A preposition counts only with a period after it, a filler only beside one; anything else says something by itself. */
function takes({ name, length }: PhraseFound, words: readonly string[], at: number, wasPeriod: boolean): boolean {
  const next = at + length;
  const isPeriodNext = isYear(words[next]) || dateAt(words, next) !== null || partAt(words, next) !== null;
  if (name === "on") return isPeriodNext;
  if (name === "beforeYear") return isYear(words[next]);
  // "Enligt bokslut" says where a figure was taken from.
  if (name === "wholeYear" && sourceWords.has(words[at - 1] ?? "")) return false;
  return name === "filler" ? isPeriodNext || wasPeriod : true;
}

function timeOf(
  reach: ReadonlySet<Reach>,
  year: number | null,
  months: Months | null,
  isDay: boolean,
): ColumnTime | null {
  const month = months?.last ?? (reach.has("wholeYear") ? 12 : null);
  if (reach.has("before") || reach.has("beforeYear"))
    return { kind: "before", year: reach.has("beforeYear") ? year : null };
  if (reach.has("upTo")) return { kind: "through", year, month, from: "start" };
  if (reach.has("accumulated")) return { kind: "through", year, month, from: "open" };
  if (months && (isDay || reach.has("on"))) return { kind: "through", year, month, from: "day" };
  if (months) return { kind: "part", year, months };
  return year !== null || reach.has("thisYear") || reach.has("wholeYear") ? { kind: "year", year } : null;
}
