import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { isRegister } from "../../../../core/forms/is-register";
import type { RunResult } from "../../../../core/run/run-result";
import { selectionChoices } from "../../../../core/selection/selection-choices";
import { blockersOf } from "../../model/before-writing";
import { collectedSubject } from "../../model/subject";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { NotChecked } from "../../parts/not-checked";
import { SavingAndUndo } from "../../parts/undo-notes";
import { useNoteLeads } from "../../parts/writing-asks";
import { ScreenPage } from "../../parts/screen-page";
import { SubjectNote } from "../../parts/subject-note";
import { AsOfField } from "./as-of-field";
import { BeforeWriting } from "./before-writing";
import { EditionField } from "./edition-field";
import { StandingCard } from "./standing-card";
import { ProvenanceFields } from "./provenance-fields";
import { SelectionFields } from "./selection-fields";
import { WhatIsWritten } from "./what-is-written";
import { WriteResultNote } from "./write-result-note";

/** Fetched for a register only. */
const MakeForms = lazy(() => import(/* webpackChunkName: "sending" */ "../sending/make-forms"));

/** The choices, what will be written, and what came of it. */
export default function SummaryScreen() {
  const { texts } = useTexts();
  const outcome = usePaneState(({ checked }) => checked?.outcome);
  const collected = usePaneState(collectedSubject);
  if (collected !== null) return <Collected count={collected.selected.files} />;
  if (outcome === undefined)
    return (
      <ScreenPage title={texts.screens.summary} lead={texts.summary.lead}>
        <WriteResultNote />
        <StandingCard />
        <NotChecked />
      </ScreenPage>
    );
  return <Summary outcome={outcome} />;
}

function Summary({ outcome }: { readonly outcome: RunResult }) {
  const pane = usePane();
  const { texts } = useTexts();
  const noteLeads = useNoteLeads();
  const choices = useMemo(() => selectionChoices(outcome.projects), [outcome]);
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const isBlocked = usePaneState((state) => blockersOf(state).length > 0);
  const isRewrite = usePaneState(({ summary }) => summary?.about?.scope === "own-workbook");
  const actions = (
    <Button
      appearance={noteLeads ? "secondary" : "primary"}
      disabled={isBusy || isBlocked}
      onClick={() => void pane.write()}
    >
      {isRewrite ? texts.summary.rewrite : texts.summary.write}
    </Button>
  );
  return (
    <ScreenPage title={texts.screens.summary} lead={texts.summary.lead} actions={actions}>
      <WriteResultNote />
      <StandingCard />
      <SubjectNote />
      <BeforeWriting />
      <OfRegister outcome={outcome} />
      <AsOfField key={outcome.asOf} asOf={outcome.asOf} />
      <EditionField current={outcome.edition} />
      <ProvenanceFields />
      <SelectionFields choices={choices} basis={outcome} />
      <SavingAndUndo />
      <WhatIsWritten />
    </ScreenPage>
  );
}

/** The open workbook is a register: report forms can be made of it. */
function OfRegister({ outcome }: { readonly outcome: RunResult }) {
  const looks = useLooks();
  const { texts } = useTexts();
  const isExample = usePaneState(({ checked }) => checked?.isExample ?? false);
  const isOne = useMemo(() => isRegister(outcome), [outcome]);
  if (!isOne || isExample) return null;
  return (
    <section className={looks.card}>
      <h3 className={looks.cardTitle}>{texts.sending.forms}</h3>
      <Suspense>
        <MakeForms of="open" />
      </Suspense>
    </section>
  );
}

/** What was collected is written where it was collected, and what is still open is told there. */
function Collected({ count }: { readonly count: number }) {
  const pane = usePane();
  const { texts, fill } = useTexts();
  return (
    <ScreenPage
      title={texts.screens.summary}
      lead={fill(texts.summary.writtenThere, { count })}
      actions={
        <Button appearance="primary" onClick={() => pane.show("collect")}>
          {texts.summary.toCollect}
        </Button>
      }
    >
      <WriteResultNote />
      <StandingCard />
      <SubjectNote />
    </ScreenPage>
  );
}
