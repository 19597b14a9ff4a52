import { labelText } from "../../../workbook/cell-text";
import { saysCheck } from "../../../words/sums";
import type { RowDetector } from "../detector";

/** The author's own check, which came out: "Stäm av mot Beslut | 0". One that did not is left to whoever looks for sums. */
export const checkRows: RowDetector = {
  id: "check-rows",
  says: { sv: "avstämning som går jämnt ut", en: "a check that comes out even" },
  find: ({ rows }) =>
    rows.flatMap(({ row, texts, amounts, hasAmounts }) =>
      hasAmounts &&
      amounts.every((amount) => amount === null || amount === 0n) &&
      texts.some((cell) => saysCheck(labelText(cell)))
        ? [{ row, is: { kind: "empty" } }]
        : [],
    ),
  examples: {
    claims: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 5, 4],
          ["Torg", 6, 6],
          ["Stäm av mot Beslut", 0, null],
          ["Kontroll mot Agresso:", null, 0],
        ],
        at: [2, 3],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Kontroll av lås", 5, 0],
          ["Stäm av mot Beslut", 3, null],
        ],
        at: [0, 1],
      },
    ],
  },
};
