import { isBlank, labelText } from "../../workbook/cell-text";
import type { Cell } from "../../workbook/snapshot";
import type { ReadRow } from "../values/readings";
import type { SheetRead } from "./sheet-read";

/** Shorter texts are labels, and answers of a word. */
const shortest = 20;

/**
 * Answers to what nobody knows in the rows of each form ("Om ekonomin | Slutnotan landade på 1 420 000 kr"), from its first row to the next form's. What stands alone
 * in its row, or beside an answer that is read, is help for whoever fills in. None where forms stand beside one another: nobody knows whose they are.
 */
export function besideForms({ grid, rows }: SheetRead): ReadonlyMap<ReadRow, readonly string[]> {
  const spans = rows
    .map((row) => {
      const own = row.readings.map(({ raw }) => raw.row);
      return { row, top: Math.min(...own), bottom: Math.max(...own) };
    })
    .toSorted((a, b) => a.top - b.top);
  const isStacked = spans.every(({ bottom }, at) => bottom < (spans[at + 1]?.top ?? Infinity));
  if (!isStacked) return new Map();
  const read = new Set(rows.flatMap(({ readings }) => readings.map(({ raw }) => raw.row)));
  const answersIn = (row: number): readonly Cell[] =>
    read.has(row)
      ? []
      : grid
          .row(row)
          .filter((cell) => cell.value.kind === "text" && !isBlank(cell))
          .slice(1);
  return new Map(
    spans.map(({ row, top }, at) => {
      const end = spans[at + 1]?.top ?? Infinity;
      const texts = grid.rows
        .filter((number) => number >= top && number < end)
        .flatMap(answersIn)
        .map(labelText)
        .filter((text) => text.length >= shortest);
      return [row, texts] as const;
    }),
  );
}
