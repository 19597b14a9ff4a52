import type { MessageText } from "../message-text";

export const report = {
  "UPP-01": {
    title: "Final result missing",
    message: "The project “{project}” is completed but has no description of its final result.",
    action: "Describe what has been done.",
  },
  "UPP-02": {
    title: "The final result says too little",
    message: "The project “{project}” has the final result “{value}”, which is too brief to show what has been done.",
    action: "Describe in at least one sentence what has been done, where and to what extent.",
  },
  "UPP-03": {
    title: "Deviation in implementation not answered",
    message: "For the project “{project}” it is not stated whether implementation deviated from the plan.",
    action: "Answer yes or no.",
  },
  "UPP-04": {
    title: "The deviation is not described",
    message: "For the project “{project}” it is stated that implementation deviated, but not how.",
    action: "Describe the deviation.",
  },
  "UPP-05": {
    title: "Promised follow-up missing",
    message:
      "The application for “{project}” promised a follow-up after completion ({method}). The deadline has passed and no result has been reported.",
    action: "Report the result, or explain why the follow-up has not been done.",
  },
  "UPP-06": {
    title: "Follow-up before completion",
    message: "The follow-up of “{project}” is dated {followUp}, before the completion date {completed}.",
    action: "Correct the dates, or do the follow-up when the investment is finished.",
  },
  "UPP-07": {
    title: "The final result repeats the application",
    message:
      "The project “{project}” has word for word the same text as final result and as description of the measure.",
    action: "Describe what was done, not what was planned.",
  },
  "UPP-08": {
    title: "Promised follow-up still to be done",
    message:
      "The application for “{project}” promised a follow-up after completion ({method}). No result has been reported yet.",
    action: "Do the follow-up and report the result.",
  },
} as const satisfies Record<string, MessageText>;
