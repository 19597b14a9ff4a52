import type { Verdicts } from "../detector";
import type { RowTable, TableRow } from "../row-table";
import { sumsAbout, type SumsAbout } from "../sums-without";
import { doubtIn } from "./may-not-count";
import { isStruck } from "./struck";

/** The rows with amounts that say that they may not count, or are struck through, and what the list's own sums say of them. */
export function doubtfulRows(
  table: RowTable,
  so: Verdicts,
): { readonly rows: readonly TableRow[]; readonly sums: SumsAbout } | null {
  const rows = table.rows.filter(
    (row) => !so.has(row.row) && row.hasAmounts && (isStruck(row) || doubtIn(row, table) !== undefined),
  );
  return rows.length === 0 ? null : { rows, sums: sumsAbout(table, so, rows) };
}
