import { Button } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import type { FileRole } from "../../../engine/collecting";
import { usePane, usePaneState, useTexts } from "../../pane-context";

/** A button that opens the host's own dialogue for files. */
export function FilePick({ purpose: role }: { readonly purpose: FileRole }) {
  const pane = usePane();
  const { texts } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const isMany = role === "returned";
  // What to begin with; once there are files, there is something else to do.
  const isFirst = usePaneState(({ collected }) => isMany && !collected.files.some((file) => file.role === "returned"));
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // The same file can be picked again after it was removed.
    target.value = "";
    void pane.collect.add(files, role);
  };
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        multiple={isMany}
        accept=".xlsx,.xlsm"
        aria-label={texts.collect.pick[role]}
        data-role={role}
        onChange={take}
      />
      <Button
        appearance={isFirst ? "primary" : "secondary"}
        size={isFirst ? "medium" : "small"}
        onClick={() => input.current?.click()}
      >
        {texts.collect.pick[role]}
      </Button>
    </div>
  );
}
