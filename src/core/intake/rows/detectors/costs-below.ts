import { normaliseLabel } from "../../../values/label";
import { isCostLabel } from "../../../words/row-labels";
import { cellText } from "../../../workbook/cell-text";
import type { RowClaim, RowDetector, Verdicts } from "../detector";
import { hasGrant } from "../project-level";
import type { RowTable, TableRow } from "../row-table";

/**
 * A grant with nothing spent, and below it rows with something spent and no grant, all through the list: the rows are what the grant was spent on, by account
 * or kind of cost.
 */
export const costsBelow: RowDetector = {
  id: "costs-below",
  says: { sv: "kostnad under projektet som har beviljats medlen", en: "a cost below the project that has the grant" },
  find: (table, so) => {
    const found: RowClaim[] = [];
    const projects: TableRow[] = [];
    const costs: TableRow[] = [];
    for (const row of table.rows) {
      if (isBetween(row, so)) continue;
      const of = projects.at(-1);
      if (isGrantAlone(row, table)) projects.push(row);
      else if (of && isCost(row, table)) {
        costs.push(row);
        found.push({ row: row.row, is: { kind: "part", of: of.row } });
      } else return [];
    }
    return projects.length > 0 && areCosts(costs, table) ? found : [];
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Benämning", "Beviljat", "Utfall"],
        rows: [
          ["61201", "Torget", 18, null],
          ["5011", "Entreprenad", null, 9],
          ["5410", "Inventarier", null, 8],
          ["61202", "Parken", 7, null],
          ["5011", "Entreprenad", null, 6],
          ["Totalt", null, 25, 23],
        ],
        at: [1, 2, 4],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Torget", 18, null],
          ["Konsult", null, 9],
          ["Material", null, 8],
        ],
        at: [1, 2],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Torget", 18, null],
          ["Parken", null, 9],
          ["Stigen", 7, null],
        ],
        at: [0, 1, 2],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Torget", 18, 17],
          ["Konsult", null, 9],
          ["Material", null, 8],
        ],
        at: [1, 2],
      },
    ],
  },
};

const isBetween = ({ row, isNamed }: TableRow, so: Verdicts): boolean => so.has(row) || !isNamed;

const spends = ({ amounts }: TableRow, table: RowTable): boolean =>
  amounts.some((amount, at) => !table.columns.grants.includes(table.columns.amounts[at] ?? 0) && isMoney(amount));
const isMoney = (amount: TableRow["amounts"][number]): boolean => amount !== null && amount !== 0n;

const isGrantAlone = (row: TableRow, table: RowTable): boolean => hasGrant(row, table) && !spends(row, table);
const isCost = (row: TableRow, table: RowTable): boolean => spends(row, table) && !hasGrant(row, table);

/** Most are named like costs, numbered like accounts, or come again under other projects. */
function areCosts(rows: readonly TableRow[], { grid, columns }: RowTable): boolean {
  const names = rows.map(({ label }) => normaliseLabel(label));
  const isAccount = ({ row }: TableRow): boolean =>
    columns.id !== null && columns.id !== columns.names && /^\d{4}$/u.test(cellText(grid.at(row, columns.id)));
  const alike = rows.filter(
    (row, at) =>
      isCostLabel(row.label) || isAccount(row) || names.indexOf(names[at] ?? "") !== names.lastIndexOf(names[at] ?? ""),
  );
  return rows.length > 1 && alike.length * 2 > rows.length;
}
