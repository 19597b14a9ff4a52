import { matchCode } from "../../anvisningar/match-code";
import { headingParts } from "../../values/label";
import { isBlank, isNo, isYes } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { isSumRow } from "./amount-rows";
import type { HeadingBlock } from "./find-headings";
import type { MappedColumn } from "./mapped-column";
import type { Vocabulary } from "./vocabulary";

/** Marks, or yes and no, in some rows, and nothing else in any but how many they are in a row of sums. */
function hasOnlyMarks(grid: Grid, dataRows: readonly number[], column: number): boolean {
  let marks = 0;
  for (const row of dataRows) {
    const cell = grid.at(row, column);
    if (isBlank(cell)) continue;
    if (cell?.value.kind === "number" && cell.value.number === marks && isSumRow(grid.row(row))) continue;
    if (!isYes(cell) && !isNo(cell)) return false;
    marks += 1;
  }
  return marks > 0;
}

/** Columns headed by codes of one list ("Genomfört", "Pågår") whose cells hold nothing but marks, or yes and no. */
export function markColumns(
  grid: Grid,
  block: HeadingBlock,
  dataRows: readonly number[],
  { edition }: Vocabulary,
): readonly MappedColumn[] {
  const found: MappedColumn[] = [];
  const listFields = edition.fields.filter(({ type, list }) => type === "codes" && list !== undefined);
  for (const heading of block.columns) {
    if (!hasOnlyMarks(grid, dataRows, heading.column)) continue;
    const { label } = headingParts(heading.text);
    for (const field of listFields) {
      const list = edition.lists.find(({ id }) => id === field.list);
      const code = list ? matchCode(list, label) : null;
      if (code === null) continue;
      found.push({ column: heading.column, field, year: null, heading, mark: code });
      break;
    }
  }
  // A single such column may be a yes-no column of its own, unless its heading already means the field.
  return found.filter(
    ({ field, heading }) =>
      heading.meaning.field?.id === field.id || found.filter((other) => other.field.id === field.id).length > 1,
  );
}
