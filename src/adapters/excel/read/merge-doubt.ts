import { type Area, contains } from "sheet-refs";
import type { Grid } from "./grid";

/**
 * Whether a merge could say anything about these cells. It says something only where a filled cell has an empty one to its right or below it, among the cells that
 * hold anything: over nothing but emptiness it is the same with and without. In a table Excel merges nothing. `reach`: where the sheet has any cells at all.
 */
export function mayHaveMerges(grid: Grid, reach: Area, tables: readonly (Area | null)[]): boolean {
  const within = tables.filter((area) => area !== null);
  const isInTable = (y: number, x: number): boolean => {
    const [row, column] = [grid.top + y, grid.left + x];
    return within.some((area) => contains(area, row, column));
  };
  const isEmpty = (y: number, x: number): boolean => grid.values[y]?.[x] === "";
  const couldJoin = (y: number, x: number, nextY: number, nextX: number): boolean =>
    isEmpty(nextY, nextX) && !(isInTable(y, x) && isInTable(nextY, nextX));
  const titles = titleRows(grid);
  const isInDoubt = (y: number, x: number): boolean =>
    !isEmpty(y, x) && (couldJoin(y, x, y, x + 1) || couldJoin(y, x, y + 1, x));
  return (
    grid.values.some((row, y) => !titles.has(y) && row.some((_value, x) => isInDoubt(y, x))) ||
    endsInLoneCell(grid, reach)
  );
}

/** Rows of one cell above all rows of several, each over an empty row and then a cell: whatever such a title is merged with, there is nothing else. From 0. */
function titleRows({ values }: Grid): ReadonlySet<number> {
  const filled = values.map((row) => row.flatMap((value, column) => (value === "" ? [] : [column])));
  const first = filled.findIndex(({ length }) => length > 1);
  const titles = new Set<number>();
  for (let row = 0; row < first; row += 1) {
    const [column] = filled[row] ?? [];
    const under = filled.slice(row + 1).find(({ length }) => length > 0);
    if (column !== undefined && filled[row + 1]?.length === 0 && under?.includes(column)) titles.add(row);
  }
  return titles;
}

/** Words alone at the end of a list are a note, or, merged downwards, a name of rows that are still to be filled in. */
function endsInLoneCell({ top, values }: Grid, reach: Area): boolean {
  const last = values.at(-1) ?? [];
  return reach.bottom > top + values.length - 1 && last.filter((value) => value !== "").length === 1;
}
