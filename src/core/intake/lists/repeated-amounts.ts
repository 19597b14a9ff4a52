import type { FieldId } from "../../anvisningar/known-fields";
import { visibleText } from "../../values/label";
import { cellText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { MappedColumn } from "../headings/mapped-column";
import type { ClassifiedRow } from "../rows/row-kind";

/** An amount that stands in every row of a project. */
export interface RepeatedAmount {
  readonly row: number;
  readonly column: number;
  readonly field: FieldId;
  readonly value: string;
  /** The list does not tell whether it is one amount. */
  readonly isDoubtful: boolean;
}

/**
 * In a list with several rows a project the grant may be written in each of them. Where it is the same in all rows of every project, it is one amount. Its sum
 * decides when the list has one; where only one project has several rows, nobody can know.
 */
export function repeatedAmounts(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  columns: readonly MappedColumn[],
): readonly RepeatedAmount[] {
  const groups = groupsOf(rows);
  const several = groups.filter((group) => group.length > 1);
  if (several.length === 0) return [];
  const sums = rows.filter(({ kind }) => kind.kind === "sum").map(({ row }) => row);
  return columns.flatMap(({ column, field }): readonly RepeatedAmount[] => {
    if (field.id !== "grantedAmount") return [];
    const amount = (row: number): bigint | null => looseAmount(grid.at(row, column));
    const isRepeated = (group: readonly number[]): boolean => {
      const [first = null, ...others] = group.map(amount);
      return first !== null && first !== 0n && others.every((one) => one === first);
    };
    if (!several.every(isRepeated)) return [];
    const total = (counted: readonly number[]): bigint => counted.reduce((sum, row) => sum + (amount(row) ?? 0n), 0n);
    const [once, each] = [total(groups.flatMap((group) => group.slice(0, 1))), total(groups.flat())];
    const printed = sums.map(amount);
    if (printed.includes(each)) return [];
    const isDoubtful = !printed.includes(once) && several.length < 2;
    return several.flatMap(([row]) =>
      row === undefined
        ? []
        : [{ row, column, field: field.id, value: visibleText(cellText(grid.at(row, column))), isDoubtful }],
    );
  });
}

/** The rows of each project. */
function groupsOf(rows: readonly ClassifiedRow[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const { row, kind } of rows) {
    if (kind.kind === "project") groups.set(row, [row, ...(groups.get(row) ?? [])]);
    if (kind.kind === "continues") groups.set(kind.of, [...(groups.get(kind.of) ?? []), row]);
  }
  return [...groups.values()];
}
