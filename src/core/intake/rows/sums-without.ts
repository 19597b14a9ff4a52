import { rowsAddedUp } from "../../workbook/sum-formulas";
import { addsUp, needed, RunningSum, type Amounts } from "./adding-up";
import type { Verdicts } from "./detector";
import type { RowTable, TableRow } from "./row-table";

/** What the list's own sums say of rows that may not count. */
export interface SumsAbout {
  /** The row of a sum that leaves the row out although the sums count every other project; null where nothing proves it. */
  readonly without: (row: TableRow) => number | null;
  /** A sum counts the row. */
  readonly counts: (row: TableRow) => boolean;
  /** The row of a sum that adds up with the row and not without it, whatever the other doubtful rows are; null where none does. */
  readonly onlyWith: (row: TableRow) => number | null;
}

/** `doubtful`: rows that may not count. */
export function sumsAbout(table: RowTable, so: Verdicts, doubtful: readonly TableRow[]): SumsAbout {
  const isDoubtful = new Set(doubtful.map(({ row }) => row));
  const others = table.rows.filter(
    ({ row, hasAmounts, isNamed }) => hasAmounts && isNamed && !so.has(row) && !isDoubtful.has(row),
  );
  // What was applied for is summed over the refused too.
  const isYearly = table.columns.amounts.map((column) => table.columns.yearly.includes(column));
  const yearly = (row: TableRow): Amounts => row.amounts.map((amount, at) => (isYearly[at] ? amount : null));
  const columns = table.columns.amounts.map((column, at) => (isYearly[at] ? coveredIn(table, column) : nothing));
  const typed = table.rows.filter(({ row }) => so.get(row)?.kind === "sum");
  const totalOf = (rows: readonly TableRow[]): RunningSum =>
    new RunningSum(table.amountColumns.length, rows.map(yearly));
  const { taken } = needed(1);
  const comesTo = (sum: TableRow, rows: readonly TableRow[]): boolean =>
    (addsUp(yearly(sum), totalOf(rows), table.amountColumns) ?? -1) >= taken;

  const counts = (row: TableRow): boolean =>
    columns.some(({ covered }, at) => row.amounts[at] !== null && covered.has(row.row)) ||
    typed.some((sum) => comesTo(sum, [...others, row]) || comesTo(sum, [...others, ...doubtful]));

  const byFormula = (row: TableRow): number | null => {
    for (const [at, { covered, sums }] of columns.entries()) {
      const [amount, last] = [row.amounts[at] ?? null, sums.at(-1)];
      const counted = others.filter(({ amounts }) => (amounts[at] ?? null) !== null);
      if (amount === null || amount === 0n || last === undefined || counted.length === 0) continue;
      if (counted.every((other) => covered.has(other.row))) return last;
    }
    return null;
  };
  const ofAll = typed.filter((sum) => comesTo(sum, [...others, ...doubtful]) && !comesTo(sum, others));
  return {
    counts,
    onlyWith: (row) => {
      const rest = doubtful.filter((other) => other !== row);
      const [sum] = ofAll.filter((one) => !comesTo(one, [...others, ...rest]));
      return sum && !typed.some((one) => comesTo(one, others)) ? sum.row : null;
    },
    without: (row) =>
      counts(row) || others.length === 0
        ? null
        : (byFormula(row) ?? typed.find((sum) => row.hasMoney && comesTo(sum, others))?.row ?? null),
  };
}

interface Covered {
  readonly covered: ReadonlySet<number>;
  readonly sums: readonly number[];
}

const nothing: Covered = { covered: new Set(), sums: [] };

/** The rows that the formulas of a column add up, through other sums too, and the rows of those formulas. */
function coveredIn({ rows, grid }: RowTable, column: number): Covered {
  const spans = new Map(
    rows.flatMap(({ row }) => {
      const cell = grid.at(row, column);
      const added = cell ? rowsAddedUp(cell) : [];
      return added.length > 0 ? [[row, added] as const] : [];
    }),
  );
  const covered = new Set<number>();
  for (const { row } of rows)
    if (!spans.has(row) && [...spans.values()].some((added) => added.some(([from, to]) => row >= from && row <= to)))
      covered.add(row);
  return { covered, sums: [...spans.keys()] };
}
