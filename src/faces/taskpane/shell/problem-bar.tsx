import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { usePane, usePaneState, useTexts } from "../pane-context";
import type { Problem } from "../state/pane-state";

const RemarkNote = lazy(() => import("../parts/remark-note"));

const useStyles = makeStyles({
  bar: { flexShrink: 0, maxHeight: "50vh", overflowY: "auto" },
  filled: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What did not work, and the way to try again. Stands still below what is scrolled, so that it is seen wherever the user is. */
export function ProblemBar() {
  const styles = useStyles();
  const problem = usePaneState((state) => state.problem);
  return (
    <div role="alert" className={styles.bar}>
      {problem && (
        <div className={styles.filled}>
          <Suspense fallback={null}>
            <RemarkNote remark={problem.remark} actions={<Ways problem={problem} />} />
          </Suspense>
        </div>
      )}
    </div>
  );
}

function Ways({ problem: { retry } }: { readonly problem: Problem }) {
  const pane = usePane();
  const { texts } = useTexts();
  return (
    <>
      {retry && (
        <Button size="small" appearance="primary" onClick={() => void pane.retry(retry)}>
          {texts.tryAgain}
        </Button>
      )}
      <Button size="small" onClick={pane.closeProblem}>
        {texts.close}
      </Button>
    </>
  );
}
