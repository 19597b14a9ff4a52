import type { Answers } from "../project/answers";
import { entryOf, type GivenAnswers } from "../project/given-answers";
import type { Layout } from "../project/layout";
import { asInLayout } from "./remember";

/** Where an answer is kept; a layout by its key. */
export type Kept =
  | { readonly in: "all" }
  | { readonly in: "file"; readonly file: string }
  | { readonly in: "layout"; readonly layout: string };

/** Takes one answer back: the question is asked again. */
export function withoutAnswer(given: GivenAnswers, answer: Answers, kept: Kept): GivenAnswers {
  switch (kept.in) {
    case "all":
      return { ...given, answers: without(given.answers, answer) };
    case "file": {
      const left = without(entryOf(given.answersFor, kept.file) ?? {}, answer);
      return { ...given, answersFor: withEntry(given.answersFor, kept.file, isNothing(left) ? null : left) };
    }
    case "layout": {
      const known = entryOf(given.layouts, kept.layout);
      if (!known) return given;
      const answers = without(known.answers, answer);
      const units = Object.fromEntries(
        Object.entries(known.units ?? {}).filter(([, { unit }]) => unit !== answer.unit),
      );
      const left = isNothing(answers) && isNothing(units) ? null : { ...known, answers, units };
      return { ...given, layouts: withEntry(given.layouts, kept.layout, left) };
    }
  }
}

/** Takes back what counts for an open workbook, wherever it is kept. */
export function withoutAnswerAnywhere(
  given: GivenAnswers,
  answer: Answers,
  file: string,
  layout: Layout | null,
): GivenAnswers {
  const own = withoutAnswer(withoutAnswer(given, answer, { in: "all" }), answer, { in: "file", file });
  return layout === null ? own : withoutAnswer(own, asInLayout(answer, layout), { in: "layout", layout: layout.key });
}

const isNothing = (record: object): boolean => Object.keys(record).length === 0;

/** Null: without the entry. */
function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const others = Object.entries(record).filter(([other]) => other !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}

/** The answers but for what the other says. */
function without(answers: Answers, answer: Answers): Answers {
  const left = Object.entries(answers).flatMap(([kind, value]) => {
    const taken = answer[kind as keyof Answers];
    if (taken === undefined || value === undefined) return [[kind, value] as const];
    if (typeof taken !== "object") return [];
    const rest = Object.entries(value).filter(([label]) => !Object.hasOwn(taken, label));
    return rest.length === 0 ? [] : [[kind, Object.fromEntries(rest)] as const];
  });
  return Object.fromEntries(left);
}
