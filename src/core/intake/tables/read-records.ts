import { aboutCheck, tableOf } from "../../anvisningar/kinds-of-check";
import type { Edition, Field } from "../../anvisningar/schema";
import { remark, type Remark } from "../../findings/finding";
import type { CellRef, FieldValue, Reading } from "../../project/project";
import type { TableRecord } from "../../project/table-record";
import { headingParts, visibleText } from "../../values/label";
import { readNumberText } from "../../values/number-text";
import type { Unit } from "../../values/ore";
import { addressOf } from "sheet-refs";
import { cellText } from "../../workbook/cell-text";
import { idText } from "../../workbook/shown-number";
import type { RawValue } from "../raw";
import type { Terms } from "../terms";
import { readAmount } from "../values/read-amount";
import { readValue } from "../values/read-value";
import type { TableReading } from "../workbook-reading";
import type { FieldId } from "../../anvisningar/known-fields";
import type { RawCell, RawTable } from "./raw-table";

/** What the records of a workbook are read with. */
export interface RecordTerms {
  readonly terms: Terms;
  readonly edition: Edition;
  readonly dateSystem: 1900 | 1904;
  /** The unit of amounts whose heading names none; null when the workbook does not let it be decided. */
  readonly unit: Unit | null;
}

/** The records of a table. What does not fit a field has no value; the check `fits` tells of it, in the words of the edition. */
export function readRecords(raw: RawTable, how: RecordTerms): readonly TableRecord[] {
  return raw.rows.map(({ row, cells }) => {
    const readings = cells.map((cell) => [cell.heading.field.id, readingOf(cell, raw.sheet, how)] as const);
    const named = readings.find(([, { shown }]) => shown !== "") ?? readings[0];
    const at = named?.[1].at ?? placeOf(how.terms.file, raw.sheet, row, 1);
    const name = named?.[1].shown ?? "";
    return { table: raw.table.id, name: name === "" ? at.cell : name, at, row, fields: new Map(readings) };
  });
}

const placeOf = (file: string, sheet: string, row: number, column: number): CellRef => ({
  file,
  sheet,
  cell: addressOf(row, column),
});

function readingOf(raw: RawCell, sheet: string, how: RecordTerms): Reading {
  const { heading, row, column, cell } = raw;
  const at = placeOf(how.terms.file, sheet, row, column);
  const shown = cell === null ? "" : visibleText(cell.value.kind === "number" ? shownNumber(raw) : cellText(cell));
  if (cell === null) return { at, shown, value: null };
  if (heading.field.type === "number") return { at, shown, ...numberIn(raw) };
  // Only an amount has a unit, a sign and a year, and only a project's are added up.
  const field: Field = { ...heading.field, group: "handling", additions: [], required: false };
  const value: RawValue = { field, year: null, row, column, cell };
  if (field.type === "amount") return amountReading(value, heading.text, at, shown, how);
  const read = readValue(value, at, how.dateSystem, how.terms, () => null).value;
  // A day is a serial number in its cell, which nobody has written.
  return { at, shown: read?.type === "date" && cell.value.kind === "number" ? read.on : shown, value: read };
}

/** An id or a number in a diary keeps the zeros that its format shows. */
const shownNumber = ({ heading, cell }: RawCell): string =>
  heading.field.type === "text" ? idText(cell) : cellText(cell);

function numberIn({ cell }: RawCell): Pick<Reading, "value" | "approximate"> {
  const decimal = (text: string): FieldValue => ({ type: "number", decimal: text });
  if (cell?.value.kind === "number") return { value: decimal(cell.value.text) };
  const read = cell?.value.kind === "text" ? readNumberText(cell.value.text) : null;
  const [only, ...others] = read?.readings ?? [];
  if (read === null || only === undefined || others.length > 0 || read.unit !== "") return { value: null };
  return { value: decimal(only), ...(read.approximate ? { approximate: true as const } : {}) };
}

function amountReading(value: RawValue, heading: string, at: CellRef, shown: string, how: RecordTerms): Reading {
  const { unit: stated } = headingParts(heading);
  const raw = stated === undefined ? value : { ...value, headingUnit: stated };
  const unit = stated === undefined || stated === "foreign" ? how.unit : stated;
  const { ore, approximate } = readAmount(raw, () => at, unit);
  return {
    ...{ at, shown, value: ore === null ? null : { type: "amount", ore } },
    ...(approximate ? { approximate: true as const } : {}),
  };
}

/** How the table was understood, for whoever checks it. Its fields have the table before them. */
export const tableReading = ({ table, sheet, topRow, headerRow, columns }: RawTable, file: string): TableReading => ({
  ...{ sheet, layout: "other", of: table.id, topRow, headerRow, projects: 0 },
  columns: columns.map(({ field, text, row, column }) => ({
    ...{ heading: text, at: placeOf(file, sheet, row, column), year: null },
    field: `${table.id}.${field.id}` as FieldId,
  })),
});

/** A table that was found without a column that it must have, or that a rule asks for: told once, not for each of its records (TAB-01). */
export function missingColumns(
  { table, sheet, headerRow, columns }: RawTable,
  edition: Edition,
  file: string,
): readonly Remark[] {
  const asked = new Set<string>(
    edition.rules.flatMap(({ check }) => (tableOf(check) === table.id ? aboutCheck(check).columns() : [])),
  );
  const found = new Set(columns.map(({ field }) => field.id));
  const [first] = columns;
  const at = placeOf(file, sheet, headerRow, first?.column ?? 1);
  return table.fields
    .filter(({ id, required }) => (required === true || asked.has(id)) && !found.has(id))
    .map(({ id }) => remark("TAB-01", at, { table: table.id, field: `${table.id}.${id}` }));
}
