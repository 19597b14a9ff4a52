import type { MessageText } from "../message-text";

export const application = {
  "ANS-01": {
    title: "Local analysis missing",
    message: "The project “{project}” has no local analysis.",
    action: "Describe the analysis briefly or refer to the attachment.",
  },
  "ANS-02": {
    title: "The problem is not stated",
    message: "The project “{project}” does not say which problem the measure should solve.",
    action: "Describe the problem that the local analysis showed.",
  },
  "ANS-03": {
    title: "Follow-up plan missing",
    message: "The project “{project}” has no plan for its follow-up.",
    action: "State a method, such as a safety walk or a safety inspection.",
  },
  "ANS-04": {
    title: "Kind of investment missing",
    message: "The project “{project}” has no kind of investment.",
    action: "State the kind, such as lighting, square or traffic barrier.",
  },
  "ANS-05": {
    title: "Looks like operation",
    message:
      "The project “{project}” has a kind that is operation or upkeep, not an investment in the physical environment.",
    action: "Correct the kind, or explain what the investment is.",
  },
  "ANS-06": {
    title: "District area missing",
    message: "The project “{project}” has no district area and is not part of the geographical breakdown.",
    action: "State the district area.",
  },
} as const satisfies Record<string, MessageText>;
