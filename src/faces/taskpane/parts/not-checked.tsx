import { Button } from "@fluentui/react-components";
import { usePane, useTexts } from "../pane-context";
import { Note } from "./note";

/** What a screen shows before there is a result to show. */
export function NotChecked() {
  const pane = usePane();
  const { texts } = useTexts();
  return (
    <Note
      kind="info"
      actions={
        <>
          <Button appearance="primary" onClick={() => void pane.check()}>
            {texts.checkNow}
          </Button>
          <Button onClick={() => pane.show("collect")}>{texts.summary.toCollect}</Button>
        </>
      }
    >
      {texts.checkFirst} {texts.orCollect}
    </Note>
  );
}
