import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Answered } from "../../../../core/answers/answered";
import type { AskedChoice } from "../../../../core/answers/asked-question";
import { usePaneState, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { AnswerField } from "./answer-field";

interface Props {
  readonly answered: Answered;
  /** The workbooks that it was answered for, where this is none of them. */
  readonly from: readonly string[];
  readonly onChange: (answer: AskedChoice) => void;
  readonly onWithdraw: () => void;
}

/** An answer that was given, with the ways to change it or take it back. */
export function AnsweredCard({ answered: { asked, says, answer }, from, onChange, onWithdraw }: Props) {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const [changed, setChanged] = useState<AskedChoice | null>(null);
  return (
    <article className={looks.card}>
      <div className={looks.tight}>
        <h4 className={looks.cardTitle}>{asked.name}</h4>
        {changed === null && <p className={looks.text}>{says}</p>}
        {from.length > 0 && (
          <p className={mergeClasses(looks.quiet, looks.small)}>
            {fill(texts.questions.asAnswered, { files: from.join(", ") })}
          </p>
        )}
      </div>
      {changed !== null && <AnswerField asked={asked} value={changed} onChange={setChanged} />}
      <div className={mergeClasses(looks.row)}>
        {changed === null ? (
          <>
            <Button size="small" disabled={isBusy} onClick={() => setChanged({ says, answer })}>
              {texts.questions.change}
            </Button>
            <Button size="small" appearance="subtle" disabled={isBusy} onClick={onWithdraw}>
              {texts.questions.withdraw}
            </Button>
          </>
        ) : (
          <>
            <Button
              size="small"
              appearance="primary"
              disabled={isBusy}
              onClick={() => {
                setChanged(null);
                onChange(changed);
              }}
            >
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
