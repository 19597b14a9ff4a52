import type { RowDetector } from "../detector";
import { doubtfulRows } from "./doubtful-rows";

/** A row that says that it may not count, or is struck through, and that the list's own sums leave out: nothing is left to ask. */
export const leftOutBySums: RowDetector = {
  id: "left-out-by-sums",
  says: {
    sv: "märkt eller överstruken rad som listans summor inte räknar med",
    en: "a marked or struck row that the list's sums leave out",
  },
  find: (table, so) => {
    const doubtful = doubtfulRows(table, so);
    return (doubtful?.rows ?? []).flatMap((row) => {
      const by = doubtful?.sums.without(row) ?? null;
      return by === null ? [] : [{ row: row.row, is: { kind: "left-out", by } as const }];
    });
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Exempel: Lekpark", 1000, 950],
          ["Ljus", 510, 470],
          ["Torg", 730, 610],
          ["Summa", { number: 1240, formula: "SUM(B3:B4)" }, { number: 1080, formula: "SUM(C3:C4)" }],
        ],
        at: [0],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 510, 470],
          [{ text: "Bron", struck: true }, 420, 0],
          ["Torg", 730, 610],
          ["Summa gällande projekt", { number: 1240, formula: "B2+B4" }, { number: 1080, formula: "C2+C4" }],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 510, 470],
          ["UTGÅR Bron", 420, 15],
          ["Torg", 730, 610],
          ["Summa", 1240, 1080],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 510, 470],
          ["Summa Farsta", { number: 510, formula: "SUM(B2:B2)" }, 470],
          [{ text: "Bron", struck: true }, 420, 0],
          ["Torg", 730, 610],
          ["Summa Järva", { number: 730, formula: "SUM(B5)" }, 610],
          ["Totalt", { number: 1240, formula: "B3+B6" }, 1080],
        ],
        at: [2],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 510, 470],
          [{ text: "Bron", struck: true }, 420, 0],
          ["Torg", 730, 610],
          ["Summa", { number: 1660, formula: "SUM(B2:B4)" }, { number: 1080, formula: "SUM(C2:C4)" }],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 510, 470],
          ["UTGÅR Bron", 420, 15],
          ["Torg", 730, 610],
          ["Summa", { number: 510, formula: "SUM(B2:B2)" }, 470],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 510, 470],
          ["UTGÅR Bron", 420, 15],
          ["Torg", 730, 610],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 510, 470],
          ["UTGÅR Bron", 420, 15],
          ["Summa gällande", { number: 510, formula: "SUM(B2)" }, 470],
          ["Summa", { number: 930, formula: "SUM(B2:B3)" }, 485],
        ],
        at: [1],
      },
    ],
  },
};
