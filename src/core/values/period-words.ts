/** How exactly a date was written. Deadlines use the last day of the period. */
export type DatePrecision = "day" | "week" | "month" | "quarter" | "half-year" | "season" | "year";

/** A part of a year: it ends with the last day of `month`, `yearsLater` than the year that is written. */
export interface Period {
  readonly precision: DatePrecision;
  /** 1 to 12. */
  readonly month: number;
  readonly yearsLater: 0 | 1;
}

/** Month names in order; the first of each language is the one that is written out. */
export const monthNames = {
  sv: [
    ...["januari", "februari", "mars", "april", "maj", "juni"],
    ...["juli", "augusti", "september", "oktober", "november", "december"],
  ],
  en: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
} as const;

const shortMonths: readonly (readonly string[])[] = [
  ...[["jan"], ["febr", "feb"], ["mar"], ["apr"], [], ["jun"]],
  ...[["jul"], ["aug"], ["sept", "sep"], ["okt", "oct"], ["nov"], ["dec"]],
];

/** Month number by Swedish or English name, in small letters. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  shortMonths.flatMap((short, index) =>
    [...short, monthNames.sv[index] ?? "", (monthNames.en[index] ?? "").toLowerCase()].map(
      (name) => [name, index + 1] as const,
    ),
  ),
);

interface NamedPeriod extends Period {
  readonly words: readonly string[];
}

const period = (
  precision: DatePrecision,
  month: number,
  words: readonly string[],
  yearsLater: 0 | 1 = 0,
): NamedPeriod => ({ precision, month, words, yearsLater });

/**
 * Where seasons end. People do not agree on it to the day; these are the ends of the meteorological seasons, and the winter of a year is
 * the one that begins in it.
 */
const seasons: readonly NamedPeriod[] = [
  period("season", 5, ["vår", "våren", "spring"]),
  period("season", 8, ["sommar", "sommaren", "summer"]),
  period("season", 11, ["höst", "hösten", "autumn", "fall"]),
  period("season", 2, ["vinter", "vintern", "winter"], 1),
];

/** Ways to say first, second, third and fourth. */
const ordinals: readonly (readonly string[])[] = [
  ["första", "1:a", "1a", "first", "1st"],
  ["andra", "2:a", "2a", "second", "2nd"],
  ["tredje", "3:e", "3e", "third", "3rd"],
  ["fjärde", "4:e", "4e", "fourth", "4th"],
];

/** `q1`, `kvartal 1`, `första kvartalet` … for each part of the year in order. */
const partsOfYear = (
  precision: DatePrecision,
  count: 2 | 4,
  before: readonly string[],
  after: readonly string[],
): readonly NamedPeriod[] =>
  ordinals.slice(0, count).map((ordinal, index) => {
    const numbered = before.map((name) => `${name}${index + 1}`);
    const named = ordinal.flatMap((word) => after.map((name) => `${word} ${name}`));
    return period(precision, (12 / count) * (index + 1), [...numbered, ...named]);
  });

const quarters = partsOfYear(
  "quarter",
  4,
  ["q", "q ", "kv", "kv ", "kvartal ", "quarter "],
  ["kvartalet", "kvartal", "quarter"],
);
const halves = partsOfYear("half-year", 2, ["h", "h ", "halvår ", "half "], ["halvåret", "halvår", "half"]);
const months = [...monthByName].map(([word, month]) => period("month", month, [word]));
const wholeYear = period("year", 12, ["", "år", "helår", "year"]);

/** Part of a year by what it is called, in small letters. The year itself has no name. */
export const periodByName: ReadonlyMap<string, Period> = new Map(
  [...months, ...quarters, ...halves, ...seasons, wholeYear].flatMap(({ words, ...part }) =>
    words.map((word) => [word, part] as const),
  ),
);

/** Words before a period that leave its last day as it is. */
export const periodModifiers: readonly string[] = ["i slutet av", "slutet av", "under", "i", "end of", "the end of"];
