import type { RowDetector } from "../detector";
import { doubtfulRows } from "./doubtful-rows";
import { withdrawalIn } from "./may-not-count";
import { isStruck } from "./struck";

/** A project that was called off, and that the list's own sum counts: it adds up with the row and not without it. */
export const countedBySums: RowDetector = {
  id: "counted-by-sums",
  says: {
    sv: "rad med ett projekt som utgår men som listans summa räknar med",
    en: "a row with a project that was called off, which the list's sum counts",
  },
  find: (table, so) => {
    const doubtful = doubtfulRows(table, so);
    return (doubtful?.rows ?? []).flatMap((row) => {
      const says = isStruck(row) || !row.isNamed ? undefined : withdrawalIn(row, table);
      const by = says === undefined ? null : doubtful?.sums.onlyWith(row);
      if (says === undefined || by === null || by === undefined) return [];
      return [{ row: row.row, is: { kind: "project", despite: { says, by } } as const }];
    });
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Vi fick", "Har kostat", "När"],
        rows: [
          ["Ljus", "1 510 000:-", "1 470 300:-", "Klar okt -23"],
          ["Torg", "730 000:-", "610 250:-", "Klar maj -24"],
          ["Elskåp", "95 000:-", "0:-", "Utgår, löstes av trafikkontoret"],
          ["Tillsammans", "2 335 000:-", "2 080 550:-", null],
        ],
        at: [2],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall", "Kommentar"],
        rows: [
          ["Ljus", 510, 470, null],
          ["Bron", 420, 15, "Utgår"],
          ["Torg", 730, 610, null],
          ["Summa", 1660, 1095, null],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall", "Anm."],
        rows: [
          ["Ljus", 510, 470, null],
          ["UTGÅR Bron", 420, 15, null],
          ["Stig", 37, 0, "Indraget"],
          ["Torg", 730, 610, null],
          ["Totalt", { number: 1697, formula: "SUM(B2:B5)" }, { number: 1095, formula: "SUM(C2:C5)" }, null],
        ],
        at: [1, 2],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Beviljat", "Utfall", "Kommentar"],
        rows: [
          ["Ljus", 510, 470, null],
          ["Bron", 420, 15, "Utgår"],
          ["Torg", 730, 610, null],
          ["Summa", 1700, 1095, null],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Exempel: lekpark", 420, 15],
          ["Ljus", 510, 470],
          ["Torg", 730, 610],
          ["Summa", 1660, 1095],
        ],
        at: [0],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall", "Kommentar"],
        rows: [
          ["Ljus", 510, 470, null],
          ["Bron", 420, 15, "Utgår"],
          ["Stig", 420, 15, "Utgår"],
          ["Torg", 730, 610, null],
          ["Summa", 1660, 1095, null],
        ],
        at: [1, 2],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall", "Kommentar"],
        rows: [
          ["Ljus", 510, 470, null],
          ["Bron", 420, 15, "Utgår"],
          ["Summa gällande", 510, 470, null],
          ["Summa", 930, 485, null],
        ],
        at: [1],
      },
    ],
  },
};
