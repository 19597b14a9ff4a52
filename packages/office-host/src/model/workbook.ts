/**
 * The workbook that the host keeps: plain data. Sheets, maps and lists may be changed in place, but only through `WorkbookModel` (store.ts), which
 * remembers what was there; cells, looks, tables and the like are never changed, only replaced, so that a copy of the maps is a whole snapshot.
 * Rows and columns count from 1.
 */
import { type Area, lastColumn } from "sheet-refs";
import type { CellLook } from "./look";

/** An error value as Excel shows it in English: `#REF!`, `#N/A` … */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds or a formula gave; null is empty. Dates are serial numbers with a date format. */
export type HostValue = number | string | boolean | ErrorValue | null;

export interface HostLink {
  /** Web address; absent for a place in the workbook. */
  readonly address?: string;
  /** `Sheet!A1` for a place in the workbook. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface HostCell {
  /** For a formula: its result. */
  readonly value: HostValue;
  /** English A1 or structured references, no leading equals sign. */
  readonly formula?: string;
  /** The file held no result: it is computed when the workbook opens. */
  readonly uncached?: true;
  /** Absent: the look of its row, column or sheet. */
  readonly look?: CellLook;
  readonly link?: HostLink;
  /** Its characters where they are not all alike; a new value has none of that. */
  readonly runs?: readonly HostRun[];
}

/** Characters of a text that look the same. */
export interface HostRun {
  readonly text: string;
  readonly superscript: boolean;
  readonly strikethrough: boolean;
}

/** What people have said of a cell: a comment and the replies to it. */
export interface HostComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly replies: readonly { readonly id: string; readonly content: string }[];
}

/** A row or a column that differs from the others. */
export interface HostLine {
  /** Height or width in points; absent: the standard. */
  readonly size?: number;
  readonly hidden?: boolean;
  /** How many groups of the outline it lies in, up to 7; absent: none. */
  readonly outline?: number;
  /** Look of its cells that have none of their own. */
  readonly look?: CellLook;
}

export interface HostTable {
  readonly id: string;
  readonly name: string;
  /** Headings and totals included. */
  readonly area: Area;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** `TableStyleMedium2` … */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export interface HostName {
  readonly name: string;
  /** Formula with its equals sign: `=Projekt!$A$1`, `=#REF!`, `=5`. */
  readonly formula: string;
  /** Id of the sheet it belongs to; null when it belongs to the workbook. */
  readonly sheetId: string | null;
  readonly visible: boolean;
  readonly comment: string;
}

/** A conditional format; only the kind with a formula of its own (`Custom`) is modelled. */
export interface HostConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** With its equals sign, for the first cell. */
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly priority: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

/** One row of bars, points or the like of a chart. */
export interface HostChartSeries {
  readonly name: string;
  /** Formulas with their equals sign, so that they follow the cells; null when there are none. */
  readonly values: string | null;
  readonly categories: string | null;
  /** `#RRGGBB`; null for the program's own. */
  readonly color: string | null;
  readonly gapWidth: number;
}

export interface HostChart {
  readonly id: string;
  readonly name: string;
  /** `BarClustered`, `BarStacked` or `ColumnClustered`; `Other` for what only its file knows how to draw. */
  readonly type: string;
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Area;
  readonly series: readonly HostChartSeries[];
  /** What else was set, by the member's path: `legend.visible`, `valueAxis.minimum`, `title.font.size` … */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** For those who cannot see it. Only a file can hold it: the Excel API has no member for it. */
  readonly altText?: string;
}

export interface HostPage {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string | null;
  /** `scale` in per cent, or pages wide and tall; 0 or absent means as many as needed. */
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly printArea: readonly Area[];
  /** First and last row or column that every page repeats. */
  readonly titleRows: readonly [number, number] | null;
  readonly titleColumns: readonly [number, number] | null;
  /** Page breaks come before these rows and columns. */
  readonly horizontalBreaks: readonly number[];
  readonly verticalBreaks: readonly number[];
  /** Points. */
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  /** `leftFooter`, `centerHeader` … with Excel's codes (`&P`). */
  readonly headersFooters: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<"centerHorizontally" | "centerVertically" | "blackAndWhite" | "draftMode", boolean>>;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: string;
}

export type HostVisibility = "Visible" | "Hidden" | "VeryHidden";

/** What the cells of an area take, as it was set. */
export interface HostValidation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>> | null;
  readonly prompt: Readonly<Record<string, unknown>> | null;
  readonly errorAlert: Readonly<Record<string, unknown>> | null;
  readonly ignoreBlanks: boolean;
}

