import type { MessageText } from "../message-text";

/** Extensions and waivers in the register. */
export const exceptions = {
  "UND-01": {
    title: "Neither an extension nor a waiver",
    message: "“{value}” is neither an extension nor a waiver, so the row does nothing.",
    action: "Write Förlängning or Undantag.",
  },
  "UND-02": {
    title: "A waiver lacks something",
    message: "The row does nothing, since it lacks {columns}.",
    action: "Fill in what is missing, or delete the row.",
  },
  "UND-03": {
    title: "Waiver for an unknown nämnd",
    message: "“{value}” is not the name of one nämnd, so the row does nothing.",
    action: "Write the name of the nämnd.",
  },
  "UND-04": {
    title: "Waiver of an unknown rule",
    message: "“{value}” is neither a rule nor a number in the instructions, so the row does nothing.",
    action: "Write a code or a number from the sheet Regler, such as FRI-01 or 2.1, as text.",
  },
  "UND-05": {
    title: "The date cannot be read",
    message: "“{value}” cannot be read as a date in one way only, so the row does nothing.",
    action: "Write the date as yyyy-mm-dd.",
  },
  "UND-06": {
    title: "Waiver for an unknown project",
    message: "{namnd} answers for no project with the ID {id}, so the row does nothing.",
    action: "Correct the project ID or the nämnd. Leave the ID empty if the decision is about all its projects.",
  },
  "UND-07": {
    title: "The rule cannot be waived",
    message: "{codes} cannot be waived: rules that guard the totals, or that say what could not be read, always hold.",
    action: "Ask the nämnd to correct its figures. If that is not enough, name another rule.",
  },
  "UND-08": {
    title: "The waiver has ended",
    message: "The waiver by decision {dnr} held to {until}. It does nothing any longer.",
    action: "Prolong it by a new decision, or delete the row.",
  },
  "UND-09": {
    title: "The decision is later than the as-of date",
    message: "The decision {dnr} was made on {decided}, after the as-of date {asOf}. It does nothing yet.",
    action: "Check the day of the decision. If it is right, there is nothing to do.",
  },
  "UND-10": {
    title: "The waiver is not used",
    message: "The waiver of {codes} by decision {dnr} is not used: the rules have found nothing that it is about.",
    action: "Check rule, nämnd and project. If the waiver is not needed, the row can be deleted.",
  },
  "UND-11": {
    title: "The extension is not used",
    message:
      "The extension to {until} by decision {dnr} moves no last day: those that it is about are later, or another decision has moved them.",
    action: "Check the new last day.",
  },
  "UND-12": {
    title: "Waivers outside the register",
    message: "The sheet “{sheet}” has a table of extensions or waivers. They only count in the register.",
    action: "Enter the decisions in the register of granted projects, if they hold.",
  },
  "UND-13": {
    title: "Extension of something else than the report",
    message:
      "An extension moves the last day of the follow-up report, and “{value}” is not about it, so the row does nothing.",
    action: "Leave the rule empty, or write Undantag if the rule is not to hold.",
  },
  "UND-14": {
    title: "The row is struck through",
    message: "The row is struck through, so it does nothing.",
    action: "Delete the row. If the decision holds, take the line away.",
  },
} as const satisfies Record<string, MessageText>;
