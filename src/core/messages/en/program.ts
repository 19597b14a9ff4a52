import type { MessageText } from "../message-text";

export const program = {
  "SVA-01": {
    title: "As answered",
    message: "Read as it was answered for workbooks with the same headings. {answer}. Answered for {from}.",
    action:
      "If that is wrong here: withdraw the answer under Questions, in Collect under Saved answers, or under “layouts” in the file of answers. The question is then asked again.",
  },
  "URV-01": {
    title: "Unclear whether the project belongs to the selection",
    message:
      "“{project}” lacks something that the selection asks for. The project is left out, and the totals are incomplete.",
    action: "Fill in what is missing in the workbook, or select all projects.",
  },
  "URV-02": {
    title: "Only a part of the project belongs to the selection",
    message:
      "“{project}” has several decisions, and only some of them belong to the selection. What has been spent is not told for each, so the project is left out, and the totals are incomplete.",
    action: "Choose a selection with all the decisions, or report each decision as a project of its own.",
  },
  "INT-01": {
    title: "Fault in the program",
    message: "A fault in the program stopped the run ({what}). Nothing has been written.",
    action: "Report the fault with the text above. Your files are untouched.",
  },
} as const satisfies Record<string, MessageText>;
