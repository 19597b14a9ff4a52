/** The amounts of one row, column by column, in whatever unit they are written; null where there is none. */
export type Amounts = readonly (bigint | null)[];

const magnitude = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** Do the rows add up to `target` in every column where it states an amount? A target without any amount but 0 is no sum. */
export function addUp(target: Amounts, rows: readonly Amounts[]): boolean {
  if (!target.some((amount) => amount !== null && amount !== 0n)) return false;
  return target.every(
    (amount, column) => amount === null || amount === rows.reduce((sum, row) => sum + (row[column] ?? 0n), 0n),
  );
}

/** How many of the first rows (two or more) add up to `target`; 0 when none do. */
export function sumsOf(target: Amounts, rows: readonly Amounts[]): number {
  const key = target.findIndex((amount) => amount !== null && amount !== 0n);
  const wanted = target[key];
  if (wanted === undefined || wanted === null) return 0;
  const hasBothSigns = rows.some((row) => (row[key] ?? 0n) * wanted < 0n);
  let sum = 0n;
  for (const [index, row] of rows.entries()) {
    sum += row[key] ?? 0n;
    if (index > 0 && sum === wanted && addUp(target, rows.slice(0, index + 1))) return index + 1;
    if (!hasBothSigns && magnitude(sum) > magnitude(wanted)) return 0;
  }
  return 0;
}

/**
 * Rows that close groups: when the whole table falls into two or more groups of which each ends (or each begins) with its own sum, these are sums,
 * also those of a single row. A last row may be the sum of all. `mayClose` tells which rows could be sums.
 */
export function groupClosers(rows: readonly Amounts[], mayClose: readonly boolean[]): ReadonlySet<number> {
  const forwards = closersIn(rows, mayClose);
  if (forwards.size > 0) return forwards;
  const backwards = closersIn(rows.toReversed(), mayClose.toReversed());
  return new Set([...backwards].map((index) => rows.length - 1 - index));
}

function closersIn(rows: readonly Amounts[], mayClose: readonly boolean[]): ReadonlySet<number> {
  const width = rows[0]?.length ?? 0;
  const zeros = (): bigint[] => Array.from({ length: width }, () => 0n);
  const closers = new Set<number>();
  const all = zeros();
  let group = zeros();
  let size = 0;
  for (const [index, row] of rows.entries()) {
    if (
      mayClose[index] &&
      ((size > 0 && addUp(row, [group])) || (size === 0 && closers.size > 1 && addUp(row, [all])))
    ) {
      closers.add(index);
      group = zeros();
      size = 0;
      continue;
    }
    for (const [column, amount] of row.entries()) {
      group[column] = (group[column] ?? 0n) + (amount ?? 0n);
      all[column] = (all[column] ?? 0n) + (amount ?? 0n);
    }
    size += 1;
  }
  // Equal grants all through the table close each other by chance.
  const isVaried = new Set([...closers].map((index) => (rows[index] ?? []).join(" "))).size > 1;
  return size === 0 && closers.size > 1 && isVaried ? closers : new Set();
}
