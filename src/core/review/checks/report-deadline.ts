import type { ProjectFigures, ReportStatus } from "../../figures/types";
import { daysBetween, type IsoDate } from "../../values/iso-date";
import type { CheckOf } from "../../anvisningar/kinds-of-check";
import { hit, type EachProject } from "../context";
import { isUnreadable, placeOf, readingOf } from "../../project/readings-of";

const statusOf: Readonly<Record<CheckOf<"report-deadline">["outcome"], ReportStatus>> = {
  missing: "missing-late",
  ahead: "not-yet-due",
  late: "reported-late",
};

/** A param of the kind `due`. */
const dueParam = (due: IsoDate, extension: ProjectFigures["extension"]): string =>
  extension === undefined ? due : `${due} ${extension.dnr}`;

/** The report and its due date, as the figures have them. A report date that cannot be read is not taken for a missing report. */
export const reportDeadline: EachProject<"report-deadline"> =
  ({ outcome }, { asOf }) =>
  (figures) => {
    const { project, reportDueOn: due, daysLate, reportStatus, extension } = figures;
    if (reportStatus !== statusOf[outcome] || due === null || daysLate === null) return [];
    if (isUnreadable(readingOf(project, "reportDate"))) return [];
    const days = outcome === "ahead" ? daysBetween(asOf, due) : daysLate;
    return [hit(figures, placeOf(figures, "reportDate", "completedDate"), { due: dueParam(due, extension), days })];
  };
