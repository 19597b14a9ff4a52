import { type Area, lastColumn, sizeOf } from "sheet-refs";
import {
  clearArea,
  columnOfKey,
  entered,
  type Fold,
  type HostSheet,
  lookAt,
  patchLineSizes,
  patchLook,
  putContent,
  rowOfKey,
  storedCells,
  type WorkbookModel,
} from "office-host/host";

/** What the user does in the grid. Each is one step of undo, and the add-in is told of it as it is in Excel. */

export function select(model: WorkbookModel, sheet: HostSheet, areas: readonly Area[]): void {
  model.step("user", () => {
    const [area] = areas;
    model.change({ kind: "selection", sheetId: sheet.id, ...(area ? { area } : {}) });
    sheet.selection = areas;
  });
}

export function activate(model: WorkbookModel, sheet: HostSheet): void {
  if (model.workbook.activeSheetId === sheet.id) return;
  model.step("user", () => {
    model.change({ kind: "activated", sheetId: sheet.id });
    model.workbook.activeSheetId = sheet.id;
  });
}

/** False when the sheet is protected and the cell locked: nothing is changed. */
export function typeInto(model: WorkbookModel, sheet: HostSheet, row: number, column: number, typed: string): boolean {
  const look = lookAt(sheet, row, column);
  if (sheet.protection && look.locked) return false;
  const { numberFormat, quotePrefix, ...content } = entered(
    swedishNumber(typed),
    look.numberFormat === "@",
    model.workbook.dateSystem,
  );
  const area: Area = { top: row, left: column, bottom: row, right: column };
  model.step("user", () => {
    model.change({ kind: "cells", sheetId: sheet.id, area });
    putContent(sheet, row, column, content);
    if ((quotePrefix ?? false) !== look.quotePrefix) patchLook(sheet, area, { quotePrefix: quotePrefix ?? false });
    if (numberFormat !== undefined && look.numberFormat === "General")
      patchLook(sheet, area, { numberFormat: isoDate(numberFormat) });
  });
  return true;
}

/** False when the sheet is protected and one of the cells locked. */
export function clear(model: WorkbookModel, sheet: HostSheet, areas: readonly Area[]): boolean {
  const cells = areas.flatMap((area) => (sizeOf(area) > 0 ? storedCells(sheet, area) : []));
  if (sheet.protection && cells.some(([key]) => lookAt(sheet, rowOfKey(key), columnOfKey(key)).locked)) return false;
  model.step("user", () => {
    for (const area of areas) {
      model.change({ kind: "cells", sheetId: sheet.id, area });
      clearArea(sheet, area, "Contents");
    }
  });
  return true;
}

/** Folds rows of a group away, or out again. */
export function turn(model: WorkbookModel, sheet: HostSheet, { first, last, isFolded }: Fold): void {
  const area: Area = { top: first, left: 1, bottom: last, right: lastColumn };
  model.step("user", () => {
    model.change({ kind: "size", sheetId: sheet.id, area });
    patchLineSizes(sheet, "rows", area, { hidden: !isFolded });
  });
}

/** Shows so many levels of the outline: with one, every group is folded away. */
export function showLevels(model: WorkbookModel, sheet: HostSheet, levels: number): void {
  const grouped = [...sheet.rows].filter(([, { outline = 0 }]) => outline > 0);
  model.step("user", () => {
    model.change({ kind: "size", sheetId: sheet.id });
    for (const [row, { outline = 0 }] of grouped)
      patchLineSizes(sheet, "rows", { top: row, left: 1, bottom: row, right: 1 }, { hidden: outline >= levels });
  });
}

/** `1 234,5` as a person in Sweden types it; other texts stay as they are. */
const swedishNumber = (typed: string): string =>
  /^\s*[+-]?\d[\d\s]*(?:,\d+)?\s*%?\s*$/u.test(typed) && !/^0\d/u.test(typed.trim())
    ? typed.replace(/\s/gu, "").replace(",", ".")
    : typed;

/** The host knows American dates; the bench shows those of its users. */
const isoDate = (format: string): string => (format === "m/d/yyyy" ? "yyyy-mm-dd" : format);
