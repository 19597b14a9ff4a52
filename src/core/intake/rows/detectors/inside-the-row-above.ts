import { labelText } from "../../../workbook/cell-text";
import { isPartLabel } from "../../../words/row-labels";
import type { RowDetector } from "../detector";

/** "varav el": already inside the row above. */
export const insideTheRowAbove: RowDetector = {
  id: "inside-the-row-above",
  says: { sv: "del som redan ingår i raden ovanför", en: "a part that is already inside the row above" },
  find: ({ rows }) =>
    rows
      .filter(
        ({ hasAmounts, hasId, texts, telling, inName }) =>
          telling.length > 0 &&
          hasAmounts &&
          !hasId &&
          [...texts.slice(0, 1), ...inName].some((cell) => isPartLabel(labelText(cell))),
      )
      .map(({ row }) => ({ row, is: { kind: "part" } })),
  examples: {
    claims: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Torg", 5, 4],
          ["  varav belysning", 2, 1],
        ],
        at: [1],
      },
    ],
    leaves: [{ heading: ["Projekt", "Beviljat", "Utfall"], rows: [["Parken, varav etapp 1", 5, 4]], at: [0] }],
  },
};
