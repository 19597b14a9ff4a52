import { addMonths } from "../../values/iso-date";
import { codeParam } from "../code-param";
import { hit, type EachProject } from "../context";
import { codesOf, isFilled, placeOf, readingOf } from "../../project/readings-of";

/** The follow-up that the application promised has a result, at the latest so many months after completion. */
export const promiseKept: EachProject<"promise-kept"> = ({ graceMonths, overdue }, { asOf, edition, unread }) => {
  const listId = edition.fields.find(({ id }) => id === "followUpPlan")?.list;
  const list = edition.lists.find(({ id }) => id === listId);
  const measurable = new Set(list?.codes.filter((code) => code.measurable).map(({ code }) => code));
  return (figures) => {
    const { project, progress, completedOn } = figures;
    const promised = codesOf(project, "followUpPlan").filter((code) => measurable.has(code));
    const isDone = progress === "completed" || progress === "partly-completed";
    if (promised.length === 0 || !isDone || completedOn === null || completedOn > asOf) return [];
    if (isFilled(readingOf(project, "followUpResult")) || unread.has(project, "followUpResult")) return [];
    if (addMonths(completedOn, graceMonths) < asOf !== overdue) return [];
    const method = promised.map((code) => codeParam(edition, "followUpPlan", code));
    return [hit(figures, placeOf(figures, "followUpResult", "followUpDone", "followUpPlan"), { method })];
  };
};
