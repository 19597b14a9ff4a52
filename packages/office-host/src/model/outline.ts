import type { HostSheet } from "./workbook";

/** Rows of a group, and whether they are folded away. */
export interface Fold {
  readonly first: number;
  readonly last: number;
  readonly isFolded: boolean;
}

/** How many groups a row lies in at most. */
export const deepestOf = ({ rows }: Pick<HostSheet, "rows">): number =>
  Math.max(0, ...[...rows.values()].map(({ outline = 0 }) => outline));

/** The group that a row stands for; null for most. It lies below the row or above it, as the sheet says. */
export function foldOf({ rows, outlineAbove }: HostSheet, row: number): Fold | null {
  const level = (at: number): number => rows.get(at)?.outline ?? 0;
  const towards = outlineAbove ? 1 : -1;
  let end = row;
  while (level(end + towards) > level(row)) end += towards;
  if (end === row) return null;
  const [first, last] = outlineAbove ? [row + 1, end] : [end, row - 1];
  const isFolded = Array.from({ length: last - first + 1 }, (_, index) => rows.get(first + index)).every(
    (line) => line?.hidden === true,
  );
  return { first, last, isFolded };
}
