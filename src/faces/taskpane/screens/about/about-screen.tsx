import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Note } from "../../parts/note";
import { ScreenPage } from "../../parts/screen-page";
import { useLooks } from "../../parts/styles";
import { ErrorReport } from "./error-report";
import { HostFactsTable } from "./host-facts-table";
import { SelfTestCard } from "./self-test-card";
import { TrialCard } from "./trial/trial-card";

const useStyles = makeStyles({
  keys: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "6px 12px", margin: 0 },
  key: {
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: "inherit",
    fontSize: "12px",
    justifySelf: "start",
  },
  value: { margin: 0 },
});

/** What the pane is, whether its host can do what it needs, and how to start over. */
export default function AboutScreen() {
  const styles = useStyles();
  const looks = useLooks();
  const pane = usePane();
  const { texts, fill } = useTexts();
  const facts = usePaneState((state) => state.facts);
  return (
    <ScreenPage title={texts.screens.about} lead={fill(texts.about.version, { version: pane.ports.version })}>
      <p className={looks.text}>{texts.about.privacy}</p>
      <div className={looks.row}>
        <Button onClick={() => pane.showStart(true)}>{texts.about.startAgain}</Button>
      </div>
      {facts && <HostFactsTable facts={facts} />}
      <SelfTestCard />
      <TrialCard />
      <ErrorReport />
      <section className={looks.card}>
        <h3 className={looks.cardTitle}>{texts.about.keyboard}</h3>
        <dl className={styles.keys}>
          {texts.about.keys.map(([key = "", what = ""]) => (
            <div key={key} style={{ display: "contents" }}>
              <dt>
                <kbd className={styles.key}>{key}</kbd>
              </dt>
              <dd className={mergeClasses(looks.text, styles.value)}>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Reset />
    </ScreenPage>
  );
}

/** Two steps, because it cannot be undone. */
function Reset() {
  const looks = useLooks();
  const pane = usePane();
  const { texts } = useTexts();
  const [isSure, setSure] = useState(false);
  return (
    <section className={looks.card}>
      <h3 className={looks.cardTitle}>{texts.about.reset}</h3>
      <p className={looks.quiet}>{texts.about.resetLead}</p>
      {isSure ? (
        <Note
          kind="warning"
          title={texts.about.resetNow}
          actions={
            <>
              <Button size="small" appearance="primary" onClick={() => void pane.reset()}>
                {texts.about.resetNow}
              </Button>
              <Button size="small" onClick={() => setSure(false)}>
                {texts.cancel}
              </Button>
            </>
          }
        />
      ) : (
        <div className={looks.row}>
          <Button onClick={() => setSure(true)}>{texts.about.reset}</Button>
        </div>
      )}
    </section>
  );
}
