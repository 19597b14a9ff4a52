import { openQuestions } from "../model/open-questions";
import { usePaneState, useTexts } from "../pane-context";
import { useLooks } from "../parts/styles";

/** Tells screen readers what came of the work, without moving the focus. */
export function Announcer() {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const work = usePaneState((state) => (state.work.kind === "running" ? state.work.step : null));
  const written = usePaneState((state) => state.written.kind);
  const isRemoved = usePaneState(({ written: now }) => now.kind === "restored" && now.sheets.length === 0);
  // The note of it says itself.
  const hasSent = usePaneState((state) => state.sent !== null);
  const outcome = usePaneState((state) => state.checked?.outcome);
  const result = (): string => {
    if (work !== null) return texts.working[work];
    if (written === "untold") return texts.summary.untoldTitle;
    if (isRemoved) return texts.announce.removed;
    if (written !== "none") return texts.announce[written];
    if (hasSent || outcome === undefined) return "";
    const counts = { findings: outcome.findings.length, questions: openQuestions(outcome).length };
    return fill(texts.announce.checked, counts);
  };
  return (
    <div role="status" className={looks.visuallyHidden}>
      {result()}
    </div>
  );
}
