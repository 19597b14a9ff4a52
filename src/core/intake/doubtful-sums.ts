import type { Grid } from "./grid";
import type { ClassifiedRow } from "./classified-row";
import { looseAmount } from "./loose-amount";

/** How many rows below a suspected heading sum are added up. */
const furthestBelow = 60;

/** Sums of the amount columns over some rows. */
interface Running {
  readonly sums: bigint[];
  count: number;
}

type Amounts = readonly (bigint | null)[];

const nothing = (width: number): Running => ({ sums: Array.from({ length: width }, () => 0n), count: 0 });

function add(running: Running, amounts: Amounts): void {
  amounts.forEach((amount, index) => (running.sums[index] = (running.sums[index] ?? 0n) + (amount ?? 0n)));
  running.count += 1;
}

/**
 * Finds rows that look like projects but hold a name and amounts alone, where the amounts are the sum of the rows above or below; and nameless
 * rows that are exactly the sum above them. The first are asked about, the second are printed sums that nobody labelled.
 */
export function doubtSums(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  amountColumns: readonly number[],
): readonly ClassifiedRow[] {
  const projects = rows.filter(({ kind }) => kind.kind === "project");
  const described = projects.filter(({ otherCells }) => otherCells > 0).length * 2 > projects.length;
  const bare = ({ kind, otherCells }: ClassifiedRow): boolean => kind.kind === "project" && otherCells === 0;
  const amountsOf = ({ row }: ClassifiedRow): Amounts =>
    amountColumns.map((column) => looseAmount(grid.at(row, column)));
  const width = amountColumns.length;
  const lastSum = rows.findLastIndex(({ kind }) => kind.kind === "sum");

  const isSumOf = (amounts: Amounts, { sums, count }: Running): boolean => {
    if (count < 2) return false;
    const stated = amounts.flatMap((amount, index) =>
      amount === null || amount === 0n ? [] : [amount === sums[index]],
    );
    if (stated.length === 0 || !stated.every(Boolean)) return false;
    // In a table of names and one amount, two rows easily add up to a third by chance.
    return described || stated.length > 1 || count > 2;
  };
  const below = (index: number): Running => {
    const running = nothing(width);
    for (const next of rows.slice(index + 1, index + furthestBelow)) {
      if (next.kind.kind !== "project" || (described && bare(next))) break;
      add(running, amountsOf(next));
    }
    return running;
  };

  let above = nothing(width);
  return rows.map((row, index) => {
    const amounts = amountsOf(row);
    if (row.kind.kind === "nameless" && isExactly(amounts, above)) {
      above = nothing(width);
      return { ...row, kind: { kind: "sum" } };
    }
    if (row.kind.kind === "sum" || row.kind.kind === "section") above = nothing(width);
    const isAfterTheSum = lastSum >= 0 && index > lastSum;
    if (bare(row) && (isAfterTheSum || isSumOf(amounts, above) || isSumOf(amounts, below(index))))
      return { ...row, kind: { kind: "perhaps-sum" } };
    if (row.kind.kind === "project") add(above, amounts);
    return row;
  });
}

function isExactly(amounts: Amounts, { sums, count }: Running): boolean {
  return (
    count > 0 &&
    amounts.some((amount) => amount !== null) &&
    amounts.every((amount, index) => amount === null || amount === sums[index])
  );
}
