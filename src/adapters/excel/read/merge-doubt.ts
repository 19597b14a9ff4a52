import type { Area } from "../../../core/workbook/snapshot";
import type { Grid } from "./grid";

/**
 * Whether a merge could say anything about these cells. It can only lie where a filled cell has an empty one to its right or below it, within `reach`, where the
 * sheet has any cells at all; and not inside a table, where Excel merges nothing. Where there is no such place, the layout is the same with and without.
 */
export function mayHaveMerges(grid: Grid, reach: Area, tables: readonly (Area | null)[]): boolean {
  const bottom = Math.max(reach.bottom, grid.top + grid.values.length - 1);
  const right = Math.max(reach.right, grid.left + (grid.values[0]?.length ?? 0) - 1);
  const isEmpty = (row: number, column: number): boolean =>
    (grid.values[row - grid.top]?.[column - grid.left] ?? "") === "";
  const within = tables.filter((area) => area !== null);
  const isInTable = (row: number, column: number): boolean =>
    within.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const couldJoin = (row: number, column: number, nextRow: number, nextColumn: number): boolean =>
    nextRow <= bottom &&
    nextColumn <= right &&
    isEmpty(nextRow, nextColumn) &&
    !(isInTable(row, column) && isInTable(nextRow, nextColumn));
  return grid.values.some((values, y) =>
    values.some((value, x) => {
      const [row, column] = [grid.top + y, grid.left + x];
      return value !== "" && (couldJoin(row, column, row, column + 1) || couldJoin(row, column, row + 1, column));
    }),
  );
}
