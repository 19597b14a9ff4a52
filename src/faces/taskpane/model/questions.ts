import type { FieldId } from "../../../core/anvisningar/known-fields";
import type { Edition } from "../../../core/anvisningar/schema";
import type { RunResult } from "../../../core/run/run-result";
import type { Answers } from "../../../core/project/answers";
import type { CellRef, Reading } from "../../../core/project/project";
import type { HeadingChoice, Question } from "../../../core/project/question";
import type { Ore } from "../../../core/values/ore";

/** What is asked about, without where: enough to show and to answer. */
export type Topic =
  | { readonly about: "unit" | "surplus-sign" | "cost-sign" }
  /** `label` is the key in the answers, `text` what the workbook says. */
  | { readonly about: "namnd" | "money"; readonly label: string; readonly text: string }
  /** `choices`: which of several columns count; the answer is the place of one of them. */
  | {
      readonly about: "heading";
      readonly label: string;
      readonly text: string;
      readonly candidates?: readonly string[];
      readonly choices?: readonly HeadingChoice[];
    };

/** An answer as one text: a unit, a sign, a field's or a nämnd's id, or `leave`. */
export type AnswerValue = string;

/** The answer that a choice is given as. */
export const choiceValue = (index: number): AnswerValue => `choice ${index}`;

const choiceOf = ({ choices = [] }: { readonly choices?: readonly HeadingChoice[] }, value: AnswerValue) =>
  choices.find((_, index) => choiceValue(index) === value);

/** Leave the column out of the reading. */
export const leave = "-";

export const topicKey = (topic: Topic): string => ("label" in topic ? `${topic.about} ${topic.label}` : topic.about);

export function answerOf(topic: Topic, answers: Answers): AnswerValue | null {
  switch (topic.about) {
    case "unit":
      return answers.unit ?? null;
    case "surplus-sign":
      return answers.surplusSign ?? null;
    case "cost-sign":
      return answers.costSign ?? null;
    case "heading": {
      const field = answers.headings?.[topic.label];
      return field === undefined ? null : (field ?? leave);
    }
    case "namnd":
      return answers.namnder?.[topic.label] ?? null;
    case "money":
      return answers.money?.[topic.label] ?? null;
  }
}

/** The answers with this one given, or with null withdrawn. A value that is none of the choices changes nothing. */
export function withAnswer(answers: Answers, topic: Topic, value: AnswerValue | null): Answers {
  const { unit, surplusSign, costSign, headings = {}, namnder = {}, money = {} } = answers;
  const sign = value === "plus" || value === "minus" ? value : undefined;
  switch (topic.about) {
    case "unit": {
      const chosen = value === "kr" || value === "tkr" || value === "mnkr" ? value : undefined;
      return defined({ ...answers, unit: value === null ? undefined : (chosen ?? unit) });
    }
    case "surplus-sign":
      return defined({ ...answers, surplusSign: value === null ? undefined : (sign ?? surplusSign) });
    case "cost-sign":
      return defined({ ...answers, costSign: value === null ? undefined : (sign ?? costSign) });
    case "heading": {
      const choice = choiceOf(topic, value ?? "");
      if (choice) return { ...answers, headings: { ...headings, ...choice.headings } };
      const others = Object.entries(headings).filter(([label]) => label !== topic.label);
      const mine = value === null ? [] : [[topic.label, value === leave ? null : value] as const];
      return { ...answers, headings: Object.fromEntries([...others, ...mine]) };
    }
    case "namnd": {
      const others = Object.entries(namnder).filter(([label]) => label !== topic.label);
      const mine = value === null ? [] : [[topic.label, value] as const];
      return { ...answers, namnder: Object.fromEntries([...others, ...mine]) };
    }
    case "money": {
      const others = Object.entries(money).filter(([label]) => label !== topic.label);
      const mine = value === "own" || value === "other" ? [[topic.label, value] as const] : [];
      return { ...answers, money: Object.fromEntries([...others, ...mine]) };
    }
  }
}

/** Without what is not answered. */
const defined = ({
  unit,
  surplusSign,
  costSign,
  headings,
  namnder,
  money,
}: Partial<Record<keyof Answers, unknown>>): Answers =>
  Object.fromEntries(
    Object.entries({ unit, surplusSign, costSign, headings, namnder, money }).filter(
      ([, value]) => value !== undefined,
    ),
  );

/** What has been answered, as topics that can be changed or withdrawn. */
export const answeredTopics = ({
  unit,
  surplusSign,
  costSign,
  headings = {},
  namnder = {},
  money = {},
}: Answers): readonly Topic[] => [
  ...(unit === undefined ? [] : [{ about: "unit" } as const]),
  ...(surplusSign === undefined ? [] : [{ about: "surplus-sign" } as const]),
  ...(costSign === undefined ? [] : [{ about: "cost-sign" } as const]),
  ...Object.keys(headings).map((label) => ({ about: "heading", label, text: label }) as const),
  ...Object.keys(namnder).map((label) => ({ about: "namnd", label, text: label }) as const),
  ...Object.keys(money).map((label) => ({ about: "money", label, text: label }) as const),
];

const fieldsAsked = {
  "surplus-sign": ["reportedDeviation", "reportedSurplus"],
  "cost-sign": ["spentAmount"],
} as const;

export interface Sample {
  readonly at: CellRef;
  readonly shown: string;
}

const mostSamples = 4;

/** Cells of the workbook that show what is asked about. */
export function samplesFor(question: Question, { files }: RunResult): readonly Sample[] {
  if (question.about === "heading" && question.shows && question.shows.length > 0) return question.shows;
  if ("at" in question) return [{ at: question.at, shown: question.text }];
  if (question.about === "unit") return question.shows;
  const fields: readonly FieldId[] = fieldsAsked[question.about];
  const readings = (files[0]?.reading?.projects ?? []).flatMap((project): readonly Reading[] =>
    [project.fields, ...project.years.map((year) => year.fields)].flatMap((map) =>
      fields.flatMap((field) => map.get(field) ?? []),
    ),
  );
  const written = readings.filter(({ shown }) => shown !== "");
  return written.slice(0, mostSamples).map(({ at, shown }) => ({ at, shown }));
}

/** What an answer makes of the amounts in doubt; null where that is not known beforehand. */
export function givenBy(
  question: Question,
  value: AnswerValue,
): { readonly about: "granted" | "spent"; readonly ore: Ore } | null {
  const gives = question.about === "unit" ? question.gives.find(({ unit }) => unit === value) : undefined;
  if (!gives) return null;
  const { grantedOre, spentOre } = gives;
  if (grantedOre !== null) return { about: "granted", ore: grantedOre };
  return spentOre === null ? null : { about: "spent", ore: spentOre };
}

/** Fields that a column can mean, in the order of the edition. */
export const fieldChoices = ({ fields }: Edition): readonly string[] => fields.map(({ id }) => id);

/** What is most likely the answer. */
export function candidatesOf(question: Question): readonly string[] {
  if ("candidates" in question) return question.candidates;
  return "readings" in question ? question.readings : [];
}
