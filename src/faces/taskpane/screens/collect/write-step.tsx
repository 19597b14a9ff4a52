import { Fragment, lazy, Suspense } from "react";
import { Link } from "@fluentui/react-components";
import { standsText } from "../../model/summary-text";
import type { CollectStep, StatusPart } from "../../model/collect-status";
import { usePaneState, useTexts } from "../../pane-context";
import { Note } from "../../parts/note";
import { useLooks } from "../../parts/styles";
import { WritingAndUndo } from "../../parts/undo-notes";
import { listed } from "../../texts";
import { Disclosure } from "../../parts/disclosure";
import { ProvenanceFields } from "../summary/provenance-fields";

/** Fetched when somebody unfolds it. */
const ToSend = lazy(() => import(/* webpackChunkName: "sending" */ "../sending/to-send"));

interface Props {
  readonly number: number;
  readonly parts: readonly StatusPart[];
  /** How many are unanswered. */
  readonly questions: number;
  readonly onGo: (step: CollectStep) => void;
}

/** Before the last step: what is still open, with the way there, and what the summary takes the place of. */
export function WriteStep({ number, parts, questions, onGo }: Props) {
  const looks = useLooks();
  const { texts, language, fill } = useTexts();
  const summary = usePaneState((state) => state.summary);
  const isIncomplete = usePaneState(({ collected }) => {
    const totals = collected.outcome?.selected.totals;
    return totals !== undefined && !(totals.granted.complete && totals.spent.complete);
  });
  const outcome = usePaneState(({ collected }) => collected.outcome);
  const open = parts.filter(({ isOpen }) => isOpen);
  const stands = summary !== null && summary.kind !== "none";
  const { about = null, asOf = null, sheets = [] } = summary ?? {};
  return (
    <section className={looks.card}>
      <h3 className={looks.cardTitle}>
        {number}. {texts.collect.steps.write}
      </h3>
      {open.length > 0 && (
        <Note kind="warning" title={texts.collect.stillOpen}>
          <p className={looks.text}>
            {open.map(({ step, text }, index) => (
              <Fragment key={text}>
                {index > 0 && " · "}
                <Link as="button" inline onClick={() => onGo(step)}>
                  {text}
                </Link>
              </Fragment>
            ))}
          </p>
          {isIncomplete && <p className={looks.text}>{texts.summary.incomplete}</p>}
        </Note>
      )}
      {about !== null && (
        <p className={looks.text}>{standsText({ about, asOf: asOf ?? "" }, texts.summary, language)}</p>
      )}
      <p className={looks.text}>
        {stands
          ? fill(about?.scope === "own-workbook" ? texts.collect.willAsk : texts.collect.willReplace, {
              sheets: listed(sheets, language),
            })
          : texts.collect.willWrite}
      </p>
      <ProvenanceFields />
      <WritingAndUndo isNew={!stands} />
      {outcome && (
        <Disclosure label={texts.sending.heading}>
          <Suspense>
            <ToSend outcome={outcome} questions={questions} />
          </Suspense>
        </Disclosure>
      )}
    </section>
  );
}
