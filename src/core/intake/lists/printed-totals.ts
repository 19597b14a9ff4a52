import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { beginsLikeSum, isSumLabel } from "../../words/sums";

interface SumRow {
  readonly sheet: string;
  readonly row: number;
  readonly amounts: ReadonlySet<bigint>;
}

/** Does one row of sums of the workbook, outside these rows of the sheet, hold all the amounts: in the same numbers, or in thousands or millions of them? */
export type IsPrintedTotal = (
  amounts: readonly bigint[],
  beside: { readonly sheet: string; readonly top: number; readonly bottom: number },
) => boolean;

const scales: readonly ((amount: bigint) => bigint | null)[] = [1n, 1_000n, 1_000_000n].flatMap((scale) => [
  (amount) => amount * scale,
  (amount) => (amount % scale === 0n ? amount / scale : null),
]);

/** Looks through the workbook when it is first asked. */
export function printedTotals(grids: readonly Grid[]): IsPrintedTotal {
  let known: readonly SumRow[] | null = null;
  return (amounts, { sheet, top, bottom }) => {
    known ??= grids.flatMap(sumRows);
    const others = known.filter((at) => at.sheet !== sheet || at.row < top || at.row > bottom);
    return scales.some((scaled) =>
      others.some((row) =>
        amounts.every((amount) => {
          const one = scaled(amount);
          return one !== null && row.amounts.has(one);
        }),
      ),
    );
  };
}

const sumRows = (grid: Grid): readonly SumRow[] =>
  grid.rows.flatMap((row) => {
    const cells = grid.row(row);
    if (!cells.some((cell) => isSumLabel(labelText(cell)) || beginsLikeSum(labelText(cell)))) return [];
    const amounts = new Set(cells.flatMap((cell) => looseAmount(cell) ?? []));
    return amounts.size > 0 ? [{ sheet: grid.sheet.name, row, amounts }] : [];
  });
