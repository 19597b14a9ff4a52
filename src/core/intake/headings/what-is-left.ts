import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import type { Grid } from "../../workbook/grid";
import { amountRows, amountsIn } from "./amount-rows";
import { tiles } from "./arithmetic";
import { saysLeftOfGrant } from "../../words/left";
import type { HeadingColumn } from "./heading-column";
import type { MappedColumn } from "./mapped-column";
import { hasNumbers } from "./unread-columns";

/** Amounts beside which what is left is left of the grant all the same. */
const isHarmless = (id: FieldId): boolean => id === "appliedAmount" || hasRole(id, "difference");

/**
 * Leaves out columns of what is left when other money is taken off too, and marks columns of what is left where other amounts than one grant stand beside them ("Bundet", "Prognos", a second budget), or whose heading does not say what
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
  const unknown = headings.filter(isUnknown);
  const isOfMore = (column: MappedColumn): boolean =>
    hasRole(column.field.id, "difference") &&
    unknown.some((bound) => isLeftBeside(grid, dataRows, columns, bound, column));
  const kept = columns.filter((column) => !isOfMore(column));
  return kept.map((column) =>
    hasRole(column.field.id, "difference") && (isBesideOthers || !isOfTheWholeGrant(column))
      ? { ...column, mayBeOfOther: true as const }
      : column,
  );
}

/** "Budget | Utfall | Obligo | Disponibelt": what is left once money that is bound has been taken off too is not what is left of the grant. */
function isLeftBeside(
  grid: Grid,
  dataRows: readonly number[],
  columns: readonly MappedColumn[],
  bound: HeadingColumn,
  left: MappedColumn,
): boolean {
  const of = (id: FieldId): readonly MappedColumn[] => columns.filter(({ field }) => field.id === id);
  const [[whole, ...wholes], [part, ...parts]] = [of("grantedAmount"), of("spentAmount")];
  if (!whole || !part || wholes.length + parts.length > 0) return false;
  const measured = [whole.heading, part.heading, bound, left.heading].map(({ column, meaning }) => ({
    column,
    unit: meaning.unit ?? null,
  }));
  const rows = amountRows(grid, dataRows, measured).map((row) => amountsIn(grid, row, measured));
  return tiles(rows, 0, [1, 2, 3]) && !tiles(rows, 0, [1, 3]);
}

/** A deviation, or what the heading says is left; of no year or period of its own ("Avvikelse helår" is a forecast). */
const isOfTheWholeGrant = ({ field, heading: { text, year, meaning } }: MappedColumn): boolean =>
  (field.id === "reportedDeviation" || saysLeftOfGrant(text)) &&
  year === null &&
  (meaning.time === undefined || meaning.time.kind === "through");
