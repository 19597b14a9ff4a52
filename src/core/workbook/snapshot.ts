import type { Area } from "sheet-refs";

/**
 * The neutral workbook: what any reader returns, from Excel or from file bytes. Reading never changes the source.
 * Rows and columns count from 1, as a person in Excel sees them.
 */

/** An error as Excel stores it, in English: `#REF!`, `#N/A`, `#DIV/0!` … */
export type CellError = string;

export type CellValue =
  /** `text` is the number as the file stores it, so that amounts can be made exact without a detour over binary floats. */
  | { readonly kind: "number"; readonly number: number; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: CellError }
  /** A date stored as ISO text (`t="d"`). Dates stored as serial numbers stay numbers with a format. */
  | { readonly kind: "iso-date"; readonly text: string }
  /** A formula whose result the file does not hold: unknown, never 0. */
  | { readonly kind: "uncached" };

/** A non-empty cell. Cells that are empty, styled or not, are absent from the snapshot. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Number format code as stored (`0.0`, `yyyy\-mm\-dd`); absent for General. */
  readonly format?: string;
  /** Formula text in English A1 without the leading equals sign; shared formulas are expanded. */
  readonly formula?: string;
  /** The whole cell is struck through; absent when it is not. */
  readonly struck?: true;
  /**
   * The text with all its runs, where `value` leaves some out: raised runs are footnote marks, struck runs are not there any more. For quoting only. Where a footnote mark is all there is, `value` is the empty text.
   */
  readonly asWritten?: string;
  /** Some of its characters are raised or struck through, and the host cannot show which: what the cell says is unknown. */
  readonly hasUnknownRuns?: true;
  /** Steps of indent of the cell's text or number, above 0: a pivot's years stand under their project. */
  readonly indent?: number;
  readonly bold?: true;
}

/** A note or comment on a cell, with all its replies, as people read it. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type SheetVisibility = "visible" | "hidden" | "very-hidden";

export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headerRows: number;
  readonly totalsRows: number;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Non-empty cells in row order, then column order, each address at most once. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  /** Rows hidden by hand, by grouping or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  /** The sheet has filter buttons outside its tables; absent when it has none. */
  readonly hasFilter?: true;
  /** Closed spans `[first, last]` of hidden columns, sorted. */
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  readonly tables: readonly TableSnapshot[];
  /** Outline level of grouped rows, above 0; absent when the sheet has no outline. */
  readonly rowLevels?: ReadonlyMap<number, number>;
  /** Notes and comments in row order; absent when the sheet has none. */
  readonly notes?: readonly CellNote[];
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** Name of the sheet it belongs to; absent when it belongs to the workbook. */
  readonly sheet?: string;
}

export interface WorkbookSnapshot {
  /** File or workbook name as the user knows it, without a folder. */
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  /** Last saved according to the workbook's own properties, ISO date-time; absent when it does not say. */
  readonly modified?: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** The workbook's own properties that are texts, by name; absent when it has none, or when the host does not tell. */
  readonly properties?: ReadonlyMap<string, string>;
  /** Macros are never run or copied. */
  readonly hasMacros: boolean;
}
