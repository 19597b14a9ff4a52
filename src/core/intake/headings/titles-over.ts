import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { HeadingColumn } from "./heading-column";

/** How far above its headings a table's title may stand. */
const titleReach = 4;

/** What stands alone in the rows right above the headings. */
export function titlesOver(grid: Grid, columns: readonly HeadingColumn[]): readonly string[] {
  const top = Math.min(...columns.map(({ row }) => row));
  return grid.rows
    .filter((row) => row < top && row >= top - titleReach && grid.row(row).length === 1)
    .map((row) => labelText(grid.row(row)[0] ?? null));
}
