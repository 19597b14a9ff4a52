import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { visibleText } from "../../../../core/values/label";
import type { Ask, AskChoice } from "../../model/asks";
import { usePaneState, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { PlaceButton } from "../../parts/place-button";
import { useLooks } from "../../parts/styles";

const useStyles = makeStyles({
  sample: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 14px" },
  shown: {
    padding: "1px 6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  place: { fontSize: "12px", lineHeight: "20px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  answer: {
    justifyContent: "flex-start",
    width: "100%",
    maxWidth: "100%",
    minWidth: 0,
    padding: "7px 11px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  many: { maxHeight: "260px", overflowY: "auto", padding: "2px" },
});

interface Props {
  readonly ask: Ask;
  readonly onTake: (choice: AskChoice) => void;
}

/** One question: why it is asked, what the workbooks say, and the answers. The answer that is pressed is taken at once. */
export function AskCard({ ask: { question, why, shows, itself, holdsFor, files, choices, others }, onTake }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const answers = (some: readonly AskChoice[]) =>
    some.map((choice) => (
      <li key={choice.says}>
        <Button className={styles.answer} disabled={isBusy} onClick={() => onTake(choice)}>
          {choice.says}
        </Button>
      </li>
    ));
  return (
    <article className={looks.card}>
      <h4 className={looks.cardTitle}>{question}</h4>
      <p className={looks.quiet}>{why}</p>
      {shows.length > 0 && (
        <div className={looks.tight}>
          <span className={mergeClasses(looks.quiet, looks.small)}>{texts.questions.examples}</span>
          <ul className={looks.list} style={{ gap: "2px" }}>
            {shows.map(({ at, shown }) => (
              <li key={`${at.file} ${at.sheet}!${at.cell}`} className={styles.sample}>
                {shown !== "" && <span className={styles.shown}>{visibleText(shown)}</span>}
                {itself ? (
                  <PlaceButton at={at} />
                ) : (
                  <span className={styles.place}>
                    {[files.length > 1 ? at.file : "", at.sheet, at.cell].filter(Boolean).join(", ")}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {holdsFor !== null && <p className={looks.text}>{holdsFor}</p>}
      <ul className={looks.list} aria-label={question}>
        {answers(choices)}
      </ul>
      {others.length > 0 && (
        <Disclosure label={fill(texts.questions.others, { count: others.length })}>
          <ul className={mergeClasses(looks.list, styles.many)}>{answers(others)}</ul>
        </Disclosure>
      )}
    </article>
  );
}
