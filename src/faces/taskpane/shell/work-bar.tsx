import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane, usePaneState, useTexts } from "../pane-context";

/** Milliseconds. Work that is done by then needs no progress bar. */
const patience = 1000;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** What goes on, with a way to stop it from the start and how far it has come after a while. */
export function WorkBar() {
  const step = usePaneState(({ work }) => (work.kind === "running" ? work.step : null));
  if (step === null) return null;
  return <Running />;
}

function Running() {
  const styles = useStyles();
  const pane = usePane();
  const { texts } = useTexts();
  const work = usePaneState((state) => state.work);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (work.kind === "none") return null;
  const canStop = !["restore", "ribbon", "trial"].includes(work.step);
  return (
    <section className={styles.bar} aria-label={texts.working.label}>
      <div className={styles.row}>
        <span>{texts.working[work.step]}</span>
        {canStop && (
          <Button size="small" onClick={pane.cancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
      {isLong && (
        <ProgressBar
          aria-label={texts.working.progress}
          {...(work.fraction === null || work.fraction >= 1 ? {} : { value: work.fraction })}
        />
      )}
    </section>
  );
}
