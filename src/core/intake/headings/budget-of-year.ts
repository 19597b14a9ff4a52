import { hasRole } from "../../anvisningar/known-fields";
import { normaliseLabel } from "../../values/label";
import type { Grid } from "../../workbook/grid";
import { amountRows, amountsIn } from "./amount-rows";
import type { MappedColumn } from "./mapped-column";

/** Fewer rows may be overruns. */
const fewestRows = 2;

const budget = /(?:^| )(?:budget|ram|plan|årsbudget|investeringsram|investeringsbudget)(?: |$)/u;

/** "Utfall start–202410" is of more than 2024. */
const fromStart = /(?:^| )(?:start|starten|sedan|totalt?|hela|ack|ackumulerat|ackumulerad|projekttiden)(?: |$)/u;

/**
 * "Rev. budget 2024 | Utfall start–202410": one year's budget beside what has been spent from the start, which is more than it on a quarter of the rows, is hardly
 * what was granted. Null where there is no such column, or several for either amount.
 */
export function budgetOfYear(
  grid: Grid,
  dataRows: readonly number[],
  named: readonly MappedColumn[],
  isAnswered: (column: MappedColumn) => boolean,
): MappedColumn | null {
  const [grant, ...grants] = named.filter(({ field }) => hasRole(field.id, "granted"));
  const [spent, ...more] = named.filter(({ field }) => hasRole(field.id, "spent"));
  if (!grant || !spent || grants.length + more.length > 0) return null;
  const isOfYear = grant.heading.year !== null && budget.test(normaliseLabel(grant.heading.text));
  const isSameYear = spent.heading.year === grant.heading.year && !fromStart.test(normaliseLabel(spent.heading.text));
  if (!isOfYear || isSameYear || isAnswered(grant)) return null;
  const columns = [grant, spent].map(({ column, heading }) => ({ column, unit: heading.meaning.unit ?? null }));
  const rows = amountRows(grid, dataRows, columns).map((row) => amountsIn(grid, row, columns));
  const over = rows.filter(([whole, part]) => part && part.value > (whole?.value ?? 0n)).length;
  return over >= fewestRows && over * 4 >= rows.length ? grant : null;
}
