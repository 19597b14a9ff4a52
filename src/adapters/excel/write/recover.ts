import { type Remark, remark } from "../../../core/findings/finding";
import type { WriteResult } from "../../../core/host/open-workbook";
import type { Language } from "../../../core/values/bilingual";
import { writeIn } from "../host/excel-run";
import type { Extra } from "../host/extras";
import { codeOf, remarkOf } from "../host/host-error";
import { Cancelled, timeSlices } from "../host/time-slices";
import { workbookName } from "../host/workbook-name";
import { declined, isDoable, leftOf, undertake } from "./change";
import { prepareRestore } from "./prepare-restore";
import type { Run } from "./prepare-write";
import { type Journey, journey } from "./run-steps";
import { ownSheetNames, type OwnState } from "./state/own-state";
import { readState } from "./state/read-state";
import { changesByHand } from "./state/standing-now";
import { stored } from "./stored";
import { withoutStrays } from "./stray-sheets";

/** What failed, and where. */
export interface Failure {
  readonly thrown: unknown;
  readonly run: Run;
  /** What the workbook was like before; null when not even that could be read. */
  readonly state: OwnState | null;
  readonly journey: Journey;
  readonly language: Language;
  /** What can be written again; not so what failed. */
  readonly extras: ReadonlySet<Extra>;
  /** It was putting back that failed. */
  readonly restoring: boolean;
}

/**
 * After a failed write: looks at what stands in the workbook, since a failed request may have done nothing, a part, or all of its work, and
 * puts the old summary back where that is needed. When that fails as well, the summary stays marked.
 */
export async function recover(failure: Failure): Promise<WriteResult> {
  const { journey: travel, state } = failure;
  if (travel.sent === 0) return ended(failure, leftOf(state));
  try {
    return await writeIn((context) => putRight(context, failure));
  } catch {
    return ended(failure, "unfinished");
  }
}

async function putRight(context: Excel.RequestContext, failure: Failure): Promise<WriteResult> {
  const { run, language } = failure;
  const state = await withoutStrays(context, await readState(context));
  const head = state.record?.head ?? null;
  const pace = timeSlices();
  if (head?.state === "whole" && head.run === run.id) {
    // All was done; only the answer was lost.
    const current = await stored(state, head.current, pace);
    const sound = current !== null && changesByHand(state, current).edits.length === 0;
    if (sound) return { kind: "written", sheets: ownSheetNames(state), canRestore: true, remarks: [] };
    return ended({ ...failure, now: state }, "as-before");
  }
  if (head?.state === "whole") return ended({ ...failure, now: state }, "as-before");
  const untouched = head === null && state.record === null && state.strayRecord === null;
  if (untouched) return ended(failure, "as-before");
  const again = { journey: journey(failure.journey.mostBytes), control: {}, language, extras: failure.extras };
  const prepared = await prepareRestore(state, run, pace);
  const result = isDoable(prepared) ? await undertake(context, state, prepared, again) : declined(state, prepared);
  // Putting back what a failed attempt to put back was about is what the user wanted.
  const isGoal = failure.restoring && (failure.state?.record?.head?.state === "writing" || head?.back === null);
  if (isGoal && result.kind === "written") return result;
  return ended({ ...failure, now: state }, result.kind === "written" ? "as-before" : "unfinished");
}

/** `now`: what the workbook is like since, where that was looked at. */
function ended(
  { thrown, state, now, journey: travel }: Failure & { readonly now?: OwnState },
  left: "as-before" | "unfinished",
): WriteResult {
  if (thrown instanceof Cancelled) return { kind: "cancelled", left };
  return {
    kind: "refused",
    remark: left === "unfinished" ? broken(thrown, state, travel) : failed(thrown, now ?? state, travel),
    left,
  };
}

/** Specific where we know what Excel meant; otherwise that the old summary stands. */
function failed(thrown: unknown, state: OwnState | null, { sent }: Journey): Remark {
  const own = [...(state?.own.values() ?? [])];
  const [sheet, lockedSheet] = [own[0]?.name, own.find(({ isProtected }) => isProtected)?.name];
  const file = state?.file ?? workbookName();
  const told = remarkOf(thrown, {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(lockedSheet === undefined ? {} : { lockedSheet }),
    onlyAsked: sent === 0,
  });
  return told.code === "EXC-14" ? remark("SKR-01", { file }, { code: codeOf(thrown) ?? "" }) : told;
}

function broken(thrown: unknown, state: OwnState | null, travel: Journey): Remark {
  const { sent, requests } = travel;
  if (sent === 0) return failed(thrown, state, travel);
  return remark("SKR-02", { file: state?.file ?? workbookName() }, { step: sent, steps: Math.max(sent, requests) });
}
