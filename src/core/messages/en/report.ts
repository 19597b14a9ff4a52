import type { MessageText } from "../message-text";

export const report = {
  "UPP-01": {
    title: "Final result missing",
    message: "The project “{project}” is completed but has no description of its final result.",
    action: "Describe what has been done.",
  },
  "UPP-02": {
    title: "The final result says too little",
    message: "The project “{project}” has the final result “{value}”, which does not describe what has been done.",
    action: "Describe what has been done, where and to what extent.",
  },
  "UPP-03": {
    title: "Implementation not reported",
    message: "The project “{project}” does not say whether implementation deviated from the plan.",
    action: "Answer yes or no.",
  },
  "UPP-04": {
    title: "The deviation is not described",
    message: "The project “{project}” says that implementation deviated but not how.",
    action: "Describe the deviation.",
  },
  "UPP-05": {
    title: "Promised follow-up missing",
    message:
      "The project “{project}” promised a follow-up after completion ({method}). Time has run out and no result is reported.",
    action: "Report the result, or explain why the follow-up has not been done.",
  },
  "UPP-06": {
    title: "Follow-up before completion",
    message: "The project “{project}” dates its follow-up {followUp}, before its completion on {completed}.",
    action: "Correct the dates, or do the follow-up when the investment is finished.",
  },
  "UPP-07": {
    title: "The final result is the application's text",
    message:
      "The project “{project}” has word for word the same text as final result and as description of the measure.",
    action: "Describe what came of it, not what was planned.",
  },
  "UPP-08": {
    title: "Promised follow-up remains",
    message: "The project “{project}” promised a follow-up after completion ({method}). No result is reported yet.",
    action: "Do the follow-up and report the result.",
  },
} as const satisfies Record<string, MessageText>;
