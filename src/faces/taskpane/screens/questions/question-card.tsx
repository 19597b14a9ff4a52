import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AskedOnce } from "../../../../core/answers/asked-once";
import type { AskedChoice } from "../../../../core/answers/asked-question";
import { withAnswer } from "../../../../core/answers/remember";
import type { CellRef } from "../../../../core/project/project";
import { visibleText } from "../../../../core/values/label";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { PlaceButton } from "../../parts/place-button";
import { useLooks } from "../../parts/styles";
import { AnswerField } from "./answer-field";

const useStyles = makeStyles({
  sample: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 14px" },
  shown: {
    padding: "1px 6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  place: { fontSize: "12px", lineHeight: "20px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly asked: AskedOnce;
  /** The open workbook asks, so that its cells can be gone to; otherwise a collected file. */
  readonly itself: boolean;
}

/** Where it stands in a collected file; of several files, in which. */
const placeIn = ({ file, sheet, cell }: CellRef, isOneOfSeveral: boolean): string =>
  [isOneOfSeveral ? file : "", sheet, cell].filter(Boolean).join(", ");

/** One question: why it is asked, what the workbook says, and the answer. */
export function QuestionCard({ asked, itself }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const pane = usePane();
  const { texts } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const [value, setValue] = useState<AskedChoice | null>(null);
  const { question, why, shows } = asked;
  const save = (): void => {
    if (value === null) return;
    const on = pane.ports.today();
    void pane.answer((given) => withAnswer(given, asked, value.answer, { on, itself }));
  };
  return (
    <article className={looks.card}>
      <h4 className={looks.cardTitle}>{question}</h4>
      <p className={looks.quiet}>{why}</p>
      {shows.length > 0 && (
        <div className={looks.tight}>
          <span className={mergeClasses(looks.quiet, looks.small)}>{texts.questions.examples}</span>
          <ul className={looks.list} style={{ gap: "2px" }}>
            {shows.map(({ at, shown }) => (
              <li key={`${at.sheet}!${at.cell}`} className={styles.sample}>
                {shown !== "" && <span className={styles.shown}>{visibleText(shown)}</span>}
                {itself ? (
                  <PlaceButton at={at} />
                ) : (
                  <span className={styles.place}>{placeIn(at, asked.files.length > 1)}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <AnswerField asked={asked} value={value} onChange={setValue} />
      <div className={looks.row}>
        <Button appearance="primary" disabled={value === null || isBusy} onClick={save}>
          {texts.questions.answer}
        </Button>
      </div>
    </article>
  );
}
