import { remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import { addressOf, lastColumn } from "../../workbook/a1";
import type { Area, Cell } from "../../workbook/snapshot";
import { beginsLikeSum, isSumLabel } from "../../words/sums";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { HeadingBlock } from "../headings/find-headings";
import { readForms } from "./form-sheets";
import { withoutRows, type Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { RawRecord, SheetParts } from "../raw";
import type { Terms } from "../terms";
import type { Vocabulary } from "../headings/vocabulary";
import { labelMeaning } from "./label-text";

/** What a list of projects has and a table of costs or activities has not. */
const projectFields: ReadonlySet<string> = new Set(["projectId", "grantedNamnd", "status"]);

/** A table in a form: its heading's first cell, and the rows that it fills. */
interface InnerTable {
  readonly top: number;
  readonly headingRow: number;
  readonly column: number;
  readonly bottom: number;
}

/**
 * A form for one project with tables about that project under it: costs, activities. Its rows are no projects (STR-26). Null when what stands above
 * the first table is no filled form, or when a table has the headings of a list of projects. A table of years is the form's own.
 */
export function readFormWithTables(grid: Grid, blocks: readonly HeadingBlock[], terms: Terms): SheetParts | null {
  if (blocks.some(({ columns }) => columns.some(({ meaning }) => projectFields.has(meaning.field?.id ?? ""))))
    return null;
  const tables = innerTables(grid, blocks, terms.vocabulary);
  const [first] = tables;
  if (!first || !grid.rows.some((row) => row < first.top)) return null;
  const above = readForms(
    withoutRows(grid, (row) => row >= first.top),
    terms,
  );
  if (above?.records.length !== 1 || !above.records.every(isFilled)) return null;
  const form = readForms(
    withoutRows(grid, (row) => tables.some(({ top, bottom }) => row >= top && row <= bottom)),
    terms,
  );
  if (form?.records.length !== 1) return null;
  const project = nameIn(form.records[0]);
  // A table of more money than the project has is not about the project alone: its rows are looked for where nobody has read.
  const own = tables.filter((table) => mostIn(grid, table) <= mostOf(form.records[0]));
  const remarks = own.map(({ headingRow, column }) =>
    remark("STR-26", { file: terms.file, sheet: grid.sheet.name, cell: addressOf(headingRow, column) }, { project }),
  );
  const covers = own.map(({ top, bottom }): Area => ({ top, bottom, left: 1, right: lastColumn }));
  return { ...form, remarks: [...form.remarks, ...remarks], covers: [...form.covers, ...covers] };
}

const nameIn = (record: RawRecord | undefined): string =>
  visibleText(cellText(record?.values.find(({ field }) => field.id === "projectName")?.cell ?? null));

/** It names its project and states an amount. */
const isFilled = (record: RawRecord): boolean =>
  nameIn(record) !== "" && record.values.some(({ field, cell }) => field.type === "amount" && !isBlank(cell));

const amountOf = (cell: Cell | null): bigint => looseAmount(cell) ?? 0n;

const largest = (amounts: Iterable<bigint>): bigint =>
  [...amounts].reduce((most, one) => (one > most ? one : most), 0n);

const mostOf = (record: RawRecord | undefined): bigint =>
  largest((record?.values ?? []).map(({ field, cell }) => (field.type === "amount" ? amountOf(cell) : 0n)));

/** The largest sum of a column, without the table's own sums. */
function mostIn(grid: Grid, { headingRow, bottom, column }: InnerTable): bigint {
  const totals = new Map<number, bigint>();
  for (let row = headingRow + 1; row <= bottom; row += 1) {
    const words = labelText(grid.at(row, column));
    if (isSumLabel(words) || beginsLikeSum(words)) continue;
    for (const cell of grid.row(row)) totals.set(cell.column, (totals.get(cell.column) ?? 0n) + amountOf(cell));
  }
  return largest(totals.values());
}

/** Tables by the headings of a list, and those that only name an amount over rows of words and numbers ("Post | Belopp"). */
function innerTables(grid: Grid, blocks: readonly HeadingBlock[], vocabulary: Vocabulary): readonly InnerTable[] {
  const tables = blocks
    .filter((block) => !holdsYears(grid, block.bottom, vocabulary))
    .map(({ top, bottom, columns }): InnerTable => ({
      top,
      headingRow: bottom,
      column: columns[0]?.column ?? 1,
      bottom: endOf(grid, bottom),
    }));
  for (const row of grid.rows) {
    if (tables.some(({ top, bottom }) => row >= top && row <= bottom)) continue;
    const table = smallTable(grid, row, vocabulary);
    if (table) tables.push(table);
  }
  return tables.toSorted((a, b) => a.top - b.top);
}

/** Fewer rows may be labels of the form. */
const fewestRows = 2;

function smallTable(grid: Grid, row: number, vocabulary: Vocabulary): InnerTable | null {
  const [first, ...others] = grid.row(row);
  if (!first || labelText(first) === "" || others.length === 0) return null;
  if (holdsYears(grid, row, vocabulary) || labelMeaning(labelText(first), vocabulary)) return null;
  const amounts = others.filter((cell) => namesAmount(labelText(cell), vocabulary));
  const isRow = (below: number): boolean => {
    const words = grid.at(below, first.column);
    return (
      labelText(words) !== "" &&
      looseAmount(words) === null &&
      amounts.some(({ column }) => looseAmount(grid.at(below, column)) !== null)
    );
  };
  let rows = 0;
  while (isRow(row + rows + 1)) rows += 1;
  return amounts.length > 0 && rows >= fewestRows
    ? { top: row, headingRow: row, column: first.column, bottom: endOf(grid, row) }
    : null;
}

const namesAmount = (text: string, vocabulary: Vocabulary): boolean => {
  const { field, candidates } = vocabulary.meaning(text);
  return [...(field ? [field] : candidates)].some(({ type }) => type === "amount");
};

/** Under the heading stand years, each with its amounts. */
const holdsYears = (grid: Grid, headingRow: number, vocabulary: Vocabulary): boolean => {
  const { year, isOnlyYearOrUnit } = vocabulary.meaning(cellText(grid.row(headingRow + 1)[0] ?? null));
  return year !== null && isOnlyYearOrUnit;
};

/** The last row before the first empty one: a table's rows stand together. */
function endOf(grid: Grid, headingRow: number): number {
  let end = headingRow;
  while (grid.row(end + 1).length > 0) end += 1;
  return end;
}
