import { Checkbox, Field } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import type { FilesOf } from "../../state/pane-state";
import { MakeButton } from "./make-button";
import { ReplyFields } from "./reply-fields";
import { SentNote } from "./sent-note";

/** Report forms of a register: what they are, what only the sender knows, and the button. */
export default function MakeForms({ of }: Pick<Extract<FilesOf, { readonly what: "forms" }>, "of">) {
  const looks = useLooks();
  const { texts } = useTexts();
  const [isPerProject, setPerProject] = useState(false);
  return (
    <div className={looks.column}>
      <p className={looks.quiet}>{texts.sending.formsLead}</p>
      <ReplyFields />
      <Field hint={texts.sending.perProjectHint}>
        <Checkbox
          label={texts.sending.perProject}
          checked={isPerProject}
          onChange={(_event, { checked }) => setPerProject(checked === true)}
        />
      </Field>
      <div className={looks.row}>
        <MakeButton asked={{ what: "forms", of, layout: isPerProject ? "per-project" : "list" }} />
      </div>
      <SentNote of={of} kinds={["forms"]} />
    </div>
  );
}
