import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { isIsoDate, type IsoDate } from "../../../../core/values/iso-date";
import { usePane, usePaneState, useTexts } from "../../pane-context";

/** The day that deadlines are counted to. It takes effect when the field is left, not while it is typed. */
export function AsOfField({ asOf }: { readonly asOf: IsoDate }) {
  const pane = usePane();
  const { texts } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const [typed, setTyped] = useState<string>(asOf);
  const isWrong = typed !== "" && !isIsoDate(typed);
  const take = (): void => {
    if (!isWrong && typed !== asOf) void pane.choose({ asOf: typed === "" ? null : typed });
  };
  return (
    <Field
      label={texts.summary.asOf}
      hint={texts.summary.asOfHint}
      {...(isWrong ? { validationMessage: texts.summary.badDate } : {})}
    >
      <Input
        type="date"
        value={typed}
        disabled={isBusy}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
    </Field>
  );
}
