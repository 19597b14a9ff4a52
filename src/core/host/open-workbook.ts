import type { Remark } from "../findings/finding";
import type { SourceFile } from "../run/source-file";
import type { SummaryAbout, SummaryDocument } from "../document/document";
import type { WorkbookSettings } from "./workbook-settings";

/** For work that takes time: how far it has come, and a way to stop it. */
export interface RunControl {
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly progress?: (fraction: number) => void;
}

export interface ReadControl extends RunControl {
  /** Called when Excel is about to be asked something that may empty the user's undo list. */
  readonly mayLoseUndo?: () => void;
}

/** A cell or range of the open workbook. */
export interface PlaceInWorkbook {
  readonly sheet: string;
  /** A1 address or range. */
  readonly cell: string;
}

/** The summary in the open workbook, as its marks and its own record tell. */
export interface SummaryState {
  /** `unfinished`: a write was broken off; its sheets say OFULLSTÄNDIG. */
  readonly kind: "none" | "whole" | "unfinished";
  /** What the sheets are called now; the user may have renamed them. */
  readonly sheets: readonly string[];
  /** The as-of date of the summary that stands there, ISO; null when there is none. */
  readonly asOf: string | null;
  /** Which summary it is; null when there is none, or none that is whole. */
  readonly about: SummaryAbout | null;
  /** Which write made it: another after each write, restore and undo. Null when there is none. */
  readonly run: string | null;
  /** The overview, where it is there to be shown; null where it was deleted or hidden. */
  readonly overview: string | null;
  /** Names of the sheets that are not ours, in the order of the tabs. */
  readonly others: readonly string[];
  /** An earlier summary (or, for an unfinished one, the state before it) can be put back. */
  readonly canRestore: boolean;
  /** What that gives; without a summary before, ours is taken away. */
  readonly restoresTo: "summary" | "nothing";
}

/** A summary that would be replaced by one of the other kind. */
export interface StandingSummary {
  readonly about: SummaryAbout;
  /** Its as-of date, ISO. */
  readonly asOf: string;
}

/** What the user has said may be replaced. */
export interface WriteOptions {
  /** Cells inside our tables that people have changed. */
  readonly overwriteEdits: boolean;
  /** A summary of the other kind: of the open workbook, or of several. Asked about when left out. */
  readonly replaceOther?: boolean;
}

/** What a write or a restore came to. */
export type WriteResult =
  | {
      readonly kind: "written";
      /** Names of our sheets as they stand now, the overview first. */
      readonly sheets: readonly string[];
      readonly canRestore: boolean;
      /** Notices that go with a summary that was written whole. */
      readonly remarks: readonly Remark[];
    }
  /** The user has changed cells inside our tables since the last write: ask, then write with `overwriteEdits`. */
  | { readonly kind: "edited"; readonly cells: readonly PlaceInWorkbook[] }
  /** A summary of the other kind stands there: ask, then write with `replaceOther`. `drops`: sheets that would go with it. */
  | ({ readonly kind: "other-summary"; readonly drops: readonly string[] } & StandingSummary)
  /** `left` tells what stands in the workbook: what stood there before, or a summary that is marked OFULLSTÄNDIG. */
  | { readonly kind: "refused"; readonly remark: Remark; readonly left: "as-before" | "unfinished" }
  | { readonly kind: "cancelled"; readonly left: "as-before" | "unfinished" };

/** What saving came to. */
export interface SavedSettings {
  /** With what others have answered. */
  readonly settings: WorkbookSettings;
  /** What the workbook holds, to begin from next time. */
  readonly stored: WorkbookSettings;
  /** Why they were not saved, or what of somebody else's they took the place of. */
  readonly remark: Remark | null;
}

/** What the host is and can do, for Om and for error reports. Nothing of the workbook's content. */
export interface HostFacts {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** Requirement sets that matter to us, with whether the host has them, highest ExcelApi last. */
  readonly requirementSets: readonly { readonly name: string; readonly supported: boolean }[];
  /** What a write does to the list of what Ctrl+Z can take back. Deleting a sheet, as restoring to no summary at all does, empties it everywhere. */
  readonly undo: "kept" | "lost-by-first-write" | "lost-by-every-write";
  /** A write is one step of undo. */
  readonly oneStepUndo: boolean;
  /** Reading may empty that list: where the layout leaves a doubt, Excel is asked which cells are merged. */
  readonly readingMayLoseUndo: boolean;
  readonly canSeeMerges: boolean;
  readonly settingsWork: boolean;
  readonly readOnly: boolean | null;
}

/** The workbook in front of the user. Excel implements it (`adapters/excel`); every failure comes back as a remark with an EXC code, never as an exception. */
export interface OpenWorkbook {
  /** Every sheet, our own too (the core leaves those out by their marks). */
  read(control?: ReadControl): Promise<SourceFile>;
  /** The workbook as an .xlsx or .xlsm file, as it is now; null where the host hands out none. */
  fileBytes(): Promise<ArrayBuffer | null>;
  /** Writes the document's sheets, in place where they exist. */
  write(document: SummaryDocument, options: WriteOptions, control?: RunControl): Promise<WriteResult>;
  summaryState(): Promise<SummaryState>;
  /** Puts the summary back that stood there before the last write, or before the one that was broken off. */
  restorePrevious(): Promise<WriteResult>;
  /** Selects the cell; remembers where the user was. */
  goTo(place: PlaceInWorkbook): Promise<Remark | null>;
  /** Back to where the user was before the first `goTo`; null also when there is nowhere to go back to. */
  goBack(): Promise<Remark | null>;
  /** Tells of changes that others than we make to cells. Returns what stops the telling. */
  onChange(changed: (place: PlaceInWorkbook) => void): Promise<() => void>;
  /** Tells that sheets may have come, gone or got other names, so that `summaryState` may be another. Returns what stops the telling. */
  onSheets(changed: () => void): Promise<() => void>;
  loadSettings(): Promise<WorkbookSettings>;
  /** Joins them, answer by answer, with what somebody else has stored in the workbook meanwhile. `since`: what was stored when these began to differ. */
  saveSettings(settings: WorkbookSettings, since: WorkbookSettings): Promise<SavedSettings>;
  facts(): Promise<HostFacts>;
}
