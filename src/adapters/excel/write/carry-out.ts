import type { PlaceInWorkbook, RunControl } from "../../../core/host/open-workbook";
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
  const plan = planOf(state, change, actualNames(state, change.next.document));
  let back: ReadBack | null = null;
  const ask = (): void => {
    back = askBack(context, { ...plan, dateSystem: state.dateSystem, computed: change.computed });
  };
  await runSteps(context, plan.steps, ask, journey, control);
  return { sheets: plan.sheets.map(({ name }) => name), difference: firstDifference(back) };
}

const firstDifference = (back: ReadBack | null): PlaceInWorkbook | null => back?.firstDifference() ?? null;
