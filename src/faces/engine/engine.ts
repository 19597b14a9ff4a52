import type { Collecting } from "./collecting";
import type { Editions } from "./editions";
import type { FilesAsked, MadeFiles, Originals } from "./files/made-files";
import type { SourceFile } from "../../core/run/source-file";
import type { Library } from "../../core/run/library";
import type { RunResult } from "../../core/run/run-result";
import type { RunControl } from "../../core/host/open-workbook";
import type { WorkbookSettings } from "../../core/host/workbook-settings";
import type { Selection } from "../../core/selection/selection";
import type { SummaryDocument } from "../../core/document/document";
import type { Language } from "../../core/values/bilingual";
import type { IsoDate } from "../../core/values/iso-date";

/** One check: the workbook, the user's choices and the day that deadlines are counted from. */
export interface CheckInput {
  readonly file: SourceFile;
  readonly settings: WorkbookSettings;
  readonly asOf: IsoDate;
  readonly selection: Selection;
}

/** Runs the core for the faces in Excel, away from the page's own thread where the host allows it. A stopped run rejects with an AbortError. */
export interface Engine {
  /** The profile and its editions. */
  library(): Promise<Library>;
  check(input: CheckInput, control?: RunControl): Promise<RunResult>;
  /** The summary for the workbook itself: three sheets. */
  summarise(input: CheckInput, language: Language, control?: RunControl): Promise<SummaryDocument>;
  /** Files to send, made of what a check found. `original`: the bytes of the workbook itself, for its marked copy. */
  files(outcome: RunResult, asked: FilesAsked, original: Originals, control?: RunControl): Promise<MadeFiles>;
  readonly editions: Editions;
  /** Many workbooks from many nämnder instead of the open one. The same each time it is asked for. */
  readonly collecting: Collecting;
}
