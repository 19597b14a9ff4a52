import type { AmountColumn } from "./amount-column";
import type { AmountRow } from "./arithmetic";
import { meetingOf } from "./column-table";

/** "Rättat utfall", "Reviderad budget": which column it takes the place of, by their indexes, where only the rows that were changed have an amount in it. */
export function filledWhereChanged(
  columns: readonly AmountColumn[],
  rows: readonly AmountRow[],
): ReadonlyMap<number, number> {
  const isFilled = (row: AmountRow, index: number): boolean => (row[index] ?? null) !== null;
  const found = new Map<number, number>();
  for (const [index, column] of columns.entries()) {
    const { version } = column;
    if (version !== "corrected" && version !== "revised" && version !== "holding") continue;
    const before = columns.flatMap((one, at) => (at !== index && one.version !== "addition" ? [at] : []));
    const [only, ...others] = before;
    const other = columns[only ?? -1];
    if (only === undefined || !other || others.length > 0 || !isInPlaceOf(column, other)) continue;
    const changed = rows.filter((row) => isFilled(row, index));
    if (changed.length > 0 && changed.length < rows.length) found.set(index, only);
  }
  return found;
}

/** "Utfall tidigare år" beside "Rättat utfall" is a part of it, and no amount to fall back on. */
const isInPlaceOf = (column: AmountColumn, other: AmountColumn): boolean =>
  meetingOf(column, other)?.step.can.every((relation) => relation === "replaces" || relation === "replaced") ?? false;

/** The amounts that hold after the changes. */
export const afterChanges = (
  rows: readonly AmountRow[],
  unchanged: ReadonlyMap<number, number>,
): readonly AmountRow[] =>
  unchanged.size === 0
    ? rows
    : rows.map((row) => row.map((amount, index) => amount ?? row[unchanged.get(index) ?? index] ?? null));
