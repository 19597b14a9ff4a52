import { normaliseLabel } from "../../values/label";
import { levelsNamed } from "../../words/levels";
import { isCostLabel, isUnitLabel } from "../../words/row-labels";
import { cellText, labelText } from "../../workbook/cell-text";
import { withoutNumber, type LevelNode } from "./depth";
import type { RowTable, TableRow } from "./row-table";

/** One level of a tree of rows: the rows in it, and those of them that have others under them. */
interface OneLevel {
  readonly all: readonly LevelNode[];
  readonly parents: readonly LevelNode[];
  readonly above: readonly TableRow[];
  readonly below: readonly TableRow[];
  readonly table: RowTable;
}

/** One way to tell whether the rows under others are parts of projects (true) or the projects themselves (false); null where it tells nothing. */
type Evidence = (level: OneLevel) => boolean | null;

const isMost = (rows: readonly TableRow[], test: (row: TableRow) => boolean): boolean =>
  rows.filter(test).length * 2 > rows.length;

/** "Projekt / aktivitet" over the column: under a project lies one level of parts. "Nämnd/projekt": none. */
const byHeading: Evidence = ({ parents, table }) => {
  const partLevels = partLevelsNamed(table);
  return partLevels === null ? null : Math.max(...parents.map(heightOf)) <= partLevels;
};

/** How many levels of parts the headings name under the projects; null where they name no levels. */
export function partLevelsNamed({ mapped, unmapped }: RowTable): number | null {
  const named = [...mapped.map(({ heading }) => heading.text), ...unmapped.map(({ text }) => text)];
  const levels = mapped.find((column) => column.levels)?.levels ?? named.map(levelsNamed).find((one) => one !== null);
  return levels ? levels.filter((level) => level === "under").length : null;
}

const heightOf = ({ under }: LevelNode): number => (under.length === 0 ? 0 : 1 + Math.max(...under.map(heightOf)));

const byIds: Evidence = ({ above, below }) => {
  const [isAbove, isBelow] = [above, below].map((rows) => rows.some(({ hasId }) => hasId));
  if (above.every(({ hasId }) => hasId) && !isBelow) return true;
  return below.every(({ hasId }) => hasId) && !isAbove ? false : null;
};

/** Money is granted to projects, not to their parts. */
const byGrants: Evidence = ({ above, below, table }) =>
  above.every((row) => hasGrant(row, table)) && !below.some((row) => hasGrant(row, table)) ? true : null;

export const hasGrant = ({ amounts }: TableRow, { columns }: RowTable): boolean =>
  amounts.some((amount, at) => columns.grants.includes(columns.amounts[at] ?? 0) && amount !== null && amount !== 0n);

/** Nämnder, areas, types of investment and units have projects; they are none. */
const byGroupNames: Evidence = ({ above, table }) =>
  above.every(({ label }) => table.isGroupName(withoutNumber(label)) || isUnitLabel(label)) ? false : null;

const byCosts: Evidence = ({ parents, below }) => {
  const names = below.map(({ label }) => normaliseLabel(withoutNumber(label)));
  const repeated = names.filter((name, at) => names.indexOf(name) !== at).length;
  const isRepeated = parents.length > 1 && repeated * 2 >= names.length;
  return isRepeated || isMost(below, ({ label }) => isCostLabel(withoutNumber(label))) ? true : null;
};

/**
 * "1.1" and "1.2" under "1", "P7-1" under "P7": their numbers are parts of its number. One row alone over all others, which have ids and grants of their own, is
 * what the projects belong to: "I-20317" over "I-20317-01".
 */
const byNumbers: Evidence = ({ all, parents, below, table }) => {
  if (all.length === 1 && below.length > 1 && below.every((row) => row.hasId && hasGrant(row, table))) return null;
  const numbers = parents.flatMap(({ row, under }) =>
    under.map((one) => [numberOf(row, table), numberOf(one.row, table)]),
  );
  return numbers.every(
    ([own = "", part = ""]) =>
      own !== "" && part.startsWith(own) && /^(?:[.\-/:]\w|[a-z]\)?$)/u.test(part.slice(own.length)),
  )
    ? true
    : null;
};

const numberOf = ({ row, label }: TableRow, { grid, columns }: RowTable): string => {
  const id = columns.id === null ? "" : cellText(grid.at(row, columns.id));
  return id === "" ? label.slice(0, label.length - withoutNumber(label).length).replace(/(?<![\s.])[\s.]+$/u, "") : id;
};

/** What is told of a project, also in columns that nobody knows ("Hur det känns på platsen"), stands in its row. */
const byDescriptions: Evidence = ({ above, below, table }) => {
  const told = new Set(table.unmapped.map(({ column }) => column));
  const isTold = ({ texts, inName }: TableRow): boolean =>
    texts.some((cell) => told.has(cell.column) && !inName.includes(cell) && labelText(cell).length >= shortestTelling);
  const byField = comparing(above, below, ({ otherCells }) => otherCells > 0);
  return byField ?? comparing(above, below, isTold);
};

const shortestTelling = 3;

const comparing = (
  above: readonly TableRow[],
  below: readonly TableRow[],
  test: (row: TableRow) => boolean,
): boolean | null => {
  const [isAbove, isBelow] = [isMost(above, test), isMost(below, test)];
  return isAbove === isBelow ? null : isAbove;
};

/** "räcke" and "trappsteg" under "Åsöberget": names begin with a capital, and what is done there does not. */
const byCapitals: Evidence = ({ above, below }) => {
  const begins = (rows: readonly TableRow[], letter: RegExp): boolean =>
    rows.length > 1 && rows.every(({ label }) => letter.test(withoutNumber(label)));
  return begins(above, /^\p{Lu}/u) && begins(below, /^\p{Ll}/u) ? true : null;
};

/** A row at the parents' level with nothing under it is a project, so the others are too. A note is no row of the list. */
const byLoneRows: Evidence = ({ all, parents }) =>
  all.some((node) => (node.row.hasAmounts || node.row.otherCells > 0) && !parents.includes(node)) ? true : null;

/** A heading for each level says it whatever the rows are called. */
const byColumns: Evidence = (level) => (level.table.mapped.some(({ levels }) => levels) ? byHeading(level) : null);

/** In order of trust. */
const evidence: readonly Evidence[] = [
  byColumns,
  byIds,
  byGroupNames,
  byHeading,
  byGrants,
  byCosts,
  byNumbers,
  byDescriptions,
  byCapitals,
  byLoneRows,
];

/** Are the rows under the parents of this level parts of projects (true), or are they the projects themselves (false)? */
export function areParts(all: readonly LevelNode[], parents: readonly LevelNode[], table: RowTable): boolean {
  const above = parents.map(({ row }) => row);
  const below = parents.flatMap(({ under }) => under.map(({ row }) => row));
  const level: OneLevel = { all, parents, above, below, table };
  for (const tells of evidence) {
    const answer = tells(level);
    if (answer !== null) return answer;
  }
  return false;
}
