import { orePerUnit } from "../../values/ore";
import type { Cell } from "../../workbook/snapshot";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { formatFacts } from "../../workbook/number-format";
import { addsUpItsColumn } from "../../workbook/sum-formulas";
import { beginsLikeSum, isSumLabel } from "../../words/sums";
import type { StatedUnit } from "../../words/units";
import { decimalsShown } from "../values/shown-decimals";
import type { Amount, AmountRow } from "./arithmetic";

/** A column to be compared, and the unit that its heading states. */
interface Measured {
  readonly column: number;
  readonly unit: StatedUnit | null;
}

const digits = 6;

/** The cell's amount with half of its last shown digit as slack, in a unit that is the same for all columns with a stated unit. */
export function amountOf(cell: Cell | null, unit: StatedUnit | null): Amount | null {
  const loose = cell === null || isBlank(cell) ? null : looseAmount(cell);
  if (loose === null) return null;
  const scale = unit === null || unit === "foreign" ? 1n : orePerUnit[unit] / orePerUnit.kr;
  // "98 %" is 0,98.
  const decimals = Math.min(decimalsShown({ cell }) + (formatFacts(cell?.format).isPercent ? 2 : 0), digits);
  const slack = 10n ** BigInt(digits - decimals) / 2n;
  return { value: loose * scale, slack: slack * scale };
}

/** Rows of sums repeat what stands above them, right or wrong. */
export const isSumRow = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => addsUpItsColumn(cell) || isSumLabel(labelText(cell)) || beginsLikeSum(labelText(cell)));

/**
 * The rows of a table that hold an amount in one of the columns, without its sums, and without what stands under the last of them beside fewer amounts
 * ("Huvudbok konto 1179, saldo"): it is held against the list, and no row of it.
 */
export function amountRows(grid: Grid, rows: readonly number[], columns: readonly Measured[]): readonly number[] {
  const filled = (row: number): number =>
    columns.filter(({ column }) => looseAmount(grid.at(row, column)) !== null).length;
  const sums = rows.filter((row) => isSumRow(grid.row(row)) && filled(row) > 0);
  const last = sums.at(-1) ?? Infinity;
  return rows.filter((row) => {
    const amounts = filled(row);
    return amounts > 0 && !isSumRow(grid.row(row)) && (row < last || amounts >= filled(last));
  });
}

/** A heading without a unit beside one that states it ("jan | feb | Nedlagt tkr") is taken to be in the same: what is compared shows whether it is. A share has none. */
export function amountsIn(grid: Grid, row: number, columns: readonly Measured[]): AmountRow {
  const [stated = null, ...others] = new Set(columns.flatMap(({ unit }) => unit ?? []));
  const common = others.length === 0 ? stated : null;
  return columns.map(({ column, unit }) => {
    const cell = grid.at(row, column);
    return amountOf(cell, unit ?? (formatFacts(cell?.format).isPercent ? null : common));
  });
}
