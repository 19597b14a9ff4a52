import type { Field } from "../../anvisningar/schema";
import { remark, type Remark } from "../../findings/finding";
import { addressOf } from "../../workbook/a1";
import { ambiguousHeading } from "./ambiguous-heading";
import type { Grid } from "../../workbook/grid";
import { isBlank, isNo, isYes } from "../../workbook/cell-text";
import type { HeadingBlock } from "./find-headings";
import type { HeadingColumn } from "./heading-column";
import { settleShared } from "./settle-shared";
import { hasNumbers, unreadColumns } from "./unread-columns";
import { headingParts } from "../../values/label";
import { matchCode } from "../../anvisningar/match-code";
import type { CellRef } from "../../project/project";
import type { Gap } from "../../project/told";
import type { Vocabulary } from "./vocabulary";

/** A column that is read, and as what. */
export interface MappedColumn {
  readonly column: number;
  readonly field: Field;
  readonly year: number | null;
  readonly heading: HeadingColumn;
  /** The column repeats the total of its year columns. */
  readonly repeatsTotal?: true;
  /** An X in this column means this code: columns "Genomfört", "Pågår" with marks. */
  readonly mark?: string;
}

export interface ColumnMap {
  readonly columns: readonly MappedColumn[];
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
}

const keyOf = (field: Field, year: number | null): string => `${field.id} ${field.perYear ? (year ?? "") : ""}`;

/**
 * Decides which column is which field. Two columns for one field (also under one merged heading), or one column for two fields, are questions and
 * read as neither.
 */
export function mapColumns(
  grid: Grid,
  block: HeadingBlock,
  dataRows: readonly number[],
  vocabulary: Vocabulary,
  file: string,
): ColumnMap {
  const remarks: Remark[] = [];
  const gaps: Gap[] = [];
  const sheet = grid.sheet.name;
  const place = (heading: HeadingColumn): CellRef => ({ file, sheet, cell: addressOf(heading.row, heading.column) });

  const marks = markColumns(grid, block, dataRows, vocabulary);
  const marked = new Set(marks.map(({ column }) => column));
  const open = block.columns.filter(({ column }) => !marked.has(column));

  const sure: MappedColumn[] = open.flatMap((heading) =>
    heading.meaning.field ? [mapped(heading, heading.meaning.field)] : [],
  );
  const shared = settleShared(
    open,
    sure.map(({ field }) => field.id),
  );
  for (const { item, fields } of shared.open) {
    const amounts = fields.filter(({ type }) => type === "amount").map(({ id }) => id);
    remarks.push(ambiguousHeading(place(item), item.text, fields));
    if (amounts.length > 0 && hasNumbers(grid, dataRows, item.column)) gaps.push({ at: place(item), fields: amounts });
  }

  const candidates = markTotals([...sure, ...shared.settled.map(({ item, field }) => mapped(item, field))]);
  const byKey = new Map<string, MappedColumn[]>();
  for (const column of candidates.filter(({ repeatsTotal }) => !repeatsTotal)) {
    const key = keyOf(column.field, column.year);
    byKey.set(key, [...(byKey.get(key) ?? []), column]);
  }
  const columns: MappedColumn[] = [...marks, ...candidates.filter(({ repeatsTotal }) => repeatsTotal)];
  for (const rivals of byKey.values()) {
    const [first, second] = rivals;
    if (!first) continue;
    const spills =
      first.field.type === "amount"
        ? rivals.flatMap(({ heading }) =>
            numbersUnderMerge(grid, heading, block, dataRows).map((column) => addressOf(heading.row, column)),
          )
        : [];
    if (!second && spills.length === 0) {
      columns.push(first);
      continue;
    }
    const cells = [...rivals.map(({ heading }) => addressOf(heading.row, heading.column)), ...spills];
    remarks.push(remark("STR-03", { file, sheet, cell: cells.join(",") }, { field: first.field.id, cells }));
    if (first.field.type === "amount") gaps.push({ at: place(first.heading), fields: [first.field.id] });
  }

  const taken = new Set([...candidates, ...marks].map(({ column }) => column));
  const asked = new Set(shared.open.map(({ item }) => item.column));
  const unread = unreadColumns(
    grid,
    block,
    open.filter(({ column }) => !taken.has(column) && !asked.has(column)),
    dataRows,
    vocabulary,
    file,
  );
  return {
    columns: columns.sort((a, b) => a.column - b.column),
    remarks: [...remarks, ...unread.remarks],
    gaps: [...gaps, ...unread.gaps],
  };
}

/** Columns without words of their own, with numbers, under an amount's heading that is merged over them. */
function numbersUnderMerge(
  grid: Grid,
  { row, column }: HeadingColumn,
  block: HeadingBlock,
  dataRows: readonly number[],
) {
  const merge = grid.mergeAt(row, column);
  const named = new Set(block.columns.map((heading) => heading.column));
  const columns: number[] = [];
  for (let next = column + 1; merge && next <= Math.min(merge.right, column + widestMerge); next += 1)
    if (!named.has(next) && hasNumbers(grid, dataRows, next)) columns.push(next);
  return columns;
}

const widestMerge = 100;

const mapped = (heading: HeadingColumn, field: Field): MappedColumn => ({
  column: heading.column,
  field,
  year: field.perYear && !heading.meaning.isCumulative ? heading.year : null,
  heading,
});

/** Beside year columns, a column of the same field without a year (under "Totalt", or cumulative) is their total. */
function markTotals(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const withYears = new Set(columns.flatMap(({ field, year }) => (year === null ? [] : [field.id])));
  return columns.map((column) =>
    column.year === null && column.field.perYear && withYears.has(column.field.id)
      ? { ...column, repeatsTotal: true }
      : column,
  );
}

/** Columns headed by codes of one list ("Genomfört", "Pågår") whose cells hold nothing but marks, or yes and no. */
function markColumns(
  grid: Grid,
  block: HeadingBlock,
  dataRows: readonly number[],
  { edition }: Vocabulary,
): readonly MappedColumn[] {
  const found: MappedColumn[] = [];
  const listFields = edition.fields.filter(({ type, list }) => type === "codes" && list !== undefined);
  for (const heading of block.columns) {
    const cells = dataRows.map((row) => grid.at(row, heading.column)).filter((cell) => !isBlank(cell));
    if (cells.length === 0 || !cells.every((cell) => isYes(cell) || isNo(cell))) continue;
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
