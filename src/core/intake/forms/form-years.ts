import type { Field } from "../../anvisningar/schema";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import type { Vocabulary } from "../headings/vocabulary";
import type { FormLabel } from "./form-labels";
import { reach, type FormValue } from "./form-value";

/** Amounts to the right of a label, each with its year (or "Totalt") in a row above. Null when one of them has none. */
export function yearsAcross(
  grid: Grid,
  label: FormLabel,
  field: Field,
  cells: readonly Cell[],
  vocabulary: Vocabulary,
): FormValue | null {
  if (!field.perYear) return null;
  const years = cells.map((cell) => ({ cell, ...yearOver(grid, label, cell, vocabulary) }));
  return years.every(({ year, isTotal }) => year !== null || isTotal)
    ? { kind: "years", cells: years.map(({ cell, year }) => ({ cell, year })) }
    : null;
}

/** The nearest year, or "Totalt", in the rows above a value. */
function yearOver(
  grid: Grid,
  label: FormLabel,
  cell: Cell,
  vocabulary: Vocabulary,
): { year: number | null; isTotal: boolean } {
  for (let row = label.row - 1; row >= Math.max(1, label.row - reach.options); row -= 1) {
    const over = grid.throughMerge(row, cell.column);
    if (isBlank(over)) continue;
    const meaning = vocabulary.meaning(cellText(over));
    if (meaning.year !== null || meaning.isTotal) return { year: meaning.year, isTotal: meaning.isTotal };
  }
  return { year: null, isTotal: false };
}

/** Amounts under a label, each with its year (or "Totalt") first in its row: a table of years inside the form. Null when the first row has no year. */
export function yearsDown(grid: Grid, label: FormLabel, field: Field, vocabulary: Vocabulary): FormValue | null {
  if (!field.perYear || field.type !== "amount") return null;
  const cells: { cell: Cell; year: number | null }[] = [];
  for (let row = label.bottom + 1; row <= label.bottom + reach.options; row += 1) {
    const [first] = grid.row(row);
    if (!first || first.column >= label.column) break;
    const { year, isTotal, isOnlyYearOrUnit } = vocabulary.meaning(cellText(first));
    const isYear = year !== null && isOnlyYearOrUnit;
    if (!isYear && !(cells.length > 0 && isTotal)) break;
    const cell = grid.at(row, label.column);
    if (cell && looseAmount(cell) !== null) cells.push({ cell, year: isYear ? year : null });
    else if (cell && labelText(cell) !== "") break;
  }
  return cells.some(({ year }) => year !== null) ? { kind: "years", cells } : null;
}
