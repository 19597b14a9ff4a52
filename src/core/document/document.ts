/**
 * A workbook of ours as a neutral document (the standard summary, a report form): described once here, rendered by one writer per place (file bytes, the open
 * workbook). Rows and columns count from 1. Every formula carries the value that the core computed, so that it also shows where nothing recalculates.
 */
import type { Language } from "../values/bilingual";

/** Names of looks. What each looks like stands in `style-sheet.ts`, once for both writers. */
export type StyleName =
  | "title"
  | "subtitle"
  | "section"
  | "lead"
  | "caveat"
  | "note"
  | "label"
  | "question"
  | "sentence"
  | "remark"
  | "column-heading"
  | "column-heading-over"
  | "column-heading-right"
  | "text"
  | "text-wrap"
  /** Kept as it is written: "2.10" and "1-2" stay what they are. */
  | "text-exact"
  | "text-top"
  | "amount"
  | "amount-million"
  | "percent"
  | "count"
  | "date"
  | "year"
  | "link"
  | "total-text"
  | "total-amount"
  | "total-amount-million"
  | "total-percent"
  | "total-count"
  | "tile-label"
  | "tile-amount"
  | "tile-amount-million"
  | "tile-percent"
  | "tile-count"
  | "tile-note"
  | "tile-note-incomplete"
  | "incomplete"
  | "incomplete-text"
  | "incomplete-million"
  | "incomplete-percent"
  | "approximate"
  | "severity-blocker"
  | "severity-error"
  | "severity-warning"
  | "severity-notice"
  | "free-text"
  | "input"
  | "input-wrap"
  | "input-exact"
  | "input-number"
  | "input-amount"
  | "input-date"
  | "input-percent"
  | "given"
  | "given-wrap"
  | "given-amount"
  | "given-percent"
  | "given-date"
  | "given-year";

export type DocumentValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** Excel serial day in the 1900 system. */
  | { readonly kind: "date"; readonly serial: number };

export interface DocumentCell {
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  /** Absent for a cell that only has a look. */
  readonly value?: DocumentValue;
  /** English A1 or structured references, no leading equals sign. Never contains text from a workbook. */
  readonly formula?: string;
  /** Jump to a cell of the same workbook: sheet name and A1 address. */
  readonly link?: { readonly sheet: string; readonly cell: string };
  /** May be changed on a protected sheet. */
  readonly unlocked?: true;
}

export interface DocumentTable {
  /** ASCII identifier, unique in the document. */
  readonly name: string;
  readonly top: number;
  readonly left: number;
  /** Data rows, headings not counted; at least 1. */
  readonly rows: number;
  /** The heading texts; they equal the cells of row `top`. */
  readonly columns: readonly string[];
}

export interface ConditionalLook {
  /** A1 range. */
  readonly range: string;
  /** A formula for the range's first cell, without equals sign. */
  readonly formula: string;
  readonly look: "error" | "warning" | "muted" | "incomplete";
}

/**
 * A chart of the sheet's own cells, as the program draws it. Whatever it shows also stands in a table of the document, and its title says what it shows, so nobody
 * has to see it.
 */
export interface DocumentChart {
  /** ASCII identifier, unique in the document. */
  readonly name: string;
  readonly kind: "bars" | "stacked-bars" | "columns";
  readonly title: string;
  /** For those who cannot see it. */
  readonly altText: string;
  /** A1 range of the labels, one row or column. */
  readonly categories: string;
  readonly series: readonly {
    readonly name: string;
    /** A1 range, as long as the categories. */
    readonly values: string;
    readonly colour: "strong" | "pale";
  }[];
  /** The style whose number format the values are shown in. */
  readonly values: StyleName;
  /** The cells that it covers. */
  readonly place: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
}

/**
 * What people may put into cells. Texts keep to Excel's limits (`adapters/xlsx/writer/input-rule-guard.ts`). An empty cell is always accepted: what is missing is
 * said elsewhere.
 */
export interface InputRule {
  /** A1 range. */
  readonly range: string;
  readonly accepts:
    /** Any text: only the prompt counts. */
    | { readonly kind: "text" }
    /** One of the texts in these cells. */
    | { readonly kind: "list"; readonly sheet: string; readonly cells: string }
    | { readonly kind: "number" | "whole-number"; readonly least: number; readonly most: number }
    /** Serial days, both included. */
    | { readonly kind: "date"; readonly first: number; readonly last: number };
  /** Anything else is refused; else it is asked about once and may stay. */
  readonly isStrict: boolean;
  /** Shown beside the cell, and read aloud, when it is chosen. */
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string };
}

/** The first and the last row of a fold. */
export interface RowFold {
  readonly first: number;
  readonly last: number;
}

export interface DocumentSheet {
  /** The same in every edition: formulas, links and what finds the sheet again go by it. */
  readonly name: string;
  /** What its tab says, where that is another. No formula or link leads to such a sheet. */
  readonly called?: string;
  readonly cells: readonly DocumentCell[];
  /** Width per column from A, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Heights in points of rows that differ from the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
  readonly tables: readonly DocumentTable[];
  readonly conditionalLooks: readonly ConditionalLook[];
  readonly charts?: readonly DocumentChart[];
  /** Rows that are folded away; the row above them stands for them and says how many they are. In order, never side by side. */
  readonly folds?: readonly RowFold[];
  readonly inputRules?: readonly InputRule[];
  /**
   * Only unlocked cells may be changed. Without a password: it guards against slips, not against people. Filters, widths and heights stay theirs.
   */
  readonly isProtected?: true;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Filter buttons over an A1 range that is no table. */
  readonly filter?: string;
  readonly isHidden?: true;
  /** Rows and columns that stay in view. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridLines: boolean;
  readonly print: {
    readonly orientation: "landscape" | "portrait";
    /** Pages wide and tall; 0 means as many as needed. */
    readonly fitWide: number;
    readonly fitTall: number;
    /** A1 range; absent: everything. */
    readonly area?: string;
    /** Rows repeated on every page, first and last. */
    readonly titleRows?: readonly [number, number];
    /** Columns repeated on every page, first and last. */
    readonly titleColumns?: readonly [number, number];
    /** Page breaks come after these rows. */
    readonly breaksAfterRows: readonly number[];
    readonly footerLeft: string;
    readonly footerRight: string;
  };
}

/** Which summary it is, so that one is not taken for another. */
export interface SummaryAbout {
  /** Of what several nämnder sent in, or of the workbook that it stands in. */
  readonly scope: "consolidated" | "own-workbook";
  /** Workbooks that were read, and projects that they report. Null where nobody knows: earlier versions did not say. */
  readonly workbooks: number | null;
  readonly projects: number | null;
}

export interface WorkbookDocument {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  /** Day of the document: the as-of date, so that the same input gives the same bytes. */
  readonly created: string;
  /** Hidden names that hold a text: what the workbook is, for the program that meets it again. */
  readonly marks?: ReadonlyMap<string, string>;
  /** The workbook's own properties, by name, for the same reason. */
  readonly properties?: ReadonlyMap<string, string>;
  readonly sheets: readonly DocumentSheet[];
}

export interface SummaryDocument extends WorkbookDocument {
  /** Absent from what earlier versions wrote. */
  readonly about?: SummaryAbout;
}
