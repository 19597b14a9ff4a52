import type { MessageText } from "../message-text";

export const datesAndStatus = {
  "DAT-01": {
    title: "Not a date",
    message: "“{value}” is not a date. The date is unknown.",
    action: "Write the date as year-month-day, such as 2024-03-08.",
  },
  "DAT-02": {
    title: "Approximate date",
    message: "“{value}” is an approximate date. The last day of the period, {used}, is used.",
    action: "Enter the exact date so that the deadline is correct.",
  },
  "DAT-03": {
    title: "Completion date before start date",
    message: "The project “{project}” was completed on {completed} but started on {start}.",
    action: "Correct the date that is wrong.",
  },
  "DAT-04": {
    title: "Date after the as-of date",
    message: "“{field}” of the project “{project}” is {date}, which is after the as-of date {asOf}.",
    action: "Correct the date. If it is a plan, write it as the planned completion date instead.",
  },
  "DAT-05": {
    title: "Decision before the first possible year",
    message: "The project “{project}” has the decision date {date}, but the funds have only existed since {year}.",
    action: "Correct the date, or remove the project if it was granted other funds.",
  },
  "DAT-06": {
    title: "Started before the decision",
    message: "The project “{project}” started on {start}, before the funds were granted on {decision}.",
    action: "Check the dates. If they are right, explain why the project started before the decision.",
  },
  "DAT-07": {
    title: "The date can be read in several ways",
    message: "“{value}” can be read in several ways: {readings}. The date is not used.",
    action: "Write the date as year-month-day, such as 2024-03-08.",
  },
  "STA-01": {
    title: "Status missing",
    message: "The project “{project}” has no status.",
    action: "Enter not started, in progress, completed, partly completed or cancelled.",
  },
  "STA-02": {
    title: "Completion date missing",
    message:
      "The project “{project}” is completed in full or in part but has no completion date, so the deadline for the report cannot be worked out.",
    action: "Fill in the day on which the investment was completed.",
  },
  "STA-03": {
    title: "Status contradicts other information",
    message:
      "The project “{project}” has the status “{status}”, which does not agree with its completion date or amount spent.",
    action: "Correct the status, the completion date or the amount spent.",
  },
  "STA-04": {
    title: "Cancelled without an explanation",
    message: "The project “{project}” was cancelled without an explanation.",
    action: "Write why the project was cancelled.",
  },
  "STA-05": {
    title: "Planned completion date has passed",
    message: "The project “{project}” should have been finished on {planned} but is not reported as finished.",
    action: "Enter a new planned completion date, or change the status if the project is finished.",
  },
} as const satisfies Record<string, MessageText>;
