import { Button, mergeClasses } from "@fluentui/react-components";
import { answeredQuestions } from "../../../../core/answers/answered";
import { withoutAnswerAnywhere } from "../../../../core/answers/take-back";
import { joinAnswers, type Answers } from "../../../../core/project/answers";
import { entryOf } from "../../../../core/project/given-answers";
import type { RunResult } from "../../../../core/run/run-result";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";

/** What counts as answered in the open workbook: by itself, or for another workbook with the same headings. Taken back, it is asked again. */
export function AnsweredList({ outcome }: { readonly outcome: RunResult }) {
  const looks = useLooks();
  const pane = usePane();
  const { texts, language, fill } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const settings = usePaneState((state) => state.settings);
  const { name = "", reading = null, remembered = [] } = outcome.files[0] ?? {};
  const layout = reading?.layout ?? null;
  const own = joinAnswers(settings.answers, entryOf(settings.answersFor, name) ?? {});
  const all = remembered.reduce<Answers>((joined, { answer }) => joinAnswers(answer, joined), own);
  const answered = answeredQuestions(all, { language, edition: outcome.edition, profile: outcome.profile });
  if (answered.length === 0) return null;
  const fromOf = (answer: Answers): readonly string[] => {
    const one = remembered.find((known) => holds(known.answer, answer));
    return one && !holds(own, answer) && entryOf(one.files, name) === undefined
      ? Object.keys(one.files).filter(Boolean)
      : [];
  };
  return (
    <section className={looks.column}>
      <h3 className={looks.section}>{texts.questions.answered}</h3>
      <ul className={looks.list}>
        {answered.map((one) => {
          const from = fromOf(one.answer);
          const what = `${one.asked.name}: ${one.says}`;
          return (
            <li key={one.key} className={looks.spread}>
              <span className={looks.text}>
                {what}
                {from.length > 0 && (
                  <span className={mergeClasses(looks.quiet, looks.small)} style={{ display: "block" }}>
                    {fill(texts.questions.asAnswered, { files: from.join(", ") })}
                  </span>
                )}
              </span>
              <Button
                size="small"
                disabled={isBusy}
                aria-label={fill(texts.questions.againOf, { what })}
                onClick={() => void pane.answer((given) => withoutAnswerAnywhere(given, one.answer, name, layout))}
              >
                {texts.questions.again}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The single answer is among them. */
const holds = (answers: Answers, single: Answers): boolean =>
  JSON.stringify(joinAnswers(answers, single)) === JSON.stringify(joinAnswers(answers, {}));
