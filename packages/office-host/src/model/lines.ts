import { type HostLine, type HostSheet, standardHeight, standardWidth } from "./workbook";

/** Points from the sheet's top or left edge; hidden rows and columns take no room. */
export const rowOffset = (sheet: HostSheet, row: number): number => offset(sheet.rows, row, standardHeight);
export const columnOffset = (sheet: HostSheet, column: number): number => offset(sheet.columns, column, standardWidth);

function offset(lines: ReadonlyMap<number, HostLine>, at: number, standard: number): number {
  let points = (at - 1) * standard;
  for (const [index, line] of lines) if (index < at) points += (line.hidden ? 0 : (line.size ?? standard)) - standard;
  return points;
}

/** A line that says only what it is given: what is undefined or not hidden is left out. */
export const lineOf = ({
  size,
  hidden,
  outline,
  look,
}: { readonly [K in keyof HostLine]: HostLine[K] | undefined }): HostLine => ({
  ...(size !== undefined && { size }),
  ...(hidden === true && { hidden }),
  ...(outline !== undefined && outline > 0 && { outline }),
  ...(look && { look }),
});
