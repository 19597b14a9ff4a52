import type { MessageText } from "../message-text";

export const program = {
  "SVA-01": {
    title: "Read according to an earlier answer",
    message:
      "Read according to an answer for workbooks with the same headings. {answer}. The answer was given for {from}.",
    action:
      "If that is wrong here, remove the answer under Questions, on the tab Several nämnder under Saved answers, or under “layouts” in the file of answers. The question is then asked again.",
  },
  "URV-01": {
    title: "Unclear whether the project belongs to the selection",
    message:
      "“{project}” lacks information that the selection is based on. The project is left out, and the totals are incomplete.",
    action: "Fill in what is missing in the workbook, or select all projects.",
  },
  "URV-02": {
    title: "Only a part of the project belongs to the selection",
    message:
      "“{project}” has several decisions, and only some of them belong to the selection. The amount spent is not split between them, so the project is left out and the totals are incomplete.",
    action: "Choose a selection with all the decisions, or report each decision as a project of its own.",
  },
  "INT-01": {
    title: "Fault in Medelkoll",
    message: "A fault in Medelkoll stopped the work ({what}). Nothing has been written.",
    action: "Copy the text above and send it to your IT department. Your files have not been changed.",
  },
} as const satisfies Record<string, MessageText>;
