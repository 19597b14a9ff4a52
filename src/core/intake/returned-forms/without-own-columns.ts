import { isOwnHeading } from "../../workbook/form-headings";
import { labelText } from "../../workbook/cell-text";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** Fewer could be chance: "Saknas" may stand in any cell. */
const fewest = 2;

/** A list of a form whose keys are gone, without the columns that hold its own formulas. */
export function withoutOwnColumns(sheet: SheetSnapshot): SheetSnapshot {
  const rows = new Map<number, number[]>();
  for (const cell of sheet.cells)
    if (cell.value.kind === "text" && isOwnHeading(labelText(cell)))
      rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell.column]);
  const [headings] = [...rows].filter(([, columns]) => columns.length >= fewest);
  if (headings === undefined) return sheet;
  const [row, columns] = headings;
  const own = new Set(columns);
  return { ...sheet, cells: sheet.cells.filter((cell) => cell.row < row || !own.has(cell.column)) };
}
