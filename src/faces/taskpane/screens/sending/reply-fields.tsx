import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { isIsoDate } from "../../../../core/values/iso-date";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { LineField } from "../summary/provenance-fields";

/** Until when an answer is wanted and who answers questions: letters and report forms say them, and the workbook remembers them. */
export function ReplyFields() {
  const { texts } = useTexts();
  return (
    <>
      <LastDayField />
      <LineField name="contact" label={texts.sending.contact} hint={texts.sending.contactHint} />
    </>
  );
}

function LastDayField() {
  const pane = usePane();
  const { texts } = useTexts();
  const kept = usePaneState(({ settings }) => settings.lastDay) ?? "";
  const [typed, setTyped] = useState(kept);
  const isWrong = typed !== "" && !isIsoDate(typed);
  const take = (): void => {
    if (!isWrong && typed !== kept) void pane.remember({ lastDay: typed === "" ? null : typed });
  };
  return (
    <Field label={texts.sending.lastDay} {...(isWrong ? { validationMessage: texts.summary.badDate } : {})}>
      <Input
        type="date"
        value={typed}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
    </Field>
  );
}
