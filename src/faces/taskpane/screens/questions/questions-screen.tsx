import { mergeClasses } from "@fluentui/react-components";
import { askedOnce } from "../../../../core/answers/asked-once";
import type { RunResult } from "../../../../core/run/run-result";
import { openQuestions } from "../../model/open-questions";
import { usePaneState, useTexts } from "../../pane-context";
import { NotChecked } from "../../parts/not-checked";
import { Note } from "../../parts/note";
import { ScreenPage } from "../../parts/screen-page";
import { useLooks } from "../../parts/styles";
import { SavingAndUndo } from "../../parts/undo-notes";
import { AnsweredList } from "./answered-list";
import { QuestionCard } from "./question-card";

/** What the workbook does not decide: the open questions, then what has been answered. */
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
  const looks = useLooks();
  const { texts, language } = useTexts();
  const [file] = outcome.files;
  const asking = { name: file?.name ?? "", layout: file?.reading?.layout ?? null, questions: openQuestions(outcome) };
  const open = askedOnce([asking], { language, edition: outcome.edition, profile: outcome.profile });
  return (
    <>
      {open.length === 0 ? (
        <Note kind="success">{texts.questions.none}</Note>
      ) : (
        <section className={mergeClasses(looks.column)}>
          <h3 className={looks.section}>{texts.questions.open}</h3>
          <SavingAndUndo />
          {open.map((asked) => (
            <QuestionCard key={asked.key} asked={asked} itself />
          ))}
        </section>
      )}
      <AnsweredList outcome={outcome} />
    </>
  );
}
