import type { MessageText } from "../message-text";

export const deadlines = {
  "FRI-01": {
    title: "The report is overdue",
    message: "The project “{project}” should have handed in its follow-up report by {due}. It is {days|day|days} late.",
    action: "Hand in the report and fill in the date. If it has been handed in, fill in when.",
  },
  "FRI-02": {
    title: "Report to come",
    message: "The project “{project}” must hand in its follow-up report by {due}, in {days|day|days}.",
    action: "Plan for the report.",
  },
  "FRI-03": {
    title: "The report was late",
    message: "The project “{project}” handed in its follow-up report {days|day|days} after the deadline {due}.",
    action: "You need not do anything if the dates are right.",
  },
  "FRI-04": {
    title: "Long without a final report",
    message:
      "The project “{project}” was granted on {decision}, more than {months|month|months} ago, and has no final report.",
    action: "Report how it stands and when the final report will come.",
  },
  "FRI-05": {
    title: "Unclear where the report is",
    message: "The project “{project}” has handed in a report, but to whom or under which reference is not stated.",
    action: "State the recipient or the reference.",
  },
  "FRI-06": {
    title: "The report has not been notified",
    message: "The project “{project}” has handed in a report that has not been notified to the committee.",
    action: "Notify the report, or fill in the date if it has been done.",
  },
  "FRI-07": {
    title: "Report before completion",
    message:
      "The project “{project}” has a report of {report}, before its completion on {completed}. It cannot be the final report.",
    action: "Correct the dates, or hand in a final report.",
  },
} as const satisfies Record<string, MessageText>;
