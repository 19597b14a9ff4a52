import type { FieldId } from "../anvisningar/known-fields";
import { addDays, addMonths, dateParts, makeIsoDate, type IsoDate } from "../values/iso-date";
import type { DatePrecision } from "../values/date-text";
import type { Project, Reading } from "./project";
import { readingOf, valueOf } from "./readings-of";

/** The first and last day that a written date can mean; the same for a whole day. */
export interface Period {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Months of a period that ends with a month; a season is taken wide, so that nothing is called wrong that may be right. */
const monthsIn: Readonly<Partial<Record<DatePrecision, number>>> = {
  month: 1,
  quarter: 3,
  season: 4,
  "half-year": 6,
  year: 12,
};

/** The period that `last` ends. */
export function periodOf(last: IsoDate, precision: DatePrecision): Period {
  if (precision === "week") return { first: addDays(last, -6), last };
  const months = monthsIn[precision];
  if (months === undefined) return { first: last, last };
  const { year, month } = dateParts(last);
  return { first: addMonths(makeIsoDate(year, month, 1) ?? last, 1 - months), last };
}

/** When the date field says that it was; null when it is empty or unreadable. */
export const periodIn = (project: Pick<Project, "fields" | "years">, field: FieldId): Period | null =>
  periodRead(readingOf(project, field));

export function periodRead(reading: Reading | undefined): Period | null {
  const value = valueOf(reading, "date");
  return value && periodOf(value.on, value.precision);
}
