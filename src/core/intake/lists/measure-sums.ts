import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { HeadingColumn } from "../headings/heading-column";
import type { HeadingMeaning } from "../headings/vocabulary";

/** Fewer others may add up to a project by chance. */
const fewestAddends = 2;

type Amounts = ReadonlyMap<string, bigint>;

/** A row of a project that says one of its amounts. */
interface Row {
  readonly row: number;
  readonly field: { readonly id: string };
  readonly meaning: HeadingMeaning;
  readonly year: number | null;
}

/**
 * Whatever it is called ("Förvaltningen", "Norra delen"): what has in every row and column the amounts of those above it, since the last such or all of them, is their sum; so is what
 * has those of all others.
 */
export function withoutSums<Project extends { readonly rows: readonly Row[] }>(
  grid: Grid,
  projects: readonly Project[],
  columns: readonly HeadingColumn[],
): readonly Project[] {
  const amounts = projects.map(({ rows }) => amountsIn(grid, rows, columns));
  const counted: number[] = [];
  let since = 0;
  for (const [at, own] of amounts.entries()) {
    const above = [counted.slice(since), counted].map((group) => group.flatMap((one) => amounts[one] ?? []));
    if (above.some((group) => isSumOf(own, group))) since = counted.length;
    else counted.push(at);
  }
  const [first, ...others] = counted.flatMap((at) => amounts[at] ?? []);
  const left = first && isSumOf(first, others) ? counted.slice(1) : counted;
  return left.flatMap((at) => projects[at] ?? []);
}

function amountsIn(grid: Grid, rows: readonly Row[], columns: readonly HeadingColumn[]): Amounts {
  const amounts = new Map<string, bigint>();
  for (const { row, field, meaning, year } of rows)
    for (const { column } of columns) {
      const key = `${field.id} ${meaning.year ?? ""} ${year ?? ""} ${column}`;
      amounts.set(key, (amounts.get(key) ?? 0n) + (looseAmount(grid.at(row, column)) ?? 0n));
    }
  return amounts;
}

function isSumOf(own: Amounts, others: readonly Amounts[]): boolean {
  const keys = new Set([own, ...others].flatMap((one) => [...one.keys()]));
  const sumAt = (key: string): bigint => others.reduce((sum, one) => sum + (one.get(key) ?? 0n), 0n);
  const isFilled = (one: Amounts): boolean => [...one.values()].some((amount) => amount !== 0n);
  return (
    others.filter(isFilled).length >= fewestAddends && [...keys].every((key) => (own.get(key) ?? 0n) === sumAt(key))
  );
}
