import { isFormality } from "../../../words/formalities";
import type { RowDetector } from "../detector";

/** In a table out of minutes, items of the meeting itself: "Val av justerare", "Övriga frågor". */
export const formalities: RowDetector = {
  id: "formalities",
  says: { sv: "punkt på ett möte", en: "an item of a meeting" },
  find: ({ rows }) =>
    rows
      .filter(({ hasAmounts, label }) => !hasAmounts && isFormality(label))
      .map(({ row }) => ({ row, is: { kind: "empty" } })),
  examples: {
    claims: [
      {
        heading: ["§", "Projekt", "Beviljat", "Utfall"],
        rows: [
          [39, "Val av justerare", null, null],
          [41, "Gångvägen", 5, 4],
          [45, "Övriga frågor", null, null],
        ],
        at: [0, 2],
      },
    ],
    leaves: [
      {
        heading: ["§", "Projekt", "Beviljat", "Utfall"],
        rows: [
          [39, "Dagordning", 5, 4],
          [41, "Gångvägen", null, null],
        ],
        at: [0, 1],
      },
    ],
  },
};
