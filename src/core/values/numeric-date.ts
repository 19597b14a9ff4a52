import { makeIsoDate } from "./iso-date";
import type { IsoDate } from "./iso-date";

type Order = "ymd" | "dmy" | "mdy";

interface Notation {
  /** Captures `a`, `b` and `c`. */
  readonly pattern: RegExp;
  /** The orders of day, month and year in which somebody may have meant it. */
  readonly orders: readonly Order[];
}

const time = String.raw`(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?)?`;

/** A date of figures alone. The first notation that fits is the one; years of two figures are more doubtful than others. */
const notations: readonly Notation[] = [
  // 2023-03-08, 2023/3/8, 2023.03.08, 2023-03-08T12:30:00
  { pattern: new RegExp(String.raw`^(?<a>\d{4})([-/. ])(?<b>\d{1,2})\2(?<c>\d{1,2})${time}$`), orders: ["ymd"] },
  // 20230308, 230308
  { pattern: /^(?<a>\d{4}|\d{2})(?<b>\d{2})(?<c>\d{2})$/, orders: ["ymd"] },
  // 8/3 2023, 8/3-23, 8/3 -23: with the year set apart, day before month is the Swedish way
  { pattern: /^(?:den )?(?<a>\d{1,2})\/(?<b>\d{1,2})(?: ?- ?|,? )(?<c>\d{4}|\d{2})$/, orders: ["dmy"] },
  // 08/03/2023, 08-03-2023
  { pattern: /^(?<a>\d{1,2})([/-])(?<b>\d{1,2})\2(?<c>\d{4})$/, orders: ["dmy", "mdy"] },
  // 8.3.2023
  { pattern: /^(?<a>\d{1,2})\. ?(?<b>\d{1,2})\. ?(?<c>\d{4})$/, orders: ["dmy"] },
  // 23-03-08, 08/03/23
  { pattern: /^(?<a>\d{1,2})([/-])(?<b>\d{1,2})\2(?<c>\d{2})$/, orders: ["ymd", "dmy", "mdy"] },
  // 08.03.23
  { pattern: /^(?<a>\d{1,2})\.(?<b>\d{1,2})\.(?<c>\d{2})$/, orders: ["ymd", "dmy"] },
];

/** Two figures mean a year from 1970 to 2069; null for a text that is no year. */
export function yearOf(text: string): number | null {
  if (!/^(?:\d{4}|\d{2})$/.test(text)) return null;
  const number = Number(text);
  return text.length === 4 ? number : number + (number < 70 ? 2000 : 1900);
}

function read(order: Order, a: string, b: string, c: string): IsoDate | null {
  const [yearText, month, day] = order === "ymd" ? [a, b, c] : order === "dmy" ? [c, b, a] : [c, a, b];
  const year = yearOf(yearText);
  return year === null ? null : makeIsoDate(year, Number(month), Number(day));
}

/** The days that a phrase of figures may mean, none when it is no date or no such day exists. Takes a plain phrase. */
export function readNumericDate(phrase: string): readonly IsoDate[] {
  for (const { pattern, orders } of notations) {
    const { a, b, c } = pattern.exec(phrase)?.groups ?? {};
    if (a === undefined || b === undefined || c === undefined) continue;
    const days = orders.map((order) => read(order, a, b, c)).filter((day) => day !== null);
    return [...new Set(days)];
  }
  return [];
}
