import type { ParamKind } from "../findings/catalogue";
import type { Check, Condition } from "./check-schema";

/** Names and kinds of the params that a message can use. */
export type ParamKinds = Readonly<Record<string, ParamKind>>;

/** The param of a date field: its id without "Date". */
export const dateParam = (field: string): string => field.replace(/Date$/, "");

/** What a check tells beside where it found it: the params that a rule's message may name. Null where the catalogue alone says. */
export function paramsOfCheck(check: Check): ParamKinds | null {
  const project: ParamKinds = { project: "text" };
  switch (check.kind) {
    case "reading":
    case "manual":
      return null;
    case "required":
    case "code-used":
      return { ...project, ...paramsOfCondition(check.when) };
    case "says-something":
      return { ...project, value: "text" };
    case "date-order":
      return { ...project, [dateParam(check.first)]: "date", [dateParam(check.then)]: "date" };
    case "not-in-the-future":
      return { ...project, field: "field", date: "date", asOf: "date" };
    case "not-before":
      return { ...project, date: "date", year: "year" };
    case "report-deadline":
      return { ...project, due: "date", days: "count" };
    case "long-running":
      return { ...project, decision: "date", months: "count" };
    case "past-plan":
      return { ...project, planned: "date" };
    case "status-contradicted":
      return { ...project, status: "code" };
    case "matches-computed": {
      const kind = check.figure === "utilisation" ? "share" : "amount";
      return { ...project, reported: kind, computed: kind };
    }
    case "too-large":
      return { ...project, amount: "amount" };
    case "exceeds":
      return { ...project, ...excesses[check.what] };
    case "spent-outside-granted-years":
    case "survey-year":
      return { ...project, year: "year" };
    case "surplus-not-final":
      return { ...project, surplus: "amount" };
    case "promise-kept":
      return { ...project, method: "codes" };
    case "too-early":
      return { ...project, months: "count" };
    case "namnd-has-ended":
      return { ...project, namnd: "text", ended: "date", successor: "text" };
    case "namnd-not-yet":
      return { ...project, namnd: "text", from: "date", before: "list" };
    case "part-over-whole":
      return { ...project, amount: "amount", part: "text", partAmount: "amount" };
    case "dialogue-elsewhere":
      return { ...project, dialogue: "text", area: "text" };
    case "alike":
      return { ...project, other: "text", namnd: "text" };
    case "reported-twice":
      return { ...project, namnd: "text", granted: "amount", spent: "amount" };
    case "comparison":
      return comparisons[check.finds];
    case "several-projects-in-one":
    case "not-an-investment":
    case "same-text":
    case "same-measure":
      return project;
  }
}

const paramsOfCondition = (when: Condition | undefined): ParamKinds => ({
  ...(when?.surplus ? { surplus: "amount" } : {}),
  ...(when?.deviationAbove ? { deviation: "amount" } : {}),
});

type Exceeds = Extract<Check, { kind: "exceeds" }>["what"];
type Comparison = Extract<Check, { kind: "comparison" }>["finds"];

const excesses: Readonly<Record<Exceeds, ParamKinds>> = {
  "spent-over-available": { spent: "amount", available: "amount" },
  "estimate-over-granted": { estimated: "amount", granted: "amount" },
  "disposed-over-surplus": { disposed: "amount", surplus: "amount" },
};

const comparisons: Readonly<Record<Comparison, ParamKinds>> = {
  "namnd-without-file": { namnd: "text" },
  "spent-differs-from-control": { namnd: "text", spent: "amount", control: "amount" },
  "granted-differs-from-control": { namnd: "text", granted: "amount", control: "amount" },
  "gone-since-earlier": { project: "text" },
  "granted-changed-since-earlier": { project: "text", before: "amount", now: "amount" },
};
