import { labelText } from "../../../workbook/cell-text";
import type { Cell } from "../../../workbook/snapshot";
import { isPartLabel } from "../../../words/row-labels";
import { beginsLikeSum, isLevelMark, isSumLabel, isWeakSumLabel, sumOf } from "../../../words/sums";
import { addsUp, RunningSum } from "../adding-up";
import type { RowDetector } from "../detector";
import type { RowTable, TableRow } from "../row-table";

/**
 * A row that calls itself a sum. Its plain label counts anywhere in the row; "Summa Farsta" where the row is not described like a project; "Total Farsta"
 * where Farsta is a nämnd, or where the amounts are those of the rows above or below.
 */
export const sumByLabel: RowDetector = {
  id: "sum-by-label",
  says: { sv: "summarad enligt sin text", en: "a sum by its label" },
  find: (table) =>
    table.rows
      .filter((row, index) => row.hasAmounts && isSum(row, index, table))
      .map(({ row }) => ({ row, is: { kind: "sum" } })),
  examples: {
    claims: [
      ...[
        "Summa",
        "S:a Farsta",
        "Σ",
        "Tot.",
        "Samtliga projekt",
        "Hela nämnden",
        "TOTAL PROJECTS",
        "Farsta Summa",
        "Total Farsta",
      ].map((label) => ({
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 5, 4],
          ["Torg", 7, 6],
          [label, 12, 10],
        ],
        at: [2],
      })),
      {
        heading: ["Projekt-ID", "Projekt", "Beviljat", "Status"],
        rows: [
          ["1", "Ljus", 5, "Pågår"],
          [null, null, 5, "Summa"],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 5, 4],
          ["Torg", 7, 6],
          ["Hela Söderort", 12, 10],
        ],
        at: [2],
      },
    ],
    leaves: [
      {
        heading: ["Prio", "Projekt", "Gäng", "Beviljat", "Utfall"],
        rows: [["2", "Flytt av container", "Transport", 35, 35]],
        at: [0],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [["Total upprustning av torget", 12, 10], ["Summa", 12, 10], [], ["* inklusive projektering"]],
        at: [0],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 5, 4],
          ["*", 8, 6],
          ["Total upprustning av torget", 7, 6],
          ["Hela parken", 3, 2],
        ],
        at: [0, 1, 2, 3],
      },
      {
        heading: ["Projekt-ID", "Projekt", "Nämnd", "Beviljat", "Status"],
        rows: [["1", "Summa av vägar", "Farsta", 5, "Pågår"]],
        at: [0],
      },
    ],
  },
};

function isSum(row: TableRow, index: number, table: RowTable): boolean {
  const { texts, telling, inName, otherCells } = row;
  if (telling.length === 0) return false;
  const isNamedApart = (cell: Cell): boolean =>
    isWeakSumLabel(labelText(cell)) && cell !== texts[0] && inName.length > 0;
  if (telling.some((cell) => isSumLabel(labelText(cell)) && (inName.includes(cell) || !isNamedApart(cell))))
    return true;
  const mark = telling.find((cell) => isLevelMark(labelText(cell)));
  if (mark && (!table.columns.name.includes(mark.column) || isSumOfRows(row, index, table))) return true;
  const [first] = texts;
  const labels = [first, ...inName].flatMap((cell) => (cell ? [labelText(cell)] : []));
  const besideLabel = otherCells - (first && table.columns.others.includes(first.column) ? 1 : 0);
  if (besideLabel > 1 || (row.hasId && inName.length > 1)) return false;
  if (labels.some(beginsLikeSum)) return true;
  return labels.some((label) => {
    const of = sumOf(label);
    return of !== "" && (table.isNamnd(of) || isSumOfRows(row, index, table));
  });
}

/** The amounts are those of the rows above, or of those below. */
function isSumOfRows(row: TableRow, index: number, { rows, amountColumns }: RowTable): boolean {
  const isPart = ({ hasAmounts, telling }: TableRow): boolean =>
    hasAmounts &&
    !telling
      .map((cell) => labelText(cell))
      .some((text) => isSumLabel(text) || isLevelMark(text) || beginsLikeSum(text) || isPartLabel(text));
  return [rows.slice(0, index), rows.slice(index + 1)].some((others) => {
    const parts = others.filter(isPart).map(({ amounts }) => amounts);
    return parts.length > 1 && addsUp(row.amounts, new RunningSum(amountColumns.length, parts), amountColumns) !== null;
  });
}
