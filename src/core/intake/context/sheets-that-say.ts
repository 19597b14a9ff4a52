import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { RowRole } from "../units/unit-statements";

/** Does a text outside the projects of a sheet say so? Each sheet is searched once, when it is asked about. */
export function sheetsThatSay(
  says: (text: string) => boolean,
  grids: readonly Grid[],
  roleOf: (sheet: string, row: number) => RowRole,
): (sheet: string) => boolean {
  const known = new Map<string, boolean>();
  const search = (name: string): boolean =>
    grids.some(
      (grid) =>
        grid.sheet.name === name &&
        grid.rows.some((row) => roleOf(name, row) === "other" && grid.row(row).some((cell) => says(labelText(cell)))),
    );
  return (sheet) => {
    const answer = known.get(sheet) ?? search(sheet);
    known.set(sheet, answer);
    return answer;
  };
}
