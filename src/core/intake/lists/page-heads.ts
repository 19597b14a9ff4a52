import { cellText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { isPageLine } from "../../words/project-headings";

/** What stands in a row apart from its figures: pages are counted, and print-outs are dated. */
const wordsIn = (grid: Grid, row: number): string =>
  grid
    .row(row)
    .map((cell) => cellText(cell).replace(/\d/gu, ""))
    .join("|");

/** "Sida | 2": the one number beside it is the page's. */
const isPageRow = (grid: Grid, row: number): boolean => {
  const cells = grid.row(row);
  const numbers = cells.filter(({ value }) => value.kind === "number").length;
  return numbers <= 1 && cells.some((cell) => isPageLine(cellText(cell), numbers > 0));
};

/** The rows of a printed page's head: what stands above the first headings, and they themselves, come again on every page. */
export function pageHeads(grid: Grid, headingBottom: number): (row: number) => boolean {
  const first = new Set(
    grid.rows
      .filter((row) => row <= headingBottom)
      .map((row) => wordsIn(grid, row))
      .filter((words) => /\p{L}/u.test(words)),
  );
  return (row) => first.has(wordsIn(grid, row)) || isPageRow(grid, row);
}

/** The first row of the next printed page's head: the lines above its headings are those that stand above the headings of this page. */
export function nextPageHead(grid: Grid, top: number, nextTop: number): number {
  let lines = 0;
  while (top - 1 - lines > 0 && nextTop - 1 - lines > top) {
    const words = wordsIn(grid, nextTop - 1 - lines);
    if (words !== wordsIn(grid, top - 1 - lines)) break;
    lines += 1;
  }
  return nextTop - lines;
}
