import { mergeClasses } from "@fluentui/react-components";
import { useEffect } from "react";
import type { UndoTopic } from "../../commands/untold";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { useLooks } from "./styles";

/** What becomes of Excel's list of what Ctrl+Z takes back is told before anything that may empty it. Where nothing does there is nothing to tell. */

export function ReadingAndUndo({ small = false }: { readonly small?: boolean }) {
  const looks = useLooks();
  const { texts } = useTexts();
  const mayLoseUndo = usePaneState(({ facts }) => facts?.readingMayLoseUndo ?? false);
  useTold("reading", mayLoseUndo);
  if (!mayLoseUndo) return null;
  return <p className={mergeClasses(looks.quiet, small && looks.small)}>{texts.check.mayLoseUndo}</p>;
}

/** `isNew`: there is no summary before it. */
export function WritingAndUndo({ isNew }: { readonly isNew: boolean }) {
  const looks = useLooks();
  const { texts } = useTexts();
  const undo = usePaneState(({ facts }) => facts?.undo ?? null);
  useTold("writing", undo !== null);
  return undo && <p className={looks.quiet}>{texts.summary.undo[isNew ? "first" : "later"][undo]}</p>;
}

/** Where answers and choices are made, which are saved with the workbook. */
export function SavingAndUndo() {
  const looks = useLooks();
  const { texts } = useTexts();
  return <p className={looks.quiet}>{texts.savingMayLoseUndo}</p>;
}

/** From then on the ribbon need not send the user here first. */
function useTold(topic: UndoTopic, isTold: boolean): void {
  const { memory } = usePane().ports;
  useEffect(() => {
    if (isTold) memory.rememberTold(topic);
  }, [memory, topic, isTold]);
}
