/** What is wrong with a document that cannot become a workbook. The core made the document, so each is our own fault. */
export type UnwritableReason =
  | "created-date"
  | "sheet-count"
  | "sheet-name"
  | "cell-address"
  | "cell-twice"
  | "number"
  | "date"
  | "formula"
  | "formula-value"
  | "link"
  | "table-name"
  | "table-columns"
  | "table-area"
  | "merge"
  | "conditional-look"
  | "input-rule"
  | "mark"
  | "chart"
  | "size"
  | "fold"
  | "view"
  | "print";

/** Thrown for a broken document. `place` is a cell, range or name on the sheet, as far as it is known. */
export class Unwritable extends Error {
  constructor(
    readonly reason: UnwritableReason,
    readonly sheet: string,
    readonly place = "",
    detail = "",
  ) {
    super([`The document cannot be written: ${reason}`, sheet, place, detail].filter(Boolean).join(" | "));
    this.name = "Unwritable";
  }
}
