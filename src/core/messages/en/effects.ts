import type { MessageText } from "../message-text";

export const effects = {
  "EFF-01": {
    title: "The effect is not reported",
    message: "It is not reported what effect the project “{project}” has had.",
    action: "Describe what the follow-up showed.",
  },
  "EFF-02": {
    title: "Too early to judge",
    message:
      "The effect of the project “{project}” was measured {months|month|months} after the completion date. That is too early to judge it.",
    action: "Measure again later if possible.",
  },
  "EFF-03": {
    title: "The value covers the whole area",
    message:
      "The project “{project}” has a value that covers the whole area. It does not show the effect of the project.",
    action: "No action needed. The value is shown with that note.",
  },
  "EFF-04": {
    title: "No survey that year",
    message: "For the project “{project}” a value from the {year} survey is given, but no survey was made that year.",
    action: "Correct the year or the source.",
  },
  "EFF-05": {
    title: "Before and after cannot be compared",
    message: "The project “{project}” has values before and after with different sources or units.",
    action: "Enter both values from the same source and in the same unit.",
  },
  "EFF-06": {
    title: "Other measures at the site not given",
    message:
      "For the project “{project}” an effect is reported, but not which other measures were under way at the site.",
    action: "Enter other measures, or that none are known.",
  },
} as const satisfies Record<string, MessageText>;
