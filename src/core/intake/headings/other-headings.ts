import type { Edition, Table } from "../../anvisningar/schema";
import { headingParts, normaliseLabel } from "../../values/label";
import { fieldWords, isOnSheet } from "../tables/field-words";

/** How much of a row of headings a kind of table can explain, one heading each; none without a heading of its very own. */
export interface TableBid {
  readonly table: Table;
  readonly headings: number;
  explains(heading: string): boolean;
  /** Another table that is read into records and explains as many: nobody can tell which it is. */
  readonly rival?: Table;
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
    tables
      .filter(({ found }) => found.by === "headings")
      .map((table) => {
        const fields = fieldWords(table);
        const own = [...table.headings.map(normaliseLabel), ...fields.own.keys()];
        const shared = [...table.sharedHeadings.map(normaliseLabel), ...fields.shared.keys()];
        return { table, own: new Set(own), all: new Set([...own, ...shared]) };
      });
  known.set(tables, words);
  return words;
}

/** Without its unit and year: "Belopp (kr)". */
const wordsIn = (heading: string): string => headingParts(heading).label;

/** Longer texts are prose. */
const longestHeading = 60;

/** The kind of table beside the projects that explains most of these headings; of two that explain as many the one that is read into records. */
export function bidOfOthers(headings: readonly string[], edition: Edition, sheet: string, rows = 1): TableBid | null {
  const labels = new Set(headings.filter(({ length }) => length <= longestHeading * rows).map(wordsIn));
  const bids = wordsOf(edition)
    .filter(({ table }) => (table.found.headingRows ?? 1) === rows)
    .filter(({ table, own }) => [...labels].some((label) => own.has(label)) && isOnSheet(table, sheet))
    .map(({ table, all }) => ({ table, all, headings: [...labels].filter((label) => all.has(label)).length }));
  const most = Math.max(0, ...bids.map(({ headings: count }) => count));
  const highest = bids.filter(({ headings: count }) => count === most);
  const read = highest.filter(({ table }) => table.fields.length > 0);
  const [best, rival] = read.length > 0 ? read : highest.slice(0, 1);
  if (!best || most === 0) return null;
  const explains = (heading: string): boolean => best.all.has(wordsIn(heading));
  return { table: best.table, headings: most, explains, ...(rival ? { rival: rival.table } : {}) };
}

/** Over how many rows the headings of tables may stand: one, and whatever the edition says. */
export function headingRowsOf({ tables }: Edition): readonly number[] {
  const rows = knownRows.get(tables) ?? [
    ...new Set([1, ...tables.flatMap(({ found }) => (found.by === "headings" ? (found.headingRows ?? 1) : []))]),
  ];
  knownRows.set(tables, rows);
  return rows;
}

const knownRows = new WeakMap<Edition["tables"], readonly number[]>();

/** A heading or label that only another kind of table has: it is not one that nobody knows. */
export const isHeadingOfOther = (text: string, edition: Edition): boolean => {
  const label = wordsIn(text);
  return wordsOf(edition).some(({ own }) => own.has(label));
};
