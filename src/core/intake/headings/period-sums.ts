import type { Grid } from "../../workbook/grid";
import { amountRows, amountsIn } from "./amount-rows";
import { isSame, tiles, type AmountRow } from "./arithmetic";
import type { ColumnTime } from "./column-time";
import type { HeadingColumn } from "./heading-column";
import { hasMeaning, type HeadingMeaning } from "./vocabulary";

/** Fewer rows prove little. */
export const fewestRows = 3;

/** Of which time a heading is that says nothing else: "jan", "2023", "Summa 2023", "Totalt" under 2023. */
export function timeAlone({ meaning, year }: HeadingColumn): ColumnTime | null {
  if (meaning.isOnlyYearOrUnit) return meaning.time ? monthOfDay(meaning.time) : null;
  const isSum = saysOnlyMoney(meaning) || (meaning.isTotal && !hasMeaning(meaning));
  return isSum && year !== null ? { kind: "year", year } : null;
}

/** "2023-10", "2023-10-31" alone: the month, until the amounts say that they have grown up to it. */
const monthOfDay = (time: ColumnTime): ColumnTime =>
  time.kind === "through" && time.from === "day" && time.month !== null
    ? { kind: "part", year: time.year, months: { first: time.month, last: time.month } }
    : time;

const saysOnlyMoney = ({ field, candidates }: HeadingMeaning): boolean =>
  field === null && candidates.length > 1 && candidates.every(({ type }) => type === "amount");

export interface PeriodSum {
  readonly sum: HeadingColumn;
  /** The columns right before it that it adds up. */
  readonly of: readonly HeadingColumn[];
}

/** "jan | feb | … | Summa 2023 | jan | …": years that are what the periods right before them add up to in every row. `columns` stand beside one another, each of a time. */
export function periodSums(
  grid: Grid,
  dataRows: readonly number[],
  columns: readonly HeadingColumn[],
): readonly PeriodSum[] {
  const found: PeriodSum[] = [];
  let before: HeadingColumn[] = [];
  for (const column of columns) {
    const time = timeAlone(column);
    const periods = before.filter((one) => isPart(one) && isOfYear(one, column));
    if (time?.kind === "year" && periods.length === before.length && addsUp(grid, dataRows, column, periods)) {
      found.push({ sum: column, of: periods });
      before = [];
    } else before.push(column);
  }
  return found;
}

const isPart = (heading: HeadingColumn): boolean => timeAlone(heading)?.kind === "part";
const isOfYear = ({ year }: HeadingColumn, sum: HeadingColumn): boolean =>
  year === null || sum.year === null || year === sum.year;

function addsUp(
  grid: Grid,
  dataRows: readonly number[],
  sum: HeadingColumn,
  periods: readonly HeadingColumn[],
): boolean {
  if (periods.length === 0) return false;
  const rows = comparable(grid, dataRows, [sum, ...periods]);
  if (rows.length < fewestRows) return false;
  return periods.length > 1
    ? tiles(
        rows,
        0,
        [...periods.keys()].map((index) => index + 1),
      )
    : rows.every(([whole = null, part = null]) => isSame(whole, part));
}

/** The amounts of the columns, row by row, where any of them has one. */
export function comparable(
  grid: Grid,
  dataRows: readonly number[],
  columns: readonly HeadingColumn[],
): readonly AmountRow[] {
  const measured = columns.map(({ column, meaning }) => ({ column, unit: meaning.unit ?? null }));
  return amountRows(grid, dataRows, measured).map((row) => amountsIn(grid, row, measured));
}
