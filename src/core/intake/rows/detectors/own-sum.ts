import { normaliseLabel } from "../../../values/label";
import { cellText } from "../../../workbook/cell-text";
import { beginsLikeSum, isLevelMark, summedThing } from "../../../words/sums";
import type { RowClaim, RowDetector } from "../detector";
import type { RowTable, TableRow } from "../row-table";

/**
 * "Σ 26104" under the entries of project 26104, with a grant that no entry has: the report's line for the project itself, whose parts the entries are. Without
 * anything of its own it is a sum like any other.
 */
export const ownSum: RowDetector = {
  id: "own-sum",
  says: { sv: "projektets egen rad under dess poster", en: "the project's own row under its entries" },
  find: (table) => {
    const claims: RowClaim[] = [];
    if (!table.rows.some(({ telling }) => telling.length > 0)) return claims;
    let entries: TableRow[] = [];
    let names: readonly string[] = [];
    for (const row of table.rows) {
      const [first] = entries;
      const own = keysOf(row, table);
      if (first && isSumOf(row, names, table)) {
        if (hasOwnGrant(row, entries, table)) claims.push(...claimsOf(row, first, entries));
        entries = [];
      } else if (first && isSame(own, names)) entries.push(row);
      else [entries, names] = [[row], own];
    }
    return claims;
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Projekt (T)", "Konto", "Beviljat", "Bokfört"],
        rows: [
          ["26104", "Ljus", "40310", null, 280],
          ["26104", "Ljus", "40550", null, 53],
          ["Σ 26104", "Ljus", null, 2300, 333],
          ["26120", "Torg", "40310", null, 247],
          ["Summa 26120", "Torg", null, 1350, 247],
        ],
        at: [0, 1, 2, 3, 4],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Projekt (T)", "Konto", "Beviljat", "Bokfört"],
        rows: [
          ["26104", "Ljus", "40310", 1000, 280],
          ["26104", "Ljus", "40550", 1300, 53],
          ["Σ 26104", "Ljus", null, 2300, 333],
        ],
        at: [0, 1, 2],
      },
      {
        heading: ["Nämnd", "Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Farsta", "Ljus", 500, 280],
          ["Farsta", "Torg", 700, 53],
          ["Summa Farsta", null, 1200, 333],
        ],
        at: [0, 1, 2],
      },
    ],
  },
};

const claimsOf = (row: TableRow, first: TableRow, entries: readonly TableRow[]): readonly RowClaim[] => [
  ...entries.map((entry): RowClaim => ({ row: entry.row, is: { kind: "part", of: row.row } })),
  { row: row.row, is: { kind: "project", namedIn: first.row } },
];

const textIn = ({ row }: TableRow, { grid }: RowTable, column: number | null): string =>
  column === null ? "" : cellText(grid.at(row, column)).trim();

const keysOf = (row: TableRow, table: RowTable): readonly string[] =>
  [table.columns.id, table.columns.names].map((column) => normaliseLabel(textIn(row, table, column)));

const isSame = (own: readonly string[], others: readonly string[]): boolean =>
  own.some((key) => key !== "") && own.every((key, index) => key === others[index]);

/** A sum's label about the very project: "Σ 26104", "Summa Ljus i parken", or a mark beside its name. */
function isSumOf(row: TableRow, names: readonly string[], table: RowTable): boolean {
  if (row.telling.length === 0) return false;
  const keys = names.filter((key) => key !== "");
  const texts = [table.columns.id, table.columns.names].map((column) => textIn(row, table, column));
  return texts.some((text) => {
    if (!beginsLikeSum(text) && !isLevelMark(text)) return false;
    const of = normaliseLabel(summedThing(text));
    return of === ""
      ? texts.some((other) => other !== text && keys.includes(normaliseLabel(other)))
      : keys.includes(of);
  });
}

/** It was granted something, and none of its entries was. */
const hasOwnGrant = (row: TableRow, entries: readonly TableRow[], { columns }: RowTable): boolean =>
  columns.amounts.some(
    (column, at) =>
      columns.grants.includes(column) &&
      (row.amounts[at] ?? 0n) !== 0n &&
      entries.every(({ amounts }) => (amounts[at] ?? null) === null),
  );
