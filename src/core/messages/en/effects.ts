import type { MessageText } from "../message-text";

export const effects = {
  "EFF-01": {
    title: "The contribution is not reported",
    message: "The project “{project}” does not report what effect it has had.",
    action: "Describe what the follow-up showed.",
  },
  "EFF-02": {
    title: "Too early to judge",
    message:
      "The project “{project}” measured its effect {months|month|months} after completion. It is too early to judge.",
    action: "Measure again later if possible.",
  },
  "EFF-03": {
    title: "The value covers the whole area",
    message:
      "The project “{project}” has a value that covers the whole area. It does not show the effect of the project.",
    action: "You need not do anything. The value is shown with that note.",
  },
  "EFF-04": {
    title: "No survey that year",
    message: "The project “{project}” refers to the survey of {year}, but there was none that year.",
    action: "Correct the year or the source.",
  },
  "EFF-05": {
    title: "Before and after cannot be compared",
    message: "The project “{project}” has values before and after with different sources or units.",
    action: "State both values from the same source and in the same unit.",
  },
  "EFF-06": {
    title: "Other measures not stated",
    message: "The project “{project}” states an effect but not which other measures went on at the place.",
    action: "State other measures, or that none are known.",
  },
} as const satisfies Record<string, MessageText>;
