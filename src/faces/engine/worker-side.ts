import type { HandedIn } from "../../core/follow-up/handed-in";
import type { Library } from "../../core/follow-up/library";
import type { Outcome } from "../../core/follow-up/outcome";
import type { SummaryDocument } from "../../core/summary/document";
import type { Language } from "../../core/values/bilingual";
import type { CheckInput } from "./engine";
import { putTogether, type CellPart } from "./hand-over";
import { runCheck, runSummary } from "./run-core";

/** An outcome as it can be sent: the register is functions, and the library is at hand on both sides. */
export type OutcomeData = Omit<Outcome, "edition" | "profile" | "register"> & { readonly edition: string };

export type RunOptions = Omit<CheckInput, "file">;

/** What the worker answers to. A run is `begin`, `take` for every part, then `check` or `summarise`. */
export interface WorkerSide {
  library(): Library;
  begin(frame: HandedIn): void;
  take(part: CellPart): void;
  check(options: RunOptions): OutcomeData;
  summarise(options: RunOptions, language: Language): SummaryDocument;
}

export function workerSide(openLibrary: () => Library): WorkerSide {
  let frame: HandedIn | null = null;
  let parts: CellPart[] = [];
  const handedOver = (options: RunOptions): CheckInput => {
    if (frame === null) throw new Error("No workbook was handed over.");
    const file = putTogether(frame, parts);
    frame = null;
    parts = [];
    return { ...options, file };
  };
  return {
    library: openLibrary,
    begin: (next) => {
      frame = next;
      parts = [];
    },
    take: (part) => {
      parts.push(part);
    },
    check: (options) => {
      const { asOf, edition, files, beside, set, projects, totals, findings, turnedOff } = runCheck(
        openLibrary(),
        handedOver(options),
      );
      const data = { asOf, edition: edition.id, files, beside, set, projects, totals, findings };
      return turnedOff ? { ...data, turnedOff } : data;
    },
    summarise: (options, language) => runSummary(openLibrary(), handedOver(options), language),
  };
}
