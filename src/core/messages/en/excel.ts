import type { MessageText } from "../message-text";

/** Writing the summary, and what Excel will not do. */
export const excel = {
  "SKR-01": {
    title: "The summary could not be written",
    message: "The summary could not be written ({code}). The existing content is unchanged.",
    action:
      "If several workbooks are open, click in a cell of this one. Then try again. If that does not help, copy the error report under About and send it to your IT department.",
  },
  "SKR-02": {
    title: "Writing was interrupted",
    message: "Writing stopped at step {step} of {steps}. The sheets of the summary are marked INCOMPLETE.",
    action: "Choose Restore previous summary, or write the summary again.",
  },
  "SKR-03": {
    title: "Something is in the way",
    message:
      "There is text or a number in {cell} on the sheet “{sheet}”, where the new summary needs room. Nothing was written.",
    action: "Move or remove the content and try again.",
  },
  "SKR-04": {
    title: "Someone else has changed the summary",
    message: "Someone else changed the sheets of the summary while it was being written. Nothing was overwritten.",
    action: "Look at the change and write the summary again.",
  },
  "SKR-05": {
    title: "What was written does not match",
    message:
      "When the sheet “{sheet}” was read back, {cell} did not contain what was written. The sheets are marked INCOMPLETE.",
    action:
      "Choose Restore previous summary, and try again. If it happens again, copy the error report under About and send it to your IT department.",
  },
  "SKR-06": {
    title: "Nothing to restore",
    message: "There is no earlier summary in the workbook to restore.",
    action: "No action needed.",
  },
  "SKR-07": {
    title: "A chart of your own is in the way",
    message:
      "The sheet “{sheet}” has a chart that Medelkoll has not drawn. The sheet was to be deleted, and the chart with it. Nothing was changed.",
    action: "Move the chart to another sheet, or delete it, and try again.",
  },
  "SKR-08": {
    title: "The summary has no charts",
    message: "The summary was written, but Excel could not draw its charts. All figures are in the tables.",
    action: "No action needed.",
  },
  "EXC-01": {
    title: "A cell is being edited",
    message: "Excel is waiting for you to finish editing a cell. Nothing was read or written.",
    action: "Leave the cell with Enter or Esc and choose Try again.",
  },
  "EXC-02": {
    title: "The sheet is protected",
    message: "The sheet “{sheet}” is protected and cannot be changed. Medelkoll never unlocks it for you.",
    action: "Choose the Review tab in Excel and then Unprotect Sheet. Then try again.",
  },
  "EXC-03": {
    title: "The workbook is protected",
    message: "The structure of the workbook is protected, so the sheets of the summary cannot be added.",
    action: "Choose the Review tab in Excel and then Protect Workbook, which removes the protection. Then try again.",
  },
  "EXC-04": {
    title: "The workbook is read-only",
    message: "The workbook is open read-only. It can be checked, but the summary cannot be written in it.",
    action: "Choose Enable Editing, or save a copy of your own and open that.",
  },
  "EXC-05": {
    title: "Too much at once",
    message: "Excel did not accept that much data at once.",
    action:
      "Try again. If that does not help, open the workbook in the Excel program on the computer instead of in the browser.",
  },
  "EXC-06": {
    title: "Excel is too old",
    message: "This version of Excel lacks {set}, which Medelkoll needs.",
    action: "Update Excel, or open the workbook in Excel on the web.",
  },
  "EXC-07": {
    title: "The sheet could not be read",
    message: "Medelkoll could not get the cells of the sheet “{sheet}” from Excel. Nothing on it is counted.",
    action: "Remove empty formatted rows and columns far down and far to the right, save and try again.",
  },
  "EXC-08": {
    title: "The workbook is not in front",
    message:
      "Excel cannot work in the workbook now. Another workbook or a chart is in front, or the workbook has been closed.",
    action:
      "Click in a cell of the workbook and try again. If the sheets of the summary are marked INCOMPLETE, you can choose Restore previous summary.",
  },
  "EXC-09": {
    title: "Excel is busy",
    message: "Excel stopped the operation ({code}).",
    action: "Wait a moment and try again.",
  },
  "EXC-10": {
    title: "Not enough memory",
    message: "Excel does not have enough free memory to read or write that much.",
    action: "Close other workbooks and try again.",
  },
  "EXC-11": {
    title: "A filter or pivot table is in the way",
    message: "The sheet “{sheet}” has a filter, merged cells or a pivot table where the summary should go.",
    action: "Remove the filter, the merge or the pivot table on the sheet and try again.",
  },
  "EXC-12": {
    title: "Not everything could be read",
    message: "Medelkoll cannot see {missing} in Excel.",
    action:
      "Check again. If this remains, save the workbook and read the file under Several nämnder, where everything can be seen.",
  },
  "EXC-13": {
    title: "The cell cannot be shown",
    message: "{cell} on the sheet “{sheet}” cannot be shown. The cell no longer exists, or the sheet is hidden.",
    action: "Unhide the sheet if it is hidden, or check the workbook again.",
  },
  "EXC-14": {
    title: "Excel answered with an error",
    message: "Excel answered with the error {code}. Nothing more was changed.",
    action:
      "If several workbooks are open, click in a cell of this one. Then try again. If that does not help, copy the error report under About and send it to your IT department.",
  },
  "EXC-15": {
    title: "Your choices could not be saved",
    message: "Excel could not save your answers in the workbook. They apply until the pane is closed.",
    action: "Save the workbook and try again.",
  },
  "EXC-16": {
    title: "No contact with Excel",
    message: "Medelkoll cannot reach Excel.",
    action:
      "Close the pane and open it again. If that does not help, check your network connection: Medelkoll needs a script from Microsoft.",
  },
  "EXC-17": {
    title: "Someone else has answered the same question",
    message:
      "Meanwhile someone else has answered differently in the workbook. Your answers now apply instead: {count|answer|answers}.",
    action: "Agree with the person who answered, and change the answer under Questions if it was wrong.",
  },
  "EXC-18": {
    title: "There is no room for your answers",
    message:
      "The answers take {kilobytes}\u00a0kB, and Excel holds {most}\u00a0kB in a workbook. They apply until the pane is closed.",
    action: "Remove decisions that are not needed under Several nämnder, or read the files from another workbook.",
  },
  "EXC-19": {
    title: "Notes cannot be seen",
    message:
      "This version of Excel does not show the notes on cells. A note that contradicts an amount is therefore missing among the findings.",
    action: "Save the workbook and read the file under Several nämnder, where notes are seen if there are any.",
  },
  "EXC-20": {
    title: "Your own instructions cannot be read",
    message:
      "This version of Medelkoll cannot read the instructions of your own that the workbook is set to use. Nothing has been reviewed by other instructions instead.",
    action: "Open Rules and read the workbook with the instructions again, or stop using them.",
  },
  "EXC-21": {
    title: "There is no room for the instructions",
    message:
      "The instructions take {kilobytes}\u00a0kB, and a workbook has room for {most}\u00a0kB of instructions of your own. They are not used.",
    action:
      "Let the instructions build on another edition, so that they hold only what differs. Or let the command medelkoll check review by them, with --edition.",
  },
} as const satisfies Record<string, MessageText>;
