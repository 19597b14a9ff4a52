import { normaliseLabel } from "../../values/label";
import { labelText } from "../../workbook/cell-text";
import { gridOf, type Grid } from "../../workbook/grid";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";

/** What explains a heading or a code: a line of two cells, or a sentence. */
export interface Entry {
  /** The cells of the line; one and the same where a sentence says both. */
  readonly key: Cell;
  readonly means: Cell;
  readonly name: string;
  readonly words: string;
}

/** A heading that a dictionary explains, with the words that explain it. */
export interface Explained {
  readonly heading: Cell;
  readonly means: string;
}

/** Fewer headings that a sheet names may be its own words. */
export const fewestEntries = 3;
/** A heading stands high on its sheet. */
const lastHeadingRow = 50;

/** A longer key says something by itself. */
export const longestCode = 2;

export const topOf = (sheet: SheetSnapshot): Grid =>
  gridOf({ ...sheet, cells: sheet.cells.filter(({ row }) => row <= lastHeadingRow) });

/** The headings of the row in which most lines of the dictionary stand. */
export function explainedIn(grid: Grid, dictionary: readonly Entry[]): readonly Explained[] {
  const meanings = new Map(dictionary.map(({ name, words }) => [normaliseLabel(name), words]));
  let best: readonly Explained[] = [];
  for (const row of grid.rows) {
    const found = grid.row(row).flatMap((heading): readonly Explained[] => {
      const means = meanings.get(normaliseLabel(labelText(heading)));
      return means === undefined || labelText(heading) === "" ? [] : [{ heading, means }];
    });
    if (found.length > best.length) best = found;
  }
  return best;
}

/** The words, and as many of the first as say something by themselves. */
export const beginningsOf = (means: string): readonly string[] => [
  means.trim(),
  ...[/[(;.=]/u, /[,(;.=]/u].map((end) => (means.split(end)[0] ?? "").trim()),
];
