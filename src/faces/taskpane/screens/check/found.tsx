import { Button, Input } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { lazy, Suspense } from "react";
import type { RunResult } from "../../../../core/run/run-result";
import { openQuestions } from "../../model/open-questions";
import type { ShownKind } from "../../model/shown-kinds";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { Note } from "../../parts/note";
import { StaleNote } from "../../parts/stale-note";
import { useLooks } from "../../parts/styles";
import { KindList } from "./kind-list";
import { useMarking } from "./use-marking";
import type { Walk } from "./use-walk";

/** Fetched when somebody asks for it: most of its words are needed nowhere else in the pane. */
const ReceiptToCopy = lazy(() => import("./receipt-to-copy"));

interface Props {
  readonly outcome: RunResult;
  /** Those that the search leaves. */
  readonly kinds: readonly ShownKind[];
  readonly walk: Walk;
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** What was found, what it leaves open, and a search in it. */
export function Found({ outcome, kinds, walk, search, onSearch }: Props) {
  const looks = useLooks();
  const { texts } = useTexts();
  const isExample = usePaneState(({ checked }) => checked?.isExample ?? false);
  const mayHaveLostUndo = usePaneState((state) => state.mayHaveLostUndo);
  const marking = useMarking(walk.tell);
  return (
    <>
      <StaleNote />
      <QuestionsNote outcome={outcome} />
      <div role="status" className={looks.visuallyHidden}>
        {walk.told}
      </div>
      {outcome.findings.length === 0 ? (
        <Note kind="success">{texts.check.none}</Note>
      ) : (
        <Input
          type="search"
          contentBefore={<Search16Regular aria-hidden />}
          placeholder={texts.check.search}
          aria-label={texts.check.search}
          value={search}
          onChange={(_event, { value }) => onSearch(value)}
        />
      )}
      {outcome.findings.length > 0 && kinds.length === 0 && (
        <Note
          kind="info"
          actions={
            <Button size="small" onClick={() => onSearch("")}>
              {texts.check.clear}
            </Button>
          }
        >
          {texts.check.noneShown}
        </Note>
      )}
      <KindList kinds={kinds} walk={walk} marking={marking} />
      {!isExample && (
        <Disclosure label={texts.check.receipt}>
          <Suspense>
            <ReceiptToCopy outcome={outcome} />
          </Suspense>
        </Disclosure>
      )}
      {mayHaveLostUndo && !isExample && <p className={looks.quiet}>{texts.check.mayHaveLostUndo}</p>}
    </>
  );
}

function QuestionsNote({ outcome }: { readonly outcome: RunResult }) {
  const pane = usePane();
  const { texts, fill } = useTexts();
  const count = openQuestions(outcome).length;
  if (count === 0) return null;
  return (
    <Note
      kind="warning"
      actions={
        <Button size="small" onClick={() => pane.show("questions")}>
          {texts.check.toQuestions}
        </Button>
      }
    >
      {fill(texts.check.questions, { count })}
    </Note>
  );
}
