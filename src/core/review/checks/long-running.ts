import { addMonths } from "../../values/iso-date";
import { hit, type EachProject } from "../context";
import { isFilled, placeOf, readingOf, valueOf } from "../../project/readings-of";

/** Granted longer ago than the edition's limit, and still no final report. */
export const longRunning: EachProject<"long-running"> =
  (_check, { asOf, edition }) =>
  (figures) => {
    const { project } = figures;
    const decision = valueOf(readingOf(project, "decisionDate"), "date")?.on;
    if (decision === undefined || isFilled(readingOf(project, "reportDate"))) return [];
    const months = edition.longRunningMonths;
    return addMonths(decision, months) < asOf
      ? [hit(figures, placeOf(figures, "decisionDate"), { decision, months })]
      : [];
  };
