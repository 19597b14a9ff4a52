import type { RunControl, WriteResult } from "../../../core/host/open-workbook";
import type { SummaryDocument } from "../../../core/summary/document";
import type { Language } from "../../../core/values/bilingual";
import { writeIn } from "../host/excel-run";
import { isPayloadLimit } from "../host/host-error";
import { timeSlices } from "../host/time-slices";
import { undertake } from "./change";
import { type Prepared, prepareWrite, type Run } from "./prepare-write";
import { prepareRestore, type PreparedRestore } from "./prepare-restore";
import { recover } from "./recover";
import { journey } from "./run-steps";
import type { OwnState } from "./state/own-state";
import { readState } from "./state/read-state";
import { withoutStrays } from "./stray-sheets";

/** Bytes per request: far below what Excel on the web takes, packed in less than 50 ms, and less each time that Excel refuses one for its size. */
const lots = [550_000, 200_000, 60_000] as const;

/** Writes the document, or leaves what stood there. */
export async function writeSummary(
  document: SummaryDocument,
  overwriteEdits: boolean,
  run: Run,
  control: RunControl,
): Promise<WriteResult> {
  const pace = timeSlices(control.signal);
  const { language } = document;
  const prepare = (state: OwnState): Promise<Prepared> => prepareWrite(state, document, overwriteEdits, run, pace);
  let last = await attempt(prepare, run, control, language, { mostBytes: lots[0], restoring: false });
  for (const mostBytes of lots.slice(1)) {
    if (!last.tooLarge || control.signal?.aborted) break;
    last = await attempt(prepare, run, control, language, { mostBytes, restoring: false });
  }
  return last.result;
}

/** Puts back what stood there before. */
export async function restoreSummary(run: Run, language: Language): Promise<WriteResult> {
  const pace = timeSlices();
  return (
    await attempt((state) => prepareRestore(state, run, pace), run, {}, language, {
      mostBytes: lots[0],
      restoring: true,
    })
  ).result;
}

interface Attempt {
  readonly result: WriteResult;
  /** Excel refused a request for its size, and nothing has changed. */
  readonly tooLarge: boolean;
}

async function attempt(
  prepare: (state: OwnState) => Promise<Prepared | PreparedRestore>,
  run: Run,
  control: RunControl,
  language: Language,
  { mostBytes, restoring }: { readonly mostBytes: number; readonly restoring: boolean },
): Promise<Attempt> {
  const travel = journey(mostBytes);
  // An object, because what a callback assigns is not seen outside.
  const seen: { state: OwnState | null } = { state: null };
  try {
    const result = await writeIn(async (context) => {
      const state = await withoutStrays(context, await readState(context));
      seen.state = state;
      return undertake(context, state, await prepare(state), { journey: travel, control, language });
    });
    return { result, tooLarge: false };
  } catch (thrown) {
    const result = await recover({ thrown, run, state: seen.state, journey: travel, language, restoring });
    return { result, tooLarge: isPayloadLimit(thrown) && "left" in result && result.left === "as-before" };
  }
}
