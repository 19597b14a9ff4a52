import type { Field } from "../../anvisningar/schema";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { saysTakenBack } from "../../words/additions";
import { normaliseLabel } from "../../values/label";
import { hasMeaning } from "./vocabulary";
import type { HeadingColumn } from "./heading-column";

/** "Återtaget" with minus in every row is a later decision that adds to the first, less than nothing. Without a minus only the workbook's sums can tell. */
export function takenBack(
  grid: Grid,
  dataRows: readonly number[],
  heading: HeadingColumn,
  fields: readonly Field[],
): HeadingColumn {
  const { meaning, text, column } = heading;
  if (hasMeaning(meaning) || !saysTakenBack(text)) return heading;
  const amounts = dataRows.flatMap((row) => looseAmount(grid.at(row, column)) ?? []);
  const field = fields.find(({ id }) => id === "grantedAmount");
  const isLess = amounts.some((amount) => amount < 0n) && amounts.every((amount) => amount <= 0n);
  return field && isLess
    ? { ...heading, meaning: { ...meaning, field, core: normaliseLabel(text), isAddition: true } }
    : heading;
}
