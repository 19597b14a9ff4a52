import type { MessageText } from "../message-text";

export const application = {
  "ANS-01": {
    title: "Local analysis missing",
    message: "The project “{project}” has no local analysis.",
    action: "Describe the analysis briefly or refer to the attachment.",
  },
  "ANS-02": {
    title: "The problem is not described",
    message: "For the project “{project}” it is not stated which problem the measure should solve.",
    action: "Describe the problem that the local analysis showed.",
  },
  "ANS-03": {
    title: "Follow-up plan missing",
    message: "The project “{project}” has no plan for its follow-up.",
    action: "Enter a method, such as a safety walk or a safety inspection.",
  },
  "ANS-04": {
    title: "Type of investment missing",
    message: "The project “{project}” has no type of investment.",
    action: "Enter the type, such as lighting, square or traffic barrier.",
  },
  "ANS-05": {
    title: "Looks like an operating cost",
    message:
      "The project “{project}” is of a type that covers operation or maintenance, not an investment in the physical environment.",
    action: "Correct the type, or explain what the investment is.",
  },
  "ANS-06": {
    title: "District area missing",
    message: "The project “{project}” has no district area and is not counted in the geographical breakdown.",
    action: "Enter the district area.",
  },
} as const satisfies Record<string, MessageText>;
