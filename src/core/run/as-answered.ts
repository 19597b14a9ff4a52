import { remark, type Remark } from "../findings/finding";
import { joinAnswers, type Answers } from "../project/answers";
import { entryOf, type GivenAnswers, type LayoutAnswers, type UnitAnswer } from "../project/given-answers";
import { labelIn, type Layout } from "../project/layout";
import type { Question } from "../project/question";
import type { WorkbookReading } from "../intake/workbook-reading";

/** A question that an answer about the layout has settled, and the workbooks that the user was asked about (name, day or null). */
export interface Remembered {
  readonly question: Question;
  readonly answer: Answers;
  readonly files: LayoutAnswers["files"];
}

export interface AsAnswered {
  readonly reading: WorkbookReading;
  readonly remembered: readonly Remembered[];
  /** Where each of them counts, unless the user was asked about this very workbook (SVA-01). */
  readonly remarks: readonly Remark[];
}

/**
 * Reads a workbook, and what it leaves open once more with what has been answered for its layout. Only what is asked is settled so: what the workbook says
 * itself comes first. An answer may raise a new question, which may have its answer too.
 */
export function asAnswered(
  file: string,
  read: (answers: Answers) => WorkbookReading,
  own: Answers,
  layouts: GivenAnswers["layouts"],
): AsAnswered {
  const first = read(own);
  const { layout } = first;
  const known = layout && entryOf(layouts, layout.key);
  if (!known) return { reading: first, remembered: [], remarks: [] };
  const remembered: Remembered[] = [];
  let reading = first;
  for (;;) {
    const found = reading.questions.flatMap((question): Remembered[] => {
      const one = rememberedAnswer(question, known, layout, file);
      const isNew = one !== null && !remembered.some(({ answer }) => isSame(answer, one.answer));
      return isNew ? [{ question, ...one }] : [];
    });
    if (found.length === 0) break;
    remembered.push(...found);
    const answers = remembered.reduce((joined, { answer }) => joinAnswers(joined, answer), own);
    // The layout is that of the workbook as it came.
    reading = { ...read(answers), layout };
  }
  const untold = remembered.filter(({ files }) => entryOf(files, file) === undefined);
  return { reading, remembered, remarks: untold.map((one) => asAnsweredRemark(one, file)) };
}

const isSame = (a: Answers, b: Answers): boolean => JSON.stringify(a) === JSON.stringify(b);

type Found = Pick<Remembered, "answer" | "files">;

/** What was answered to the same question about another workbook of the layout; null where it is not the same, or this workbook speaks against the answer. */
function rememberedAnswer(question: Question, known: LayoutAnswers, layout: Layout, file: string): Found | null {
  const { answers, files } = known;
  switch (question.about) {
    case "unit":
      return rememberedUnit(question, known, file);
    case "surplus-sign":
      return answers.surplusSign === undefined ? null : { answer: { surplusSign: answers.surplusSign }, files };
    case "cost-sign": {
      const { costSign } = answers;
      // Money that is spent comes to more than what came back.
      const given = question.gives.find(({ sign }) => sign === costSign);
      const isLikely = !given || given.above >= given.below;
      if (costSign === undefined || (!isLikely && entryOf(files, file) === undefined)) return null;
      return { answer: { costSign }, files };
    }
    case "heading": {
      const { choices, label } = question;
      const named = choices?.[0] ? Object.keys(choices[0].headings) : [label];
      const headings = Object.fromEntries(
        named.flatMap((one) => {
          const field = entryOf(answers.headings ?? {}, labelIn(layout, one));
          return field === undefined ? [] : [[one, field] as const];
        }),
      );
      if (Object.keys(headings).length < named.length) return null;
      const isChoice = choices?.some((choice) => named.every((one) => choice.headings[one] === headings[one])) ?? true;
      return isChoice ? { answer: { headings }, files } : null;
    }
    case "money": {
      const kind = entryOf(answers.money ?? {}, labelIn(layout, question.label));
      return kind === undefined ? null : { answer: { money: { [question.label]: kind } }, files };
    }
    case "namnd":
      return null;
  }
}

type UnitQuestion = Extract<Question, { readonly about: "unit" }>;

/** The unit that was given to the same doubt about amounts of this size, best for this very workbook; null where two were. */
function rememberedUnit(
  question: UnitQuestion,
  { answers, files, units = {} }: LayoutAnswers,
  file: string,
): Found | null {
  const known = Object.values(units);
  const fitting = known.filter((one) => isSameDoubt(question, one));
  const own = fitting.find((one) => entryOf(one.files, file) !== undefined);
  const [first, ...others] = own ? [own] : fitting;
  if (first)
    return others.some(({ unit }) => unit !== first.unit) ? null : { answer: { unit: first.unit }, files: first.files };
  // Written by hand: nobody knows what it was the answer to.
  const { unit } = answers;
  const { states, possible } = question;
  const isLikely = known.length === 0 && states.every((stated) => stated === unit);
  return unit !== undefined && isLikely && (possible?.includes(unit) ?? true) ? { answer: { unit }, files } : null;
}

/** An amount further off than this is nearer to the same one in another unit: the root of a thousand. */
const furthest = Math.sqrt(1000);

function isSameDoubt({ states, possible, middle }: UnitQuestion, before: UnitAnswer): boolean {
  if (states.join(", ") !== before.states) return false;
  if (middle === null || before.middle === null) return possible?.includes(before.unit) ?? true;
  return middle.least > before.middle.least / furthest && middle.largest < before.middle.largest * furthest;
}

function asAnsweredRemark({ question, answer, files }: Remembered, file: string): Remark {
  const shown = "shows" in question ? question.shows[0] : undefined;
  const at = "at" in question ? question.at : (shown?.at ?? { file });
  // A workbook that was never saved has no name.
  const from = Object.entries(files).map(([name, day]) =>
    name === "" || day === null ? name || (day ?? "–") : `${name} (${day})`,
  );
  return remark("SVA-01", at, { answer: answerParam(question, answer), from });
}

/** Kind "answer" of the catalogue. */
function answerParam(question: Question, { unit, surplusSign, costSign, headings, money }: Answers): readonly string[] {
  const word = unit ?? surplusSign ?? costSign;
  const pairs = Object.entries({ ...headings, ...money }).flatMap(([label, meaning]) => [
    "label" in question && question.label === label ? question.text : label,
    meaning ?? "",
  ]);
  return [question.about, ...(word === undefined ? [] : [word]), ...pairs];
}
