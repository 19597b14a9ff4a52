import { addMonths, daysBetween, type IsoDate } from "../values/iso-date";
import type { ProjectFigures, ReportStatus } from "./types";

/** Six calendar months after completion, clamped to the month's end, the day itself included; months come from the edition. */
export const reportDue = (completedOn: IsoDate | null, months: number): IsoDate | null =>
  completedOn === null ? null : addMonths(completedOn, months);

export interface ReportTiming {
  readonly reportStatus: ReportStatus;
  /** Days after the due date, of the report or else of the as-of date; 0 in time, null without a due date. */
  readonly daysLate: number | null;
}

export function reportTiming(
  due: IsoDate | null,
  reportedOn: IsoDate | null,
  asOf: IsoDate,
  progress: ProjectFigures["progress"],
): ReportTiming {
  if (due === null) {
    // Of one whose status nobody knows, nobody knows whether a report is due.
    const mayBeFinished = progress === null || progress === "completed" || progress === "partly-completed";
    return { reportStatus: mayBeFinished ? "due-unknown" : "not-completed", daysLate: null };
  }
  const late = (day: IsoDate): number => Math.max(0, daysBetween(due, day));
  if (reportedOn !== null) {
    const daysLate = late(reportedOn);
    return { reportStatus: daysLate > 0 ? "reported-late" : "reported-in-time", daysLate };
  }
  const daysLate = late(asOf);
  return { reportStatus: daysLate > 0 ? "missing-late" : "not-yet-due", daysLate };
}
