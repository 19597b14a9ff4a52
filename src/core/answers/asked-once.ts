import type { UnitDoubt } from "../project/given-answers";
import { labelIn, type Layout } from "../project/layout";
import type { HeadingChoice, Question } from "../project/question";
import { addOre, noOre, type Ore } from "../values/ore";
import { askedQuestion, type AskedQuestion, type AskTerms } from "./asked-question";

/** A workbook and what it asks. */
export interface Asking {
  readonly name: string;
  readonly layout: Layout | null;
  readonly questions: readonly Question[];
}

/** One question, however many workbooks ask it. */
export interface AskedOnce extends AskedQuestion {
  /** Unlike that of all others of the run. */
  readonly key: string;
  readonly files: readonly string[];
  /** What its answer will be about: everything that is ever read, all workbooks of the layout, or this one. */
  readonly scope:
    | { readonly about: "all" }
    | { readonly about: "layout"; readonly layout: Layout }
    | { readonly about: "file" };
  /** What a unit is asked about; null for other questions. */
  readonly doubt: UnitDoubt | null;
}

/** Every open question once, in the order in which the workbooks ask. */
export function askedOnce(files: readonly Asking[], terms: AskTerms): readonly AskedOnce[] {
  const groups = new Map<string, { name: string; layout: Layout | null; question: Question }[]>();
  for (const { name, layout, questions } of files)
    for (const question of questions) {
      const key = sameKey(question, layout, name);
      const group = groups.get(key) ?? [];
      group.push({ name, layout, question });
      groups.set(key, group);
    }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    const asks = group.slice(1).reduce((sum, { question }) => added(sum, question), first.question);
    return [
      {
        ...askedQuestion(asks, terms),
        key,
        files: group.map(({ name }) => name),
        scope: scopeOf(first),
        doubt: doubtOf(asks),
      },
    ];
  });
}

const doubtOf = (question: Question): UnitDoubt | null =>
  question.about === "unit" ? { states: question.states.join(", "), middle: question.middle } : null;

/** How a name is spelt holds everywhere; whose workbook it is, for that one only; everything else is a matter of the form that was filled in. */
function scopeOf({
  question,
  layout,
}: {
  readonly question: Question;
  readonly layout: Layout | null;
}): AskedOnce["scope"] {
  if (question.about === "namnd") return { about: question.label === "" ? "file" : "all" };
  return layout === null ? { about: "file" } : { about: "layout", layout };
}

/** Questions with the same key are one: the same thing, with the same answers to choose from. */
function sameKey(question: Question, layout: Layout | null, file: string): string {
  const where = layout === null ? [file] : [null, layout.key];
  const named = (label: string): string => (layout === null ? label : labelIn(layout, label));
  switch (question.about) {
    case "unit":
      return JSON.stringify([question.about, ...where, question.states, question.possible]);
    case "surplus-sign":
    case "cost-sign":
      return JSON.stringify([question.about, ...where]);
    case "heading": {
      const choices = question.choices?.map(({ headings, unit }) => [
        Object.entries(headings).map(([label, field]) => [named(label), field]),
        unit,
      ]);
      return JSON.stringify([question.about, ...where, named(question.label), question.candidates, choices ?? null]);
    }
    case "money":
      return JSON.stringify([question.about, ...where, named(question.label)]);
    case "namnd":
      return JSON.stringify([question.about, question.label, ...(question.label === "" ? [file] : [])]);
  }
}

/** The same question with the amounts of both; what is shown stays that of the first. */
function added(first: Question, second: Question): Question {
  if (first.about === "unit" && second.about === "unit")
    return {
      ...first,
      gives: first.gives.map((one) => {
        const other = second.gives.find(({ unit }) => unit === one.unit);
        return {
          unit: one.unit,
          grantedOre: sum(one.grantedOre, other?.grantedOre ?? null),
          spentOre: sum(one.spentOre, other?.spentOre ?? null),
        };
      }),
      middle: first.middle &&
        second.middle && {
          least: Math.min(first.middle.least, second.middle.least),
          largest: Math.max(first.middle.largest, second.middle.largest),
        },
    };
  if (first.about === "money" && second.about === "money")
    return {
      ...first,
      rows: first.rows + second.rows,
      granted: addOre(first.granted, second.granted),
      spent: addOre(first.spent, second.spent),
    };
  if ((first.about === "cost-sign" || first.about === "surplus-sign") && first.about === second.about)
    return {
      ...first,
      gives: first.gives.map(({ sign, above, below }) => {
        const other = second.gives.find((one) => one.sign === sign);
        return { sign, above: addOre(above, other?.above ?? noOre), below: addOre(below, other?.below ?? noOre) };
      }),
    };
  if (first.about === "heading" && first.choices && second.about === "heading")
    return { ...first, choices: first.choices.map((choice, index) => summed(choice, second.choices?.[index])) };
  return first;
}

const sum = (a: Ore | null, b: Ore | null): Ore | null => (a === null ? b : b === null ? a : addOre(a, b));

const summed = (choice: HeadingChoice, other: HeadingChoice | undefined): HeadingChoice => ({
  ...choice,
  sum: choice.sum === null ? (other?.sum ?? null) : choice.sum + (other?.sum ?? 0n),
});
