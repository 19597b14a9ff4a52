import type { MessageText } from "../message-text";

export const surplus = {
  "OVS-01": {
    title: "Reason for the surplus missing",
    message: "The project “{project}” has {surplus} unspent, and the reason is not stated.",
    action: "State the reason, such as lower cost or a work step not carried out.",
  },
  "OVS-02": {
    title: "Unclear what happens with the surplus",
    message: "The project “{project}” has the surplus {surplus}, and what happens with it is not stated.",
    action: "State whether the money is carried over, redirected, returned or stays with the nämnd.",
  },
  "OVS-03": {
    title: "The surplus stays with the nämnd",
    message: "The project “{project}” leaves the surplus {surplus} in the nämnd's general investment money.",
    action: "Consider whether the money can be used for the same purpose instead.",
  },
  "OVS-04": {
    title: "Decision on carry-over missing",
    message: "The project “{project}” carries over the surplus {surplus}, but no decision is stated.",
    action: "State the decision's reference or date.",
  },
  "OVS-05": {
    title: "More disposed of than the surplus",
    message:
      "The project “{project}” has carried over, returned or redirected {disposed}, but the surplus is {surplus}.",
    action: "Correct the amounts so that they do not exceed the surplus.",
  },
  "OVS-06": {
    title: "Not yet a final surplus",
    message: "The project “{project}” is not finished. That {surplus} is unspent is therefore not a final surplus.",
    action: "You need not do anything.",
  },
  "OVS-07": {
    title: "The reason needs a description",
    message: "The project “{project}” states a reason for the surplus that needs a description.",
    action: "Write a sentence on what happened or which step was not carried out.",
  },
} as const satisfies Record<string, MessageText>;
