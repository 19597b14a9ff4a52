import { cellText } from "../../../workbook/cell-text";
import type { RowDetector } from "../detector";

export const columnNumbers: RowDetector = {
  id: "column-numbers",
  says: { sv: "nummer på kolumnerna", en: "numbers of the columns" },
  find: ({ rows }) => {
    const [first] = rows;
    const isNumbered =
      first !== undefined &&
      first.filled.length >= 4 &&
      first.filled.every((cell, at) => cellText(cell) === String(at + 1));
    return isNumbered ? [{ row: first.row, is: { kind: "column-numbers" } }] : [];
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Nämnd", "Beviljat", "Utfall"],
        rows: [
          [1, 2, 3, 4],
          ["Ljus", "Farsta", 5, 4],
        ],
        at: [0],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Nämnd", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", "Farsta", 3, 4],
          [1, 2, 3, 4],
        ],
        at: [0, 1],
      },
    ],
  },
};
