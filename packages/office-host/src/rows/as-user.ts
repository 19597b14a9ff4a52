import { parseAddress } from "sheet-refs";
import { cellAt, lookAt, patchLook, putContent, usedArea } from "../model/cells";
import type { WorkbookModel } from "../model/store";
import { entered } from "../model/user-input";
import type { HostSheet } from "../model/workbook";
import type { Content, Rows } from "./workbook-of";

/** What a person does and sees who sits in front of the workbook. */

/**
 * Types into a cell, as one step of undo; the add-in hears of it as it does in Excel. Texts are read as Excel in English reads them: `=A1*2`, `5%`, `1/2/2026`.
 * Throws where Excel would not take it: no such sheet or cell, or a locked cell of a protected sheet.
 */
export function typeAsUser(model: WorkbookModel, sheetName: string, address: string, content: Content): void {
  const sheet = sheetIn(model, sheetName);
  const place = parseAddress(address);
  if (!place) throw new Error(`"${address}" is no cell. Give one as "B7".`);
  const { row, column } = place;
  const look = lookAt(sheet, row, column);
  if (sheet.protection && look.locked)
    throw new Error(`${sheetName}!${address} is locked, and the sheet is protected.`);
  const { numberFormat, quotePrefix, ...read } = entered(content, look.numberFormat === "@", model.workbook.dateSystem);
  const area = { top: row, left: column, bottom: row, right: column };
  model.step("user", () => {
    model.change({ kind: "cells", sheetId: sheet.id, area });
    putContent(sheet, row, column, read);
    if ((quotePrefix ?? false) !== look.quotePrefix) patchLook(sheet, area, { quotePrefix: quotePrefix ?? false });
    if (numberFormat !== undefined && look.numberFormat === "General") patchLook(sheet, area, { numberFormat });
  });
}

/** What the cells of a sheet hold, in rows from A1 to the last one in use; formulas as their results, errors as `#REF!`, empty cells as null. */
export function valuesOn(model: WorkbookModel, sheetName: string): Rows {
  const sheet = sheetIn(model, sheetName);
  const { bottom, right } = usedArea(sheet, true) ?? { bottom: 0, right: 0 };
  return Array.from({ length: bottom }, (_row, down) =>
    Array.from({ length: right }, (_column, across) => {
      const { value } = cellAt(sheet, down + 1, across + 1);
      return typeof value === "object" && value !== null ? value.error : value;
    }),
  );
}

function sheetIn(model: WorkbookModel, name: string): HostSheet {
  const sheet = model.sheetNamed(name);
  if (sheet) return sheet;
  const names = model.workbook.sheets.map((one) => `"${one.name}"`).join(", ");
  throw new Error(`The workbook has no sheet "${name}". It has ${names}.`);
}
