import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { countFindings } from "../../../../core/acceptance/count-findings";
import type { RunResult } from "../../../../core/run/run-result";
import { searchedPlaces, shownKinds, shownPlaces, type ShownKind } from "../../model/shown-kinds";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { ScreenPage } from "../../parts/screen-page";
import { useIsStale } from "../../parts/stale-note";
import { ReadingAndUndo } from "../../parts/undo-notes";
import { Found } from "./found";
import { StepBar } from "./step-bar";
import { useWalk } from "./use-walk";

/** What the check found, kind by kind, the way through it, and what has changed since. */
export default function CheckScreen() {
  const pane = usePane();
  const { texts } = useTexts();
  const outcome = usePaneState(({ checked }) => checked?.outcome);
  const isExample = usePaneState(({ checked }) => checked?.isExample ?? false);
  const isStale = useIsStale();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const [search, setSearch] = useState("");
  const kinds = useKinds(outcome, search);
  const walk = useWalk(kinds);
  const lead = useLead(outcome);
  return (
    <ScreenPage
      title={texts.screens.check}
      lead={lead}
      actions={
        <StepBar walk={walk} isMain={!isStale}>
          {!isExample && (
            <Button
              appearance={outcome === undefined || isStale ? "primary" : "secondary"}
              disabled={isBusy}
              onClick={() => void pane.check()}
            >
              {outcome === undefined ? texts.checkNow : texts.checkAgain}
            </Button>
          )}
        </StepBar>
      }
    >
      {outcome === undefined ? (
        <ReadingAndUndo />
      ) : (
        <Found outcome={outcome} kinds={kinds} walk={walk} search={search} onSearch={setSearch} />
      )}
    </ScreenPage>
  );
}

function useKinds(outcome: RunResult | undefined, search: string): readonly ShownKind[] {
  const { language } = useTexts();
  const places = useMemo(() => (outcome ? shownPlaces(outcome, language) : []), [outcome, language]);
  return useMemo(() => {
    const names = new Map(outcome?.projects.map(({ project }) => [project.key, `${project.id} ${project.name}`]));
    return shownKinds(searchedPlaces(places, search, (key) => names.get(key) ?? ""));
  }, [outcome, places, search]);
}

/** "61 projekt lästa, 12 att åtgärda, 4 upplysningar, 3 godtagna". */
function useLead(outcome: RunResult | undefined): string {
  const { texts, fill } = useTexts();
  if (outcome === undefined) return texts.check.empty;
  const words = texts.check.counted;
  const { toDo, notices, trial, waived, accepted } = countFindings(outcome.findings);
  const counted = (template: string, count: number): readonly string[] =>
    count === 0 ? [] : [fill(template, { count })];
  return [
    fill(words.projects, { count: outcome.projects.length }),
    ...(toDo === 0 ? [words.nothingToDo] : counted(words.toDo, toDo)),
    ...counted(words.notices, notices),
    ...counted(words.trial, trial),
    ...counted(words.waived, waived),
    ...counted(words.accepted, accepted),
  ].join(", ");
}
