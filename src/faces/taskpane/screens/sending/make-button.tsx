import { Button } from "@fluentui/react-components";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import type { FilesOf } from "../../state/pane-state";

/** Makes files to send; never what a screen is for. */
export function MakeButton({ asked, spokenLabel }: { readonly asked: FilesOf; readonly spokenLabel?: string }) {
  const pane = usePane();
  const { texts } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  return (
    <Button size="small" disabled={isBusy} aria-label={spokenLabel} onClick={() => void pane.send(asked)}>
      {texts.sending.make[asked.what]}
    </Button>
  );
}
