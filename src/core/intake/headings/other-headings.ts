import type { Edition, Table } from "../../anvisningar/schema";
import { headingParts, normaliseLabel } from "../../values/label";

/** How much of a row of headings a kind of table can explain, one heading each; none without a heading of its very own. */
export interface TableBid {
  readonly table: Table;
  readonly headings: number;
  explains(heading: string): boolean;
}

interface TableWords {
  readonly table: Table;
  readonly own: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** An edition never changes: its words are normalised once. */
const known = new WeakMap<Edition["tables"], readonly TableWords[]>();

function wordsOf({ tables }: Edition): readonly TableWords[] {
  const words =
    known.get(tables) ??
    tables.map((table) => {
      const own = table.headings.map(normaliseLabel);
      return { table, own: new Set(own), all: new Set([...own, ...table.sharedHeadings.map(normaliseLabel)]) };
    });
  known.set(tables, words);
  return words;
}

/** Without its unit and year: "Belopp (kr)". */
const wordsIn = (heading: string): string => headingParts(heading).label;

/** Longer texts are prose. */
const longestHeading = 60;

/** The kind of table beside the projects that explains most of these headings. */
export function bidOfOthers(headings: readonly string[], edition: Edition): TableBid | null {
  const labels = new Set(headings.filter(({ length }) => length <= longestHeading).map(wordsIn));
  let best: TableBid | null = null;
  for (const { table, own, all } of wordsOf(edition)) {
    if (![...labels].some((label) => own.has(label))) continue;
    const count = [...labels].filter((label) => all.has(label)).length;
    if (count > (best?.headings ?? 0))
      best = { table, headings: count, explains: (heading) => all.has(wordsIn(heading)) };
  }
  return best;
}

/** A heading or label that only another kind of table has: it is not one that nobody knows. */
export const isHeadingOfOther = (text: string, edition: Edition): boolean => {
  const label = wordsIn(text);
  return wordsOf(edition).some(({ own }) => own.has(label));
};
