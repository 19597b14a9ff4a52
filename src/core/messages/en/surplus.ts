import type { MessageText } from "../message-text";

export const surplus = {
  "OVS-01": {
    title: "Reason for the surplus missing",
    message: "The project “{project}” has a surplus of {surplus}, but no reason is given.",
    action: "Enter the reason, such as lower cost or a work step not carried out.",
  },
  "OVS-02": {
    title: "Unclear what happens to the surplus",
    message: "The project “{project}” has a surplus of {surplus}, and it is not clear what will happen to it.",
    action: "Enter whether the funds are carried over, redirected, returned or stays with the nämnd.",
  },
  "OVS-03": {
    title: "The surplus stays with the nämnd",
    message: "The surplus of {surplus} in the project “{project}” stays in the nämnd's general investment funds.",
    action: "Consider whether the funds can be used for the same purpose instead.",
  },
  "OVS-04": {
    title: "Decision on carry-over missing",
    message: "The surplus of {surplus} in the project “{project}” is carried over, but no decision is given.",
    action: "Enter the reference number or date of the decision.",
  },
  "OVS-05": {
    title: "More allocated than the surplus",
    message:
      "For the project “{project}” {disposed} has been carried over, returned or redirected, but the surplus is only {surplus}.",
    action: "Correct the amounts so that they do not exceed the surplus.",
  },
  "OVS-06": {
    title: "Not yet a final surplus",
    message: "The project “{project}” is not finished. The unspent {surplus} is therefore not a final surplus.",
    action: "No action needed.",
  },
  "OVS-07": {
    title: "The reason needs a description",
    message: "The reason given for the surplus of the project “{project}” needs to be explained further.",
    action: "Write a sentence on what happened or which step was not carried out.",
  },
} as const satisfies Record<string, MessageText>;
