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
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  if (!isUnfinished && !isExample) return null;
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
          {texts.example}
        </Note>
      )}
    </div>
  );
}
