import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane, usePaneState, useTexts } from "../../../pane-context";
import { Note } from "../../../parts/note";
import { useLooks } from "../../../parts/styles";
import type { TrialView } from "../../../state/pane-state";

/** The question that is asked now, what the user is to do, and a way to stop. */
export function TrialRunning() {
  const looks = useLooks();
  const pane = usePane();
  const { texts, language, fill } = useTexts();
  const { probes, results, now, request } = usePaneState(({ trial }) => trial);
  const [isStopping, setStopping] = useState(false);
  const probe = probes.find(({ id }) => id === now);
  const number = results.length + 1;
  const stop = (): void => {
    setStopping(true);
    pane.trial.stop();
  };
  return (
    <>
      <p className={looks.text}>
        {isStopping
          ? texts.trial.stopping
          : probe === undefined
            ? texts.trial.cleaning
            : fill(texts.trial.running, { number, all: probes.length, title: probe.title[language] })}
      </p>
      <ProgressBar aria-label={texts.trial.progress} value={probes.length === 0 ? 0 : results.length / probes.length} />
      <div role="status">{request !== null && <Request key={number} request={request} />}</div>
      {!isStopping && (
        <div className={looks.row}>
          <Button onClick={stop}>{texts.trial.stop}</Button>
        </div>
      )}
    </>
  );
}

/** Something that only the user can do: with buttons, or with seconds that run. */
function Request({ request }: { readonly request: NonNullable<TrialView["request"]> }) {
  const pane = usePane();
  const { texts, language } = useTexts();
  const { text, answers, seconds } = request;
  return (
    <Note
      kind="info"
      title={answers.includes("begin") ? texts.trial.requestToBegin : texts.trial.request}
      actions={
        seconds === null ? (
          <>
            {answers.map((answer, index) => (
              <Button
                key={answer}
                size="small"
                appearance={index === 0 ? "primary" : "secondary"}
                onClick={() => pane.trial.answer(answer)}
              >
                {texts.trial.answers[answer]}
              </Button>
            ))}
            <Button size="small" onClick={() => pane.trial.answer("skip")}>
              {texts.trial.answers.skip}
            </Button>
          </>
        ) : (
          <Countdown seconds={seconds} />
        )
      }
    >
      {text[language]}
    </Note>
  );
}

function Countdown({ seconds }: { readonly seconds: number }) {
  const { texts, fill } = useTexts();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return <span aria-live="off">{fill(texts.trial.seconds, { seconds: left })}</span>;
}
