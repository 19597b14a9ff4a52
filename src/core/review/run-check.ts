import type { Check, CheckKind, CheckOf } from "../anvisningar/kinds-of-check";
import { alike } from "./checks/alike";
import { reportedTwice } from "./checks/reported-twice";
import { codeUsed } from "./checks/code-used";
import { comparison } from "./checks/comparison";
import { dateOrder } from "./checks/date-order";
import { dialogueElsewhere } from "./checks/dialogue-elsewhere";
import { exceeds } from "./checks/exceeds";
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
import type { Hit, ReviewContext, RunCheck } from "./context";

/** Found elsewhere: while workbooks are read, or by a person. */
const notHere = (): readonly Hit[] => [];

const checkByKind: { readonly [Kind in CheckKind]: RunCheck<Kind> } = {
  reading: notHere,
  manual: notHere,
  required,
  "says-something": saysSomething,
  "date-order": dateOrder,
  "not-in-the-future": notInTheFuture,
  "not-before": notBefore,
  "report-deadline": reportDeadline,
  "long-running": longRunning,
  "past-plan": pastPlan,
  "status-contradicted": statusContradicted,
  "matches-computed": matchesComputed,
  "too-large": tooLarge,
  exceeds,
  "spent-outside-granted-years": spentOutsideGrantedYears,
  "several-projects-in-one": severalProjectsInOne,
  "code-used": codeUsed,
  "not-an-investment": notAnInvestment,
  "surplus-not-final": surplusNotFinal,
  "promise-kept": promiseKept,
  "same-text": sameText,
  "too-early": tooEarly,
  "survey-year": surveyYear,
  "same-measure": sameMeasure,
  "namnd-has-ended": namndHasEnded,
  "namnd-not-yet": namndNotYet,
  "part-over-whole": partOverWhole,
  "dialogue-elsewhere": dialogueElsewhere,
  alike,
  "reported-twice": reportedTwice,
  comparison,
};

const runKind = <Kind extends CheckKind>(kind: Kind, check: CheckOf<Kind>, context: ReviewContext): readonly Hit[] =>
  checkByKind[kind](check, context);

/** Runs one check, whatever its kind. */
export const runCheck = (check: Check, context: ReviewContext): readonly Hit[] => runKind(check.kind, check, context);
