import { Button } from "@fluentui/react-components";
import { collectedSubject } from "../model/subject";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { useLooks } from "./styles";

/** Which workbooks the screen is about, and the way to the others, where both have been read. */
export function SubjectNote() {
  const looks = useLooks();
  const pane = usePane();
  const { texts, fill } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const collected = usePaneState((state) => state.collected.outcome);
  const isCollected = usePaneState(collectedSubject) !== null;
  const isChecked = usePaneState(({ checked }) => checked !== null);
  if (collected === null) return null;
  const count = collected.selected.files;
  return (
    <div className={looks.spread}>
      <span className={looks.text}>{isCollected ? fill(texts.subject.collected, { count }) : texts.subject.open}</span>
      <Button
        size="small"
        disabled={isBusy}
        onClick={() => {
          if (!isCollected) pane.turnTo("collected");
          else if (isChecked) pane.turnTo("open");
          else void pane.check();
        }}
      >
        {isCollected ? texts.subject.toOpen : texts.subject.toCollected}
      </Button>
    </div>
  );
}
