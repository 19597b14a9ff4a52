import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import type { Grid } from "../../workbook/grid";
import { saysLeftOfGrant } from "../../words/left";
import type { HeadingColumn } from "./heading-column";
import type { MappedColumn } from "./mapped-column";
import { hasNumbers } from "./unread-columns";

/** Amounts beside which what is left is left of the grant all the same. */
const isHarmless = (id: FieldId): boolean => id === "appliedAmount" || hasRole(id, "difference");

/**
 * Marks columns of what is left where other amounts than one grant stand beside them ("Bundet", "Prognos", a second budget), or whose heading does not say what
 * they are left of: it may be left of those, or when they are taken off. `headings`: all of the table; `candidates`: those that mean a field; `columns`: those that are read.
 */
export function markWhatIsLeft(
  grid: Grid,
  dataRows: readonly number[],
  headings: readonly HeadingColumn[],
  candidates: readonly MappedColumn[],
  columns: readonly MappedColumn[],
): readonly MappedColumn[] {
  const isGrant = ({ column, field }: MappedColumn): boolean =>
    field.id === "grantedAmount" && columns.some((one) => one.column === column && !one.repeatsTotal);
  const isOther = (one: MappedColumn): boolean =>
    one.field.type === "amount" && !isHarmless(one.field.id) && !isGrant(one);
  const named = new Set(candidates.map(({ column }) => column));
  const isUnknown = ({ column, meaning }: HeadingColumn): boolean =>
    !meaning.isPercent && !named.has(column) && hasNumbers(grid, dataRows, column);
  const isBesideOthers = candidates.some(isOther) || headings.some(isUnknown);
  return columns.map((column) =>
    hasRole(column.field.id, "difference") && (isBesideOthers || !isOfTheWholeGrant(column))
      ? { ...column, mayBeOfOther: true as const }
      : column,
  );
}

/** A deviation, or what the heading says is left; of no year or period of its own ("Avvikelse helår" is a forecast). */
const isOfTheWholeGrant = ({ field, heading: { text, year, meaning } }: MappedColumn): boolean =>
  (field.id === "reportedDeviation" || saysLeftOfGrant(text)) &&
  year === null &&
  (meaning.time === undefined || meaning.time.kind === "through");
