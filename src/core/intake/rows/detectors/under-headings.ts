import { looseAmount } from "../../../workbook/loose-amount";
import type { RowDetector } from "../detector";

/** Right under the headings, words over columns and none over the names: "enl. beslut" under "Tilldelat", "(- = dragit över)" under "Kvar". */
export const underHeadings: RowDetector = {
  id: "under-headings",
  says: { sv: "fortsättning på rubrikerna", en: "the rest of the headings" },
  find: ({ rows: [first] }) =>
    first &&
    !first.isNamed &&
    !first.hasId &&
    first.filled.length > 1 &&
    first.filled.every((cell) => cell.value.kind === "text" && looseAmount(cell) === null)
      ? [{ row: first.row, is: { kind: "empty" } }]
      : [],
  examples: {
    claims: [
      {
        heading: ["Objekt", "Tilldelat", "Upparbetat", "Kvar"],
        rows: [
          [null, "enl. beslut", "t.o.m. dec", "(- = dragit över)"],
          ["Ljus", 5, 4, 1],
        ],
        at: [0],
      },
    ],
    leaves: [
      {
        heading: ["Objekt", "Tilldelat", "Upparbetat"],
        rows: [
          ["Ljus", "enl. beslut", "saknas"],
          [null, "enl. beslut", "saknas"],
          [null, 5, "saknas"],
        ],
        at: [0, 1, 2],
      },
    ],
  },
};
