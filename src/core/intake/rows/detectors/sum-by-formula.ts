import { addsUpItsColumn } from "../../../workbook/sum-formulas";
import type { RowDetector } from "../detector";

/** The formula of an amount adds up other rows of its own column. */
export const sumByFormula: RowDetector = {
  id: "sum-by-formula",
  says: { sv: "summarad enligt sin formel", en: "a sum by its formula" },
  find: ({ rows, columns }) =>
    rows
      .filter(({ filled }) => filled.some((cell) => columns.amounts.includes(cell.column) && addsUpItsColumn(cell)))
      .map(({ row }) => ({ row, is: { kind: "sum" } })),
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
        rows: [["Ljus", { number: 5, formula: "Blad2!B7" }, { number: 4, formula: "2+2" }]],
        at: [0],
      },
    ],
  },
};
