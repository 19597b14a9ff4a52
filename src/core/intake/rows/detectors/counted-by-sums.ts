import { labelText } from "../../../workbook/cell-text";
import { saysCalledOff } from "../../../words/row-labels";
import type { RowDetector } from "../detector";
import type { RowTable, TableRow } from "../row-table";
import { doubtfulRows } from "./doubtful-rows";
import { withdrawalIn } from "./may-not-count";
import { isStruck } from "./struck";

/** What the status of a struck row says: "AVBRUTET, marken ägs inte av staden". */
const calledOff = (row: TableRow, { columns }: RowTable): string | undefined =>
  isStruck(row)
    ? row.texts
        .filter(({ column }) => columns.statuses.includes(column))
        .map((cell) => labelText(cell))
        .find(saysCalledOff)
    : undefined;

/** A project that was called off, also struck through, and that the list's own sum counts: it adds up with the row and not without it. */
export const countedBySums: RowDetector = {
  id: "counted-by-sums",
  says: {
    sv: "rad med ett projekt som utgår men som listans summa räknar med",
    en: "a row with a project that was called off, which the list's sum counts",
  },
  find: (table, so) => {
    const doubtful = doubtfulRows(table, so);
    return (doubtful?.rows ?? []).flatMap((row) => {
      const says = row.isNamed ? (withdrawalIn(row, table) ?? calledOff(row, table)) : undefined;
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
      {
        heading: ["Projekt", "Beviljat", "Utfall", "Status"],
        rows: [
          ["Ljus", 510, 470, "Klart"],
          [{ text: "Bron", struck: true }, 420, 0, "Avbrutet"],
          ["Torg", 730, 610, "Klart"],
          ["Summa", { number: 1660, formula: "SUM(B2:B4)" }, { number: 1080, formula: "SUM(C2:C4)" }, null],
        ],
        at: [1],
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
