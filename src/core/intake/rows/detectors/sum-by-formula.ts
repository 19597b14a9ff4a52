import type { Cell } from "../../../workbook/snapshot";
import { addsUpItsColumn, rowsAddedUp } from "../../../workbook/sum-formulas";
import type { RowDetector } from "../detector";

/** The formula of an amount adds up other rows of its own column. */
export const sumByFormula: RowDetector = {
  id: "sum-by-formula",
  says: { sv: "summarad enligt sin formel", en: "a sum by its formula" },
  find: ({ rows, columns }, so) => {
    const listed = new Set(rows.map(({ row }) => row));
    // "Torget" over "varav drift" and "varav investering" is their sum, and the project.
    const addsPartsAlone = (cell: Cell): boolean =>
      rowsAddedUp(cell).every(([from, to]) => {
        for (let row = from; row <= to; row += 1) if (listed.has(row) && so.get(row)?.kind !== "part") return false;
        return listed.has(from);
      });
    return rows
      .filter(({ filled }) =>
        filled.some((cell) => columns.amounts.includes(cell.column) && addsUpItsColumn(cell) && !addsPartsAlone(cell)),
      )
      .map(({ row }) => ({ row, is: { kind: "sum" } }));
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 5, 4],
          ["Torg", 7, 6],
          ["Söderort", { number: 12, formula: "SUM(B2:B3)" }, 10],
        ],
        at: [2],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", { number: 5, formula: "SUM(B3:B4)" }, { number: 4, formula: "SUM(C3:C4)" }],
          ["varav drift", 3, 2],
          ["varav investering", 2, 2],
        ],
        at: [0],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [["Ljus", { number: 5, formula: "Blad2!B7" }, { number: 4, formula: "2+2" }]],
        at: [0],
      },
    ],
  },
};
