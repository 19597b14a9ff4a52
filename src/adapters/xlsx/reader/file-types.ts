/** What a file can turn out to be when it is no workbook that we read. Stable keys for FIL-03 and FIL-07; `core/messages` has the words. */

export type ForeignType =
  | "csv"
  | "text"
  | "html"
  | "xml-spreadsheet"
  | "xml"
  | "pdf"
  | "rtf"
  | "image"
  | "docx"
  | "pptx"
  | "doc"
  | "zip"
  | "unknown";

/** Workbook formats that Excel opens and can save as .xlsx. */
export type OlderType = "xls" | "xlsb" | "ods";
