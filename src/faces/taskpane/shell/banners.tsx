import { Button } from "@fluentui/react-components";
import { usePane, usePaneState, useTexts } from "../pane-context";
import { Note } from "../parts/note";
import { useLooks } from "../parts/styles";

/** What goes before every screen: a summary that was broken off, and that an example is shown. */
export function Banners() {
  const looks = useLooks();
  const pane = usePane();
  const { texts } = useTexts();
  const isUnfinished = usePaneState(({ summary }) => summary?.kind === "unfinished");
  const canRestore = usePaneState(({ summary }) => summary?.canRestore ?? false);
  const restoresTo = usePaneState(({ summary }) => summary?.restoresTo);
  const isExample = usePaneState(({ checked, showsStart }) => !showsStart && (checked?.isExample ?? false));
  const example = usePaneState((state) => (state.showsStart ? "none" : state.example));
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  if (!isUnfinished && !isExample && example !== "opened") return null;
  return (
    <div className={looks.column} style={{ padding: "12px 12px 0" }}>
      {isUnfinished && (
        <Note
          kind="warning"
          title={texts.unfinished.title}
          actions={
            <>
              {canRestore && (
                <Button size="small" appearance="primary" disabled={isBusy} onClick={() => void pane.restore()}>
                  {restoresTo === "summary" ? texts.unfinished.restore : texts.unfinished.remove}
                </Button>
              )}
              <Button size="small" disabled={isBusy} onClick={() => pane.show("summary")}>
                {texts.unfinished.rewrite}
              </Button>
            </>
          }
        >
          {texts.unfinished.message}
        </Note>
      )}
      {isExample && (
        <Note
          kind="info"
          actions={
            <Button size="small" disabled={isBusy} onClick={() => void pane.check()}>
              {texts.leaveExample}
            </Button>
          }
        >
          {example === "refused" ? `${texts.example} ${texts.exampleRefused}` : texts.example}
        </Note>
      )}
      {example === "opened" && !isExample && (
        <Note
          kind="success"
          title={texts.exampleOpened.title}
          actions={
            <>
              <Button size="small" disabled={isBusy} onClick={() => void pane.showExampleHere()}>
                {texts.exampleOpened.showHere}
              </Button>
              <Button size="small" onClick={pane.closeExample}>
                {texts.close}
              </Button>
            </>
          }
        >
          {texts.exampleOpened.message}
        </Note>
      )}
    </div>
  );
}
