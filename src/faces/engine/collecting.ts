import type { BehindFigure, NamndPart } from "../../core/figures/behind-figure";
import type { AskedFigure } from "../../core/figures/types";
import type { RunControl } from "../../core/host/open-workbook";
import type { WorkbookSettings } from "../../core/host/workbook-settings";
import type { Remark } from "../../core/findings/finding";
import type { Selection } from "../../core/selection/selection";
import type { SummaryDocument } from "../../core/document/document";
import type { Language } from "../../core/values/bilingual";
import type { IsoDate } from "../../core/values/iso-date";
import type { CollectedResult } from "./collected-result";
import type { FilesAsked, MadeFiles, Originals } from "./files/made-files";

/** What a collected file is for. */
export type FileRole = "returned" | "granted" | "controls" | "earlier";

/** A file that the user picked; a browser's `File` is one. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface FileToRead {
  /** Unlike those of all others. */
  readonly id: string;
  /** Unlike those of all others too: findings and answers name files by it. */
  readonly name: string;
  readonly role: FileRole;
  readonly file: PickedFile;
}

/** What reading one file came to. `projects`: how many it reports, or how many were granted; null for what has none. */
export type FileStatus =
  | { readonly kind: "read"; readonly projects: number | null; readonly questions: number }
  /** A summary that we wrote: it repeats what others sent in, so it is not counted among the returned workbooks. */
  | { readonly kind: "own-summary" }
  | { readonly kind: "refused"; readonly remark: Remark };

/** One consolidation over files that were read. */
export interface CollectInput {
  /** Ids of the returned workbooks; those that are summaries of our own are left out. */
  readonly returned: readonly string[];
  readonly granted: string | null;
  readonly controls: string | null;
  readonly earlier: string | null;
  readonly settings: WorkbookSettings;
  readonly asOf: IsoDate;
  readonly selection: Selection;
}

/** Reads files away from the page's thread, keeps them there, and consolidates them. A stopped run rejects with an AbortError. */
export interface Collecting {
  /** Never rejects for what is wrong with the file: that is its status. */
  read(file: FileToRead, settings: WorkbookSettings, signal?: AbortSignal): Promise<FileStatus>;
  remove(id: string): void;
  consolidate(input: CollectInput, control?: RunControl): Promise<CollectedResult>;
  /** What a figure of the selected projects is made of: by nämnd, or project by project for one nämnd (null: that nobody knows). */
  explain(input: CollectInput, asked: AskedFigure): Promise<readonly NamndPart[]>;
  explainNamnd(input: CollectInput, asked: AskedFigure, namnd: string | null): Promise<BehindFigure>;
  /** The consolidated summary, as the command line writes it. */
  summarise(input: CollectInput, language: Language, control?: RunControl): Promise<SummaryDocument>;
  /** Files to send, made of the same; report forms of the register alone. */
  files(input: CollectInput, asked: FilesAsked, original: Originals, control?: RunControl): Promise<MadeFiles>;
}
