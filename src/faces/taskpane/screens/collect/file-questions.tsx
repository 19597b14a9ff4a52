import type { Outcome } from "../../../../core/follow-up/outcome";
import { candidatesOf, topicKey } from "../../model/questions";
import { usePane, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { QuestionCard } from "../questions/question-card";

/** What single workbooks do not decide; an answer is about that workbook only. */
export function FileQuestions({ outcome }: { readonly outcome: Outcome }) {
  const looks = useLooks();
  const pane = usePane();
  const { fill, texts } = useTexts();
  const asked = outcome.files.flatMap(({ name, reading }) =>
    reading !== null && reading.questions.length > 0 ? [{ name, questions: reading.questions }] : [],
  );
  return asked.map(({ name, questions }) => (
    <section key={name} className={looks.column}>
      <h3 className={looks.section}>{fill(texts.collect.questionsOf, { file: name })}</h3>
      {questions.map((question) => (
        <QuestionCard
          key={topicKey(question)}
          topic={question}
          candidates={candidatesOf(question)}
          samples={[]}
          outcome={outcome}
          onAnswer={(change) => pane.collect.answer(name, change)}
        />
      ))}
    </section>
  ));
}
