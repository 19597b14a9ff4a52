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
 * decides when the list has one; where only one project has several rows, or a row has another than the rest of its project, nobody can know.
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
    const most = (group: readonly number[]): number => {
      const amounts = group.map(amount);
      return Math.max(...amounts.map((one) => (one ? amounts.filter((other) => other === one).length : 0)));
    };
    const isRepeated = (group: readonly number[]): boolean => most(group) === group.length;
    /** But for a slip of the pen. */
    const isNearly = (group: readonly number[]): boolean => most(group) > 1 && most(group) * 2 > group.length;
    const repeated = several.filter((group) => isRepeated(group) || isNearly(group));
    const isOfAll = several.every(isRepeated);
    if (repeated.length < several.length) return [];
    const total = (counted: readonly number[]): bigint => counted.reduce((sum, row) => sum + (amount(row) ?? 0n), 0n);
    const once = total(groups.flatMap((group) => (repeated.includes(group) ? group.slice(0, 1) : group)));
    const printed = sums.map(amount);
    if (printed.includes(total(groups.flat()))) return [];
    const isDoubtful = !printed.includes(once) && (!isOfAll || several.length < 2);
    return repeated.flatMap(([row]) =>
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
