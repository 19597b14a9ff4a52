import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import { isSumLabel } from "../../words/sums";
import type { RawCell, RawHeading, RawRow } from "./raw-table";
import type { TemplateTexts } from "./template-texts";

/** The records among rows under headings: not what the template says itself, rows that nobody has filled in, sums, or rows that are struck out. */
export function tableRows(
  grid: Grid,
  columns: readonly RawHeading[],
  rows: readonly number[],
  { isEmpty, isGuidance }: TemplateTexts,
): readonly RawRow[] {
  return rows.flatMap((row): readonly RawRow[] => {
    const cells = columns.map((heading): RawCell => ({
      ...{ heading, row, column: heading.column },
      cell: cellUnder(grid, row, heading.column),
    }));
    const written = cells.flatMap(({ cell }) => (cell === null || isEmpty(cell) ? [] : [cell]));
    const [first] = written;
    if (first === undefined || written.some(isGuidance) || isSum(written)) return [];
    if (written.every(({ struck }) => struck === true)) return [];
    return [{ row, cells: cells.map((one) => (isEmpty(one.cell) ? { ...one, cell: null } : one)) }];
  });
}

/** What is merged down stands in each of its rows; what is merged across stands in its first column. */
function cellUnder(grid: Grid, row: number, column: number): Cell | null {
  const own = grid.at(row, column);
  if (own) return own;
  const merge = grid.mergeAt(row, column);
  return merge?.left === column && merge.top < row ? grid.at(merge.top, column) : null;
}

/** "Summa | | 45": a label of a sum, and no other words. */
const isSum = (written: readonly Cell[]): boolean => {
  const words = written.map(labelText).filter((text) => text !== "");
  return words.length === 1 && isSumLabel(words[0] ?? "");
};
