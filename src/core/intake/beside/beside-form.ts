import { isBlank, labelText } from "../../workbook/cell-text";
import type { ReadRow } from "../values/readings";
import type { SheetRead } from "./sheet-read";

/** Shorter texts are labels, and answers of a word. */
const shortest = 20;

/**
 * Texts in the rows of each form that are the answer to nothing that is known ("Om ekonomin: Slutnotan landade på 1 420 000 kr"), from its first row to the next
 * form's. None where forms stand beside one another: nobody knows whose they are.
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
  return new Map(
    spans.map(({ row, top }, at) => {
      const end = spans[at + 1]?.top ?? Infinity;
      const read = new Set(row.readings.map(({ raw }) => `${raw.row} ${raw.column}`));
      const texts = grid.rows
        .filter((number) => number >= top && number < end)
        .flatMap((number) => grid.row(number))
        .filter((cell) => cell.value.kind === "text" && !isBlank(cell) && !read.has(`${cell.row} ${cell.column}`))
        .map(labelText)
        .filter((text) => text.length >= shortest);
      return [row, texts] as const;
    }),
  );
}