export interface HostSheet {
  /** `{…}`; stays when the sheet is renamed or moved. */
  readonly id: string;
  name: string;
  visibility: HostVisibility;
  /** `#RRGGBB`, or nothing. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** The row above a group stands for it; else the one below, as in every new sheet. Only a file says so: the Excel API has no member for it. */
  readonly outlineAbove: boolean;
  /** By `cellKey`. A cell without content is here only when it has a look of its own. */
  cells: Map<number, HostCell>;
  rows: Map<number, HostLine>;
  columns: Map<number, HostLine>;
  /** Look of cells that have none of their own, nor a row or column with one. */
  look: CellLook | null;
  merges: readonly Area[];
  tables: readonly HostTable[];
  /** The last drawn lies on top. */
  charts: readonly HostChart[];
  comments: readonly HostComment[];
  /** What Excel called comments before there were replies. */
  notes: readonly HostComment[];
  conditionalFormats: readonly HostConditionalFormat[];
  validations: readonly HostValidation[];
  /** It has filter buttons outside its tables. */
  hasFilter: boolean;
  frozen: { readonly rows: number; readonly columns: number };
  page: HostPage;
  protection: { readonly password: string | null } | null;
  customProperties: ReadonlyMap<string, string>;
  selection: readonly Area[];
}

export interface HostWorkbook {
  /** File name as the user sees it. */
  name: string;
  dateSystem: 1900 | 1904;
  readOnly: boolean;
  autoSave: boolean;
  sheets: readonly HostSheet[];
  names: readonly HostName[];
  activeSheetId: string;
  /** What the add-in keeps in the workbook: JSON text by key. Not part of undo. */
  settings: ReadonlyMap<string, string>;
  customXml: readonly { readonly id: string; readonly xml: string }[];
  properties: Readonly<Record<string, string>>;
  customProperties: ReadonlyMap<string, HostValue>;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** The structure (adding, deleting, renaming sheets) is protected. */
  protection: { readonly password: string | null } | null;
  isDirty: boolean;
}

/** Cells lie in a map by number, so that a large sheet stays cheap to copy. */
export const cellKey = (row: number, column: number): number => row * lastColumn + column - 1;
export const rowOfKey = (key: number): number => Math.floor(key / lastColumn);
export const columnOfKey = (key: number): number => (key % lastColumn) + 1;

/** Points. */
export const standardHeight = 15;
export const standardWidth = 48;

/** A column's width in points from its width in characters of the standard font: seven pixels each and five of margin. */
export const pointsOfCharacters = (characters: number): number => (Math.round(characters * 7) + 5) * 0.75;
export const charactersOfPoints = (points: number): number => Math.max(0, (points / 0.75 - 5) / 7);

const plainPage: HostPage = {
  orientation: "Portrait",
  paperSize: null,
  zoom: { scale: 100 },
  printArea: [],
  titleRows: null,
  titleColumns: null,
  horizontalBreaks: [],
  verticalBreaks: [],
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  headersFooters: {},
  flags: { centerHorizontally: false, centerVertically: false, blackAndWhite: false, draftMode: false },
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
};

/** Ids look like Excel's. `number` must be new in the workbook. */
export const sheetId = (number: number): string => `{00000000-0001-0000-${hex(number, 4)}-000000000000}`;

/** A sheet has one as well; `number` must be new in the workbook. */
export const objectId = (number: number): string => `{00000000-0002-0000-${hex(number, 4)}-${hex(number, 12)}}`;

const hex = (number: number, digits: number): string => number.toString(16).toUpperCase().padStart(digits, "0");

const topLeft: Area = { top: 1, left: 1, bottom: 1, right: 1 };

export const newSheet = (id: string, name: string): HostSheet => ({
  id,
  name,
  visibility: "Visible",
  tabColor: "",
  showGridlines: true,
  showHeadings: true,
  outlineAbove: false,
  cells: new Map(),
  rows: new Map(),
  columns: new Map(),
  look: null,
  merges: [],
  tables: [],
  charts: [],
  comments: [],
  notes: [],
  conditionalFormats: [],
  validations: [],
  hasFilter: false,
  frozen: { rows: 0, columns: 0 },
  page: plainPage,
  protection: null,
  customProperties: new Map(),
  selection: [topLeft],
});

/** A workbook with empty sheets of these names, the first of them active. */
export function newWorkbook(name: string, sheetNames: readonly string[] = ["Sheet1"]): HostWorkbook {
  const sheets = sheetNames.map((sheetName, index) => newSheet(sheetId(index), sheetName));
  return {
    name,
    dateSystem: 1900,
    readOnly: false,
    autoSave: false,
    sheets,
    names: [],
    activeSheetId: sheets[0]?.id ?? "",
    settings: new Map(),
    customXml: [],
    properties: {},
    customProperties: new Map(),
    calculationMode: "Automatic",
    protection: null,
    isDirty: false,
  };
}
