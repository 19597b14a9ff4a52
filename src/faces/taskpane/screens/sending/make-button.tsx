import { Button } from "@fluentui/react-components";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import type { FilesOf } from "../../state/pane-state";

/** Makes files to send; never what a screen is for. */
export function MakeButton({ asked }: { readonly asked: FilesOf }) {
  const pane = usePane();
  const { texts } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  return (
    <Button size="small" disabled={isBusy} onClick={() => void pane.send(asked)}>
      {texts.sending.make[asked.what]}
    </Button>
  );
}
