import type { Field } from "../../anvisningar/schema";
import { join, nothingTold, type Told } from "../../project/told";
import { gridOf } from "../../workbook/grid";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import type { MappedColumn } from "../headings/mapped-column";
import { aloneIn, settleAmounts } from "../headings/settle-amounts";
import { tellSettlement } from "../headings/tell-columns";
import type { RawValue } from "../raw";
import type { Terms } from "../terms";
import type { FormLabel } from "./form-labels";

/** A label of an amount, with its cell for each project (for one in a form). */
export interface AmountLabel {
  readonly label: FormLabel;
  readonly field: Field;
  readonly cells: readonly (Cell | null)[];
}

/** How an amount counts beside others of its field. */
export type AmountFacts = Pick<RawValue, "year" | "upTo" | "adds" | "repeatsTotal" | "isPart">;

export interface SettledLabels {
  /** Of the labels that are read; the others are left out, and told. */
  readonly facts: ReadonlyMap<FormLabel, AmountFacts>;
  readonly told: Told;
}

/**
 * Labels of amounts as the columns of a table: "Utfall 2023" and "Utfall 2024" add up, "Utfall totalt" repeats them, and what the words leave open the amounts
 * must settle, else it is asked.
 */
export function settleLabels(
  labels: readonly AmountLabel[],
  sheet: SheetSnapshot,
  { file, vocabulary }: Terms,
): SettledLabels {
  const columns = labels.map(({ label, field }, index): MappedColumn => {
    const { meaning, row, column, text } = label;
    const year = field.perYear && !meaning.isCumulative ? meaning.year : null;
    return { column: index + 1, field, year, heading: { row, column, text, meaning, year: meaning.year } };
  });
  const labelOf = ({ column }: MappedColumn): FormLabel | undefined => labels[column - 1]?.label;
  // A formula tells of the cells around it where it stands, and not here.
  const cells = labels.flatMap(({ cells: own }, index) =>
    own.flatMap((cell, row) => (cell ? [placed(cell, row + 1, index + 1)] : [])),
  );
  const rows = [...new Set(cells.map(({ row }) => row))].toSorted((a, b) => a - b);
  const sorted = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const grid = gridOf({ ...sheet, cells: sorted, merges: [] });
  const settlements = settleAmounts(
    grid,
    rows,
    columns,
    ({ heading }) => vocabulary.answered(heading.text) !== undefined,
  );
  const facts = new Map<FormLabel, AmountFacts>();
  const add = (column: MappedColumn): void => {
    const label = labelOf(column);
    if (label) facts.set(label, factsOf(column));
  };
  const several = new Set(settlements.map(({ field }) => field));
  for (const column of columns) if (!several.has(column.field.id)) add(aloneIn(column));
  for (const one of settlements) if (one.kind === "settled") one.columns.forEach(add);
  const look = { grid, dataRows: [], file, vocabulary };
  return { facts, told: join(nothingTold, ...settlements.map((one) => tellSettlement(one, look))) };
}

const factsOf = ({ year, upTo, adds, repeatsTotal, isPart }: MappedColumn): AmountFacts => ({
  year,
  ...(upTo === undefined ? {} : { upTo }),
  ...(adds ? { adds } : {}),
  ...(repeatsTotal ? { repeatsTotal } : {}),
  ...(isPart ? { isPart } : {}),
});

const placed = ({ value, format }: Cell, row: number, column: number): Cell => ({
  ...{ row, column, value },
  ...(format === undefined ? {} : { format }),
});
