import { Button } from "@fluentui/react-components";
import { usePane, usePaneState, useTexts } from "../../../pane-context";
import { Note } from "../../../parts/note";
import { useLooks } from "../../../parts/styles";
import { TrialResult } from "./trial-result";
import { TrialRunning } from "./trial-running";

/** Prova i en tom arbetsbok: what this very Excel does, in five minutes and without any knowledge. */
export function TrialCard() {
  const looks = useLooks();
  const pane = usePane();
  const { texts } = useTexts();
  const kind = usePaneState(({ trial }) => trial.kind);
  if (pane.ports.loadTrial === undefined) return null;
  return (
    <section className={looks.card}>
      <h4 className={looks.cardTitle}>{texts.trial.title}</h4>
      {kind === "over" && <TrialResult />}
      {kind === "running" ? <TrialRunning /> : <Before />}
    </section>
  );
}

/** What it is, what to do first, and a way to begin or to go on. */
function Before() {
  const looks = useLooks();
  const pane = usePane();
  const { texts, language, fill } = useTexts();
  const { kind, earlier, probes } = usePaneState(({ trial }) => trial);
  const begin = (how: "anew" | "go-on") => () => void pane.trial.start(how);
  return (
    <>
      {kind === "idle" && (
        <>
          <p className={looks.quiet}>{texts.trial.lead}</p>
          <ul style={{ margin: 0, paddingLeft: "18px" }}>
            {texts.trial.before.map((line) => (
              <li key={line} className={looks.quiet}>
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
      {earlier === null ? (
        <div className={looks.row}>
          <Button onClick={begin("anew")}>{kind === "idle" ? texts.trial.start : texts.trial.again}</Button>
        </div>
      ) : (
        <Note
          kind="info"
          title={texts.trial.earlier}
          actions={
            <>
              <Button size="small" appearance="primary" onClick={begin("go-on")}>
                {texts.trial.goOn}
              </Button>
              <Button size="small" onClick={begin("anew")}>
                {texts.trial.anew}
              </Button>
            </>
          }
        >
          {fill(texts.trial.earlierMessage, {
            done: earlier.results.length,
            all: probes.length,
            next: earlier.next.title[language],
          })}
        </Note>
      )}
    </>
  );
}
