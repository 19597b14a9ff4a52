import type { Area } from "sheet-refs";
import { cellAt, putContent } from "./cells";
import type { WorkbookModel } from "./store";
import { type HostSheet, type HostTable, type HostValue, objectId } from "./workbook";

/** Making tables and keeping their columns' names equal to the heading cells. */

const textOf = (value: HostValue): string =>
  typeof value === "object" && value !== null ? value.error : value === null ? "" : String(value);

/** Headings are texts, each once and none empty: Excel writes `Column1` or adds a number. */
export function writeHeadings(sheet: HostSheet, area: Area): readonly string[] {
  const taken = new Set<string>();
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const given = textOf(cellAt(sheet, area.top, column).value);
    const name = freeName(given === "" ? `Column${column - area.left + 1}` : given, taken, given === "");
    taken.add(name.toLowerCase());
    names.push(name);
    putContent(sheet, area.top, column, { value: name });
  }
  return names;
}

function freeName(wanted: string, taken: ReadonlySet<string>, isInvented: boolean): string {
  const stem = isInvented ? "Column" : wanted;
  let name = wanted;
  for (let number = isInvented ? 1 : 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}${number}`;
  return name;
}

export const allTables = ({ workbook }: WorkbookModel): readonly HostTable[] =>
  workbook.sheets.flatMap(({ tables }) => tables);

/** `Table3`: the first number that is free. */
export function freeTableName(model: WorkbookModel): string {
  const taken = new Set([
    ...allTables(model).map(({ name }) => name.toLowerCase()),
    ...model.workbook.names.map(({ name }) => name.toLowerCase()),
  ]);
  for (let number = 1; ; number += 1) if (!taken.has(`table${number}`)) return `Table${number}`;
}

/** A table over the area, whose first row holds the headings. */
export function makeTable(model: WorkbookModel, sheet: HostSheet, area: Area, name: string): HostTable {
  const columns = writeHeadings(sheet, area).map((heading, index) => ({ id: index + 1, name: heading }));
  const table: HostTable = {
    id: objectId(model.nextNumber()),
    name,
    area,
    columns,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables = [...sheet.tables, table];
  return table;
}

export function replaceTable(sheet: HostSheet, table: HostTable): void {
  sheet.tables = sheet.tables.map((one) => (one.id === table.id ? table : one));
}

/** Whether Excel lets a table or a name be called so. */
export const isDefinedName = (name: string): boolean =>
  name.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  !/^[a-z]{1,3}\d{1,7}$/iu.test(name) &&
  !/^(?:r|c)$/iu.test(name);
