import type { Grid } from "../../workbook/grid";
import { isBlank } from "../../workbook/cell-text";
import { looseAmount } from "../../workbook/loose-amount";
import { formatFacts } from "../../workbook/number-format";

/** Every filled cell of the column is an amount, and there is one. */
export function holdsAmounts(grid: Grid, dataRows: readonly number[], column: number): boolean {
  const cells = dataRows.flatMap((row) => grid.at(row, column) ?? []).filter((cell) => !isBlank(cell));
  return (
    cells.length > 0 &&
    cells.every((cell) => {
      const facts = formatFacts(cell.format);
      return looseAmount(cell) !== null && !facts.isPercent && !facts.isDate;
    })
  );
}
