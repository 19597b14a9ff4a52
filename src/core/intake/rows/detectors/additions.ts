import { normaliseLabel } from "../../../values/label";
import { cellText } from "../../../workbook/cell-text";
import { saysAddition, saysReduction, withoutAddition } from "../../../words/additions";
import type { RowClaim, RowDetector } from "../detector";
import type { RowTable, TableRow } from "../row-table";

/** A later decision on a row of its own adds to the grant of the project that it names: "Ljus, tilläggsbeslut" under "Ljus". */
export const additions: RowDetector = {
  id: "additions",
  says: { sv: "tilläggsbeslut till ett projekt ovanför", en: "a later decision that adds to a project above" },
  find: (table, so) => {
    const seen: TableRow[] = [];
    return table.rows.flatMap((row): readonly RowClaim[] => {
      if (so.has(row.row) || !row.isNamed) return [];
      const of = seen.find(
        (other) => isSame(row, other, table) && (saysAddition(row.label) || addsByDate(row, table, other)),
      );
      seen.push(row);
      return of && row.hasAmounts ? [{ row: row.row, is: { kind: "continues", of: of.row } }] : [];
    });
  },
  examples: {
    claims: [
      {
        heading: ["Projektnr", "Projekt", "Beslutsdatum", "Beviljat", "Utfall"],
        rows: [
          ["B-11", "Ljus", "2023-03-08", 1200, 1585],
          ["B-11", "Ljus, tilläggsbeslut", "2023-11-22", 400, null],
        ],
        at: [1],
      },
    ],
    leaves: [
      {
        heading: ["Projektnr", "Projekt", "Beviljat", "Utfall"],
        rows: [
          ["B-11", "Ljus", 1200, 1585],
          ["B-12", "Tilläggsbeslut", 400, 0],
          ["B-13", "Torg, tillägg", 400, 0],
        ],
        at: [0, 1, 2],
      },
    ],
  },
};

const idOf = ({ row }: TableRow, { grid, columns }: RowTable): string =>
  columns.id === null || columns.id === columns.names ? "" : normaliseLabel(cellText(grid.at(row, columns.id)));

/** The same id, or the same name but for the words of the addition. */
function isSame(row: TableRow, other: TableRow, table: RowTable): boolean {
  const [id, otherId] = [idOf(row, table), idOf(other, table)];
  if (id !== "" && otherId !== "") return id === otherId;
  return normaliseLabel(other.label) === withoutAddition(row.label);
}

/** A project that stands there already, with a decision of another day, and nothing but a grant of its own. */
function addsByDate({ row, amounts }: TableRow, { grid, columns }: RowTable, other: TableRow): boolean {
  if (columns.decision === null) return false;
  const said = (column: number): readonly string[] => [row, other.row].map((at) => cellText(grid.at(at, column)));
  const [own, earlier] = said(columns.decision);
  // A row of another budget year is that year of the project.
  const [year, before] = columns.budgetYear === null ? [] : said(columns.budgetYear);
  if (year !== before) return false;
  const isGrantAlone = amounts.every(
    (amount, at) => (amount !== null && amount !== 0n) === columns.grants.includes(columns.amounts[at] ?? 0),
  );
  // "Återlämnat 300" without a minus: whether it is added or taken away nobody can tell.
  const isReduction =
    amounts.some((amount) => typeof amount === "bigint" && amount > 0n) &&
    grid.row(row).some((cell) => saysReduction(cellText(cell)));
  return own !== "" && earlier !== "" && own !== earlier && isGrantAlone && !isReduction;
}
