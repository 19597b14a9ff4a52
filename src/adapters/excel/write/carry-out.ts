import type { PlaceInWorkbook, RunControl } from "../../../core/host/open-workbook";
import { timeSlices } from "../host/time-slices";
import { askFits } from "./fit-again";
import { actualNames, type Change, planOf } from "./plan";
import { askBack, type ReadBack } from "./read-back";
import { type Journey, runSteps } from "./run-steps";
import type { OwnState } from "./state/own-state";

export interface Written {
  readonly sheets: readonly string[];
  /** A cell that did not come out as it was written. */
  readonly difference: PlaceInWorkbook | null;
}

/** Writes one summary over another and reads it back. Throws what Excel throws. */
export async function carryOut(
  context: Excel.RequestContext,
  state: OwnState,
  change: Change,
  journey: Journey,
  control: RunControl,
): Promise<Written> {
  const names = actualNames(state, change.next.document);
  const plan = await planOf(state, change, names, timeSlices(control.signal));
  let back: ReadBack | null = null;
  let fitAgain = (): Promise<void> => Promise.resolve();
  const ask = (): void => {
    back = askBack(context, { ...plan, dateSystem: state.dateSystem, computed: change.computed });
    fitAgain = askFits(context, plan.sheets);
  };
  await runSteps(context, plan.steps, ask, journey, control);
  await fitAgain();
  return { sheets: plan.sheets.map(({ name }) => name), difference: await firstDifference(back) };
}

/** What was written is looked at to the end, also when the user wants to stop now. */
const firstDifference = async (back: ReadBack | null): Promise<PlaceInWorkbook | null> =>
  (await back?.firstDifference(timeSlices())) ?? null;
