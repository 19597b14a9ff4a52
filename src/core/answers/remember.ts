import { joinAnswers, type Answers } from "../project/answers";
import {
  entryOf,
  type GivenAnswers,
  type LayoutAnswers,
  type UnitAnswer,
  type UnitDoubt,
} from "../project/given-answers";
import { labelIn, type Layout } from "../project/layout";
import type { Unit } from "../values/ore";
import type { AskedOnce } from "./asked-once";

/** When it is answered (ISO date; null where nobody knows). `itself`: the workbook that keeps the answers is the one that they are about. */
export interface Asked {
  readonly on: string | null;
  readonly itself?: boolean;
}

/**
 * Keeps an answer where it belongs: with everything, with the layout, or with the workbook. A workbook that keeps its own answers keeps them for itself too:
 * so they hold when somebody mends a heading, and for copies of it under another name by the layout.
 */
export function withAnswer(
  given: GivenAnswers,
  { scope, files, doubt }: Pick<AskedOnce, "scope" | "files" | "doubt">,
  answer: Answers,
  { on, itself = false }: Asked,
): GivenAnswers {
  if (scope.about === "all") return { ...given, answers: joinAnswers(given.answers, answer) };
  const own = itself || scope.about === "file" ? withOwn(given, files, answer) : given;
  if (scope.about === "file") return own;
  const before = entryOf(given.layouts, scope.layout.key) ?? { answers: {}, files: {} };
  const asked = Object.fromEntries(files.map((file) => [file, on]));
  const entry =
    answer.unit !== undefined
      ? withUnit(before, answer.unit, doubt ?? { states: "", middle: null }, asked)
      : {
          ...before,
          answers: joinAnswers(before.answers, asInLayout(answer, scope.layout)),
          files: { ...before.files, ...asked },
        };
  return { ...own, layouts: { ...own.layouts, [scope.layout.key]: entry } };
}

const withOwn = (given: GivenAnswers, files: readonly string[], answer: Answers): GivenAnswers => ({
  ...given,
  answersFor: {
    ...given.answersFor,
    ...Object.fromEntries(files.map((file) => [file, joinAnswers(entryOf(given.answersFor, file) ?? {}, answer)])),
  },
});

/** A workbook has one unit: another that was given for it before no longer counts. */
function withUnit(
  before: LayoutAnswers,
  unit: Unit,
  { states, middle }: UnitDoubt,
  asked: UnitAnswer["files"],
): LayoutAnswers {
  const key = states === "" ? unit : `${unit} (${states})`;
  const others = Object.entries(before.units ?? {}).flatMap(([other, known]) => {
    const files = Object.fromEntries(Object.entries(known.files).filter(([file]) => !Object.hasOwn(asked, file)));
    return Object.keys(files).length > 0 ? [[other, { ...known, files }] as const] : [];
  });
  const same = others.find(([other]) => other === key)?.[1];
  const mine: UnitAnswer = {
    unit,
    files: { ...same?.files, ...asked },
    states,
    middle:
      same?.middle && middle
        ? { least: Math.min(same.middle.least, middle.least), largest: Math.max(same.middle.largest, middle.largest) }
        : middle,
  };
  return { ...before, units: { ...Object.fromEntries(others), [key]: mine } };
}

/** With the headings and words as other workbooks of the layout have them. */
export function asInLayout(answer: Answers, layout: Layout): Answers {
  const renamed = <Value>(labels: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(labels).map(([label, value]) => [labelIn(layout, label), value]));
  const { headings, money } = answer;
  return {
    ...answer,
    ...(headings ? { headings: renamed(headings) } : {}),
    ...(money ? { money: renamed(money) } : {}),
  };
}
