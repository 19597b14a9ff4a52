import type { ProbeResult } from "../../../core/host/excel-trial";
import * as z from "../../../core/values/zod";
import { excelKey, thisExcel } from "../host/this-excel";
import type { Preferences } from "../pane/preferences";

/** How far a trial has come on this machine: it outlives a pane that is closed and an Excel that ends. */
export interface Progress {
  readonly results: readonly ProbeResult[];
  /** The probe that is under way, or the one to go on with. */
  readonly next: string;
  /** It had begun: whoever finds this knows that it never came to an end. */
  readonly begun: boolean;
}

const fact = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const schema = z.object({
  excel: z.string(),
  results: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["as-expected", "differs", "skipped", "missing"]),
      saw: z.record(z.string(), fact),
      expected: z.record(z.string(), z.array(fact)),
      milliseconds: z.number(),
    }),
  ),
  next: z.string(),
  begun: z.boolean(),
});

const entry = "excel-trial";

export const keepProgress = (preferences: Preferences, progress: Progress | null): void =>
  preferences.set(entry, progress === null ? "" : JSON.stringify({ excel: excelKey(thisExcel()), ...progress }));

/** Null when there is none, or when it is about another build of Excel. */
export function keptProgress(preferences: Preferences): Progress | null {
  const read = schema.safeParse(parsed(preferences.get(entry)));
  return read.success && read.data.excel === excelKey(thisExcel()) ? read.data : null;
}

function parsed(text: string | null): unknown {
  try {
    return text === null || text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
