import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { longestLine } from "../../../../core/host/workbook-settings";
import { usePane, usePaneState, useTexts } from "../../pane-context";

/** Who sends the summary, and its number in the diary: the first page says them, and the workbook remembers them. */
export function ProvenanceFields() {
  const { texts } = useTexts();
  return (
    <>
      <LineField name="sender" label={texts.summary.sender} hint={texts.summary.senderHint} />
      <LineField name="dnr" label={texts.summary.dnr} />
    </>
  );
}

interface LineProps {
  readonly name: "sender" | "dnr" | "contact";
  readonly label: string;
  readonly hint?: string;
}

/** A line that the workbook remembers. It takes effect when the field is left, not while it is typed. */
export function LineField({ name, label, hint }: LineProps) {
  const pane = usePane();
  const kept = usePaneState(({ settings }) => settings[name]) ?? "";
  const [typed, setTyped] = useState(kept);
  const take = (): void => {
    const line = typed.trim();
    if (line !== kept) void pane.remember({ [name]: line === "" ? null : line });
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        value={typed}
        maxLength={longestLine}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
    </Field>
  );
}
