/** How the overview fits its paper. */

/** Points of A4 landscape inside the writer's margins, with a little to spare for programs that measure otherwise. */
const paper = { width: 769, height: 504 } as const;
/** A row that is not given a height. */
const defaultRow = 15;
/** Points per unit of column width: seven pixels a digit, and five pixels of padding a column. */
const pointsOf = (width: number): number => (width * 7 + 5) * 0.75;
/** Wider columns make everything smaller on paper; text must stay readable. */
const mostStretch = 1.05;

/** Points of rows that a page holds at these widths, with room for programs that draw rows taller. */
export const pageHeight = (widths: readonly number[]): number =>
  0.96 * paper.height * (widths.reduce((sum, next) => sum + pointsOf(next), 0) / paper.width);

/** Two blocks share their rows, so each row is as tall as the taller of them needs. */
export function mergedHeights(blocks: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, number> {
  const merged = new Map<number, number>();
  for (const heights of blocks) {
    for (const [row, height] of heights) merged.set(row, Math.max(height, merged.get(row) ?? 0));
  }
  return merged;
}

/**
 * Widths at which the first page holds its rows. The page is fitted to its width alone, because programs ignore page breaks when they fit
 * the height; so wider columns are what makes the page smaller. What still does not fit runs on to the next page: nothing is left out.
 */
export function stretchToFit(
  widths: readonly number[],
  rowHeights: ReadonlyMap<number, number>,
  pageEnd: number,
): readonly number[] {
  const height = Array.from({ length: pageEnd }, (_, index) => rowHeights.get(index + 1) ?? defaultRow).reduce(
    (sum, next) => sum + next,
    0,
  );
  const width = widths.reduce((sum, next) => sum + pointsOf(next), 0);
  const needed = (height * paper.width) / (paper.height * width);
  const stretch = Math.min(mostStretch, Math.max(1, needed));
  return widths.map((next) => Math.round(next * stretch * 100) / 100);
}
