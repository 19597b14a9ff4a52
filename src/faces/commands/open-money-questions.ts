import type { RunResult } from "../../core/run/run-result";
import type { Question } from "../../core/project/question";

/** The questions that must be answered before any total can be trusted: units, signs, and columns that may hold amounts. */
export function openMoneyQuestions({ edition, files }: RunResult): readonly Question[] {
  const amounts = new Set(edition.fields.filter(({ type }) => type === "amount").map(({ id }) => id));
  const isAboutMoney = (question: Question): boolean => {
    switch (question.about) {
      case "unit":
      case "surplus-sign":
      case "cost-sign":
      case "money":
        return true;
      case "heading":
        return question.candidates.some((field) => amounts.has(field));
      case "namnd":
        return false;
    }
  };
  return files.flatMap(({ reading }) => reading?.questions.filter(isAboutMoney) ?? []);
}
