import { remark } from "../../../core/findings/finding";
import type { WriteResult } from "../../../core/host/open-workbook";
import type { Language } from "../../../core/values/bilingual";
import type { WritingHead } from "../record/record";
import { carryOut, type Undertaking } from "./carry-out";
import type { Prepared } from "./prepare-write";
import type { PreparedRestore } from "./prepare-restore";
import { removalSteps } from "./remove-summary";
import { runSteps } from "./run-steps";
import type { OwnState } from "./state/own-state";
import { markStep } from "./steps/mark-steps";
import { headStep, recordName } from "./steps/record-steps";
import { bookOf } from "./steps/step";

type AnyPrepared = Prepared | PreparedRestore;
/** What is to be carried out. */
export type Doable = Extract<AnyPrepared, { readonly kind: "change" | "removal" }>;

export const isDoable = (prepared: AnyPrepared): prepared is Doable =>
  prepared.kind === "change" || prepared.kind === "removal";

/** The answer where nothing is to be carried out: it is refused, or the user has to be asked. */
export const declined = (state: OwnState, prepared: Exclude<AnyPrepared, Doable>): WriteResult =>
  prepared.kind !== "refused" ? prepared : { kind: "refused", remark: prepared.remark, left: leftOf(state) };

/** Does what was prepared. Throws what Excel throws. */
export async function undertake(
  context: Excel.RequestContext,
  state: OwnState,
  prepared: Doable,
  how: Undertaking,
): Promise<WriteResult> {
  const { journey, control, language } = how;
  switch (prepared.kind) {
    case "removal":
      await runSteps(context, removalSteps(state, language, prepared.during), () => undefined, journey, control);
      return { kind: "written", sheets: [], canRestore: false, remarks: [] };
    case "change": {
      const { sheets, difference, lacksCharts } = await carryOut(context, state, prepared.change, how);
      const remarks = lacksCharts ? [remark("SKR-08", { file: state.file }, {})] : [];
      if (difference === null) return { kind: "written", sheets, canRestore: true, remarks };
      await markAgain(context, state, sheets, prepared.change.during, language);
      const at = { file: state.file, ...difference };
      return { kind: "refused", remark: remark("SKR-05", at, { ...difference }), left: "unfinished" };
    }
  }
}

export const leftOf = (state: OwnState | null): "as-before" | "unfinished" =>
  state?.record?.head?.state === "writing" ? "unfinished" : "as-before";

/** What was read back is not what was written: the summary says so itself, and can be put back. */
export async function markAgain(
  context: Excel.RequestContext,
  state: OwnState,
  sheets: readonly string[],
  during: WritingHead,
  language: Language,
): Promise<void> {
  const book = bookOf(context);
  headStep(recordName(state), during).queue(book);
  for (const [index, name] of sheets.entries()) markStep(name, language, index > 0).queue(book);
  await context.sync();
}
