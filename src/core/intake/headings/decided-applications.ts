import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { saysOutcome } from "../../words/refusals";
import type { HeadingColumn } from "./heading-column";

/**
 * "Beslut" over "Bifall", "Delvis bifall", "Avslag": whether the application was granted, which the row's own amounts say too. Rows that were refused are known by it
 * (`rows/detectors/refused`); nothing else is read from it.
 */
export function tellsOutcomes(grid: Grid, dataRows: readonly number[], { column, meaning }: HeadingColumn): boolean {
  if (meaning.field !== null) return false;
  let isTold = false;
  for (const row of dataRows) {
    const cell = grid.at(row, column);
    if (isBlank(cell)) continue;
    if (!saysOutcome(labelText(cell))) return false;
    isTold = true;
  }
  return isTold;
}
