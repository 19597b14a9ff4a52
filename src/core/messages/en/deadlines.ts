import type { MessageText } from "../message-text";

export const deadlines = {
  "FRI-01": {
    title: "The report is overdue",
    message: "The follow-up report for “{project}” was due on {due}. It is {days|day|days} overdue.",
    action: "Submit the report and fill in the date. If it has already been submitted, fill in the day.",
  },
  "FRI-02": {
    title: "Report to be submitted",
    message: "The follow-up report for “{project}” has not been submitted. It is due on {due}; {days|day|days} left.",
    action: "Schedule the report.",
  },
  "FRI-03": {
    title: "The report was late",
    message: "The follow-up report for “{project}” was submitted {days|day|days} after the last day, {due}.",
    action: "No action needed if the dates are right.",
  },
  "FRI-04": {
    title: "Follow-up report long outstanding",
    message:
      "The project “{project}” was granted funds on {decision}, more than {months|month|months} ago. The follow-up report is missing.",
    action: "Describe the current position and say when the follow-up report will be submitted.",
  },
  "FRI-05": {
    title: "Unclear where the report is",
    message:
      "A follow-up report for “{project}” has been submitted, but neither the recipient nor the reference number is given.",
    action: "Enter the recipient or the reference number.",
  },
  "FRI-06": {
    title: "The report has not been presented to the committee",
    message: "The follow-up report for “{project}” has been submitted but has not been presented to the committee.",
    action: "Present the report to the committee. If that has been done, enter the date.",
  },
  "FRI-07": {
    title: "Report before completion",
    message:
      "The project “{project}” has a report dated {report}, before the completion date {completed}. It cannot be the follow-up report.",
    action: "Correct the dates, or submit a follow-up report.",
  },
} as const satisfies Record<string, MessageText>;
