import type { RunControl } from "../../../core/host/open-workbook";
import { ownMarks } from "../../../core/workbook/own-sheets";
import { type Journey, runSteps } from "./run-steps";
import type { OwnState } from "./state/own-state";
import { recordName, recordSheetStep } from "./steps/record-steps";

/**
 * The state with a record's sheet in it, made where there is none, in a request of its own and before anything is written: hiding a sheet cannot be
 * undone in Excel for Windows and Mac, so that whatever goes with it could not be undone either, nor be in a merged undo group.
 */
export async function withRecordSheet(
  context: Excel.RequestContext,
  state: OwnState,
  journey: Journey,
  control: RunControl,
): Promise<OwnState> {
  if (state.record !== null) return state;
  const { signal } = control;
  await runSteps(context, [recordSheetStep(state)], () => undefined, journey, signal ? { signal } : {});
  const name = recordName(state);
  return {
    ...state,
    record: { name, head: null, pieces: new Map() },
    strayRecord: null,
    marks: new Set([...state.marks, ownMarks.record]),
    sheetNames: state.sheetNames.includes(name) ? state.sheetNames : [...state.sheetNames, name],
  };
}
