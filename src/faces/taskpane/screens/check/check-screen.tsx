import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RunResult } from "../../../../core/run/run-result";
import {
  filterFindings,
  groupFindings,
  shownFindings,
  type FindingFilter,
  type Grouping,
} from "../../model/finding-groups";
import { openQuestions } from "../../model/open-questions";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Note } from "../../parts/note";
import { StaleNote, useIsStale } from "../../parts/stale-note";
import { ScreenPage } from "../../parts/screen-page";
import { useLooks } from "../../parts/styles";
import { ReadingAndUndo } from "../../parts/undo-notes";
import { FindingFilters } from "./finding-filters";
import { FindingList } from "./finding-list";

/** What the check found, and what has changed since. */
export default function CheckScreen() {
  const pane = usePane();
  const { texts, fill } = useTexts();
  const outcome = usePaneState(({ checked }) => checked?.outcome);
  const isExample = usePaneState(({ checked }) => checked?.isExample ?? false);
  const isStale = useIsStale();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const mayHaveLostUndo = usePaneState((state) => state.mayHaveLostUndo);
  const looks = useLooks();
  const again = (
    <Button
      appearance={outcome === undefined || isStale ? "primary" : "secondary"}
      disabled={isBusy}
      onClick={() => void pane.check()}
    >
      {outcome === undefined ? texts.checkNow : texts.checkAgain}
    </Button>
  );
  if (outcome === undefined)
    return (
      <ScreenPage title={texts.screens.check} lead={texts.check.empty} actions={again}>
        <ReadingAndUndo />
      </ScreenPage>
    );
  const lead = fill(texts.check.counted, { projects: outcome.projects.length, findings: outcome.findings.length });
  return (
    <ScreenPage title={texts.screens.check} lead={lead} actions={isExample ? undefined : again}>
      <StaleNote />
      <QuestionsNote outcome={outcome} />
      <Findings outcome={outcome} />
      {mayHaveLostUndo && !isExample && <p className={looks.quiet}>{texts.check.mayHaveLostUndo}</p>}
    </ScreenPage>
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

const everything: FindingFilter = { severities: new Set(), search: "" };

function Findings({ outcome }: { readonly outcome: RunResult }) {
  const { texts, language } = useTexts();
  const [grouping, setGrouping] = useState<Grouping>("severity");
  const [filter, setFilter] = useState(everything);
  const shown = useMemo(() => shownFindings(outcome, language), [outcome, language]);
  const groups = useMemo(() => groupFindings(filterFindings(shown, filter), grouping), [shown, filter, grouping]);
  if (outcome.findings.length === 0) return <Note kind="success">{texts.check.none}</Note>;
  return (
    <>
      <FindingFilters
        outcome={outcome}
        grouping={grouping}
        filter={filter}
        onGrouping={setGrouping}
        onFilter={setFilter}
      />
      {groups.length === 0 ? (
        <Note
          kind="info"
          actions={
            <Button size="small" onClick={() => setFilter(everything)}>
              {texts.check.clear}
            </Button>
          }
        >
          {texts.check.noneShown}
        </Note>
      ) : (
        <FindingList key={grouping} groups={groups} grouping={grouping} outcome={outcome} />
      )}
    </>
  );
}
