import type { Answers } from "../project/answers";
import { entryOf, type GivenAnswers } from "../project/given-answers";
import type { Layout } from "../project/layout";
import type { AskedOnce } from "./asked-once";
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

/** Takes back an answer that was given just now, and no other workbook's. `itself`: as when it was given. */
export function withoutAsked(
  given: GivenAnswers,
  { scope, files }: Pick<AskedOnce, "scope" | "files">,
  answer: Answers,
  { itself = false }: { readonly itself?: boolean } = {},
): GivenAnswers {
  if (scope.about === "all") return withoutAnswer(given, answer, { in: "all" });
  const own =
    itself || scope.about === "file"
      ? files.reduce((left, file) => withoutAnswer(left, answer, { in: "file", file }), given)
      : given;
  if (scope.about === "file") return own;
  const { layout } = scope;
  if (answer.unit === undefined)
    return withoutAnswer(own, asInLayout(answer, layout), { in: "layout", layout: layout.key });
  const known = entryOf(own.layouts, layout.key);
  if (!known) return own;
  const units = Object.entries(known.units ?? {}).flatMap(([key, one]) => {
    if (one.unit !== answer.unit) return [[key, one] as const];
    const left = Object.fromEntries(Object.entries(one.files).filter(([file]) => !files.includes(file)));
    return isNothing(left) ? [] : [[key, { ...one, files: left }] as const];
  });
  const isEmpty = units.length === 0 && isNothing(known.answers);
  return {
    ...own,
    layouts: withEntry(own.layouts, layout.key, isEmpty ? null : { ...known, units: Object.fromEntries(units) }),
  };
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
