import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState, type ReactNode } from "react";
import type { Ask } from "../../model/asks";
import { asksOfCollected } from "../../model/collect-asks";
import { countsOf } from "../../model/collected-files";
import {
  collectStatus,
  collectSteps,
  firstOpenStep,
  type CollectStep,
  type StatusPart,
} from "../../model/collect-status";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Note } from "../../parts/note";
import { ScreenPage } from "../../parts/screen-page";
import { useNoteLeads } from "../../parts/writing-asks";
import { WriteResultNote } from "../summary/write-result-note";
import { FilePicks } from "./file-picks";
import { StatusLine } from "./status-line";
import { Step } from "./step";
import { WriteStep } from "./write-step";

const QuestionsStep = lazy(() => import("./questions-step"));
const NamnderStep = lazy(() => import("./namnder-step"));
const ResultStep = lazy(() => import("./collect-result"));

const none: readonly Ask[] = [];

/** From many returned workbooks to one summary in the open one: what to do in steps, and above them how far it has come. */
export default function CollectScreen() {
  const pane = usePane();
  const { texts, language } = useTexts();
  const { files, outcome } = usePaneState((state) => state.collected);
  const asks = useMemo(
    () => (outcome === null ? none : asksOfCollected(outcome, pane, { texts, language })),
    [outcome, pane, texts, language],
  );
  const parts = collectStatus({ files, outcome, asks: asks.length }, texts, language);
  const isEmpty = !files.some(({ role }) => role === "returned");
  return (
    <ScreenPage
      title={texts.screens.collect}
      {...(isEmpty ? { lead: texts.collect.lead } : {})}
      {...(outcome === null ? {} : { actions: <Actions isReady={!parts.some(({ isOpen }) => isOpen)} /> })}
    >
      <Steps parts={parts} asks={asks} />
    </ScreenPage>
  );
}

function Steps({ parts, asks }: { readonly parts: readonly StatusPart[]; readonly asks: readonly Ask[] }) {
  const { texts, fill } = useTexts();
  const words = texts.collect.steps;
  const { files, outcome } = usePaneState((state) => state.collected);
  const first = firstOpenStep(parts);
  // Which steps are unfolded is thought over anew when files come or go, never while somebody is at work in one.
  const stage = `${files.map(({ id }) => id).join(" ")} ${String(outcome === null)}`;
  const afresh: Unfolded = { stage, begun: first, chosen: {} };
  const [kept, keep] = useState(afresh);
  const unfolded = kept.stage === stage ? kept : afresh;
  if (unfolded !== kept) keep(afresh);
  const isOpen = (step: CollectStep): boolean => unfolded.chosen[step] ?? (step === unfolded.begun || step === first);
  const toggle = (step: CollectStep, open: boolean): void =>
    keep({ ...unfolded, chosen: { ...unfolded.chosen, [step]: open } });
  const go = (step: CollectStep): void => {
    toggle(step, true);
    const section = document.getElementById(idOf(step));
    if (typeof section?.scrollIntoView === "function") section.scrollIntoView({ block: "start" });
    section?.querySelector("button")?.focus({ preventScroll: true });
  };
  const said = (step: CollectStep): string =>
    parts.flatMap((part) => (part.step === step ? [part.text] : [])).join(" · ");
  const hasRegister = files.some(({ role }) => role === "granted");
  // Without the register nobody knows who is missing, and the result is no task of its own.
  const canBeDone: readonly CollectStep[] = ["files", "questions", ...(hasRegister ? (["namnder"] as const) : [])];
  const isDone = (step: CollectStep): boolean =>
    canBeDone.includes(step) && !parts.some((part) => part.step === step && part.isOpen);
  const { namnder = [], projects = 0, files: read = 0 } = outcome?.selected ?? {};
  const summaries: Readonly<Record<CollectStep, string>> = {
    files: [said("files"), ...(outcome !== null && !hasRegister ? [words.noRegister] : [])].join(" · "),
    questions: said("questions") || words.noQuestions,
    namnder: said("namnder") || fill(hasRegister ? words.allNamnder : words.namnderRead, { count: namnder.length }),
    result: fill(texts.collect.counted, { projects, files: read }),
  };
  const bodies: Readonly<Record<CollectStep, ReactNode>> = {
    files: <FilePicks />,
    questions: outcome && <QuestionsStep asks={asks} outcome={outcome} />,
    namnder: outcome && <NamnderStep outcome={outcome} />,
    result: outcome && <ResultStep outcome={outcome} />,
  };
  return (
    <>
      <StatusLine parts={parts} onGo={go} />
      <WriteResultNote />
      <WhatIsWrong />
      {collectSteps
        .filter((step) => step === "files" || outcome !== null)
        .map((step, index) => (
          <Step
            key={step}
            id={idOf(step)}
            number={index + 1}
            title={words[step]}
            summary={summaries[step]}
            isDone={isDone(step)}
            isOpen={isOpen(step)}
            onToggle={(open) => toggle(step, open)}
            keepsFields={step === "files"}
          >
            <Suspense fallback={texts.loading}>{bodies[step]}</Suspense>
          </Step>
        ))}
      {outcome !== null && (
        <WriteStep number={collectSteps.length + 1} parts={parts} questions={asks.length} onGo={go} />
      )}
    </>
  );
}

interface Unfolded {
  readonly stage: string;
  /** Where something was to be done when the stage began. */
  readonly begun: CollectStep;
  /** What the user has folded or unfolded. */
  readonly chosen: Partial<Record<CollectStep, boolean>>;
}

const idOf = (step: CollectStep): string => `collect-${step}`;

/** The button is the first choice only when nothing is left to settle. */
function Actions({ isReady }: { readonly isReady: boolean }) {
  const pane = usePane();
  const { texts } = useTexts();
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const isReadOnly = usePaneState(({ facts }) => facts?.readOnly === true);
  const noteLeads = useNoteLeads();
  return (
    <Button
      appearance={isReady && !noteLeads ? "primary" : "secondary"}
      disabled={isBusy || isReadOnly}
      onClick={() => void pane.collect.write()}
    >
      {texts.collect.write}
    </Button>
  );
}

/** What stands in the way, told before anybody asks. */
function WhatIsWrong() {
  const pane = usePane();
  const { texts } = useTexts();
  const { files, outcome } = usePaneState(({ collected }) => collected);
  const isReadOnly = usePaneState(({ facts }) => facts?.readOnly === true);
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const returned = files.filter(({ role }) => role === "returned");
  const isWaiting = outcome === null && !isBusy && files.some(({ status }) => status.kind === "waiting");
  const isSettled = returned.every(({ status }) => status.kind !== "waiting" && status.kind !== "reading");
  const nothingRead = returned.length > 0 && isSettled && countsOf(returned).read === 0;
  return (
    <>
      {isWaiting && (
        <Note
          kind="info"
          actions={
            <Button size="small" appearance="primary" onClick={() => void pane.collect.run()}>
              {texts.collect.readAgain}
            </Button>
          }
        >
          {texts.collect.stopped}
        </Note>
      )}
      {nothingRead && <Note kind="error">{texts.collect.nothingRead}</Note>}
      {isReadOnly && <Note kind="error">{texts.summary.blocked.readOnly}</Note>}
    </>
  );
}
