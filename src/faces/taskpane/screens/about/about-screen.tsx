import { Button, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { helpOf } from "../../model/help-parts";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { Note } from "../../parts/note";
import { ScreenPage } from "../../parts/screen-page";
import { useLooks } from "../../parts/styles";
import { useEdition } from "../use-edition";
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

/** Help and shortcuts first; what an IT department asks for, and how to start over, folded below. */
export default function AboutScreen() {
  const looks = useLooks();
  const pane = usePane();
  const { texts, fill } = useTexts();
  const facts = usePaneState((state) => state.facts);
  // A self-test that is under way, or that waits to be gone on with, is never out of sight.
  const isTrying = usePaneState(({ trial }) => trial.kind !== "idle" || trial.earlier !== null);
  useEffect(() => void pane.trial.open(), [pane]);
  return (
    <ScreenPage title={texts.screens.about} lead={fill(texts.about.version, { version: pane.ports.version })}>
      <p className={looks.text}>{texts.about.privacy}</p>
      <OwnEditionLine />
      <div className={looks.row}>
        <Button onClick={() => pane.showHelp(helpOf.check)}>{texts.help.read}</Button>
        <Button onClick={() => void pane.tryExample()}>{texts.start.example}</Button>
        <Button onClick={() => pane.showStart(true)}>{texts.about.startAgain}</Button>
      </div>
      <Keys />
      <Disclosure isHeading label={texts.about.report}>
        <ErrorReport />
      </Disclosure>
      <Disclosure isHeading label={texts.about.technical} startsOpen={isTrying}>
        <div className={looks.column}>
          {facts && <HostFactsTable facts={facts} />}
          <SelfTestCard />
          <TrialCard />
        </div>
      </Disclosure>
      <Disclosure isHeading label={texts.about.reset}>
        <Reset />
      </Disclosure>
    </ScreenPage>
  );
}

/** Whoever asks which version this is should know that the instructions are not those that came with it. */
function OwnEditionLine() {
  const isOwn = usePaneState(({ settings }) => settings.ownEdition !== null);
  return isOwn ? <WhichOwn /> : null;
}

function WhichOwn() {
  const looks = useLooks();
  const { texts, fill, language } = useTexts();
  const now = useEdition();
  if (now === null) return null;
  if (now === "unusable") return <Note kind="error">{texts.edition.unusable}</Note>;
  const { title, version } = now.edition;
  return <p className={looks.text}>{fill(texts.edition.own, { title: title[language], version })}</p>;
}

function Keys() {
  const styles = useStyles();
  const looks = useLooks();
  const { texts } = useTexts();
  return (
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
      <HelpKey />
    </section>
  );
}

/** Whoever talks to the computer may want a key that is one character turned off. */
function HelpKey() {
  const { memory } = usePane().ports;
  const { texts } = useTexts();
  const [works, setWorks] = useState(memory.helpKeyWorks());
  return (
    <Switch
      label={texts.help.key}
      checked={works}
      onChange={(_event, { checked }) => {
        memory.letHelpKeyWork(checked);
        setWorks(checked);
      }}
    />
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
          <Button onClick={() => setSure(true)}>{texts.about.resetBegin}</Button>
        </div>
      )}
    </section>
  );
}
