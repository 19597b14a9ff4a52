import type { ReactNode } from "react";
import type { Remark } from "../../../core/findings/finding";
import { ownSeverities } from "../../../core/findings/own-severities";
import { render } from "../../../core/messages/render";
import type { Language } from "../../../core/values/bilingual";
import { useTexts } from "../pane-context";
import { Note } from "./note";
import { useLooks } from "./styles";

const noEdition = { fields: [], lists: [], rules: [] };
const kinds = { blocker: "error", error: "error", warning: "warning", notice: "info" } as const;

interface Props {
  /** One of the program's own codes: of the host, of writing, of a fault of ours. */
  readonly remark: Remark;
  readonly actions?: ReactNode;
}

/** A failure as it is told: what happened and what to do. */
export default function RemarkNote(props: Props) {
  const { language } = useTexts();
  return <RemarkCard {...props} language={language} />;
}

/** The same where there is no pane around it. */
export function RemarkCard({ remark, actions, language }: Props & { readonly language: Language }) {
  const looks = useLooks();
  const { title, message, action } = render(remark, language, noEdition);
  return (
    <Note kind={kinds[ownSeverities.get(remark.code) ?? "error"]} title={title} actions={actions}>
      <p className={looks.text}>{message}</p>
      <p className={looks.quiet}>{action}</p>
    </Note>
  );
}
