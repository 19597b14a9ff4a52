import { labelText } from "../../../workbook/cell-text";
import { saysPending, saysRefusal, saysRefused } from "../../../words/refusals";
import type { RowDetector } from "../detector";
import type { RowTable, TableRow } from "../row-table";

/** An application that was refused and has no grant: no project, whatever was applied for. One with money is asked about (`may-not-count`). */
export const refused: RowDetector = {
  id: "refused",
  says: { sv: "avslagen ansökan", en: "a refused application" },
  find: (table) =>
    table.rows
      .filter((row) => !row.hasYearlyMoney && says(row, table))
      .map(({ row }) => ({ row, is: { kind: "empty" } })),
  examples: {
    claims: [
      {
        heading: ["Projekt", "Sökt belopp", "Beviljat", "Utfall", "Beslut"],
        rows: [
          ["Ljus", 9, 5, 4, "Beviljat"],
          ["Torg", 7, 0, null, "Avslag"],
          ["Bron", 3, "–", null, "Återkallad"],
          ["Stig", 2, null, null, "Ansökan återkallades 2023-05-02"],
          ["Park", 2, null, null, "Bordlagd"],
        ],
        at: [1, 2, 3, 4],
      },
      { heading: ["Projekt", "Nämnd", "Beviljat", "Status"], rows: [["Torg", "Farsta", null, "Ej beviljat"]], at: [0] },
    ],
    leaves: [
      { heading: ["Projekt", "Nämnd", "Beviljat", "Status"], rows: [["Torg", "Farsta", 5, "Ej beviljat"]], at: [0] },
      { heading: ["Projekt", "Beviljat", "Utfall", "Status"], rows: [["Torg", null, null, "Vilande"]], at: [0] },
      {
        heading: ["Projekt", "Sökt belopp", "Beviljat", "Utfall", "Beslut"],
        rows: [
          ["Ljus", 9, 5, 4, "Delvis bifall"],
          ["Torg", 9, null, 4, "Bifall"],
        ],
        at: [0, 1],
      },
      {
        heading: ["Projekt", "Nämnd", "Beviljat", "Kommentar"],
        rows: [["Torg", "Farsta", 0, "Avslag på bygglov"]],
        at: [0],
      },
    ],
  },
};

const says = ({ telling, isNamed }: TableRow, { columns }: RowTable): boolean =>
  isNamed &&
  telling.some(
    (cell) =>
      !columns.economy.includes(cell.column) &&
      (columns.name.includes(cell.column)
        ? saysRefused(labelText(cell))
        : saysRefusal(labelText(cell)) || (saysPending(labelText(cell)) && !columns.statuses.includes(cell.column))),
  );
