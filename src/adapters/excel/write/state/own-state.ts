import type { HostValue } from "../../read/host-value";
import type { Head } from "../../record/record";
import type { SummaryDocument } from "../../../../core/document/document";
import type { CurrentCell, CurrentContent } from "./current-content";

export interface OwnTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** A sheet of ours as it stands, whatever the user calls it. */
export interface OwnSheet {
  readonly name: string;
  /** False when rows or columns were put in before the cell that the mark is on. */
  readonly isMarkedInFirstCell: boolean;
  readonly isProtected: boolean;
  readonly tabColour: string;
  readonly content: CurrentContent;
  readonly tables: readonly OwnTable[];
  /** Names of all charts that stand on it. */
  readonly charts: readonly string[];
}

/** The record's sheet: its head, and the pieces in its slots by column. */
export interface RecordSheet {
  readonly name: string;
  readonly head: Head | null;
  readonly pieces: ReadonlyMap<number, readonly string[]>;
}

/** All that must be known of the workbook before the summary is written: one sync. */
export interface OwnState {
  readonly file: string;
  readonly readOnly: boolean;
  readonly structureLocked: boolean;
  /** Formulas are only calculated on demand. */
  readonly manual: boolean;
  readonly dateSystem: 1900 | 1904;
  /** Every sheet of the workbook in the order of the tabs. */
  readonly sheetNames: readonly string[];
  /** Names that a new table cannot have, in lower case. */
  readonly takenNames: ReadonlySet<string>;
  /** Defined names of ours that exist, also those whose sheet is gone. */
  readonly marks: ReadonlySet<string>;
  /** By the name that the sheet has in the document, the overview first. */
  readonly own: ReadonlyMap<string, OwnSheet>;
  readonly record: RecordSheet | null;
  /** A run ended between adding the record's sheet and hiding it: its name, and there is nothing in it. */
  readonly strayRecord: string | null;
  /** What stands where the free text is; null when that place is gone. */
  readonly freeText: CurrentCell | null;
}

/** What our sheets are called now, the overview first. */
export const ownSheetNames = ({ own }: Pick<OwnState, "own">): readonly string[] =>
  [...own.values()].map(({ name }) => name);

/** Sheets of ours that the new summary has no use for, by their names in the document. */
export const droppedSheets = (
  { own }: OwnState,
  { sheets }: SummaryDocument,
): readonly (readonly [string, OwnSheet])[] => [...own].filter(([kind]) => !sheets.some(({ name }) => name === kind));

export const recordText = (value: HostValue): string => (typeof value === "string" ? value : "");
