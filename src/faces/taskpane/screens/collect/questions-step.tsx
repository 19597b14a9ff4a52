import type { CollectedResult } from "../../../engine/collected-result";
import type { Ask } from "../../model/asks";
import { SavingAndUndo } from "../../parts/undo-notes";
import { OneQuestion } from "../questions/one-question";
import { SavedAnswers } from "./saved-answers";
import { SettledList } from "./settled-list";

/** What the workbooks, their versions and the register leave open, one question at a time, and what has been settled. */
export default function QuestionsStep({
  asks,
  outcome,
}: {
  readonly asks: readonly Ask[];
  readonly outcome: CollectedResult;
}) {
  return (
    <>
      <OneQuestion asks={asks} />
      {asks.length > 0 && <SavingAndUndo />}
      <SettledList outcome={outcome} />
      <SavedAnswers outcome={outcome} />
    </>
  );
}
