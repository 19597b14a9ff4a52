import { type Area, cellArea } from "sheet-refs";
import { lookAt, storedCells, patchLineSizes } from "./cells";
import { columnOfKey, type HostSheet, type HostValue, rowOfKey, standardHeight, standardWidth } from "./workbook";

/** Widths and heights for the content, counted from the number of characters: near to Excel's, not equal, for it measures with the font. */

type TextOf = (value: HostValue, numberFormat: string) => string;

const widthOfCharacter = 5.25;
const margin = 5;

export function fitColumns(sheet: HostSheet, area: Area, textOf: TextOf): void {
  const widths = new Map<number, number>();
  for (const [key, cell] of storedCells(sheet, area)) {
    const column = columnOfKey(key);
    const look = lookAt(sheet, rowOfKey(key), column);
    const longest = Math.max(
      ...textOf(cell.value, look.numberFormat)
        .split("\n")
        .map(({ length }) => length),
    );
    const width = longest * widthOfCharacter * (look.font.size / 11) + margin;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  for (const [column, width] of widths) {
    patchLineSizes(sheet, "columns", cellArea(1, column), { size: Math.min(width, 1343.25), hidden: false });
  }
}

export function fitRows(sheet: HostSheet, area: Area, textOf: TextOf): void {
  const heights = new Map<number, number>();
  for (const [key, cell] of storedCells(sheet, area)) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    const look = lookAt(sheet, row, column);
    const width = sheet.columns.get(column)?.size ?? standardWidth;
    const text = textOf(cell.value, look.numberFormat);
    const lines = look.wrapText ? wrappedLines(text, width / (widthOfCharacter * (look.font.size / 11))) : 1;
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * look.font.size * (standardHeight / 11)));
  }
  for (const [row, height] of heights) {
    patchLineSizes(sheet, "rows", cellArea(row, 1), { size: Math.min(height, 409.5), hidden: false });
  }
}

const wrappedLines = (text: string, charactersPerLine: number): number =>
  text.split("\n").reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / charactersPerLine)), 0);
