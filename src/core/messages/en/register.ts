import type { MessageText } from "../message-text";

/** What was reported against what was granted, and against control totals. */
export const register = {
  "REG-01": {
    title: "The project is not in the register",
    message:
      "“{project}” was reported but is not in the register of granted projects. It is left out of the totals, which are therefore incomplete.",
    action: "Decide whether it is one of the granted projects, counts anyway, or is to be left out.",
  },
  "REG-02": {
    title: "The project has not been reported",
    message:
      "“{project}” was granted but is in no returned file. The granted amount is included; what was spent is unknown.",
    action: "Ask the nämnd for its report.",
  },
  "REG-03": {
    title: "The granted amount differs from the decision",
    message:
      "“{project}” was reported with {reported} granted, but the decision says {granted} ({cell}). The decision's amount was used.",
    action: "Check against the decision and correct what is wrong.",
  },
  "REG-04": {
    title: "Several projects may be the same",
    message:
      "“{project}” may be several of the granted projects: {cells}. It cannot be known which, so its amounts are left out.",
    action: "Say which of the projects it is, or give them project ids of their own.",
  },
  "REG-05": {
    title: "The same id but different names",
    message:
      "“{project}” has the same project id as “{granted}” in the register ({cell}). They were read as the same project.",
    action: "Check that the id is right.",
  },
  "REG-06": {
    title: "The decision date differs",
    message:
      "“{project}” states the decision date {reported}, but the register says {granted} ({cell}). The register's date was used.",
    action: "Check against the decision and correct what is wrong.",
  },
  "REG-07": {
    title: "May be the same project",
    message: "“{project}” may be “{granted}” in the register ({cell}). They were not brought together.",
    action: "Say whether they are the same project.",
  },
  "REG-08": {
    title: "The register has no amount",
    message:
      "The register does not say what “{project}” was granted. The nämnd's own figure is in, but totals are incomplete.",
    action: "Fill in the decided amount in the register. Write 0 if it is nothing.",
  },
  "REG-09": {
    title: "The project id differs from the register",
    message:
      "“{project}” has the project id {reported}, but the register says {granted} ({cell}). They were brought together by name.",
    action: "Check that it is the same project, and correct the project id that is wrong.",
  },
  "REG-11": {
    title: "Project id and name point at different granted projects",
    message:
      "“{project}” has the project id {id}, which is “{granted}” in the register ({cell}), but the name of “{named}” ({namedCell}). It cannot be known which it is, so its amounts are left out.",
    action: "Say which of the projects it is, or correct the project id.",
  },
  "KTR-01": {
    title: "No control totals",
    message: "“{file}” has no table with nämnd and amounts, so nothing could be reconciled with it.",
    action: "Give it a row of headings with Nämnd and Beviljat or Utfall, with their unit.",
  },
  "KTR-02": {
    title: "The control total belongs to no nämnd",
    message: "“{value}” is not the name of a nämnd. The control total is not used.",
    action: "Correct the name, or write Staden totalt if the total is of all.",
  },
  "KTR-03": {
    title: "The control total has no unit",
    message: "It is not stated whether the control total is in kr, tkr or mnkr. It is not used.",
    action: "Write the unit in the heading, for example Utfall (mnkr).",
  },
  "KTR-04": {
    title: "Control total without a counterpart",
    message: "{namnd} has the control total {control}, but no project of theirs has an amount to compare.",
    action: "Find out whether a workbook or a decision is missing.",
  },
  "TID-01": {
    title: "No earlier summary",
    message: "“{file}” is not a summary from Medelkoll, so nothing could be compared with it.",
    action: "Choose a summary that Medelkoll has written.",
  },
} as const satisfies Record<string, MessageText>;
