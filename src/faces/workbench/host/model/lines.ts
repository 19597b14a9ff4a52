import { type HostLine, type HostSheet, standardHeight, standardWidth } from "./workbook";

/** Points from the sheet's top or left edge; hidden rows and columns take no room. */
export const rowOffset = (sheet: HostSheet, row: number): number => offset(sheet.rows, row, standardHeight);
export const columnOffset = (sheet: HostSheet, column: number): number => offset(sheet.columns, column, standardWidth);

function offset(lines: ReadonlyMap<number, HostLine>, at: number, standard: number): number {
  let points = (at - 1) * standard;
  for (const [index, line] of lines) if (index < at) points += (line.hidden ? 0 : (line.size ?? standard)) - standard;
  return points;
}
