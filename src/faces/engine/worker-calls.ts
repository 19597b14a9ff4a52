import type { HandedIn } from "../../core/follow-up/handed-in";
import type { Library } from "../../core/follow-up/library";
import type { Outcome } from "../../core/follow-up/outcome";
import type { WorkbookSettings } from "../../core/host/workbook-settings";
import type { SummaryDocument } from "../../core/summary/document";
import type { Language } from "../../core/values/bilingual";
import type { CollectInput, FileStatus, FileToRead } from "./collecting";
import type { CheckInput } from "./engine";
import type { CellPart } from "./hand-over";

/** An outcome as it can be sent: the register is functions, and the library is at hand on both sides. */
export type OutcomeData = Omit<Outcome, "edition" | "profile" | "register"> & { readonly edition: string };

export function withoutLibrary(outcome: Outcome): OutcomeData {
  const { asOf, edition, files, beside, set, projects, totals, findings } = outcome;
  const { granted, reconciled, earlier, changes, turnedOff } = outcome;
  return {
    ...{ asOf, edition: edition.id, files, beside, set, projects, totals, findings },
    ...(granted ? { granted } : {}),
    ...(reconciled ? { reconciled } : {}),
    ...(earlier ? { earlier } : {}),
    ...(changes ? { changes } : {}),
    ...(turnedOff ? { turnedOff } : {}),
  };
}

export type RunOptions = Omit<CheckInput, "file">;

/** What the worker answers to. A run is `begin`, `take` for every part, then `check` or `summarise`. */
export interface WorkerSide {
  library(): Library;
  begin(frame: HandedIn): void;
  take(part: CellPart): void;
  check(options: RunOptions): OutcomeData;
  summarise(options: RunOptions, language: Language): SummaryDocument;
  /** In a worker that reads: where what it reads is to be sent. */
  sendTo(port: MessagePort): void;
  readFile(file: Omit<FileToRead, "file">, buffer: ArrayBuffer, settings: WorkbookSettings): Promise<FileStatus>;
  /** In the worker that keeps what others have read. */
  receiveFrom(port: MessagePort): void;
  hold(id: string, file: HandedIn): void;
  drop(id: string): void;
  consolidate(input: CollectInput): Promise<OutcomeData>;
  summariseCollected(input: CollectInput, language: Language): Promise<SummaryDocument>;
}
