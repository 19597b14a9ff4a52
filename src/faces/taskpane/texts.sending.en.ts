import type { sending as sv } from "./texts.sending.sv";

export const sending: typeof sv = {
  heading: "To send",
  lead: "Letters to each nämnd (a request, a reminder or thanks) and the paper by which the committee is told, as Word documents.",
  needsRegister: "Letters and the paper can be made once the register of granted projects has been chosen and read.",
  questions: "{count|question is|questions are} unanswered. The answers may change the letters and the paper.",
  selection: "About the selection: {selection}",
  forms: "Report forms for the nämnder",
  formsLead:
    "A workbook for each nämnd, with the projects of the register filled in already. Once the nämnder have filled in the report forms, Medelkoll reads them.",
  make: {
    forms: "Make report forms",
    letters: "Make letters",
    notice: "Write the paper",
    receipt: "Save the receipt",
  },
  lastDay: "Last day to reply",
  contact: "Questions are answered by",
  contactHint: "Name and telephone. A field that is left empty can be filled in later.",
  names: {
    forms: "report-forms-{date}",
    letters: "letters-{date}",
    notice: "paper-{date}",
    receipt: "receipt {file}",
  },
  saved: {
    forms: "{count|report form is|report forms are} saved: {name}",
    letters: "{count|letter is|letters are} saved: {name}",
    notice: "The paper is saved: {name}",
    receipt: "The receipt is saved: {name}",
  },
  savedWhere: "The file is among your downloads. If it is not, the download was stopped: allow it and try again.",
  opened: "The receipt is open in a new workbook",
  openedWhere: "Save it from there. If you cannot see the workbook, it is behind this window.",
  cannot: "Excel cannot save files from the pane here",
  cannotWhy: {
    forms:
      "Open the report forms one at a time and save them, or make all of them at once with the command medelkoll forms.",
    letters: "Copy the letters as text, or make the Word documents with the command medelkoll letters.",
    notice: "Copy the paper as text, or make the Word document with the command medelkoll notice.",
    receipt: "Copy the receipt as text, or make the workbook with the command medelkoll receipt.",
  },
  parts: "The files",
  notice: "The paper as text",
  open: "Open",
  openNamed: "Open the report form for {to}",
  openedPart: "Opened",
  notOpened: "Excel did not open it",
  refusedTitle: "Nothing was made",
  refused: {
    "no-form": "The chosen instructions have no report form.",
    "no-projects": "There are no projects to make anything for.",
    "no-register": "The register of granted projects could not be read.",
    doubted:
      "The register leaves in doubt what was granted ({count|place|places}): {projects}. Open the register in Excel, choose Check the workbook and mend what is unclear.",
  },
  nobodys: "No report form for {count|project|projects}, since their nämnd is not known: {projects}.",
  unread: "Workbooks that could not be read, or that gave no projects: {files}. Look at them before you send anything.",
  place: "“{name}” ({sheet}!{cell})",
  more: "{count} more",
};
