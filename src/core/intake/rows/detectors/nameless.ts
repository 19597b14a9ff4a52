import type { RowDetector } from "../detector";
import { asked } from "../row-kind";

/** Amounts, but nothing that names a project. */
export const nameless: RowDetector = {
  id: "nameless",
  says: { sv: "rad med belopp utan namn", en: "a row with amounts and no name" },
  find: ({ rows }) =>
    rows
      .filter(({ isNamed, hasAmounts, texts }) => !isNamed && (hasAmounts || texts.length === 0))
      .map(({ row }) => ({ row, is: asked({ code: "STR-15" }) })),
  examples: {
    claims: [
      {
        heading: ["Projekt", "Nämnd", "Beviljat"],
        rows: [
          ["Ljus", "Farsta", 5],
          [null, "Farsta", 7],
        ],
        at: [1],
      },
    ],
    leaves: [{ heading: ["Projekt", "Nämnd", "Beviljat"], rows: [["Ljus", "Farsta", null]], at: [0] }],
  },
};
