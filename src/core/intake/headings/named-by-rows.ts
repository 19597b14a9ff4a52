import type { Field } from "../../anvisningar/schema";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { saysAddition } from "../../words/additions";
import { beginsLikeSum } from "../../words/sums";
import type { HeadingColumn } from "./heading-column";
import type { Vocabulary } from "./vocabulary";

export interface NamedByRows {
  readonly heading: HeadingColumn;
  readonly field: Field;
}

/**
 * The one column of amounts of a table whose heading ("Belopp") could mean several fields, when its rows say which: its sum is called "Summa beviljat", or
 * another column tells first decisions from additions. Null when nothing does.
 */
export function namedByRows(
  grid: Grid,
  dataRows: readonly number[],
  headings: readonly HeadingColumn[],
  { meaning, edition }: Vocabulary,
): NamedByRows | null {
  const holdsAmounts = ({ column }: HeadingColumn): boolean =>
    dataRows.some((row) => looseAmount(grid.at(row, column)) !== null);
  const isAmount = ({ meaning: { field, candidates } }: HeadingColumn): boolean =>
    [...(field ? [field] : candidates)].some(({ type }) => type === "amount");
  const amounts = headings.filter((heading) => isAmount(heading) && holdsAmounts(heading));
  const [heading] = amounts;
  if (!heading || amounts.length > 1 || heading.meaning.candidates.length === 0) return null;
  const can = (field: Field | null | undefined): field is Field =>
    field !== null && field !== undefined && heading.meaning.candidates.includes(field);
  const sums = dataRows.flatMap((row) => {
    const label = labelText(grid.row(row).find((cell) => !isBlank(cell)) ?? null);
    const isSum = beginsLikeSum(label) && looseAmount(grid.at(row, heading.column)) !== null;
    return isSum ? [meaning(label).field] : [];
  });
  const said = new Set(sums.filter((field) => field !== null));
  const [bySum] = said;
  if (said.size === 1 && can(bySum)) return { heading, field: bySum };
  const granted = edition.fields.find(({ id }) => id === "grantedAmount");
  const tellsDecisions = headings.some(
    ({ column, text }) =>
      /beslut/iu.test(text) && dataRows.some((row) => saysAddition(labelText(grid.at(row, column)))),
  );
  return tellsDecisions && can(granted) ? { heading, field: granted } : null;
}
