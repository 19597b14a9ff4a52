import type { FileResult, RunResult } from "../run/run-result";
import { answersSchema, joinAnswers, type Answers } from "../project/answers";
import type { Language } from "../values/bilingual";
import { visibleText } from "../values/label";
import { z } from "../values/zod";
import { askedQuestion, type AskedQuestion } from "./asked-question";

/**
 * Answers to what the workbooks do not decide, as a file (`medelkoll/answers/1`, docs/answers.md): written as a template with the questions, filled in by a
 * person who chooses a number, and given back. The keys of an answer are those that the pane stores.
 */
const formatName = "medelkoll/answers/1";

const asked = z.looseObject({
  choices: z.array(z.looseObject({ answer: answersSchema })),
  /** The number of the choice, from 1; null while nobody has chosen. */
  choose: z.number().int().positive().nullable(),
});

const schema = z.strictObject({
  format: z.literal(formatName),
  all: answersSchema.optional(),
  files: z
    .record(z.string(), z.strictObject({ answers: answersSchema.optional(), questions: z.array(asked).optional() }))
    .optional(),
});

/** For every workbook, and for single ones by file name. */
export interface GivenAnswers {
  readonly answers: Answers;
  readonly answersFor: Readonly<Record<string, Answers>>;
}

/** Null when the data is no file of answers, or a choice is a number that its question does not have. */
export function readAnswers(data: unknown): GivenAnswers | null {
  const read = schema.safeParse(data);
  if (!read.success) return null;
  const { all = {}, files = {} } = read.data;
  const answersFor: Record<string, Answers> = Object.create(null) as Record<string, Answers>;
  for (const [file, { answers = {}, questions = [] }] of Object.entries(files)) {
    let joined: Answers = answers;
    for (const { choices, choose } of questions) {
      if (choose === null) continue;
      const choice = choices[choose - 1];
      if (!choice) return null;
      joined = joinAnswers(joined, choice.answer);
    }
    answersFor[file.normalize("NFC")] = joined;
  }
  return { answers: all, answersFor };
}

/** The open questions of a run as a file to fill in. What has been answered is kept. */
export function answersTemplate(
  { files, edition, profile }: RunResult,
  given: GivenAnswers,
  language: Language,
): Record<string, unknown> {
  const entries = files.flatMap(({ name, reading }: FileResult) => {
    const answers = given.answersFor[name];
    const questions = reading?.questions ?? [];
    if (questions.length === 0 && !answers) return [];
    const open = questions.map((question) => questionEntry(askedQuestion(question, { language, edition, profile })));
    return [[name, { ...(answers ? { answers } : {}), ...(open.length > 0 ? { questions: open } : {}) }] as const];
  });
  return { format: formatName, all: given.answers, files: Object.fromEntries(entries) };
}

function questionEntry({ question, at, shows, choices }: AskedQuestion): Record<string, unknown> {
  return {
    question: visibleText(question),
    ...(at && at.cell !== "" ? { at: `${at.sheet}!${at.cell}` } : {}),
    ...(shows.length > 0 ? { shows: shows.map(({ at: cell, shown }) => `${cell.cell}: ${visibleText(shown)}`) } : {}),
    choices: choices.map(({ says, answer }, index) => ({ nr: index + 1, says: visibleText(says), answer })),
    choose: null,
  };
}
