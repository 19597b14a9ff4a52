import type { RunResult } from "../../../../core/run/run-result";
import { asksOfWorkbooks } from "../../model/asks";
import { openQuestions } from "../../model/open-questions";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { NotChecked } from "../../parts/not-checked";
import { ScreenPage } from "../../parts/screen-page";
import { StaleNote } from "../../parts/stale-note";
import { SavingAndUndo } from "../../parts/undo-notes";
import { AnsweredList } from "./answered-list";
import { OneQuestion } from "./one-question";

/** What the workbook does not decide: one open question at a time, then what has been answered. */
export default function QuestionsScreen() {
  const { texts } = useTexts();
  const outcome = usePaneState(({ checked }) => checked?.outcome);
  return (
    <ScreenPage title={texts.screens.questions} lead={texts.questions.lead}>
      {outcome === undefined ? <NotChecked /> : <Questions outcome={outcome} />}
    </ScreenPage>
  );
}

function Questions({ outcome }: { readonly outcome: RunResult }) {
  const pane = usePane();
  const { texts, language } = useTexts();
  const [file] = outcome.files;
  const asking = { name: file?.name ?? "", layout: file?.reading?.layout ?? null, questions: openQuestions(outcome) };
  const asks = asksOfWorkbooks([asking], outcome, pane, { texts, language }, true);
  return (
    <>
      <StaleNote />
      <OneQuestion asks={asks} />
      {asks.length > 0 && <SavingAndUndo />}
      <AnsweredList outcome={outcome} />
    </>
  );
}
