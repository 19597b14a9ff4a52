import type { Answers } from "../project/answers";
import type { Question } from "../project/question";
import { noOre } from "../values/ore";
import { askedQuestion, type AskedQuestion, type AskTerms } from "./asked-question";

/** An answer that was given, as the question that it settles and what it says. */
export interface Answered {
  readonly key: string;
  readonly asked: AskedQuestion;
  readonly says: string;
  /** This one answer alone. */
  readonly answer: Answers;
}

/** Everything that was answered, in the order of the kinds. */
export function answeredQuestions(answers: Answers, terms: AskTerms): readonly Answered[] {
  return singly(answers).map((answer): Answered => {
    const asked = askedQuestion(questionOf(answer), terms);
    const said = [...asked.choices, ...asked.others].find((choice) => isSame(choice.answer, answer));
    const { headings, namnder } = answer;
    const says = said?.says ?? String(Object.values({ ...headings, ...namnder })[0]);
    return { key: JSON.stringify(answer), asked, says, answer };
  });
}

const isSame = (a: Answers, b: Answers): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Each answer by itself. */
function singly({ unit, surplusSign, costSign, headings, namnder, money }: Answers): readonly Answers[] {
  return [
    ...(unit === undefined ? [] : [{ unit }]),
    ...(surplusSign === undefined ? [] : [{ surplusSign }]),
    ...(costSign === undefined ? [] : [{ costSign }]),
    ...Object.entries(headings ?? {}).map(([label, field]) => ({ headings: { [label]: field } })),
    ...Object.entries(namnder ?? {}).map(([label, id]) => ({ namnder: { [label]: id } })),
    ...Object.entries(money ?? {}).map(([label, kind]) => ({ money: { [label]: kind } })),
  ];
}

const nowhere = { file: "", sheet: "", cell: "" };

/** The question as it could be put again: the workbook's amounts are no longer known. */
function questionOf({ unit, surplusSign, costSign, headings, namnder, money }: Answers): Question {
  const label = Object.keys({ ...headings, ...namnder, ...money })[0] ?? "";
  const named = { label, text: label, at: nowhere, candidates: [] };
  if (unit !== undefined)
    return { about: "unit", readings: [], gives: [], shows: [], states: [], possible: null, middle: null };
  if (surplusSign !== undefined) return { about: "surplus-sign", gives: [], shows: [] };
  if (costSign !== undefined) return { about: "cost-sign", gives: [], shows: [] };
  if (headings) return { about: "heading", ...named };
  if (namnder) return { about: "namnd", ...named };
  return { about: "money", label, text: label, at: nowhere, rows: 0, granted: noOre, spent: noOre };
}
