import { Checkbox, Field } from "@fluentui/react-components";
import { useState } from "react";
import { selectionText } from "../../../../core/selection/selection-text";
import type { CollectedResult } from "../../../engine/collected-result";
import { usePaneState, useTexts } from "../../pane-context";
import { Note } from "../../parts/note";
import { useLooks } from "../../parts/styles";
import { MakeButton } from "./make-button";
import { ReplyFields } from "./reply-fields";
import { SentNote } from "./sent-note";

interface Props {
  readonly outcome: CollectedResult;
  /** How many are unanswered. */
  readonly questions: number;
}

/** What goes out when a follow-up has been read: letters to the nämnder and the committee's paper. Both need the register: without it nobody knows who has not reported. */
export default function ToSend({ outcome, questions }: Props) {
  const looks = useLooks();
  const { texts, language, fill } = useTexts();
  const words = texts.sending;
  const selection = usePaneState((state) => state.selection);
  const [withCopies, setWithCopies] = useState(true);
  const about = selectionText(selection, outcome, language);
  if (outcome.selected.coverage === null) return <p className={looks.quiet}>{words.needsRegister}</p>;
  return (
    <div className={looks.column}>
      <p className={looks.quiet}>{words.lead}</p>
      {about !== null && <p className={looks.text}>{fill(words.selection, { selection: about })}</p>}
      {questions > 0 && <Note kind="warning">{fill(words.questions, { count: questions })}</Note>}
      <ReplyFields />
      <Field hint={words.withCopiesHint}>
        <Checkbox
          label={words.withCopies}
          checked={withCopies}
          onChange={(_event, { checked }) => setWithCopies(checked === true)}
        />
      </Field>
      <div className={looks.row}>
        <MakeButton asked={{ what: "letters", of: "collected", withCopies }} />
        <MakeButton asked={{ what: "notice", of: "collected" }} />
      </div>
      <SentNote of="collected" kinds={["letters", "notice"]} />
    </div>
  );
}
