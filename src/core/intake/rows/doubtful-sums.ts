import type { ClassifiedRow } from "./classified-row";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { addUp, groupClosers, sumsOf, type Amounts } from "./sums-among-rows";

/**
 * Finds rows that look like projects but whose amounts are the sum of the rows above or below them (those are asked about), and nameless rows
 * that are exactly such a sum: printed sums that nobody labelled.
 */
export function doubtSums(
  grid: Grid,
  rows: readonly ClassifiedRow[],
  amountColumns: readonly number[],
): readonly ClassifiedRow[] {
  const amounts = new Map(
    rows.map(({ row }) => [row, amountColumns.map((column): bigint | null => looseAmount(grid.at(row, column)))]),
  );
  const amountsOf = ({ row }: ClassifiedRow): Amounts => amounts.get(row) ?? [];
  const projects = rows.filter(({ kind }) => kind.kind === "project");
  const described = projects.filter(({ otherCells }) => otherCells > 0).length;
  const isDescribed = described * 2 > projects.length;
  const isBare = ({ kind, otherCells }: ClassifiedRow): boolean => kind.kind === "project" && otherCells === 0;
  const firstProject = rows.findIndex(({ kind }) => kind.kind === "project");
  const lastProject = rows.findLastIndex(({ kind }) => kind.kind === "project");
  const lastSum = rows.findLastIndex(({ kind }, index) => kind.kind === "sum" && index > firstProject);
  const closers = groupClosers(
    projects.map((row) => amountsOf(row)),
    projects.map((row) => !isDescribed || isBare(row)),
  );
  const closing = new Set(projects.filter((_, index) => closers.has(index)));

  /** In a table of names and one amount, two rows easily add up to a third by chance, unless they are all that there is. */
  const isTelling = (row: ClassifiedRow, count: number, isAll: boolean): boolean => {
    const stated = amountsOf(row).filter((amount) => amount !== null && amount !== 0n);
    if (count < 2) return false;
    if (!isBare(row)) return new Set(stated).size > 1;
    return isDescribed || stated.length > 1 || count > 2 || isAll;
  };

  /** Under a single project a sum says the same as the project; two projects hardly have several amounts in common. */
  const repeatsTheOnlyRow = (row: ClassifiedRow): boolean => {
    if (!isBare(row)) return false;
    const stated = new Set(amountsOf(row).filter((amount) => amount !== null && amount !== 0n));
    return described > 0 || (stated.size > 1 && !row.hasId);
  };

  const all = amountColumns.map((_, column) => projects.reduce((sum, row) => sum + (amountsOf(row)[column] ?? 0n), 0n));
  const counted: Amounts[] = [];
  const soFar = amountColumns.map(() => 0n);
  let sinceSum = amountColumns.map(() => 0n);
  const below = (index: number): readonly Amounts[] => {
    const next: Amounts[] = [];
    const own = rows[index];
    const stopsAtBare = isDescribed && own !== undefined && isBare(own);
    for (const row of rows.slice(index + 1, index + 1 + furthest)) {
      if (row.kind.kind !== "project" || (stopsAtBare && isBare(row))) break;
      next.push(amountsOf(row));
    }
    return next;
  };

  /** After empty rows the list may be over: what only has a name and an amount there is asked about. */
  let isBeyond = false;
  return rows.map((row, index): ClassifiedRow => {
    const before = rows[index - 1];
    if (before && row.row - before.row > emptyRows && counted.length > 0) isBeyond = true;
    if (row.kind.kind === "section" || row.otherCells > 0) isBeyond = false;
    const own = amountsOf(row);
    const { kind } = row.kind;
    if (kind === "sum") sinceSum = soFar.map(() => 0n);
    if (kind === "nameless") {
      const isSum =
        (counted.length > 0 && [sinceSum, soFar].some((above) => addUp(own, [above]))) ||
        (counted.length === 0 && addUp(own, [all]));
      if (!isSum) return row;
      sinceSum = soFar.map(() => 0n);
      return { ...row, kind: { kind: "sum" } };
    }
    if (kind !== "project") return row;
    const next = below(index);
    const above = sumsOf(own, counted.slice(-furthest).reverse());
    const under = sumsOf(own, next);
    const isSum =
      closing.has(row) ||
      (counted.length === 1 && index === lastProject && repeatsTheOnlyRow(row) && addUp(own, [soFar])) ||
      (counted.length > furthest && isTelling(row, counted.length, true) && addUp(own, [soFar])) ||
      isTelling(row, above, above === counted.length && index === lastProject) ||
      isTelling(row, under, counted.length === 0 && under === projects.length - 1);
    const isAfterTheSum = isBare(row) && lastSum >= 0 && index > lastSum;
    if (isSum || isAfterTheSum || (isBeyond && isBare(row))) return { ...row, kind: { kind: "perhaps-sum" } };
    counted.push(own);
    for (const sums of [soFar, sinceSum])
      for (const [column, amount] of own.entries()) sums[column] = (sums[column] ?? 0n) + (amount ?? 0n);
    return row;
  });
}

/** How many rows above or below a suspected sum are added up. */
const furthest = 60;

/** More than one empty row in a list is an end or a break. */
const emptyRows = 2;
