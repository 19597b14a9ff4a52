import { normaliseLabel } from "../../../values/label";
import { cellText } from "../../../workbook/cell-text";
import { areBooks } from "../../../words/ledgers";
import { isPartHeading } from "../../../words/levels";
import type { RowClaim, RowDetector } from "../detector";
import type { RowTable, TableRow } from "../row-table";

/** Beside a grant a voucher's date may be that of the last one: the same id again is then a slip. */
const areVouchers = ({ unmapped, columns }: RowTable): boolean =>
  areBooks(unmapped.map(({ text }) => text)) && columns.grants.length === 0;

/** Vouchers that say again and again whose they are: one that does not is nobody's. */
export function repeatsProjects(table: RowTable): boolean {
  if (!areVouchers(table)) return false;
  const keys = table.rows.map((row) => projectOf(row, table)).filter((key) => key !== "");
  return new Set(keys).size < keys.length;
}

/** A ledger's export has a row an account or a voucher: those of one project number are one project. */
export const entries: RowDetector = {
  id: "entries",
  says: { sv: "bokföringsrad till samma projekt", en: "an entry in the books for the same project" },
  find: (table, so) => {
    const headings = table.unmapped.map(({ text }) => text);
    if (!(headings.some(isPartHeading) || areVouchers(table)) || table.columns.budgetYear !== null) return [];
    const firstOf = new Map<string, number>();
    return table.rows.flatMap((row): readonly RowClaim[] => {
      const key = so.has(row.row) ? "" : projectOf(row, table);
      if (key === "") return [];
      const of = firstOf.get(key);
      if (of === undefined) firstOf.set(key, row.row);
      return of === undefined ? [] : [{ row: row.row, is: { kind: "continues", of } }];
    });
  },
  examples: {
    claims: [
      {
        heading: ["Projektnr", "Bokf.datum", "Text", "Utfall"],
        rows: [
          ["70011", "2024-03-10", "Faktura 1", 812],
          ["70012", "2024-03-10", "Faktura 1", 231],
          ["70011", "2024-05-11", "Faktura 2", 94],
        ],
        at: [2],
      },
      {
        heading: ["Projektnr", "Projekt", "Konto", "Beviljat", "Utfall"],
        rows: [
          ["70011", "Ljus", "1179", 900, 812],
          ["70011", "Ljus", "1185", 100, 94],
          ["70012", "Sikt", "1179", 250, 231],
        ],
        at: [1],
      },
    ],
    leaves: [
      {
        heading: ["Projektnr", "Projekt", "Fakturadatum", "Beviljat", "Utfall"],
        rows: [
          ["70011", "Ljus", "2023-03-08", 900, 812],
          ["70011", "Ljus", "2023-11-20", 900, 812],
        ],
        at: [0, 1],
      },
      {
        heading: ["Projektnr", "Projekt", "Nämnd", "Beviljat", "Utfall"],
        rows: [
          ["70011", "Ljus", "Farsta", 900, 812],
          ["70011", "Ljus", "Farsta", 100, 94],
        ],
        at: [0, 1],
      },
    ],
  },
};

const projectOf = ({ row }: TableRow, { grid, columns }: RowTable): string =>
  normaliseLabel(cellText(grid.at(row, columns.id ?? columns.names ?? 1))) ||
  normaliseLabel(cellText(grid.at(row, columns.names ?? 1)));
