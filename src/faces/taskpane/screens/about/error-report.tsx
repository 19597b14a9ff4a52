import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { errorReport } from "../../model/error-report";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";

const useStyles = makeStyles({
  report: {
    margin: 0,
    padding: "8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The report in full before it is copied, so that anyone can see what is in it. */
export function ErrorReport() {
  const styles = useStyles();
  const looks = useLooks();
  const { ports } = usePane();
  const { texts, language } = useTexts();
  const facts = usePaneState((state) => state.facts);
  const summary = usePaneState((state) => state.summary);
  const problemCodes = usePaneState((state) => state.problemCodes);
  const findings = usePaneState(({ checked }) => checked?.outcome.findings);
  const [copied, setCopied] = useState<boolean | null>(null);
  const findingCodes = findings?.map(({ code }) => code) ?? [];
  const report = errorReport({ version: ports.version, language, facts, summary, problemCodes, findingCodes });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <section className={looks.card}>
      <h3 className={looks.cardTitle}>{texts.about.report}</h3>
      <p className={looks.quiet}>{texts.about.reportLead}</p>
      <pre className={mergeClasses(styles.report)}>{report}</pre>
      <div className={looks.row}>
        <Button onClick={() => void copy()}>{texts.about.copy}</Button>
        <span role="status">{copied === null ? "" : copied ? texts.about.copied : texts.about.notCopied}</span>
      </div>
    </section>
  );
}
