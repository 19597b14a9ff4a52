import { hasRole } from "../../anvisningar/known-fields";
import { isBlank, labelText } from "../../workbook/cell-text";
import { gridOf, type Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import type { Level } from "../../words/levels";
import type { MappedColumn } from "../headings/mapped-column";

/** A single step further in may be a slip. */
const fewestInside = 2;

/**
 * A print-out of a tree that steps to the right: "Ansvar / projekt" over the first column, and without a heading the units, the areas and the projects each in
 * the next one. The names then stand in one column, indented by their step.
 */
export function namedInSteps(
  grid: Grid,
  dataRows: readonly number[],
  mapped: readonly MappedColumn[],
  headed: readonly number[],
): Grid {
  const name = mapped.find(({ field }) => hasRole(field.id, "names"))?.column;
  const next = Math.min(...headed.filter((column) => name !== undefined && column > name));
  if (name === undefined || !Number.isFinite(next) || next - name < 2) return grid;
  const steps = stairIn(grid, dataRows, name, next - 1);
  return steps === null ? grid : inOneColumn(grid, steps, name, name);
}

/** The cells in those columns, row by row, where each row has one at most, in words, and each column is stepped into; else null. */
function stairIn(grid: Grid, rows: readonly number[], from: number, to: number): readonly (readonly Cell[])[] | null {
  const steps = rows.map((row) =>
    grid.row(row).filter((cell) => cell.column >= from && cell.column <= to && !isBlank(cell)),
  );
  const isWords = (cell: Cell): boolean => /\p{L}{2}/u.test(labelText(cell)) && looseAmount(cell) === null;
  const inside = steps.filter(([first]) => first !== undefined && first.column > from).length;
  const isStair = steps.every((cells) => cells.length <= 1 && cells.every(isWords));
  return isStair && inside >= fewestInside && steps.some(([first]) => first?.column === from) ? steps : null;
}

/** Indented by the columns that they stand to the right of the first, `from`. */
function inOneColumn(grid: Grid, steps: readonly (readonly Cell[])[], from: number, name: number): Grid {
  const moved = new Set(steps.flat());
  const cells = grid.sheet.cells.map((cell): Cell => {
    if (!moved.has(cell)) return cell;
    const { indent: _, ...plain } = cell;
    return { ...plain, column: name, ...(cell.column > from ? { indent: cell.column - from } : {}) };
  });
  return gridOf({ ...grid.sheet, cells });
}

/** More columns of names are a table of something else. */
const mostLevels = 5;

/**
 * "Område | Projekt | Åtgärd", each level under a heading of its own and each row in one of them: the names then stand in the column of the projects' names,
 * indented by their level, and the heading says which level the projects are.
 */
export function namedByLevel(
  grid: Grid,
  dataRows: readonly number[],
  mapped: readonly MappedColumn[],
  headed: readonly number[],
): { readonly grid: Grid; readonly columns: readonly MappedColumn[]; readonly folded: readonly number[] } {
  const name = mapped.find(({ field }) => field.id === "projectName")?.column;
  const isName = ({ field }: MappedColumn): boolean => field.type !== "amount" && field.type !== "percent";
  const other = new Set(mapped.filter((column) => !isName(column)).map(({ column }) => column));
  const mayBeLevel = (column: number): boolean => headed.includes(column) && !other.has(column);
  if (name === undefined) return { grid, columns: mapped, folded: [] };
  let [first, last] = [name, name];
  while (mayBeLevel(first - 1) && name - first < mostLevels) first -= 1;
  while (mayBeLevel(last + 1) && last - name < mostLevels) last += 1;
  for (let from = first; from <= name; from += 1)
    for (let to = last; to >= name && to > from; to -= 1) {
      const steps = stairIn(grid, dataRows, from, to);
      if (steps === null || !isTree(steps, from) || !steps.some(([cell]) => cell?.column === to)) continue;
      const levels = [
        ...Array<Level>(name - from).fill("over"),
        "project" as const,
        ...Array<Level>(to - name).fill("under"),
      ];
      return {
        grid: inOneColumn(grid, steps, from, name),
        folded: headed.filter((column) => column >= from && column <= to),
        columns: mapped.flatMap((one) =>
          one.column === name ? [{ ...one, levels }] : one.column >= from && one.column <= to ? [] : [one],
        ),
      };
    }
  return { grid, columns: mapped, folded: [] };
}

/** No row skips a level on its way in, and more than one goes as far as the last. */
function isTree(steps: readonly (readonly Cell[])[], from: number): boolean {
  const depths = steps.flatMap(([cell]) => (cell ? [cell.column - from] : []));
  const deepest = Math.max(...depths);
  return (
    depths.every((depth, at) => depth <= (depths[at - 1] ?? -1) + 1) &&
    depths.filter((depth) => depth === deepest).length >= fewestInside
  );
}
