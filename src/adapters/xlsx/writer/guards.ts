/**
 * Everything that the library would write without a murmur and Excel would then repair, drop or misread. A fault found here is our own.
 * Texts are not judged here but made writable (`writable-text.ts`).
 */
import type { DocumentCell, DocumentSheet, WorkbookDocument } from "../../../core/document/document";
import { addressOf } from "sheet-refs";
import { corners, isColumn, isRow, placeNumber } from "./addresses";
import { formulaFault, type Known } from "./formula-guard";
import { inputRuleFault } from "./input-rule-guard";
import { checkTables } from "./table-guard";
import { Unwritable, type UnwritableReason } from "./unwritable";
import { looksLikeError, shownText } from "./writable-text";

const MAX_SHEET_NAME = 31;
/** Excel's limit for a text in a formula, which a name is. */
const MAX_MARK = 255;
/** Excel drops the rest. */
const MAX_LINKS = 65_530;
const MAX_BREAKS = 1023;
const MAX_COLUMN_WIDTH = 255;
/** Points. */
const MAX_ROW_HEIGHT = 409;
/** 9999-12-31. */
const MAX_SERIAL = 2_958_465;

type Blame = (reason: UnwritableReason, place?: string, detail?: string) => never;

const blameOn =
  (sheet: string): Blame =>
  (reason, place, detail) => {
    throw new Unwritable(reason, sheet, place, detail);
  };

function checkSheetNames(sheets: readonly DocumentSheet[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const clean =
      name !== "" && name.length <= MAX_SHEET_NAME && name === shownText(name) && !/[[\]:*?/\\\p{Cc}]/u.test(name);
    const taken = seen.has(name.toLowerCase()) || name.toLowerCase() === "history";
    if (!clean || taken || /^'|'$/.test(name)) throw new Unwritable("sheet-name", name);
    seen.add(name.toLowerCase());
  }
}

function checkValue(cell: DocumentCell, place: string, blame: Blame): void {
  const { value } = cell;
  if (value?.kind === "number" && !Number.isFinite(value.number)) blame("number", place, String(value.number));
  if (value?.kind === "date" && !(Number.isInteger(value.serial) && value.serial >= 1 && value.serial <= MAX_SERIAL)) {
    blame("date", place, String(value.serial));
  }
}

function checkFormula(cell: DocumentCell, place: string, known: Known, blame: Blame): void {
  if (cell.formula === undefined) return;
  const fault = formulaFault(cell.formula, known);
  if (fault !== null) blame("formula", place, fault);
  // Where nothing recalculates, the stored value is all that a reader sees; an error cannot be stored as one.
  if (cell.value === undefined || (cell.value.kind === "text" && looksLikeError(cell.value.text)))
    blame("formula-value", place);
}

function checkCells(sheet: DocumentSheet, known: Known, blame: Blame): void {
  const seen = new Set<number>();
  let links = 0;
  for (const cell of sheet.cells) {
    if (!isRow(cell.row) || !isColumn(cell.column)) blame("cell-address", `${cell.row},${cell.column}`);
    const place = addressOf(cell.row, cell.column);
    const number = placeNumber(cell.row, cell.column);
    if (seen.has(number)) blame("cell-twice", place);
    seen.add(number);
    checkValue(cell, place, blame);
    checkFormula(cell, place, known, blame);
    if (cell.link === undefined) continue;
    const target = corners(cell.link.cell);
    if (target === null || !known.sheets.has(cell.link.sheet.toLowerCase())) blame("link", place, cell.link.cell);
    if (++links > MAX_LINKS) blame("link", place, "too many links on one sheet");
  }
}

function checkConditionalLooks(sheet: DocumentSheet, known: Known, blame: Blame): void {
  // A conditional format may not name a table.
  const withoutTables: Known = { sheets: known.sheets, tables: new Map() };
  for (const { range, formula } of sheet.conditionalLooks) {
    const fault = corners(range) === null ? "range" : formulaFault(formula, withoutTables);
    if (fault !== null) blame("conditional-look", range, fault);
  }
}

function checkInputRules({ inputRules = [] }: DocumentSheet, known: Known, blame: Blame): void {
  for (const rule of inputRules) {
    const fault = inputRuleFault(rule, known);
    if (fault !== null) blame("input-rule", rule.range, fault);
  }
}

