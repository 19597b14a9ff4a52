import { hasRole } from "../../anvisningar/known-fields";
import { isBlank, labelText } from "../../workbook/cell-text";
import { gridOf, type Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
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
  const isStep = ({ column }: Cell): boolean => column >= name && column < next;
  const steps = dataRows.map((row) => grid.row(row).filter((cell) => isStep(cell) && !isBlank(cell)));
  const isWords = (cell: Cell): boolean => /\p{L}{2}/u.test(labelText(cell)) && looseAmount(cell) === null;
  const inside = steps.filter(([first]) => first !== undefined && first.column > name).length;
  const isStair = steps.every((cells) => cells.length <= 1 && cells.every(isWords));
  if (!isStair || inside < fewestInside || !steps.some(([first]) => first?.column === name)) return grid;
  const moved = new Set(steps.flat());
  const cells = grid.sheet.cells.map((cell): Cell =>
    moved.has(cell) && cell.column > name ? { ...cell, column: name, indent: cell.column - name } : cell,
  );
  return gridOf({ ...grid.sheet, cells });
}
