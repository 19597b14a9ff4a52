import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Area } from "sheet-refs";

export interface JoinedHeading {
  readonly text: string;
  readonly column: number;
}

/** The headings of each column over several rows, read together from the top and each once: "Financial year 2024 to 2025 (Jan to Mar) Forecast". */
export function joinedHeadings(grid: Grid, { top, bottom, left, right }: Area): readonly JoinedHeading[] {
  // Nearly all headings are one row, and every row of a sheet may be one.
  if (top === bottom && grid.sheet.merges.length === 0)
    return grid.row(top).flatMap((cell) => {
      const text = labelText(cell);
      return text === "" || cell.column < left || cell.column > right ? [] : [{ text, column: cell.column }];
    });
  const found: JoinedHeading[] = [];
  for (let column = left; column <= right; column += 1) {
    // A heading that is merged across stands over its first column; a group's stands over all of them, with others beneath.
    const own = grid.mergeAt(bottom, column);
    if (own !== null && own.left < column) continue;
    const texts: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const merge = grid.mergeAt(row, column);
      const cell = grid.at(row, column) ?? (merge && merge.top >= top ? grid.at(merge.top, merge.left) : null);
      const text = labelText(cell);
      if (text !== "" && texts.at(-1) !== text) texts.push(text);
    }
    if (texts.length > 0) found.push({ text: texts.join(" "), column });
  }
  return found;
}

/** The columns that the rows of headings reach over, merges and all. */
export function headedColumns(grid: Grid, top: number, bottom: number): Pick<Area, "left" | "right"> {
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (let row = top; row <= bottom; row += 1)
    for (const { column } of grid.row(row)) {
      const merge = grid.mergeAt(row, column);
      left = Math.min(left, column);
      right = Math.max(right, merge && merge.right - merge.left < widestMerge ? merge.right : column);
    }
  return { left: Math.min(left, right), right };
}

/** What is merged over more is a title. */
const widestMerge = 100;
