import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { RunResult } from "../../../../core/run/run-result";
import { answerOf, withAnswer, type Topic } from "../../model/questions";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { AnswerField } from "./answer-field";
import { answerWords, questionWords } from "./question-words";

/** An answer that was given, with the ways to change it or take it back. */
export function AnsweredCard({ topic, outcome }: { readonly topic: Topic; readonly outcome: RunResult }) {
  const looks = useLooks();
  const pane = usePane();
  const { texts, language } = useTexts();
  const answers = usePaneState(({ settings }) => settings.answers);
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const given = answerOf(topic, answers) ?? "";
  const [changed, setChanged] = useState<string | null>(null);
  const { name } = questionWords(topic, texts, language);
  const save = (value: string | null): void => {
    setChanged(null);
    void pane.answer((current) => withAnswer(current, topic, value));
  };
  return (
    <article className={looks.card}>
      <div className={looks.tight}>
        <h4 className={looks.cardTitle}>{name}</h4>
        {changed === null && <p className={looks.text}>{answerWords(topic, given, outcome, texts, language)}</p>}
      </div>
      {changed !== null && (
        <AnswerField topic={topic} candidates={[]} basis={outcome} value={changed} onChange={setChanged} />
      )}
      <div className={mergeClasses(looks.row)}>
        {changed === null ? (
          <>
            <Button size="small" disabled={isBusy} onClick={() => setChanged(given)}>
              {texts.questions.change}
            </Button>
            <Button size="small" appearance="subtle" disabled={isBusy} onClick={() => save(null)}>
              {texts.questions.withdraw}
            </Button>
          </>
        ) : (
          <>
            <Button size="small" appearance="primary" disabled={isBusy} onClick={() => save(changed)}>
              {texts.questions.answer}
            </Button>
            <Button size="small" onClick={() => setChanged(null)}>
              {texts.cancel}
            </Button>
          </>
        )}
      </div>
    </article>
  );
}
