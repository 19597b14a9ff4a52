import { Button } from "@fluentui/react-components";
import { standsText } from "../../model/summary-text";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";

/** What stands in the workbook now, and what can be done about it. Nothing while there is nothing. */
export function StandingCard() {
  const looks = useLooks();
  const pane = usePane();
  const { texts, language, fill } = useTexts();
  const summary = usePaneState((state) => state.summary);
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  // The note above has the same button then.
  const isJustWritten = usePaneState(({ written }) => written.kind === "written" || written.kind === "restored");
  const isReadOnly = usePaneState(({ facts }) => facts?.readOnly === true);
  // One that was broken off has a banner of its own.
  if (summary === null || summary.kind === "unfinished") return null;
  const { about, asOf, overview } = summary;
  const canRestore = summary.canRestore && !isReadOnly;
  if (about === null && !canRestore) return null;
  return (
    <section className={looks.card}>
      <h3 className={looks.cardTitle}>{texts.summary.inWorkbook}</h3>
      <p className={looks.text}>
        {about === null
          ? texts.summary.noneStands
          : standsText({ about, asOf: asOf ?? texts.unknown }, texts.summary, language)}
      </p>
      <div className={looks.row}>
        {overview !== null && !isJustWritten && (
          <Button size="small" onClick={() => void pane.goTo({ sheet: overview, cell: "A1" })}>
            {fill(texts.summary.openSheet, { sheet: overview })}
          </Button>
        )}
        {canRestore && (
          <Button size="small" disabled={isBusy} onClick={() => void pane.restore()}>
            {summary.restoresTo === "summary" ? texts.summary.restore : texts.summary.remove}
          </Button>
        )}
      </div>
    </section>
  );
}
