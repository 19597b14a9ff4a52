import { remark, type Location, type Remark } from "../../findings/finding";
import { addressOf, columnLetters } from "../../workbook/a1";
import type { Cell } from "../../workbook/snapshot";
import type { HeadingBlock } from "./find-headings";
import type { HeadingColumn } from "./heading-column";
import type { Grid } from "../../workbook/grid";
import { cellText, isBlank } from "../../workbook/cell-text";
import { looseAmount } from "../../workbook/loose-amount";
import { formatFacts } from "../../workbook/number-format";
import { isDifference } from "../values/signs";
import type { Vocabulary } from "./vocabulary";
import type { Gap } from "../../project/told";

interface Unread {
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
}

/** Does the column hold numbers, also written as text, in the table's rows? Shares aside. */
export const hasNumbers = (grid: Grid, rows: readonly number[], column: number): boolean =>
  rows.some((row) => {
    const cell = grid.at(row, column);
    return cell !== null && looseAmount(cell) !== null && !formatFacts(cell.format).isPercent;
  });

/**
 * Columns that are read as nothing. One whose heading begins or ends with an amount's name and that holds numbers ("Utfall t.o.m. augusti", "Beviljat
 * tillägg") may well be part of that amount, so its totals are incomplete (STR-14); any other is only said not to be read.
 */
export function unreadColumns(
  grid: Grid,
  block: HeadingBlock,
  unread: readonly HeadingColumn[],
  dataRows: readonly number[],
  vocabulary: Vocabulary,
  file: string,
): Unread {
  const remarks: Remark[] = [];
  const gaps: Gap[] = [];
  const sheet = grid.sheet.name;
  const neededAmounts = vocabulary.edition.fields
    .filter(({ type, required }) => type === "amount" && required)
    .map(({ id }) => id);
  for (const heading of unread) {
    if (isLeftAlone(heading, grid, vocabulary)) continue;
    const at = { file, sheet, cell: addressOf(heading.row, heading.column) };
    const broken = brokenHeading(grid.at(heading.row, heading.column), at);
    if (broken) {
      remarks.push(broken);
      if (hasNumbers(grid, dataRows, heading.column)) gaps.push({ at, fields: neededAmounts });
      continue;
    }
    const amounts = vocabulary.amountsNamedIn(heading.text);
    if (heading.meaning.isOnlyYearOrUnit) {
      // The year of something that nobody names; without numbers it heads nothing.
      if (!hasNumbers(grid, dataRows, heading.column)) continue;
      remarks.push(remark("STR-02", at, { heading: heading.text }));
      gaps.push({ at, fields: neededAmounts });
      continue;
    }
    const isShare = vocabulary.meaning(heading.text).isPercent;
    const near = vocabulary.nearMiss(heading.text);
    const named = amounts.length === 0 && near?.type === "amount" && !isShare ? [near] : amounts;
    const fields = named.map(({ id }) => id);
    const isDoubt = fields.length > 0 && !fields.some(isDifference) && hasNumbers(grid, dataRows, heading.column);
    if (isDoubt) gaps.push({ at, fields });
    if (isDoubt && amounts.length > 0)
      remarks.push(remark("STR-14", at, { heading: heading.text, fields: amounts.map(({ label }) => label.sv) }));
    else if (near) remarks.push(remark("STR-05", at, { heading: heading.text, field: near.id }));
    else remarks.push(remark("STR-02", at, { heading: heading.text }));
  }
  for (const column of unnamedColumns(grid, block, dataRows)) {
    const at = { file, sheet, cell: addressOf(block.bottom, column) };
    remarks.push(remark("STR-02", at, { heading: columnLetters(column) }));
    const beside = block.columns.findLast((heading) => heading.column < column)?.meaning.field;
    if (isUnderMerge(grid, block, column)) gaps.push({ at, fields: neededAmounts });
    else if (beside?.perYear && beside.type === "amount") gaps.push({ at, fields: [beside.id] });
  }
  return { remarks, gaps };
}

/** The user has said that the column is none of the edition's fields. */
const isLeftAlone = ({ text, row, column }: HeadingColumn, grid: Grid, vocabulary: Vocabulary): boolean =>
  vocabulary.answered(text) === null || vocabulary.answered(cellText(grid.throughMerge(row, column))) === null;

/** A heading that has become an error, or that is a formula without a value, may have been any. */
function brokenHeading(cell: Cell | null, at: Location): Remark | null {
  if (cell?.value.kind === "error") return remark("STR-12", at, { value: cell.value.error });
  return cell?.value.kind === "uncached" ? remark("STR-13", at, {}) : null;
}

/** A heading of no field that is merged over the column says that it belongs to something: a year. Under an amount's heading the columns are rivals. */
function isUnderMerge(grid: Grid, { top, bottom, columns }: HeadingBlock, column: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    const merge = grid.mergeAt(row, column);
    const named = columns.find((heading) => heading.column === merge?.left && heading.row === row);
    if (merge && !named?.meaning.field && !isBlank(grid.throughMerge(row, column))) return true;
  }
  return false;
}

/** Columns without a heading, between or right beside the named ones, that hold numbers. */
function unnamedColumns(grid: Grid, block: HeadingBlock, dataRows: readonly number[]): readonly number[] {
  const named = new Set(block.columns.map(({ column }) => column));
  const first = Math.min(...named);
  const last = Math.max(...named) + 1;
  const counts = new Map<number, number>();
  for (const row of dataRows)
    for (const cell of grid.row(row))
      if (cell.column >= first && cell.column <= last && !named.has(cell.column) && looseAmount(cell) !== null)
        counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  return [...counts]
    .filter(([column, count]) => count >= Math.min(2, dataRows.length) || isUnderMerge(grid, block, column))
    .map(([column]) => column)
    .sort((a, b) => a - b);
}
