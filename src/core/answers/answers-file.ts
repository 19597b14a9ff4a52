import type { RunResult } from "../run/run-result";
import type { Answers } from "../project/answers";
import { answersSchema } from "../project/answers-schema";
import { layoutAnswersSchema, unitAnswerSchema } from "../project/given-answers-schema";
import { entryOf, nothingGiven, type GivenAnswers } from "../project/given-answers";
import type { Language } from "../values/bilingual";
import { visibleText } from "../values/label";
import { questionTexts } from "../messages/question-texts";
import * as z from "../values/zod";
import { askedOnce, type AskedOnce } from "./asked-once";
import { asInLayout, withAnswer } from "./remember";

/**
 * Answers to what the workbooks do not decide, as a file (`medelkoll/answers/1`, docs/answers.md): written as a template with the questions, filled in by a
 * person who chooses a number, and given back. The keys of an answer are those that the pane stores.
 */
const formatName = "medelkoll/answers/1";

const asked = z.looseObject({
  files: z.array(z.string()).optional(),
  doubt: unitAnswerSchema.unwrap().pick({ states: true, middle: true }).optional(),
  choices: z.array(z.looseObject({ answer: answersSchema })),
  /** The number of the choice, from 1; null while nobody has chosen. */
  choose: z.number().int().positive().nullable(),
});
type Filled = z.infer<typeof asked>;

const withQuestions = z.object({ answers: answersSchema.optional(), questions: z.array(asked).optional() });

const schema = z.strictObject({
  format: z.literal(formatName),
  all: answersSchema.optional(),
  questions: z.array(asked).optional(),
  layouts: z
    .record(
      z.string(),
      layoutAnswersSchema
        .unwrap()
        .partial()
        .extend({ questions: z.array(asked).optional() })
        .strict(),
    )
    .optional(),
  files: z.record(z.string(), z.strictObject(withQuestions.shape)).optional(),
});

/** Null when the data is no file of answers, or a choice is a number that its question does not have. */
export function readAnswers(data: unknown): GivenAnswers | null {
  const read = schema.safeParse(data);
  if (!read.success) return null;
  const { all = {}, questions = [], layouts = {}, files = {} } = read.data;
  let given: GivenAnswers = { ...nothingGiven, answers: all };
  const chosen: { readonly filled: Filled; readonly scope: AskedOnce["scope"]; readonly files: readonly string[] }[] =
    [];
  const choose = (filled: readonly Filled[], scope: AskedOnce["scope"], files: readonly string[]): void => {
    chosen.push(...filled.map((one) => ({ filled: one, scope, files: one.files ?? files })));
  };
  choose(questions, { about: "all" }, []);
  for (const [key, { questions: open = [], answers = {}, files: names = {}, units = {} }] of Object.entries(layouts)) {
    given = { ...given, layouts: { ...given.layouts, [key]: { answers, files: names, units } } };
    choose(open, { about: "layout", layout: { key, labels: new Map() } }, []);
  }
  for (const [file, { questions: open = [], answers = {} }] of Object.entries(files)) {
    const name = file.normalize("NFC");
    given = { ...given, answersFor: { ...given.answersFor, [name]: answers } };
    choose(open, { about: "file" }, [name]);
  }
  for (const { filled, scope, files: names } of chosen) {
    if (filled.choose === null) continue;
    const choice = filled.choices[filled.choose - 1];
    if (!choice) return null;
    given = withAnswer(given, { scope, files: names, doubt: filled.doubt ?? null }, choice.answer, { on: null });
  }
  return given;
}

/** The open questions of a run as a file to fill in. What has been answered is kept. */
export function answersTemplate(outcome: RunResult, given: GivenAnswers, language: Language): Record<string, unknown> {
  const open = openQuestions(outcome, language);
  const ofAll = open.filter(({ scope }) => scope.about === "all").map((one) => questionEntry(one, language));
  const layouts = keyed(
    open,
    ({ scope }) => (scope.about === "layout" ? [scope.layout.key] : []),
    Object.keys(given.layouts),
  );
  const files = keyed(
    open,
    ({ scope, files: names }) => (scope.about === "file" ? names : []),
    Object.keys(given.answersFor),
  );
  const listed = (questions: readonly AskedOnce[]): Record<string, unknown> =>
    questions.length === 0 ? {} : { questions: questions.map((one) => questionEntry(one, language)) };
  return {
    format: formatName,
    all: given.answers,
    ...(ofAll.length > 0 ? { questions: ofAll } : {}),
    ...(layouts.length > 0
      ? {
          layouts: Object.fromEntries(
            layouts.map(([key, own]) => [key, { ...entryOf(given.layouts, key), ...listed(own) }]),
          ),
        }
      : {}),
    files: Object.fromEntries(
      files.map(([name, own]) => {
        const answers: Answers | undefined = entryOf(given.answersFor, name);
        return [name, { ...(answers ? { answers } : {}), ...listed(own) }];
      }),
    ),
  };
}

/** Every open question once. */
export const openQuestions = ({ files, edition, profile }: RunResult, language: Language): readonly AskedOnce[] =>
  askedOnce(
    files.map(({ name, reading }) => ({ name, layout: reading?.layout ?? null, questions: reading?.questions ?? [] })),
    { language, edition, profile },
  );

/** Questions by what they are about, with what has answers and no questions. */
function keyed(
  open: readonly AskedOnce[],
  keysOf: (one: AskedOnce) => readonly string[],
  answered: readonly string[],
): readonly (readonly [string, readonly AskedOnce[]])[] {
  const keys = new Set([...open.flatMap(keysOf), ...answered]);
  return [...keys].map((key) => [key, open.filter((one) => keysOf(one).includes(key))] as const);
}

function questionEntry(
  { question, at, shows, choices, others, files, scope, doubt }: AskedOnce,
  language: Language,
): Record<string, unknown> {
  // A nämnd that nothing speaks for may be any.
  const listed = choices.length === 0 ? others : choices;
  const keptAs = (answer: Answers): Answers => (scope.about === "layout" ? asInLayout(answer, scope.layout) : answer);
  return {
    question: visibleText(question),
    ...(files.length > 1 ? { about: questionTexts[language].about(files.map(visibleText)) } : {}),
    ...(scope.about === "layout" ? { files } : {}),
    ...(at && at.cell !== "" ? { at: `${at.sheet}!${at.cell}` } : {}),
    ...(shows.length > 0 ? { shows: shows.map(({ at: cell, shown }) => `${cell.cell}: ${visibleText(shown)}`) } : {}),
    ...(doubt ? { doubt } : {}),
    choices: listed.map(({ says, answer }, index) => ({
      nr: index + 1,
      says: visibleText(says),
      answer: keptAs(answer),
    })),
    choose: null,
  };
}
