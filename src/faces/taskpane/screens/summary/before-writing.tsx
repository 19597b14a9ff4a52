import { Button } from "@fluentui/react-components";
import { blockersOf, doubtsOf } from "../../model/before-writing";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Note } from "../../parts/note";

/** What stops the writing, or marks its totals, said before it is tried. */
export function BeforeWriting() {
  const pane = usePane();
  const { texts, fill } = useTexts();
  const checked = usePaneState((state) => state.checked);
  const facts = usePaneState((state) => state.facts);
  const blockers = blockersOf({ checked, facts });
  const { questions, incomplete } = doubtsOf({ checked });
  return (
    <>
      {blockers.map((blocker) => (
        <Note key={blocker} kind="error">
          {texts.summary.blocked[blocker]}
        </Note>
      ))}
      {blockers.length === 0 && questions > 0 && (
        <Note
          kind="warning"
          title={texts.summary.before}
          actions={
            <Button size="small" onClick={() => pane.show("questions")}>
              {texts.check.toQuestions}
            </Button>
          }
        >
          {fill(texts.summary.questionsOpen, { count: questions })}
        </Note>
      )}
      {blockers.length === 0 && incomplete && (
        <Note kind="warning" title={texts.summary.before}>
          {texts.summary.incomplete}
        </Note>
      )}
    </>
  );
}
