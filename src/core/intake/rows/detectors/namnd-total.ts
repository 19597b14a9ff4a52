import { labelText } from "../../../workbook/cell-text";
import type { RowDetector } from "../detector";
import { asked } from "../row-kind";

/** A nämnd's name and amounts, and nothing else: what the nämnd has in all, unless rows under it say otherwise. */
export const namndTotal: RowDetector = {
  id: "namnd-total",
  says: { sv: "en nämnds belopp utan projekt", en: "a nämnd's amounts without a project" },
  find: (table) =>
    table.rows.flatMap(({ row, hasAmounts, otherCells, hasId, inName }) => {
      const says =
        hasAmounts && otherCells === 0 && !hasId
          ? inName.map((cell) => labelText(cell)).find(table.isNamnd)
          : undefined;
      return says === undefined ? [] : [{ row, is: asked({ code: "STR-23", says }) }];
    }),
  examples: {
    claims: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 5, 4],
          ["Farsta", 9, 7],
        ],
        at: [1],
      },
    ],
    leaves: [{ heading: ["Projekt", "Beviljat", "Utfall"], rows: [["Ljus i Farsta", 5, 4]], at: [0] }],
  },
};
