/** Tables and merged cells: Excel repairs a workbook whose tables and merges break these rules. */
import type { DocumentSheet, DocumentTable } from "../../../core/document/document";
import { addressOf, type Area } from "sheet-refs";
import { corners, isColumn, isRow, overlap, rangeAddress } from "./addresses";
import { Unwritable } from "./unwritable";
import { looksLikeError, shownText } from "./writable-text";

const MAX_HEADING = 255;

/** From the heading row to the last data row. */
export const tableCorners = (table: DocumentTable): Area => ({
  top: table.top,
  left: table.left,
  bottom: table.top + table.rows,
  right: table.left + table.columns.length - 1,
});

/** A name that Excel reads as a cell (`AB12`, `R1C1`, `R`, `C`) cannot name a table. */
const readsAsCell = (name: string): boolean =>
  corners(name.toUpperCase()) !== null || /^(?:R\d*(?:C\d*)?|C\d*)$/i.test(name);

function checkHeadings(sheet: DocumentSheet, table: DocumentTable): void {
  const headings = new Set(table.columns.map((column) => column.toLowerCase()));
  const unfit = (text: string): boolean =>
    text.trim() === "" ||
    text.length > MAX_HEADING ||
    /\p{Cc}/u.test(text) ||
    text !== shownText(text) ||
    looksLikeError(text);
  if (table.columns.length === 0 || headings.size < table.columns.length || table.columns.some(unfit)) {
    throw new Unwritable("table-columns", sheet.name, table.name);
  }
  const shown = new Map<number, string>();
  for (const { row, column, value, formula } of sheet.cells) {
    if (row === table.top && value?.kind === "text" && formula === undefined) shown.set(column, value.text);
  }
  const odd = table.columns.findIndex((text, i) => shown.get(table.left + i) !== text);
  if (odd >= 0) throw new Unwritable("table-columns", sheet.name, addressOf(table.top, table.left + odd), table.name);
}

function checkTable(sheet: DocumentSheet, table: DocumentTable, taken: ReadonlyMap<string, unknown>): void {
  const { name } = table;
  const clean = /^[A-Za-z_][A-Za-z0-9_.]{0,254}$/.test(name) && !readsAsCell(name);
  if (!clean || taken.has(name.toLowerCase())) throw new Unwritable("table-name", sheet.name, name);
  const { top, left, bottom, right } = tableCorners(table);
  if (!isRow(top) || !isRow(bottom) || bottom === top || !isColumn(left) || !isColumn(right)) {
    throw new Unwritable("table-area", sheet.name, name);
  }
  checkHeadings(sheet, table);
}

function checkMerges(sheet: DocumentSheet): void {
  const tables = sheet.tables.map(tableCorners);
  for (const merge of sheet.merges) {
    const { top, left, bottom, right } = merge;
    const sound = isRow(top) && isRow(bottom) && isColumn(left) && isColumn(right) && top <= bottom && left <= right;
    if (!sound) throw new Unwritable("merge", sheet.name, `${top},${left},${bottom},${right}`);
    const touches =
      tables.some((table) => overlap(table, merge)) ||
      sheet.merges.some((other) => other !== merge && overlap(other, merge));
    if (touches || (top === bottom && left === right)) throw new Unwritable("merge", sheet.name, rangeAddress(merge));
  }
  // Only the first cell of a merge is shown: a value elsewhere would be in the file and on no page.
  const lost = sheet.cells.find(
    ({ row, column, value, formula }) =>
      (value !== undefined || formula !== undefined) &&
      sheet.merges.some(
        (merge) =>
          overlap(merge, { top: row, left: column, bottom: row, right: column }) &&
          (row !== merge.top || column !== merge.left),
      ),
  );
  if (lost !== undefined) throw new Unwritable("merge", sheet.name, addressOf(lost.row, lost.column), "hidden value");
}

/** Throws for the first fault; else what formulas may name: each table, in lower case, with its headings in lower case. */
export function checkTables(sheets: readonly DocumentSheet[]): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = new Map<string, ReadonlySet<string>>();
  for (const sheet of sheets) {
    for (const table of sheet.tables) {
      checkTable(sheet, table, tables);
      tables.set(table.name.toLowerCase(), new Set(table.columns.map((column) => column.toLowerCase())));
    }
    const areas = sheet.tables.map(tableCorners);
    const clash = areas.findIndex((area, i) => areas.slice(i + 1).some((other) => overlap(area, other)));
    if (clash >= 0) throw new Unwritable("table-area", sheet.name, sheet.tables[clash]?.name);
    checkMerges(sheet);
  }
  return tables;
}
