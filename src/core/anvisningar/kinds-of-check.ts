import * as z from "../values/zod";
import type { FieldId } from "./known-fields";
import { alike } from "./checks/alike";
import { among } from "./checks/among";
import { codeUsed } from "./checks/code-used";
import type { CheckWords } from "./check-words";
import { comparison } from "./checks/comparison";
import { dateOrder } from "./checks/date-order";
import { dialogueElsewhere } from "./checks/dialogue-elsewhere";
import { exceeds } from "./checks/exceeds";
import type { KindParts, Need, ParamKinds, RuleTexts } from "./kind-of-check";
import { fits } from "./checks/fits";
import { howMany } from "./checks/how-many";
import { longRunning } from "./checks/long-running";
import { manual } from "./checks/manual";
import { matchesComputed } from "./checks/matches-computed";
import { namndHasEnded } from "./checks/namnd-has-ended";
import { namndNotYet } from "./checks/namnd-not-yet";
import { notAnInvestment } from "./checks/not-an-investment";
import { notBefore } from "./checks/not-before";
import { notInTheFuture } from "./checks/not-in-the-future";
import { partOverWhole } from "./checks/part-over-whole";
import { pastPlan } from "./checks/past-plan";
import { promiseKept } from "./checks/promise-kept";
import { reading } from "./checks/reading";
import { reportDeadline } from "./checks/report-deadline";
import { reportedTwice } from "./checks/reported-twice";
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

/**
 * The closed list of kinds of check; a rule picks one and gives its parameters. What must be known of a kind stands in its file in `checks`, and what
 * it does in the file of the same name in `review/checks`.
 */
const kinds = {
  reading,
  manual,
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
  fits,
  among,
  "how-many": howMany,
  unique,
};

const [first = kinds.manual.schema, ...others] = Object.values(kinds).map(({ schema }) => schema);
export const checkSchema = z.discriminatedUnion("kind", [first, ...others]);

/** The form of each kind, by its name. */
export const checkSchemas: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(kinds).map(([kind, { schema }]) => [kind, schema]),
);

export type Check = z.output<typeof checkSchema>;
export type CheckKind = Check["kind"];
type CheckOfKind = { readonly [C in Check as C["kind"]]: C };
export type CheckOf<Kind extends CheckKind> = CheckOfKind[Kind];

/** Each kind under its own name, with all its parts. */
const partsOf: { readonly [Kind in CheckKind]: KindParts<CheckOf<Kind>> } = kinds;

/** What is said of one check, whatever its kind. */
export interface AboutCheck {
  readonly needs: () => readonly Need[];
  readonly columns: () => readonly FieldId[];
  readonly reads: () => readonly FieldId[];
  readonly tells: () => ParamKinds | null;
  readonly says: (words: CheckWords) => string;
  readonly texts: () => RuleTexts | null;
}

const about = <Kind extends CheckKind>(kind: Kind, check: CheckOf<Kind>): AboutCheck => {
  const parts = partsOf[kind];
  return {
    needs: () => parts.needs(check),
    columns: () => parts.columns(check),
    reads: () => parts.reads?.(check) ?? [],
    tells: () => parts.tells(check),
    says: (words) => parts.says(check, words),
    texts: () => parts.texts?.(check) ?? null,
  };
};

export const aboutCheck = (check: Check): AboutCheck => about(check.kind, check);

/** The table whose records a check looks at one by one; null for the projects. */
export const tableOf = (check: Check): string | null => ("of" in check ? (check.of ?? null) : null);

/** The fields of a project that a check is about, whether it asks for them, needs them to say anything or only reads them. */
export function fieldsOf(check: Check): ReadonlySet<FieldId> {
  const parts = aboutCheck(check);
  const own = parts.needs().flatMap(({ field, of }) => (of === undefined ? [field] : []));
  return new Set([...(tableOf(check) === null ? parts.columns() : []), ...parts.reads(), ...own]);
}
