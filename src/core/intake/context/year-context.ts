import { cellText, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";

/** "Budgetår 2023", "VP 2023", "Verksamhetsplan 2023": words that make a year the budget year. A bare year in a title says too little. */
const statement =
  /(?:^|[\s,(–-])(?:budgetår|vp|verksamhetsplan|medel för år|avser år|budget)(?:\s*:)?\s*(20[1-4]\d)(?!\d|\s*[-–/]\s*\d)/iu;

/** Titles stand first. */
const titleRows = 20;

const bareYear = /^\s*(?:år\s*)?(20[1-4]\d)\s*$/iu;

/** How far above its heading a table's own title may stand. */
const titleReach = 3;

/** The budget year that stands right above a table: "Budgetår 2023" or the year alone. Null when nothing does. */
export function yearAboveTable(grid: Grid, top: number): number | null {
  for (let row = top - 1; row >= Math.max(1, top - titleReach); row -= 1)
    for (const cell of grid.row(row)) {
      const text = cellText(cell);
      const year = text.length <= 200 ? (statement.exec(text) ?? bareYear.exec(text))?.[1] : undefined;
      if (year) return Number(year);
    }
  return null;
}

/** The budget year that a sheet's name or title states for projects that do not state their own; null when none or several are stated. */
export function yearContext(grid: Grid, isProjectRow: (row: number) => boolean): number | null {
  const named = bareYear.exec(grid.sheet.name)?.[1];
  if (named) return Number(named);
  const years = new Set<number>();
  for (const row of grid.rows.slice(0, titleRows)) {
    if (isProjectRow(row)) continue;
    for (const cell of grid.row(row)) {
      const text = labelText(cell);
      const year = text.length <= 200 ? statement.exec(text)?.[1] : undefined;
      if (year) years.add(Number(year));
    }
  }
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}
