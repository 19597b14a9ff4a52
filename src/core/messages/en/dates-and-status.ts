import type { MessageText } from "../message-text";

export const datesAndStatus = {
  "DAT-01": {
    title: "Not a date",
    message: "“{value}” is not a date. The date is unknown.",
    action: "Write the date as year-month-day, such as 2024-03-08.",
  },
  "DAT-02": {
    title: "Approximate date",
    message: "“{value}” is an approximate date. The last day of the period, {used}, has been used.",
    action: "State the day, and the deadline will be right.",
  },
  "DAT-03": {
    title: "Completed before it started",
    message: "The project “{project}” was completed on {completed} but started on {start}.",
    action: "Correct the date that is wrong.",
  },
  "DAT-04": {
    title: "Date after the as-of date",
    message: "The project “{project}” has {date} as “{field}”, which is after the as-of date {asOf}.",
    action: "Correct the date. If it is a plan, write it as planned completion instead.",
  },
  "DAT-05": {
    title: "Decision before the first possible year",
    message: "The project “{project}” has the decision date {date}, but the money has only existed since {year}.",
    action: "Correct the date, or remove the project if it was granted other money.",
  },
  "DAT-06": {
    title: "Started before the decision",
    message: "The project “{project}” started on {start}, before the money was granted on {decision}.",
    action: "Check the dates, and explain if the start was earlier than the decision.",
  },
  "DAT-07": {
    title: "The date can be read in several ways",
    message: "“{value}” can be read in several ways: {readings}. The date is not used.",
    action: "Write the date as year-month-day, such as 2024-03-08.",
  },
  "STA-01": {
    title: "Status missing",
    message: "The project “{project}” has no status.",
    action: "State not started, running, completed, partly completed or aborted.",
  },
  "STA-02": {
    title: "Completion date missing",
    message:
      "The project “{project}” is completed but has no completion date, so the deadline of the report cannot be counted.",
    action: "Fill in the day on which the investment was completed.",
  },
  "STA-03": {
    title: "Status and information disagree",
    message:
      "The project “{project}” has the status “{status}”, but its completion date or amount spent says otherwise.",
    action: "Correct the status, the completion date or the amount spent.",
  },
  "STA-04": {
    title: "Aborted without an explanation",
    message: "The project “{project}” was aborted without an explanation.",
    action: "Write why the project was aborted.",
  },
  "STA-05": {
    title: "Planned completion has passed",
    message: "The project “{project}” should have been finished on {planned} but is not.",
    action: "State a new timetable, or change the status if the project is finished.",
  },
} as const satisfies Record<string, MessageText>;
