import {
  columnOfKey,
  type HostSheet,
  lookAt,
  rowOfKey,
  standardHeight,
  standardWidth,
  usedArea,
} from "office-host/host";
import { Axis } from "./axis";
import { lineHeight, pixels, wrappedLines } from "./measure";

export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Space between a cell's edge and its text. */
export const cellPadding = 3;
export const indentWidth = 9;

/** Room to type below and beside what is used. */
const spareRows = 40;
const spareColumns = 12;

/** Where every row and column of the sheet lies. Rows without a height of their own are as high as their text, as Excel makes them. */
export function layOut(sheet: HostSheet, text: (row: number, column: number) => string): Layout {
  const used = usedArea(sheet, false);
  const selected = sheet.selection[0];
  const columns = new Axis(
    Math.max(used?.right ?? 0, Math.min(selected?.left ?? 0, 16_000)) + spareColumns,
    (column) => {
      const line = sheet.columns.get(column);
      return line?.hidden ? 0 : Math.round(pixels(line?.size ?? standardWidth));
    },
  );
  const needed = neededHeights(sheet, columns, text);
  const rows = new Axis(Math.max(used?.bottom ?? 0, Math.min(selected?.top ?? 0, 1_000_000)) + spareRows, (row) => {
    const line = sheet.rows.get(row);
    if (line?.hidden) return 0;
    return Math.round(
      line?.size === undefined ? Math.max(pixels(standardHeight), needed.get(row) ?? 0) : pixels(line.size),
    );
  });
  return { rows, columns };
}

function neededHeights(
  sheet: HostSheet,
  columns: Axis,
  text: (row: number, column: number) => string,
): ReadonlyMap<number, number> {
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top}:${left}`));
  const heights = new Map<number, number>();
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null) continue;
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (sheet.rows.get(row)?.size !== undefined) continue;
    const { font, wrapText, indentLevel } = lookAt(sheet, row, column);
    const width = columns.size(column) - 2 * cellPadding - indentLevel * indentWidth;
    // A merged cell breaks its lines in a width of its own, which Excel does not count either.
    const breaks = wrapText && width > 0 && !merged.has(`${row}:${column}`);
    const lines = breaks ? wrappedLines(text(row, column), font, width) : 1;
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * lineHeight(font) + 2));
  }
  return heights;
}
