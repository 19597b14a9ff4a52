import { labelText } from "../../../workbook/cell-text";
import { addsUp, RunningSum } from "../adding-up";
import type { RowDetector } from "../detector";
import { asked, type RowKind } from "../row-kind";

const isCounted = (verdict: RowKind | undefined): boolean => verdict === undefined || verdict.kind === "project";

/** A nämnd's name and amounts, and nothing else: what the nämnd has in all, unless rows under it say otherwise. */
export const namndTotal: RowDetector = {
  id: "namnd-total",
  says: { sv: "en nämnds belopp utan projekt", en: "a nämnd's amounts without a project" },
  find: (table, so) =>
    table.rows.flatMap((own) => {
      const { row, hasAmounts, otherCells, hasId, inName, amounts } = own;
      const says =
        hasAmounts && otherCells === 0 && !hasId
          ? inName.map((cell) => labelText(cell)).find(table.isNamnd)
          : undefined;
      if (says === undefined) return [];
      const others = table.rows.filter((one) => one !== own && one.hasAmounts && isCounted(so.get(one.row)));
      const sum = new RunningSum(
        table.amountColumns.length,
        others.map((one) => one.amounts),
      );
      const isSum = others.length > 1 && addsUp(amounts, sum, table.amountColumns) !== null;
      return [{ row, is: isSum ? { kind: "sum" } : asked({ code: "STR-23", says }) }];
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
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Farsta", 14, 11],
          ["Parker", 14, 11],
          [{ text: "Ljus", indent: 1 }, 5, 4],
          [{ text: "Torg", indent: 1 }, 9, 7],
        ],
        at: [0],
      },
    ],
    leaves: [{ heading: ["Projekt", "Beviljat", "Utfall"], rows: [["Ljus i Farsta", 5, 4]], at: [0] }],
  },
};
