import type { IsoDate } from "./iso-date";
import { readNamedDate } from "./named-date";
import { readNumericDate } from "./numeric-date";
import type { DatePrecision } from "./period-words";
import { isEmptyText, plainPhrase } from "./plain-phrase";

export type { DatePrecision } from "./period-words";

/** What a cell with text says about a date. */
export type DateText =
  | { readonly kind: "empty" }
  /** `on` is the last day of what was written. */
  | { readonly kind: "date"; readonly on: IsoDate; readonly precision: DatePrecision }
  /** Day, month and year may stand in several orders: two or three days. */
  | { readonly kind: "ambiguous"; readonly readings: readonly IsoDate[] }
  | { readonly kind: "not-a-date" };

/** What is longer is prose. */
const longestDateText = 60;

/** Not looked at: spaces aside it is prose too. */
const longestWritten = 10 * longestDateText;

/**
 * Reads a date as Swedish municipal people write it, from `2023-03-08` to "hösten 2023". Day before month is taken for granted only where it
 * is the Swedish way (`8/3 2023`, `8.3.2023`); `08/03/2023` stays ambiguous.
 */
export function parseDateText(text: string): DateText {
  if (isEmptyText(text)) return { kind: "empty" };
  if (text.length > longestWritten || !/\p{Nd}/u.test(text)) return { kind: "not-a-date" };
  const phrase = plainPhrase(text).replace(/\s+/g, " ");
  if (phrase.length > longestDateText) return { kind: "not-a-date" };
  const days = readNumericDate(phrase);
  const [day] = days;
  if (day !== undefined) {
    return days.length > 1 ? { kind: "ambiguous", readings: days } : { kind: "date", on: day, precision: "day" };
  }
  const named = readNamedDate(phrase);
  return named === null ? { kind: "not-a-date" } : { kind: "date", ...named };
}
