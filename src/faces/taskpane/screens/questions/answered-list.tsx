import { answeredQuestions } from "../../../../core/answers/answered";
import { reanswered } from "../../../../core/answers/remember";
import { withoutAnswerAnywhere } from "../../../../core/answers/take-back";
import { joinAnswers, type Answers } from "../../../../core/project/answers";
import { entryOf } from "../../../../core/project/given-answers";
import type { RunResult } from "../../../../core/run/run-result";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { AnsweredCard } from "./answered-card";

/** What counts as answered in the open workbook: by itself, or for another workbook with the same headings. */
export function AnsweredList({ outcome }: { readonly outcome: RunResult }) {
  const looks = useLooks();
  const pane = usePane();
  const { texts, language } = useTexts();
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
      {answered.map((one) => (
        <AnsweredCard
          key={one.key}
          answered={one}
          from={fromOf(one.answer)}
          onChange={({ answer }) =>
            void pane.answer((given) => reanswered(given, answer, name, layout, pane.ports.today()))
          }
          onWithdraw={() => void pane.answer((given) => withoutAnswerAnywhere(given, one.answer, name, layout))}
        />
      ))}
    </section>
  );
}

/** The single answer is among them. */
const holds = (answers: Answers, single: Answers): boolean =>
  JSON.stringify(joinAnswers(answers, single)) === JSON.stringify(joinAnswers(answers, {}));
