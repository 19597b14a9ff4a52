import type { Check, CheckKind, CheckOf } from "../anvisningar/kinds-of-check";
import { alike } from "./checks/alike";
import { reportedTwice } from "./checks/reported-twice";
import { among } from "./checks/among";
import { codeUsed } from "./checks/code-used";
import { comparison } from "./checks/comparison";
import { dateOrder } from "./checks/date-order";
import { dialogueElsewhere } from "./checks/dialogue-elsewhere";
import { exceeds } from "./checks/exceeds";
import { fits } from "./checks/fits";
import { howMany } from "./checks/how-many";
import { longRunning } from "./checks/long-running";
import { matchesComputed } from "./checks/matches-computed";
import { namndHasEnded } from "./checks/namnd-has-ended";
import { namndNotYet } from "./checks/namnd-not-yet";
import { notAnInvestment } from "./checks/not-an-investment";
import { notBefore } from "./checks/not-before";
import { notInTheFuture } from "./checks/not-in-the-future";
import { partOverWhole } from "./checks/part-over-whole";
import { pastPlan } from "./checks/past-plan";
import { promiseKept } from "./checks/promise-kept";
import { reportDeadline } from "./checks/report-deadline";
import { required } from "./checks/required";
import { sameMeasure } from "./checks/same-measure";
import { sameText } from "./checks/same-text";
import { saysSomething } from "./checks/says-something";
import { severalProjectsInOne } from "./checks/several-projects-in-one";
import { spentOutsideGrantedYears } from "./checks/spent-outside-granted-years";
import { statusContradicted } from "./checks/status-contradicted";
import { surplusNotFinal } from "./checks/surplus-not-final";
import { surveyYear } from "./checks/survey-year";
import { tooEarly } from "./checks/too-early";
import { tooLarge } from "./checks/too-large";
import { unique } from "./checks/unique";
import { isRecord } from "./context";
import type { EachProject, EachSubject, Hit, OverAll, ReviewContext, Subject } from "./context";

export type RunKind<Kind extends CheckKind> =
  | { readonly each: EachProject<Kind> }
  | { readonly subject: EachSubject<Kind> }
  | { readonly all: OverAll<Kind> };

/** Found while workbooks are read, or by a person. */
const elsewhere = { all: (): readonly Hit[] => [] };

const runByKind: { readonly [Kind in CheckKind]: RunKind<Kind> } = {
  reading: elsewhere,
  manual: elsewhere,
  required: { subject: required },
  "says-something": { subject: saysSomething },
  "date-order": { subject: dateOrder },
  "not-in-the-future": { subject: notInTheFuture },
  "not-before": { each: notBefore },
  "report-deadline": { each: reportDeadline },
  "long-running": { each: longRunning },
  "past-plan": { each: pastPlan },
  "status-contradicted": { each: statusContradicted },
  "matches-computed": { each: matchesComputed },
  "too-large": { each: tooLarge },
  exceeds: { each: exceeds },
  "spent-outside-granted-years": { each: spentOutsideGrantedYears },
  "several-projects-in-one": { each: severalProjectsInOne },
  "code-used": { subject: codeUsed },
  "not-an-investment": { each: notAnInvestment },
  "surplus-not-final": { each: surplusNotFinal },
  "promise-kept": { each: promiseKept },
  "same-text": { subject: sameText },
  "too-early": { each: tooEarly },
  "survey-year": { each: surveyYear },
  "same-measure": { each: sameMeasure },
  "namnd-has-ended": { each: namndHasEnded },
  "namnd-not-yet": { each: namndNotYet },
  "part-over-whole": { all: partOverWhole },
  "dialogue-elsewhere": { each: dialogueElsewhere },
  alike: { all: alike },
  "reported-twice": { all: reportedTwice },
  comparison: { all: comparison },
  fits: { all: fits },
  among: { subject: among },
  "how-many": { all: howMany },
  unique: { all: unique },
};

/** A rule's check, ready to look at projects or at a table's records: at each by itself, or at all of them at once. */
export type ReadyCheck =
  | { readonly each: (subject: Subject) => readonly Hit[] }
  | { readonly all: () => readonly Hit[] };

function readyOf<Kind extends CheckKind>(kind: Kind, check: CheckOf<Kind>, context: ReviewContext): ReadyCheck {
  const run = runByKind[kind];
  if ("all" in run) return { all: () => run.all(check, context) };
  if ("subject" in run) return { each: run.subject(check, context) };
  const each = run.each(check, context);
  return { each: (subject) => (isRecord(subject) ? [] : each(subject)) };
}

/** Makes a check ready, whatever its kind. */
export const readyCheck = (check: Check, context: ReviewContext): ReadyCheck => readyOf(check.kind, check, context);
