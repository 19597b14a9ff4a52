import { doubt, nothingTold, type Told } from "../../project/told";
import { normaliseLabel, visibleText } from "../../values/label";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import { filteredYear, saysBegun } from "../../words/filters";
import { placeOf, type ReadRow } from "../values/readings";
import type { SheetRead } from "./sheet-read";

/**
 * A report that was limited to one year of the books holds what was spent in that year alone. Beside projects that were granted or begun before it, nobody knows what they
 * have spent in all.
 */
export function filteredToYear(sheet: SheetRead): Told {
  const { file, grid, roleOf } = sheet;
  for (const row of grid.rows) {
    if (roleOf(row) !== "other") continue;
    for (const cell of grid.row(row)) {
      const text = labelText(cell);
      const year = filteredYear(text);
      const begun = year === null ? [] : sheet.rows.filter((one) => hasBegunBefore(year, one, sheet));
      if (begun.length === 0) continue;
      const reach = begun.flatMap(({ readings }) =>
        readings.flatMap(({ raw, reading }) => (raw.field.id === "spentAmount" ? [reading.at] : [])),
      );
      return doubt(
        "STR-74",
        placeOf(file, grid.sheet.name, cell),
        { value: visibleText(text), year: String(year), projects: begun.length },
        { leavesOut: ["spentAmount"], reach },
      );
    }
  }
  return nothingTold;
}

function hasBegunBefore(year: number, { record, readings }: ReadRow, { grid, raw }: SheetRead): boolean {
  const heading = raw.tables.find(({ layout }) => layout === "list")?.headerRow;
  // What tells its own year is of that year.
  if (
    heading === undefined ||
    readings.some(({ raw: { field, year: of } }) => field.id === "spentAmount" && of !== null)
  )
    return false;
  return grid.row(record.row).some((cell) => {
    if (isBlank(cell) || !saysBegun(normaliseLabel(cellText(grid.throughMerge(heading, cell.column))))) return false;
    const [, own] = /^(20[1-4]\d)(?:\D|$)/u.exec(cellText(cell).trim()) ?? [];
    return own !== undefined && Number(own) < year;
  });
}
