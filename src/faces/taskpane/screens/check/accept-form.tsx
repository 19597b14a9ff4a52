import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { longestReason } from "../../../../core/acceptance/marks";
import { usePaneState, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";

interface Props {
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason, without which nothing is accepted. */
export function AcceptForm({ onAccept, onCancel }: Props) {
  const looks = useLooks();
  const { texts } = useTexts();
  // A check under way goes by what was accepted when it began.
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const id = useId();
  // Whoever asked for the form is about to write in it.
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const accept = (): void => {
    const written = reason.trim();
    if (written !== "") onAccept(written);
    else {
      setMissing(true);
      document.getElementById(id)?.focus();
    }
  };
  return (
    <form
      className={looks.column}
      style={{ gap: "8px", width: "100%" }}
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <Field
        label={texts.check.reason}
        required
        hint={texts.check.reasonHint}
        {...(isMissing && reason.trim() === "" ? { validationMessage: texts.check.noReason } : {})}
      >
        <Textarea
          id={id}
          resize="vertical"
          rows={2}
          maxLength={longestReason}
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
          onKeyDown={({ key }) => {
            if (key === "Escape") onCancel();
          }}
        />
      </Field>
      <div className={looks.row}>
        <Button size="small" type="submit" disabled={isBusy}>
          {texts.check.acceptNow}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
