import { lastDayOfMonth, lastDayOfWeek, makeIsoDate } from "./iso-date";
import type { IsoDate } from "./iso-date";
import { yearOf } from "./numeric-date";
import { monthByName, periodByName, periodModifiers } from "./period-words";
import type { DatePrecision } from "./period-words";

export interface NamedDate {
  /** The last day of the period. */
  readonly on: IsoDate;
  readonly precision: DatePrecision;
}

const yearAlone = /^\d{4}$/;
const yearFirst = /^(?<year>\d{4})[ ,-]{0,3}(?<part>[a-zåäö].*)$/;
const yearLast = /^(?<part>.+?)(?<mark>[ ,'-]{1,3})(?<year>\d{4}|\d{2})$/;
const numberedMonth = /^(?:(?<year>\d{4})[-/](?<month>\d{1,2})|(?<laterMonth>\d{1,2})[-/](?<laterYear>\d{4}))$/;
const winter = /^(?:vinter|vintern|winter) (?<from>\d{4}) ?[-/] ?(?<to>\d{4}|\d{2})$/;

const dayInMonth = /^(?:den )?(?<day>\d{1,2})(?::?[ae]|st|nd|rd|th)? (?:of )?(?<month>[a-zåäö]+)$/;
const monthAndDay = /^(?<month>[a-z]+) (?<day>\d{1,2})(?:st|nd|rd|th)?$/;
const weekOfYear = /^(?:v|vecka|w|week) ?(?<week>\d{1,2})$/;

/** A number that stands alone is only taken for a year of our time. */
const isBareYear = (year: number): boolean => year >= 1970 && year < 2070;
/** `v 12-23` is a week of 2023; `v 12-14` is two weeks of an unknown year. */
const isYearAfterWeek = (year: number): boolean => year >= 2018 && year <= 2040;

const made = (on: IsoDate | null, precision: DatePrecision): NamedDate | null => on && { on, precision };

function withoutModifiers(part: string): string {
  const modifier = periodModifiers.find((candidate) => part === candidate || part.startsWith(`${candidate} `));
  return modifier === undefined ? part : withoutModifiers(part.slice(modifier.length).trim());
}

/** Day before month, or, with all figures of the year, month before day: `maj 12-23` may be two days. */
function readDay(part: string, year: number, isFullYear: boolean): NamedDate | null {
  const { day, month = "" } = (dayInMonth.exec(part) ?? (isFullYear ? monthAndDay.exec(part) : null))?.groups ?? {};
  return made(makeIsoDate(year, monthByName.get(month) ?? 0, Number(day)), "day");
}

function readWeek(part: string, year: number): NamedDate | null {
  return made(lastDayOfWeek(year, Number(weekOfYear.exec(part)?.groups?.["week"])), "week");
}

function readPeriod(part: string, year: number): NamedDate | null {
  const period = periodByName.get(part);
  return period === undefined ? null : made(lastDayOfMonth(year + period.yearsLater, period.month), period.precision);
}

function readWinter(phrase: string): NamedDate | null {
  const { from, to = "" } = winter.exec(phrase)?.groups ?? {};
  const year = Number(from) + 1;
  return yearOf(to) === year ? made(lastDayOfMonth(year, 2), "season") : null;
}

function readNumberedMonth(phrase: string): NamedDate | null {
  const { year, month, laterMonth, laterYear } = numberedMonth.exec(phrase)?.groups ?? {};
  return made(lastDayOfMonth(Number(year ?? laterYear), Number(month ?? laterMonth)), "month");
}

/**
 * A date with words: `den 8 mars 2023`, `vecka 12, 2023`, `2:a kvartalet 2023`, `slutet av 2023`; also a bare year or `2023-03`.
 * Null when it is none, or no such day exists. Takes a plain phrase.
 */
export function readNamedDate(phrase: string): NamedDate | null {
  const words = phrase
    .replace(/([a-zåäö])\./g, "$1 ")
    .replace(/ +/g, " ")
    .replace(/ -/g, "-");
  if (yearAlone.test(words)) return isBareYear(Number(words)) ? readPeriod("", Number(words)) : null;
  const special = readNumberedMonth(words) ?? readWinter(withoutModifiers(words));
  if (special !== null) return special;

  const {
    year: yearText = "",
    part: written = "",
    mark = "",
  } = (yearFirst.exec(words) ?? yearLast.exec(words))?.groups ?? {};
  const year = yearOf(yearText);
  if (year === null) return null;
  const part = withoutModifiers(written);
  const isFullYear = yearText.length === 4;
  const day = readDay(part, year, isFullYear);
  if (day !== null || !(isFullYear || /[-']/.test(mark))) return day;
  return readPeriod(part, year) ?? (isFullYear || isYearAfterWeek(year) ? readWeek(part, year) : null);
}
