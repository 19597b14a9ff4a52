import type { RunControl, WriteOptions, WriteResult } from "../../../core/host/open-workbook";
import type { SummaryDocument } from "../../../core/document/document";
import type { Language } from "../../../core/values/bilingual";
import { type Extras, refusedExtra } from "../host/extras";
import { writeIn } from "../host/excel-run";
import { isPayloadLimit } from "../host/host-error";
import { timeSlices } from "../host/time-slices";
import { isGroupRefusal, type UndoGroups } from "../host/undo-groups";
import { declined, type Doable, isDoable, undertake } from "./change";
import { type Prepared, prepareWrite, type Run } from "./prepare-write";
import { prepareRestore, type PreparedRestore } from "./prepare-restore";
import { withRecordSheet } from "./record-sheet";
import { recover } from "./recover";
import { journey } from "./run-steps";
import { droppedSheets, type OwnState } from "./state/own-state";
import { readState } from "./state/read-state";
import { withoutStrays } from "./stray-sheets";

/** Bytes per request: far below what Excel on the web takes, packed in less than 50 ms, and less each time that Excel refuses one for its size. */
const lots = [550_000, 200_000, 60_000] as const;

/** What is known in this session of what this Excel takes. */
export interface Habits {
  readonly groups: UndoGroups;
  readonly extras: Extras;
}

/** Writes the document, or leaves what stood there. */
export async function writeSummary(
  document: SummaryDocument,
  options: WriteOptions,
  run: Run,
  habits: Habits,
  control: RunControl,
): Promise<WriteResult> {
  const pace = timeSlices(control.signal);
  const prepare = (state: OwnState): Promise<Prepared> => prepareWrite(state, document, options, run, pace);
  return carried({ prepare, run, ...habits, control, language: document.language, restoring: false });
}

/** Puts back what stood there before. */
export async function restoreSummary(run: Run, habits: Habits, language: Language): Promise<WriteResult> {
  const pace = timeSlices();
  const prepare = (state: OwnState): Promise<PreparedRestore> => prepareRestore(state, run, pace);
  return carried({ prepare, run, ...habits, control: {}, language, restoring: true });
}

interface Task extends Habits {
  readonly prepare: (state: OwnState) => Promise<Prepared | PreparedRestore>;
  readonly run: Run;
  readonly control: RunControl;
  readonly language: Language;
  readonly restoring: boolean;
}

interface Attempt {
  readonly result: WriteResult;
  /** Nothing has changed, and it is worth another attempt: in smaller requests, not as one step of undo, or without what Excel does not take. */
  readonly again: "smaller" | "in-steps" | "without-extra" | null;
}

async function carried(task: Task): Promise<WriteResult> {
  let size = 0;
  for (;;) {
    const { result, again } = await attempt(task, lots[size] ?? lots[0]);
    if (again === "smaller") size += 1;
    if (again === null || size >= lots.length || task.control.signal?.aborted) return result;
  }
}

async function attempt(task: Task, mostBytes: number): Promise<Attempt> {
  const { prepare, run, groups, control, language, restoring } = task;
  const extras = task.extras.taken();
  const travel = journey(mostBytes);
  // An object, because what a callback assigns is not seen outside.
  const seen: { state: OwnState | null; asOneStep: boolean } = { state: null, asOneStep: false };
  try {
    const { state, prepared } = await writeIn(async (context) => {
      const found = await withoutStrays(context, await readState(context));
      seen.state = found;
      const ready = await prepare(found);
      const isChange = ready.kind === "change";
      return { prepared: ready, state: isChange ? await withRecordSheet(context, found, travel, control) : found };
    });
    if (!isDoable(prepared)) return { result: declined(state, prepared), again: null };
    seen.asOneStep = canBeUndone(prepared, state) && groups.mayAsk();
    const result = await writeIn(
      (context) => undertake(context, state, prepared, { journey: travel, control, language, extras }),
      seen,
    );
    return { result, again: null };
  } catch (thrown) {
    const wasGroup = seen.asOneStep && isGroupRefusal(thrown);
    if (wasGroup) groups.refused();
    const refused = wasGroup ? null : refusedExtra(thrown);
    const without = refused !== null && extras.has(refused) ? refused : null;
    if (without !== null) task.extras.refused(without);
    const result = await recover({
      ...{ thrown, run, state: seen.state, journey: travel, language, restoring },
      extras: new Set([...extras].filter((extra) => extra !== without)),
    });
    if (result.kind !== "refused" || result.left !== "as-before") return { result, again: null };
    if (without !== null) return { result, again: "without-extra" };
    return { result, again: wasGroup ? "in-steps" : isPayloadLimit(thrown) && !restoring ? "smaller" : null };
  }
}

/** No step of it deletes or hides a sheet. */
const canBeUndone = (prepared: Doable, state: OwnState): boolean =>
  prepared.kind === "change" && droppedSheets(state, prepared.change.next.document).length === 0;
