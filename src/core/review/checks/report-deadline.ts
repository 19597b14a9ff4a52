import type { ReportStatus } from "../../figures/types";
import { daysBetween } from "../../values/iso-date";
import type { CheckOf } from "../../anvisningar/kinds-of-check";
import { hit, type EachProject } from "../context";
import { isUnreadable, placeOf, readingOf } from "../../project/readings-of";

const statusOf: Readonly<Record<CheckOf<"report-deadline">["outcome"], ReportStatus>> = {
  missing: "missing-late",
  ahead: "not-yet-due",
  late: "reported-late",
};

/** The report and its due date, as the figures have them. A report date that cannot be read is not taken for a missing report. */
export const reportDeadline: EachProject<"report-deadline"> =
  ({ outcome }, { asOf }) =>
  (figures) => {
    const { project, reportDueOn: due, daysLate, reportStatus } = figures;
    if (reportStatus !== statusOf[outcome] || due === null || daysLate === null) return [];
    if (isUnreadable(readingOf(project, "reportDate"))) return [];
    const days = outcome === "ahead" ? daysBetween(asOf, due) : daysLate;
    return [hit(figures, placeOf(figures, "reportDate", "completedDate"), { due, days })];
  };
