import { entered } from "../model/user-input";
import { cellKey, type HostCell, type HostWorkbook, newWorkbook } from "../model/workbook";

/** What a cell is to hold. A text that begins with an equals sign is a formula; every other text stays as it is. Null is an empty cell. */
export type Content = string | number | boolean | null;

/** Rows of a sheet from A1 on. */
export type Rows = readonly (readonly Content[])[];

/** Sheets by name, in their order; the first is active. */
export type SheetsOfRows = Readonly<Record<string, Rows>>;

/** A workbook with these contents: `workbookOf({ Budget: [["Rent", 900], ["Food", 400], ["Sum", "=SUM(B1:B2)"]] })`. */
export function workbookOf(sheets: SheetsOfRows, name = "Book1.xlsx"): HostWorkbook {
  const workbook = newWorkbook(name, Object.keys(sheets));
  for (const sheet of workbook.sheets)
    sheets[sheet.name]?.forEach((row, down) =>
      row.forEach((content, across) => {
        if (content !== null && content !== "") sheet.cells.set(cellKey(down + 1, across + 1), cellOf(content));
      }),
    );
  return workbook;
}

const cellOf = (content: Exclude<Content, null>): HostCell => {
  const { formula } = typeof content === "string" && content.startsWith("=") ? entered(content, false, 1900) : {};
  return formula === undefined ? { value: content } : { value: null, formula, uncached: true };
};
