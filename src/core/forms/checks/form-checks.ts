import { tableOf } from "../../anvisningar/kinds-of-check";
import type { Rule } from "../../anvisningar/schema";
import { isName } from "../form-columns";
import { never } from "../formula-test";
import { columnsFor, type RowScope } from "../row-scope";
import { accepts, isAsGiven, isInOre, isTyped, isUnique, namesItself } from "./accepts";
import type { FormCheck, Lack } from "./check";
import { dateOrder } from "./date-order";
import { exceeds } from "./exceeds";
import { notInTheFuture } from "./not-in-the-future";
import { required } from "./required";
import { saysSomething } from "./says-something";

/** The kinds of checks that a form can make by itself while it is filled in; the others need more than one row, and are made when it comes back. */
const formChecks: { readonly [Kind in Rule["check"]["kind"]]?: FormCheck<Kind> } = {
  required,
  exceeds,
  "date-order": dateOrder,
  "not-in-the-future": notInTheFuture,
  "says-something": saysSomething,
};

/** Everything that a form can say of a row: the edition's rules, and what its columns accept. What can never hold is left out; the rest stands in the order of the columns. */
export function lacksOf(scope: RowScope): readonly Lack[] {
  const { columns, edition, row } = scope;
  const ids = columnsFor(scope, "projectId");
  const added = row.project === null ? columnsFor(scope, "projectName") : [];
  const placeOf = ({ columns: [column] }: Lack): number => (column ? columns.indexOf(column) : columns.length);
  return [
    ...(row.project === null ? [namesItself(columns.filter(isName), scope)] : []),
    ...edition.rules.flatMap((rule) => (rule.trial ? [] : lacksByRule(rule, scope))),
    ...columns.flatMap((column) => accepts(column, scope)),
    ...columns.flatMap((column) => isTyped(column, scope)),
    ...columns.flatMap((column) => isAsGiven(column, scope)),
    ...columns.flatMap((column) => isInOre(column, scope)),
    ...[...ids, ...added].map((column) => isUnique(column, scope)),
  ]
    .filter(({ test }) => test !== never)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

function lacksByRule(rule: Rule, scope: RowScope): readonly Lack[] {
  const { check, severity } = rule;
  if (tableOf(check) !== null) return [];
  // The table pairs every kind with its own check; the compiler cannot follow that through a look-up.
  const made = formChecks[check.kind] as FormCheck<never> | undefined;
  return made?.(check as never, severity, scope) ?? [];
}
