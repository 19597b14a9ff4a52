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
  const texts = dataRows.flatMap((row) => {
    const cell = grid.at(row, column);
    return isBlank(cell) ? [] : [labelText(cell)];
  });
  return texts.length > 0 && texts.every(saysOutcome);
}
