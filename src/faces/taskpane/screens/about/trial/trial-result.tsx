import { mergeClasses } from "@fluentui/react-components";
import type { ProbeResult, TrialOutcome, TrialReport } from "../../../../../core/host/excel-trial";
import { stepCounts } from "../../../model/trial-counts";
import { trialReport } from "../../../model/trial-report";
import { usePane, usePaneState, useTexts } from "../../../pane-context";
import { Note } from "../../../parts/note";
import { useLooks } from "../../../parts/styles";
import { TextToCopy } from "../../../parts/text-to-copy";

/** What the trial came to: in a sentence, part by part, and as a text to copy. */
export function TrialResult() {
  const outcome = usePaneState(({ trial }) => trial.outcome);
  return (
    <>
      <div role="status">{outcome !== null && <InASentence outcome={outcome} />}</div>
      {outcome !== null && outcome.kind !== "refused" && <InFull report={outcome.report} />}
    </>
  );
}

function InASentence({ outcome }: { readonly outcome: TrialOutcome }) {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const words = texts.trial;
  if (outcome.kind === "refused")
    return (
      <Note kind="warning" title={words.refused.title}>
        {fill(words.refused[outcome.why], { detail: outcome.detail })}
      </Note>
    );
  const { results, left } = outcome.report;
  const countOf = (wanted: ProbeResult["kind"]): number => results.filter(({ kind }) => kind === wanted).length;
  const [count, skipped] = [countOf("differs"), countOf("skipped")];
  return (
    <Note kind={outcome.kind === "done" && count === 0 ? "success" : "info"} title={words.over[outcome.kind]}>
      <p className={looks.text}>
        {count === 0 ? words.allAsExpected : fill(words.someDiffer, { count })}
        {skipped > 0 && ` ${fill(words.someSkipped, { count: skipped })}`}
      </p>
      <p className={looks.text}>
        {outcome.kind === "reopen"
          ? words.reopenMessage
          : left.length === 0
            ? words.clean
            : fill(words.left, { sheets: left.join(", ") })}
      </p>
    </Note>
  );
}

function InFull({ report }: { readonly report: TrialReport }) {
  const looks = useLooks();
  const { ports } = usePane();
  const { texts, language, fill } = useTexts();
  const probes = usePaneState(({ trial }) => trial.probes);
  const words = texts.trial;
  const text = trialReport({
    version: ports.version,
    language,
    texts: texts.trial,
    day: ports.today(),
    probes,
    report,
  });
  return (
    <>
      <h4 className={looks.section}>{words.resultOf}</h4>
      <ul className={looks.list}>
        {stepCounts(probes, report.results).map(({ step, counts }) => (
          <li key={step}>
            <div>{words.steps[step]}</div>
            <div className={mergeClasses(looks.quiet, looks.small)}>
              {counts.map(([kind, count]) => fill(words.counts[kind], { count })).join(", ") || words.untried}
            </div>
          </li>
        ))}
      </ul>
      <h4 className={looks.section}>{words.report}</h4>
      <p className={looks.quiet}>{words.reportLead}</p>
      <TextToCopy text={text} label={words.report} />
    </>
  );
}
