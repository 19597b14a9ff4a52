import { askedOnce, type AskedOnce } from "../../../../core/answers/asked-once";
import type { CollectedResult } from "../../../engine/collected-result";
import { useTexts } from "../../pane-context";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { listed } from "../../texts";
import { QuestionCard } from "../questions/question-card";

/** Groups of questions that are shown at a time. */
const step = 5;
/** Names of files that are written out. */
const mostNamed = 5;

/** What the workbooks do not decide: what several of them ask is asked once, and the answer is about them all. */
export function FileQuestions({ outcome }: { readonly outcome: CollectedResult }) {
  const looks = useLooks();
  const { fill, texts, language } = useTexts();
  const asked = byFiles(askedOnce(outcome.files, { language, edition: outcome.edition, profile: outcome.profile }));
  const [shown, left, more] = usePaged(asked, step);
  const named = (files: readonly string[]): string =>
    files.length > mostNamed
      ? fill(texts.collect.filesAndMore, {
          files: files.slice(0, mostNamed).join(", "),
          count: files.length - mostNamed,
        })
      : listed(files, language);
  return (
    <>
      {shown.map(([key, files, questions]) => (
        <section key={key} className={looks.column}>
          <h3 className={looks.section}>
            {files.length === 1
              ? fill(texts.collect.questionsOf, { file: files[0] ?? "" })
              : fill(texts.collect.questionsOfFiles, { count: files.length })}
          </h3>
          {files.length > 1 && (
            <p className={looks.quiet}>{fill(texts.collect.holdsForAll, { files: named(files) })}</p>
          )}
          {questions.map((one) => (
            <QuestionCard key={one.key} asked={one} itself={false} />
          ))}
        </section>
      ))}
      <ShowMore left={left} onMore={more} />
    </>
  );
}

type Group = readonly [key: string, files: readonly string[], questions: readonly AskedOnce[]];

/** Questions of the very same files together. */
function byFiles(asked: readonly AskedOnce[]): readonly Group[] {
  const groups = new Map<string, AskedOnce[]>();
  for (const one of asked) {
    const key = JSON.stringify(one.files);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, questions]) => [key, questions[0]?.files ?? [], questions]);
}
