import { Button } from "@fluentui/react-components";
import { answeredQuestions, type Answered } from "../../../../core/answers/answered";
import type { AskTerms } from "../../../../core/answers/asked-question";
import { withoutAnswer, type Kept } from "../../../../core/answers/take-back";
import type { GivenAnswers } from "../../../../core/project/given-answers";
import type { CollectedResult } from "../../../engine/collected-result";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { listed } from "../../texts";

const step = 10;

/** What has been answered about collected workbooks, each with the way to take it back. */
export function SavedAnswers({ outcome: { edition, profile } }: { readonly outcome: CollectedResult }) {
  const looks = useLooks();
  const pane = usePane();
  const { texts, fill, language } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const saved = savedAnswers(settings, { language, edition, profile });
  const [shown, left, more] = usePaged(saved, step);
  if (saved.length === 0) return null;
  const about = ({ kept, files }: Saved): string =>
    kept.in === "all"
      ? texts.collect.savedForAll
      : kept.in === "file"
        ? fill(texts.collect.savedForFile, { file: kept.file })
        : fill(texts.collect.savedForLayout, { files: listed(files, language) });
  return (
    <section className={looks.column}>
      <h4 className={looks.section}>{texts.collect.saved}</h4>
      <ul className={looks.list}>
        {shown.map((one) => {
          const what = `${one.answered.asked.name}: ${one.answered.says}`;
          return (
            <li key={JSON.stringify([one.kept, one.answered.key, one.files])} className={looks.spread}>
              <span className={looks.text}>
                {what}
                <br />
                <span className={`${looks.quiet} ${looks.small}`}>{about(one)}</span>
              </span>
              <Button
                size="small"
                disabled={isBusy}
                aria-label={fill(texts.collect.forgetNamed, { what })}
                onClick={() => void pane.answer((given) => withoutAnswer(given, one.answered.answer, one.kept))}
              >
                {texts.collect.forget}
              </Button>
            </li>
          );
        })}
      </ul>
      <ShowMore left={left} onMore={more} />
    </section>
  );
}

interface Saved {
  readonly answered: Answered;
  readonly kept: Kept;
  /** The workbooks that it was answered for. */
  readonly files: readonly string[];
}

function savedAnswers({ answers, answersFor, layouts }: GivenAnswers, terms: AskTerms): readonly Saved[] {
  const saved = (given: GivenAnswers["answers"], kept: Kept, files: readonly string[]): readonly Saved[] =>
    answeredQuestions(given, terms).map((answered) => ({ answered, kept, files }));
  return [
    ...saved(answers, { in: "all" }, []),
    ...Object.entries(layouts).flatMap(([layout, known]) => [
      ...Object.values(known.units ?? {}).flatMap(({ unit, files }) =>
        saved({ unit }, { in: "layout", layout }, Object.keys(files)),
      ),
      ...saved(known.answers, { in: "layout", layout }, Object.keys(known.files)),
    ]),
    ...Object.entries(answersFor).flatMap(([file, own]) => saved(own, { in: "file", file }, [file])),
  ];
}
