import type { Rule } from "../../anvisningar/schema";
import { isName } from "../form-columns";
import { never } from "../formula-test";
import { columnsFor, type RowScope } from "../row-scope";
import { accepts, isAsGiven, isUnique, namesItself } from "./accepts";
import type { FormCheck, Lack } from "./check";
import { dateOrder } from "./date-order";
import { exceeds } from "./exceeds";
import { required } from "./required";
import { saysSomething } from "./says-something";

/** The kinds of checks that a form can make by itself while it is filled in; the others need more than one row, and are made when it comes back. */
const formChecks: { readonly [Kind in Rule["check"]["kind"]]?: FormCheck<Kind> } = {
  required,
  exceeds,
  "date-order": dateOrder,
  "says-something": saysSomething,
};

/** Everything that a form can say of a row: the edition's rules, and what its columns accept. What can never hold is left out. */
export function lacksOf(scope: RowScope): readonly Lack[] {
  const { columns, edition, row } = scope;
  const ids = columnsFor(scope, "projectId");
  return [
    ...(row.project === null ? [namesItself(columns.filter(isName), scope)] : []),
    ...edition.rules.flatMap((rule) => (rule.trial ? [] : lacksByRule(rule, scope))),
    ...columns.flatMap((column) => accepts(column, scope)),
    ...columns.flatMap((column) => isAsGiven(column, scope)),
    ...ids.map((column) => isUnique(column, scope)),
  ].filter(({ test }) => test !== never);
}

function lacksByRule(rule: Rule, scope: RowScope): readonly Lack[] {
  const { check, severity } = rule;
  const made = formChecks[check.kind] as FormCheck<typeof check.kind> | undefined;
  return made === undefined ? [] : made(check as never, severity, scope);
}
