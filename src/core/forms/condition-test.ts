import type { Condition } from "../anvisningar/condition";
import type { Progress } from "../anvisningar/progress";
import { isFilled, isMore, isNumber, says, sumOf, type FormCell } from "./form-cell";
import { always, both, either, never, not, type Test } from "./formula-test";
import type { RowScope } from "./row-scope";

/** When a rule concerns a row (`anvisningar/condition.ts`), as a question about its cells. What the form does not ask for does not hold. */
export function conditionTest(when: Condition | undefined, scope: RowScope): Test {
  if (when === undefined) return always;
  const { cells, edition, language, register, row } = scope;
  const { progress, progressNot, filled = [], yes, code, is, surplus, deviationAbove, namndKind } = when;
  const hasProgress = (states: readonly Progress[]): Test => saysAnyOf(cells.of("status"), statesIn(scope, states));
  const codes =
    code && edition.lists.find(({ id }) => id === edition.fields.find((one) => one.id === code.field)?.list);
  const namnd = row.project?.grantedNamnd ?? null;
  return both([
    progress ? hasProgress(progress) : always,
    progressNot ? both([anyOf(cells.of("status"), isFilled), not(hasProgress(progressNot))]) : always,
    ...filled.map((field) => anyOf(cells.of(field), isFilled)),
    yes === undefined ? always : saysAnyOf(cells.of(yes), [scope.texts.yes]),
    code === undefined
      ? always
      : saysAnyOf(
          cells.of(code.field),
          (codes?.codes ?? []).flatMap((one) => (code.oneOf.includes(one.code) ? [one.label[language]] : [])),
        ),
    // What another table says is known when the form comes back.
    is === undefined ? always : never,
    surplus ? hasSurplus(scope) : always,
    deviationAbove ? deviates(deviationAbove, scope) : always,
    namndKind === undefined || (namnd !== null && register.namndById(namnd)?.kind === namndKind) ? always : never,
  ]);
}

export const anyOf = (cells: readonly FormCell[], test: (cell: FormCell) => Test): Test => either(cells.map(test));

const saysAnyOf = (cells: readonly FormCell[], texts: readonly string[]): Test =>
  either(cells.flatMap((cell) => texts.map((text) => says(cell, text))));

const statesIn = ({ edition, language }: RowScope, states: readonly Progress[]): readonly string[] => {
  const list = edition.fields.find(({ id }) => id === "status")?.list;
  const codes = edition.lists.find(({ id }) => id === list)?.codes ?? [];
  return codes.flatMap(({ progress, label }) => (progress && states.includes(progress) ? [label[language]] : []));
};

/** Kronor that rounding explains. */
const tolerance = 1;

const hasSurplus = ({ cells }: RowScope): Test => {
  const [granted, spent] = [cells.of("grantedAmount"), cells.of("spentAmount")];
  if (granted.length === 0 || spent.length === 0) return never;
  return both([anyOf(spent, isNumber), isMore(sumOf(granted), sumOf(spent), tolerance)]);
};

const deviates = ({ share, kr }: NonNullable<Condition["deviationAbove"]>, { cells }: RowScope): Test => {
  const [estimated, spent] = [cells.of("estimatedCost"), cells.of("spentAmount")];
  if (estimated.length === 0 || spent.length === 0) return never;
  const [plan, use] = [sumOf(estimated), sumOf(spent)];
  const size = Math.abs(plan.value - use.value);
  return both([
    both([anyOf(estimated, isNumber), anyOf(spent, isNumber)]),
    {
      formula: `ABS(${plan.formula}-${use.formula})>MIN(${share}*${plan.formula},${kr})`,
      holds: size > Math.min(share * plan.value, kr),
    },
  ]);
};
