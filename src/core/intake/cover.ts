import type { Area, Cell } from "../workbook/snapshot";

/** Is the cell in one of the areas? Asked for every number of a sheet, so the areas are looked up by row. */
export function coverOf(areas: readonly Area[]): (cell: Cell) => boolean {
  const tall = areas.filter(({ top, bottom }) => bottom > top);
  const byRow = new Map<number, Area[]>();
  for (const area of areas) if (area.bottom === area.top) byRow.set(area.top, [...(byRow.get(area.top) ?? []), area]);
  const inside = ({ row, column }: Cell, { top, bottom, left, right }: Area): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  return (cell) =>
    (byRow.get(cell.row) ?? []).some((area) => inside(cell, area)) || tall.some((area) => inside(cell, area));
}
