import type { PlaceInWorkbook, RunControl } from "../../../core/host/open-workbook";
import type { Language } from "../../../core/values/bilingual";
import type { Extra } from "../host/extras";
import { timeSlices } from "../host/time-slices";
import { askCharts } from "./charts-back";
import { askFits } from "./fit-again";
import { actualNames, type Change, planOf } from "./plan";
import { askBack, type ReadBack } from "./read-back";
import { type Journey, runSteps } from "./run-steps";
import type { OwnState } from "./state/own-state";

/** What a write says and how it goes: shared by writing and putting back. */
export interface Undertaking {
  readonly journey: Journey;
  readonly control: RunControl;
  readonly language: Language;
  /** What of the summary this Excel takes, where it has any. */
  readonly extras: ReadonlySet<Extra>;
}

export interface Written {
  readonly sheets: readonly string[];
  /** A cell that did not come out as it was written. */
  readonly difference: PlaceInWorkbook | null;
  /** The document has charts, and not all of them stand there. */
  readonly lacksCharts: boolean;
}

/** Writes one summary over another and reads it back. Throws what Excel throws. */
export async function carryOut(
  context: Excel.RequestContext,
  state: OwnState,
  change: Change,
  { journey, control, extras }: Pick<Undertaking, "journey" | "control" | "extras">,
): Promise<Written> {
  const names = actualNames(state, change.next.document);
  const plan = await planOf(state, change, { names, extras }, timeSlices(control.signal));
  let back: ReadBack | null = null;
  let fitAgain = (): Promise<void> => Promise.resolve();
  let hasCharts = (): boolean => plan.sheets.every(({ charts = [] }) => charts.length === 0);
  const ask = (): void => {
    back = askBack(context, { ...plan, dateSystem: state.dateSystem, computed: change.computed });
    fitAgain = askFits(context, plan.sheets);
    if (extras.has("charts")) hasCharts = askCharts(context, plan.sheets);
  };
  await runSteps(context, plan.steps, ask, journey, control);
  const lacksCharts = !hasCharts();
  await fitAgain();
  return { sheets: plan.sheets.map(({ name }) => name), difference: await firstDifference(back), lacksCharts };
}

/** What was written is looked at to the end, also when the user wants to stop now. */
const firstDifference = async (back: ReadBack | null): Promise<PlaceInWorkbook | null> =>
  (await back?.firstDifference(timeSlices())) ?? null;
