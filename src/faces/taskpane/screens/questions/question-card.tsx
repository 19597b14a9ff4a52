import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Basis } from "../../../../core/run/run-result";
import type { Answers } from "../../../../core/project/answers";
import type { Question } from "../../../../core/project/question";
import { visibleText } from "../../../../core/values/label";
import { withAnswer, type Sample } from "../../model/questions";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { PlaceButton } from "../../parts/place-button";
import { useLooks } from "../../parts/styles";
import { AnswerField } from "./answer-field";
import { givenWords, questionWords } from "./question-words";

const useStyles = makeStyles({
  sample: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 14px" },
  shown: {
    padding: "1px 6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly question: Question;
  readonly candidates: readonly string[];
  readonly samples: readonly Sample[];
  readonly basis: Basis;
  /** Where the answer goes; to the answers about the open workbook when left out. */
  readonly onAnswer?: (change: (answers: Answers) => Answers) => Promise<void>;
}

/** One question: why it is asked, what the workbook says, and the answer. */
export function QuestionCard({ question: topic, candidates, samples, basis, onAnswer }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const pane = usePane();
  const { texts, language } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const [value, setValue] = useState("");
  const { question, why } = questionWords(topic, texts, language);
  return (
    <article className={looks.card}>
      <h4 className={looks.cardTitle}>{question}</h4>
      <p className={looks.quiet}>{why}</p>
      {samples.length > 0 && (
        <div className={looks.tight}>
          <span className={mergeClasses(looks.quiet, looks.small)}>{texts.questions.examples}</span>
          <ul className={looks.list} style={{ gap: "2px" }}>
            {samples.map(({ at, shown }) => (
              <li key={`${at.sheet}!${at.cell}`} className={styles.sample}>
                {shown !== "" && <span className={styles.shown}>{visibleText(shown)}</span>}
                <PlaceButton at={at} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <AnswerField
        topic={topic}
        candidates={candidates}
        basis={basis}
        value={value}
        onChange={setValue}
        given={(choice) => givenWords(topic, choice, texts, language)}
      />
      <div className={looks.row}>
        <Button
          appearance="primary"
          disabled={value === "" || isBusy}
          onClick={() => void (onAnswer ?? pane.answer)((answers) => withAnswer(answers, topic, value))}
        >
          {texts.questions.answer}
        </Button>
      </div>
    </article>
  );
}
