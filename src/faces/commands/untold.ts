import type { OpenWorkbook } from "../../core/host/open-workbook";
import type { Run } from "./run-board";

/** What can empty the list of what Ctrl+Z takes back. The pane tells beforehand; a button of the ribbon cannot. */
export type UndoTopic = "reading" | "writing";

export interface TellingPorts {
  readonly workbook: Pick<OpenWorkbook, "facts">;
  /** Whether the pane has told it on this computer. */
  readonly hasBeenTold: (topic: UndoTopic) => boolean;
}

/** Whether the user still has to be told, in the pane, before the command goes on. */
export async function isUntold({ workbook, hasBeenTold }: TellingPorts, topic: UndoTopic): Promise<boolean> {
  if (hasBeenTold(topic)) return false;
  const { undo, readingMayLoseUndo } = await workbook.facts();
  return topic === "reading" ? readingMayLoseUndo : undo !== "kept";
}

/** Nothing was done yet: the pane opens where it tells what is lost and has the button to go on. */
export const toBeTold = (screen: Run["screen"], outcome: Run["outcome"]): Run => ({
  outcome,
  end: { kind: "untold" },
  screen,
});
