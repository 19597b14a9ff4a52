import { addsUp, RunningSum } from "../adding-up";
import type { RowClaim, RowDetector, Verdicts } from "../detector";
import { asked } from "../row-kind";
import type { RowTable, TableRow } from "../row-table";

/**
 * Rows that look like projects but may be parts of the one above: "Stolpar" and "Kablar" under the lighting. They have no grant, are described
 * less than the project, and are together what it states in every other column where they state anything.
 */
export const perhapsParts: RowDetector = {
  id: "perhaps-parts",
  says: { sv: "rad som kan vara en del av projektet ovanför", en: "a row that may be a part of the project above" },
  find: (table, so) => {
    const found = new Map<number, RowClaim>();
    for (const [index, project] of table.rows.entries())
      if (isProject(project, so) && hasGrant(project, table))
        for (const { row } of partsOf(project, index + 1, table, so))
          found.set(row, { row, is: asked({ code: "STR-33", of: project.row }) });
    return [...found.values()];
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Nämnd", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", "Farsta", 500, 480],
          ["Stolpar", null, null, 280],
          ["Kablar", null, null, 200],
        ],
        at: [1, 2],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 500, 480],
          ["Stolpar", null, 280],
        ],
        at: [0, 1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 500, 480],
          ["Stolpar", 300, 280],
          ["Kablar", 200, 200],
        ],
        at: [1, 2],
      },
    ],
  },
};

/** A project has hardly more parts than this. */
const furthest = 60;

const isProject = ({ row }: TableRow, so: Verdicts): boolean => (so.get(row)?.kind ?? "project") === "project";

const grantAt = ({ columns }: RowTable, at: number): boolean => columns.grants.includes(columns.amounts[at] ?? 0);

const hasGrant = ({ amounts }: TableRow, table: RowTable): boolean =>
  amounts.some((amount, at) => grantAt(table, at) && amount !== null && amount !== 0n);

/** The longest run of rows below the project that can be its parts. */
function partsOf(project: TableRow, from: number, table: RowTable, so: Verdicts): readonly TableRow[] {
  const isOwn = (row: TableRow): boolean => row.hasId && row.otherCells >= project.otherCells;
  const isEnd = (row: TableRow): boolean => so.has(row.row) || hasGrant(row, table) || isOwn(row);
  let end = from;
  for (let row = table.rows[end]; row && end < from + furthest && !isEnd(row); row = table.rows[end]) end += 1;
  for (; end > from; end -= 1) {
    const parts = table.rows.slice(from, end);
    if (areParts(project, parts, table)) return parts;
  }
  return [];
}

function areParts(project: TableRow, parts: readonly TableRow[], table: RowTable): boolean {
  const stated = project.amounts.map((amount, at) =>
    !grantAt(table, at) && parts.some(({ amounts }) => amounts[at] !== null) ? amount : null,
  );
  const isMissing = parts.some(({ amounts }) =>
    amounts.some((amount, at) => !grantAt(table, at) && amount !== null && stated[at] === null),
  );
  const sum = new RunningSum(
    stated.length,
    parts.map(({ amounts }) => amounts),
  );
  return !isMissing && addsUp(stated, sum, table.amountColumns) !== null;
}
