import type { MessageText } from "../message-text";

export const forms = {
  "FRM-01": {
    title: "The form has been rebuilt",
    message:
      "The file is a form from Medelkoll, but the hidden keys that say what each answer is about are gone. The answers were read by their headings.",
    action: "Check that the right answers were read. Else fill in the form as it was sent out.",
  },
  "FRM-02": {
    title: "The marks of the form differ",
    message: "The form is marked in several places, and the marks are not alike: {marks}. What two of them say counts.",
    action: "Check that the right form was filled in, and that no sheet was moved from another.",
  },
  "FRM-03": {
    title: "A form of another edition",
    message:
      "The form was made by “{value}” but is reviewed by “{edition}”. What both ask for was read. What the edition does not have was not read: {headings}.",
    action: "Review the form by the edition that it was sent out with, or move it to the new one.",
  },
  "FRM-04": {
    title: "A project of another nämnd in the form",
    message: "The form belongs to {recipient}, but the project “{project}” was granted to {namnd}.",
    action: "Remove the project from the form if it belongs to another nämnd, or correct the nämnd on the row.",
  },
  "FRM-05": {
    title: "Nobody answers for the report",
    message: "The first sheet of the form does not say who answers for the report: {parts}.",
    action: "Fill in name, role and date on the first sheet.",
  },
  "FRM-06": {
    title: "Formulas of the form have been written over",
    message: "Formulas that the form computes with have been replaced in {cells}. Their content is not read.",
    action: "Nothing needs doing for the totals; the state that the form shows does not hold, though.",
  },
  "FRM-07": {
    title: "Merged cells in the form",
    message: "Cells to fill in are merged: {cells}. Only the first cell of each has a value.",
    action: "Split the cells and fill in every row and column by itself.",
  },
  "FRM-08": {
    title: "Formulas among the answers",
    message: "In {cells} there are formulas instead of answers. Their stored results were read.",
    action: "Replace them with values if they fetch numbers from another file; else nothing needs doing.",
  },
  "FRM-09": {
    title: "What the decision says has been changed",
    message:
      "{cells} hold something else than when the form was sent out, according to the decision. It concerns {field}.",
    action:
      "Write back what the decision says. If the decision is wrong, contact the sender and say so under Other comments.",
  },
  "FRM-10": {
    title: "Projects are missing in the form",
    message:
      "The form was sent out with projects that are no longer in it: {projects}. They are not reported, and the totals are incomplete.",
    action: "Put them back, or fill in the form as it was sent out. If a project was stopped, say so under Status.",
  },
  "FRM-11": {
    title: "The same project twice in the form",
    message:
      "The project “{project}” is there once more, with the same granted amount as in {cell}. If both count, the totals are too large.",
    action: "Remove one of them if it is a copy. If it is another project, give it a name of its own.",
  },
  "FRM-12": {
    title: "The form's headings and keys disagree",
    message:
      "By the form's hidden keys, the headings {headings} belong to other answers. The answers have been read by their headings, but the totals are incomplete.",
    action: "Check that each heading belongs to the right answer, or else fill in the form as it was sent out.",
  },
} satisfies Record<string, MessageText>;
