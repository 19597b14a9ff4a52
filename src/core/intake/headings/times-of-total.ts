import type { Grid } from "../../workbook/grid";
import { amountRows, amountsIn } from "./amount-rows";
import { tiles } from "./arithmetic";
import type { HeadingColumn } from "./heading-column";
import { hasNumbers } from "./unread-columns";

/** Fewer rows prove little. */
const fewestRows = 3;

/**
 * "Utfall tidigare år | Kv 1 | Kv 2 | Summa utfall", "T.o.m. 2023 | Kv 1 | Utfall totalt": columns whose headings say a time and nothing else are of the amount
 * whose total stands beside them, where they make it up in every row.
 */
export function withTimesOfTotal(
  grid: Grid,
  dataRows: readonly number[],
  headings: readonly HeadingColumn[],
): readonly HeadingColumn[] {
  const isTime = ({ meaning, column }: HeadingColumn): boolean =>
    meaning.isOnlyYearOrUnit && meaning.time !== undefined && hasNumbers(grid, dataRows, column);
  if (!headings.some(isTime)) return headings;
  let found = headings;
  for (const total of headings) {
    const { field } = total.meaning;
    const { time } = total.meaning;
    const isWhole = total.meaning.isTotal || time === undefined || time.kind === "through" || time.kind === "year";
    if (field?.type !== "amount" || !isWhole) continue;
    const parts = partsBefore(
      headings.filter(({ column }) => hasNumbers(grid, dataRows, column)),
      total,
      isTime,
    );
    const added = parts.filter(isTime);
    if (added.length === 0 || parts.length < 2) continue;
    const measured = [total, ...parts].map(({ column, meaning }) => ({ column, unit: meaning.unit ?? null }));
    const rows = amountRows(grid, dataRows, measured).map((row) => amountsIn(grid, row, measured));
    const isProved =
      rows.length >= fewestRows &&
      tiles(
        rows,
        0,
        parts.map((_, index) => index + 1),
      );
    if (!isProved) continue;
    const core = total.meaning.core;
    found = found.map((one) =>
      added.includes(one)
        ? {
            ...one,
            meaning: { ...one.meaning, field, isOnlyYearOrUnit: false, ...(core === undefined ? {} : { core }) },
          }
        : one === total && time === undefined
          ? { ...one, meaning: { ...one.meaning, isTotal: true } }
          : one,
    );
  }
  return found;
}

/** The columns right before the total that are of a time; `headings` are those over numbers. */
function partsBefore(
  headings: readonly HeadingColumn[],
  total: HeadingColumn,
  isTime: (heading: HeadingColumn) => boolean,
): readonly HeadingColumn[] {
  const parts: HeadingColumn[] = [];
  for (const heading of headings.filter(({ column }) => column < total.column).toReversed()) {
    const isOwn = heading.meaning.field?.id === total.meaning.field?.id && heading.meaning.time !== undefined;
    if (!isTime(heading) && !isOwn) break;
    parts.unshift(heading);
  }
  return parts;
}
