import { normaliseLabel } from "../../../values/label";
import { saysRenewed, withoutRenewal } from "../../../words/additions";
import type { RowDetector } from "../detector";
import { asked } from "../row-kind";

/** "Ljus (nytt beslut)" beside "Ljus": the new grant holds instead of the old one, or comes on top of it. Only a person knows. */
export const perhapsReplaces: RowDetector = {
  id: "perhaps-replaces",
  says: { sv: "nytt beslut om ett projekt i listan", en: "a new decision on a project of the list" },
  find: (table, so) =>
    table.rows.flatMap((row) => {
      if (row.telling.length === 0 || so.has(row.row) || !row.hasAmounts || !saysRenewed(row.label)) return [];
      const name = withoutRenewal(row.label);
      const of = table.rows.find(
        (other) => other !== row && !so.has(other.row) && other.hasAmounts && normaliseLabel(other.label) === name,
      );
      return of ? [{ row: row.row, is: asked({ code: "STR-66", of: of.row }) }] : [];
    }),
  examples: {
    claims: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 1200, 0],
          ["Torg", 500, 450],
          ["Ljus (nytt beslut)", 1500, 1480],
          ["Torg, reviderat beslut", 600, 450],
        ],
        at: [2, 3],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 1200, 0],
          ["Torg (nytt beslut)", 500, 450],
          ["Ljus, tilläggsbeslut", 300, null],
        ],
        at: [0, 1, 2],
      },
    ],
  },
};