/** Hidden names and properties: plain words and short texts, so that every program keeps them. */
function checkMarks({ marks = new Map(), properties = new Map() }: WorkbookDocument): void {
  for (const [name, text] of [...marks, ...properties])
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || text.length > MAX_MARK || /[\p{Cc}"]/u.test(text))
      throw new Unwritable("mark", "", name);
}

function checkCharts({ charts = [] }: DocumentSheet, blame: Blame): void {
  if (new Set(charts.map(({ name }) => name)).size < charts.length) blame("chart", "names");
  for (const { name, categories, series, place } of charts) {
    const labels = corners(categories);
    const length = labels === null ? -1 : labels.bottom - labels.top;
    for (const { values } of series) {
      const area = corners(values);
      if (area === null || area.bottom - area.top !== length || area.left !== area.right) blame("chart", name, values);
    }
    const isPlace = [place.top, place.bottom].every(isRow) && [place.left, place.right].every(isColumn);
    if (series.length === 0 || !isPlace || place.top > place.bottom || place.left > place.right) blame("chart", name);
  }
}

function checkMeasures(sheet: DocumentSheet, blame: Blame): void {
  const width = sheet.columnWidths.findIndex((chars) => !(chars > 0 && chars <= MAX_COLUMN_WIDTH));
  if (width >= 0) blame("size", `column ${width + 1}`);
  for (const [row, points] of sheet.rowHeights) {
    if (!isRow(row) || !(points > 0 && points <= MAX_ROW_HEIGHT)) blame("size", `row ${row}`);
  }
  for (const row of sheet.hiddenRows ?? []) if (!isRow(row)) blame("size", `row ${row}`);
  for (const column of sheet.hiddenColumns ?? []) if (!isColumn(column)) blame("size", `column ${column}`);
  if (sheet.filter !== undefined && corners(sheet.filter) === null) blame("view", sheet.filter);
  for (const frozen of [sheet.frozenRows, sheet.frozenColumns]) {
    if (!Number.isInteger(frozen) || frozen < 0) blame("view", String(frozen));
  }
}

/** Side by side two folds would be one, and the first row has none above it that could stand for it. */
function checkFolds({ folds = [] }: DocumentSheet, blame: Blame): void {
  let before = 0;
  for (const { first, last } of folds) {
    if (!isRow(first) || !isRow(last) || first > last || first < before + 2) blame("fold", `${first}:${last}`);
    before = last;
  }
}

function checkPrint({ print }: DocumentSheet, blame: Blame): void {
  for (const pages of [print.fitWide, print.fitTall]) {
    if (!Number.isInteger(pages) || pages < 0) blame("print", "pages", String(pages));
  }
  if (print.area !== undefined && corners(print.area) === null) blame("print", print.area);
  const [first, last] = print.titleRows ?? [1, 1];
  if (!isRow(first) || !isRow(last) || first > last) blame("print", `${first}:${last}`);
  const breaks = new Set(print.breaksAfterRows);
  const unfit = print.breaksAfterRows.find((row) => !isRow(row));
  if (unfit !== undefined || breaks.size < print.breaksAfterRows.length || breaks.size > MAX_BREAKS) {
    blame("print", "page breaks", String(unfit ?? breaks.size));
  }
}

/** Whether `text` is a day that exists, `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Throws `Unwritable` for the first fault in the document. */
export function checkDocument(document: WorkbookDocument): void {
  if (!isDay(document.created)) throw new Unwritable("created-date", "", document.created);
  if (document.sheets.length === 0) throw new Unwritable("sheet-count", "");
  checkSheetNames(document.sheets);
  checkMarks(document);
  const known: Known = {
    sheets: new Set(document.sheets.map(({ name }) => name.toLowerCase())),
    tables: checkTables(document.sheets),
  };
  for (const sheet of document.sheets) {
    const blame = blameOn(sheet.name);
    checkCells(sheet, known, blame);
    checkConditionalLooks(sheet, known, blame);
    checkInputRules(sheet, known, blame);
    checkCharts(sheet, blame);
    checkMeasures(sheet, blame);
    checkFolds(sheet, blame);
    checkPrint(sheet, blame);
  }
}
