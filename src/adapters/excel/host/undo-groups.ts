import { type ExcelHabits, unknownHabits } from "../../../core/host/excel-habits";
import { codeOf } from "./host-error";
import { can } from "./requirement-sets";

/** Whether a write may be one step of undo in this session. */
export interface UndoGroups {
  readonly mayAsk: () => boolean;
  /** Excel has refused one: none is asked for again until the pane is opened anew. */
  readonly refused: () => void;
}

/**
 * Inside a merged undo group a call that cannot be undone fails, as documented; which calls those are differs between platforms and builds. So none is
 * asked for until the self-test has seen one work here: without it each request is a step of its own, and a write is one or two requests.
 */
export function undoGroups(habits: () => ExcelHabits = () => unknownHabits): UndoGroups {
  let wasRefused = false;
  return {
    mayAsk: () => !wasRefused && can("undoGroups") && habits().undoGroups === "works",
    refused: () => {
      wasRefused = true;
    },
  };
}

/** What a group that Excel does not take fails with: the documented code, or an internal error as reported (OfficeDev/office-js 6255 and 6711). */
export const isGroupRefusal = (thrown: unknown): boolean =>
  ["UndoNotSupported", "GeneralException"].includes(codeOf(thrown) ?? "");
