import { mergeClasses } from "@fluentui/react-components";
import type { RunResult } from "../../../../core/run/run-result";
import { openQuestions } from "../../model/open-questions";
import { answeredTopics, candidatesOf, samplesFor, topicKey } from "../../model/questions";
import { usePaneState, useTexts } from "../../pane-context";
import { NotChecked } from "../../parts/not-checked";
import { Note } from "../../parts/note";
import { ScreenPage } from "../../parts/screen-page";
import { useLooks } from "../../parts/styles";
import { SavingAndUndo } from "../../parts/undo-notes";
import { AnsweredCard } from "./answered-card";
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
  const { texts } = useTexts();
  const answers = usePaneState(({ settings }) => settings.answers);
  const open = openQuestions(outcome);
  const answered = answeredTopics(answers);
  return (
    <>
      {open.length === 0 ? (
        <Note kind="success">{texts.questions.none}</Note>
      ) : (
        <section className={looks.column}>
          <h3 className={looks.section}>{texts.questions.open}</h3>
          <SavingAndUndo />
          {open.map((question) => (
            <QuestionCard
              key={topicKey(question)}
              question={question}
              candidates={candidatesOf(question)}
              samples={samplesFor(question, outcome)}
              basis={outcome}
            />
          ))}
        </section>
      )}
      {answered.length > 0 && (
        <section className={mergeClasses(looks.column)}>
          <h3 className={looks.section}>{texts.questions.answered}</h3>
          {answered.map((topic) => (
            <AnsweredCard key={topicKey(topic)} topic={topic} outcome={outcome} />
          ))}
        </section>
      )}
    </>
  );
}
