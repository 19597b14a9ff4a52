import { parseDecimal } from "./decimal";

declare const isoDateBrand: unique symbol;

/** A calendar day, `YYYY-MM-DD`, without time or zone, 1900-01-01 to 9999-12-31. Compares correctly as text. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The years that a spreadsheet can hold. */
const firstYear = 1900;
const lastYear = 9999;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Null when there is no such day, or none that a spreadsheet can hold. */
export function makeIsoDate(year: number, month: number, day: number): IsoDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return written({ year, month, day });
}

const twoDigits = (number: number): string => number.toString().padStart(2, "0");

const written = ({ year, month, day }: DateParts): IsoDate =>
  `${year.toString().padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;

export const isIsoDate = (text: string): text is IsoDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  makeIsoDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) !== null;

export const dateParts = (date: IsoDate): DateParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8)),
});

/** The last day of a month. Null outside the calendar. */
export const lastDayOfMonth = (year: number, month: number): IsoDate | null =>
  makeIsoDate(year, month, daysInMonth(year, month));

/**
 * Days since 1 March of the year 0. A year that begins in March ends with the leap day, so that a day's number within it is linear in its
 * month (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
function dayNumber({ year, month, day }: DateParts): number {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear;
}

const daysInEra = 146_097;

/** The inverse of `dayNumber`. */
function fromDayNumber(number: number): DateParts {
  const era = Math.floor(number / daysInEra);
  const dayOfEra = number - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

const firstDay = { year: firstYear, month: 1, day: 1 };
const lastDay = { year: lastYear, month: 12, day: 31 };

/** From `a` to `b`; negative when `b` comes first. */
export const daysBetween = (a: IsoDate, b: IsoDate): number => dayNumber(dateParts(b)) - dayNumber(dateParts(a));

/** Stops at the ends of the calendar. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  written(
    fromDayNumber(
      Math.min(Math.max(dayNumber(dateParts(date)) + Math.trunc(days), dayNumber(firstDay)), dayNumber(lastDay)),
    ),
  );

/** The same day `months` later, or the last day of a shorter month: 2023-08-31 and 6 give 2024-02-29. Stops at the ends of the calendar. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = dateParts(date);
  const count = year * 12 + (month - 1) + Math.trunc(months);
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  if (toYear < firstYear) return written(firstDay);
  if (toYear > lastYear) return written(lastDay);
  return written({ year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) });
}

/** The Sunday of an ISO week (ISO 8601: week 1 holds 4 January). Null when the year has no such week. */
export function lastDayOfWeek(year: number, week: number): IsoDate | null {
  const number = dayNumber({ year, month: 1, day: 4 });
  // Day number 0 was a Wednesday.
  const daysSinceMonday = (number + 2) % 7;
  const sunday = number - daysSinceMonday + 7 * week - 1;
  const thursday = fromDayNumber(sunday - 3);
  const { year: toYear, month, day } = fromDayNumber(sunday);
  return thursday.year === year ? makeIsoDate(toYear, month, day) : null;
}

/** Serial 61, 1 March 1900, and all later days count from here; Excel believes that 1900 was a leap year. */
const serialZero = dayNumber({ year: 1899, month: 12, day: 30 });
const phantomDay = 60;
const daysTo1904 = 1462;

/**
 * The day of an Excel serial number, its time of day dropped. Null when it is no number, below 1, after 9999-12-31, or 60 in the 1900
 * system, the 29 February 1900 that never was.
 */
export function fromExcelSerial(serialText: string, dateSystem: 1900 | 1904): IsoDate | null {
  const decimal = parseDecimal(serialText);
  if (decimal === null) return null;
  const whole = decimal.digits / 10n ** BigInt(decimal.places);
  if (whole < 1n) return null;
  const serial = Number(whole) + (dateSystem === 1904 ? daysTo1904 : 0);
  if (serial === phantomDay) return null;
  const { year, month, day } = fromDayNumber(serialZero + serial + (serial < phantomDay ? 1 : 0));
  return makeIsoDate(year, month, day);
}

/** The Excel serial number in the 1900 system. */
export function toExcelSerial(date: IsoDate): number {
  const serial = dayNumber(dateParts(date)) - serialZero;
  return serial > phantomDay ? serial : serial - 1;
}
