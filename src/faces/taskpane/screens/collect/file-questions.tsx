import type { CollectedResult } from "../../../engine/collected-result";
import { candidatesOf, topicKey } from "../../model/questions";
import { usePane, useTexts } from "../../pane-context";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { QuestionCard } from "../questions/question-card";

/** Workbooks whose questions are shown at a time. */
const step = 5;

/** What single workbooks do not decide; an answer is about that workbook only. */
export function FileQuestions({ outcome }: { readonly outcome: CollectedResult }) {
  const looks = useLooks();
  const pane = usePane();
  const { fill, texts } = useTexts();
  const asked = outcome.files.filter(({ questions }) => questions.length > 0);
  const [shown, left, more] = usePaged(asked, step);
  return (
    <>
      {shown.map(({ name, questions }) => (
        <section key={name} className={looks.column}>
          <h3 className={looks.section}>{fill(texts.collect.questionsOf, { file: name })}</h3>
          {questions.map((question) => (
            <QuestionCard
              key={topicKey(question)}
              question={question}
              candidates={candidatesOf(question)}
              samples={"shows" in question ? question.shows : []}
              basis={outcome}
              onAnswer={(change) => pane.collect.answer(name, change)}
            />
          ))}
        </section>
      ))}
      <ShowMore left={left} onMore={more} />
    </>
  );
}
