import type { MessageText } from "../message-text";

/** What was reported against what was granted, and against control totals. */
export const register = {
  "REG-01": {
    title: "The project is not in the register",
    message:
      "“{project}” was reported but is not in the register of granted projects. It is not counted, and the totals are therefore incomplete.",
    action: "Decide whether it is one of the granted projects, should be counted anyway, or should be left out.",
  },
  "REG-02": {
    title: "The project has not been reported",
    message:
      "“{project}” was granted funds but is not in any submitted file. The granted amount is counted, but the amount spent is unknown.",
    action: "Ask the nämnd for a report.",
  },
  "REG-03": {
    title: "The granted amount differs from the decision",
    message:
      "“{project}” was reported with the granted amount {reported}, but according to the decision it is {granted} ({cell}). The amount in the decision is used.",
    action: "Compare with the decision and correct what is wrong.",
  },
  "REG-04": {
    title: "May be several of the granted projects",
    message:
      "“{project}” may be several of the granted projects: {cells}. It is unclear which, so its amounts are not counted.",
    action: "Say which of the projects it is, or give them project IDs of their own.",
  },
  "REG-05": {
    title: "The same project ID but different names",
    message:
      "“{project}” has the same project ID as “{granted}” in the register ({cell}). They were read as the same project.",
    action: "Check that the project ID is right.",
  },
  "REG-06": {
    title: "The decision date differs from the register",
    message:
      "“{project}” was reported with the decision date {reported}, but in the register it is {granted} ({cell}). The date in the register is used.",
    action: "Compare with the decision and correct what is wrong.",
  },
  "REG-07": {
    title: "May be the same project",
    message: "“{project}” may be “{granted}” in the register ({cell}). They have not been matched.",
    action: "Say whether they are the same project.",
  },
  "REG-08": {
    title: "The register has no amount",
    message:
      "The register does not give the granted amount of “{project}”. The nämnd's own figure is counted, but the totals are incomplete.",
    action: "Enter the amount decided in the register. Enter 0 if nothing was granted.",
  },
  "REG-09": {
    title: "The project ID differs from the register",
    message:
      "“{project}” has the project ID {reported}, but in the register it is {granted} ({cell}). They were matched by name.",
    action: "Check that it is the same project, and correct the project ID that is wrong.",
  },
  "REG-11": {
    title: "Project ID and name point to different granted projects",
    message:
      "“{project}” has the project ID {id}, which is “{granted}” in the register ({cell}), but its name belongs to “{named}” ({namedCell}). It is unclear which it is, so its amounts are not counted.",
    action: "Say which of the projects it is, or correct the project ID.",
  },
  "KTR-01": {
    title: "No control totals",
    message: "“{file}” has no table with nämnd and amounts, so it cannot be reconciled against.",
    action: "Enter a heading row with Nämnd and Beviljat or Utfall, with their unit.",
  },
  "KTR-02": {
    title: "The control total does not belong to any nämnd",
    message: "“{value}” is not the name of a nämnd. The control total is not used.",
    action: "Correct the name, or write Staden totalt if the total covers the whole city.",
  },
  "KTR-03": {
    title: "The control total has no unit",
    message: "It is not stated whether the control total is in kr, tkr or mnkr. It is not used.",
    action: "Write the unit in the heading, for example Utfall (mnkr).",
  },
  "KTR-04": {
    title: "Control total without a counterpart",
    message: "{namnd} has the control total {control}, but none of its projects has an amount to compare with.",
    action: "Find out whether a workbook or a decision is missing.",
  },
  "HAN-01": {
    title: "Supplemented without a change",
    message:
      "{namnd} has sent a new workbook after a supplement was requested, but no project has another amount or status.",
    action: "Check what was supplemented, or request a supplement again.",
  },
  "HAN-02": {
    title: "Changed after approval",
    message:
      "The report from {namnd} had been approved or notified already, but {projects} differ from what they were.",
    action: "Decide on the change, and write on the sheet Handläggning if the report is approved again.",
  },
  "HAN-03": {
    title: "Row on the sheet Handläggning",
    message: "The row “{value}” cannot be understood and changes no state. It is kept as it was written.",
    action: "Correct the name of the nämnd, the state or the date.",
  },
  "TID-01": {
    title: "No earlier summary",
    message: "“{file}” is not a summary from Medelkoll, so it cannot be compared with.",
    action: "Choose a summary that Medelkoll has written.",
  },
} as const satisfies Record<string, MessageText>;
