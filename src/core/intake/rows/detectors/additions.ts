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
    const ids = table.rows.map((row) => idOf(row, table));
    const above = rowsByIdentity(ids.includes(""));
    return table.rows.flatMap((row, index): readonly RowClaim[] => {
      if (so.has(row.row) || !row.isNamed) return [];
      const id = ids[index] ?? "";
      const isAddition = row.telling.length > 0 && saysAddition(row.label);
      const of = above
        .same(id, () => withoutAddition(row.label))
        .find((other) => isAddition || addsByDate(row, table, other));
      above.add(row, id);
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

/** The rows so far by what they are the same by: the id where both have one, else the name. `byNames`: some row has no id. */
function rowsByIdentity(byNames: boolean) {
  const byId = new Map<string, TableRow[]>();
  const byName = new Map<string, TableRow[]>();
  const byNameAlone = new Map<string, TableRow[]>();
  const enter = (rows: Map<string, TableRow[]>, key: string, row: TableRow): void => {
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  };
  return {
    add: (row: TableRow, id: string): void => {
      if (id !== "") enter(byId, id, row);
      if (!byNames) return;
      const name = normaliseLabel(row.label);
      enter(byName, name, row);
      if (id === "") enter(byNameAlone, name, row);
    },
    /** From the top. */
    same: (id: string, name: () => string): readonly TableRow[] => {
      if (id === "") return byName.get(name()) ?? [];
      const withId = byId.get(id) ?? [];
      const withoutId = byNameAlone.size === 0 ? [] : (byNameAlone.get(name()) ?? []);
      return withoutId.length === 0 ? withId : [...withId, ...withoutId].sort((a, b) => a.row - b.row);
    },
  };
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
