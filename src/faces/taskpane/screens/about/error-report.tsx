import { errorReport } from "../../model/error-report";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { TextToCopy } from "../../parts/text-to-copy";

/** What to send when something does not work. */
export function ErrorReport() {
  const looks = useLooks();
  const { ports } = usePane();
  const { texts, language } = useTexts();
  const facts = usePaneState((state) => state.facts);
  const summary = usePaneState((state) => state.summary);
  const problemCodes = usePaneState((state) => state.problemCodes);
  const findings = usePaneState(({ checked }) => checked?.outcome.findings);
  const findingCodes = findings?.map(({ code }) => code) ?? [];
  const report = errorReport({ version: ports.version, language, facts, summary, problemCodes, findingCodes });
  return (
    <section className={looks.card}>
      <p className={looks.quiet}>{texts.about.reportLead}</p>
      <TextToCopy text={report} label={texts.about.report} />
    </section>
  );
}
