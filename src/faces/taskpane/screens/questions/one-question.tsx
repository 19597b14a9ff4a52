import { Button } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useRef, useState } from "react";
import type { Ask, AskChoice } from "../../model/asks";
import { usePaneState, useTexts } from "../../pane-context";
import { Note } from "../../parts/note";
import { useLooks } from "../../parts/styles";
import { AskCard } from "./ask-card";

interface Given {
  readonly ask: Ask;
  readonly choice: AskChoice;
}

/**
 * One question at a time. Pressing an answer takes it, and the next question comes; the latest answer can be undone here. The focus goes to the heading,
 * which stays, since the button that was pressed goes.
 */
export function OneQuestion({ asks }: { readonly asks: readonly Ask[] }) {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const [at, setAt] = useState<{ readonly key: string; readonly index: number }>({ key: "", index: 0 });
  const [given, setGiven] = useState<Given | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const found = asks.findIndex(({ key }) => key === at.key);
  // Where the one that was shown is settled, the one that has come to its place.
  const index = found >= 0 ? found : Math.min(at.index, asks.length - 1);
  const ask = asks[index];
  const go = (next: number): void => {
    setAt({ key: asks[next]?.key ?? "", index: next });
    heading.current?.focus();
  };
  const take = (choice: AskChoice): void => {
    if (ask === undefined) return;
    setGiven({ ask, choice });
    setAt({ key: "", index });
    heading.current?.focus();
    void choice.take();
  };
  const takeBack = ({ ask: asked, choice }: Given): void => {
    setGiven(null);
    setAt({ key: asked.key, index });
    heading.current?.focus();
    void choice.takeBack();
  };
  // A question that is asked again is no longer answered, whoever took the answer back.
  const answered = given !== null && !asks.some(({ key }) => key === given.ask.key) ? given : null;
  return (
    <section className={looks.column}>
      <div className={looks.spread}>
        <h3 ref={heading} tabIndex={-1} className={looks.section} style={{ margin: 0, outline: "none" }}>
          {ask === undefined
            ? texts.questions.allAnswered
            : fill(texts.questions.nth, { at: index + 1, of: asks.length })}
        </h3>
        {asks.length > 1 && (
          <div className={looks.row} style={{ gap: 0 }}>
            <Step label={texts.questions.previous} isOff={index === 0} isBack onClick={() => go(index - 1)} />
            <Step label={texts.questions.next} isOff={index === asks.length - 1} onClick={() => go(index + 1)} />
          </div>
        )}
      </div>
      <div role="status">
        {answered !== null && (
          <Note
            kind="success"
            actions={
              <Button size="small" disabled={isBusy} onClick={() => takeBack(answered)}>
                {texts.questions.undo}
              </Button>
            }
          >
            {fill(texts.questions.given, { name: answered.ask.name, says: answered.choice.says })}
          </Note>
        )}
      </div>
      {ask !== undefined && <AskCard key={ask.key} ask={ask} onTake={take} />}
    </section>
  );
}

interface StepProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly isBack?: boolean;
  readonly onClick: () => void;
}

const Step = ({ label, isOff, isBack = false, onClick }: StepProps) => (
  <Button
    size="small"
    appearance="subtle"
    disabled={isOff}
    icon={isBack ? <ChevronLeft16Regular /> : <ChevronRight16Regular />}
    iconPosition={isBack ? "before" : "after"}
    onClick={onClick}
  >
    {label}
  </Button>
);
