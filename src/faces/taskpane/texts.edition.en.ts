import type { edition as sv } from "./texts.edition.sv";

export const edition: typeof sv = {
  heading: "Instructions of your own",
  own: "Your own instructions are in force: {title} (version {version}). They are saved in this workbook, and apply here until you stop using them.",
  ownShort: "Your own instructions are in force: {title} (version {version}).",
  sent: "The report form is reviewed by the instructions that it was sent out with: {title} (version {version}).",
  sentOption: "As the report form was sent out: {title}",
  unusable:
    "This version of Medelkoll cannot read the instructions of your own that are saved in the workbook. Nothing is reviewed until you read them again or stop using them.",
  lead: "Get the instructions as a workbook, change fields, words, lists and rules in it, and use it here. Nothing in the workbook is run, it is only read.",
  use: "Use your own instructions",
  useOther: "Use other instructions of your own",
  takeBack: "Stop using them",
  takenBack: "Medelkoll’s instructions are in force again.",
  change: "Change under Rules",
  notExample: "Check the open workbook first. The example always has Medelkoll’s instructions.",
  used: "The instructions in {file} are used",
  usedWith: "They can be used, but read the notes below.",
  notUsed: "The instructions in {file} are not used",
  faults: "{count|fault has|faults have} to be mended first. The instructions that were in force still are.",
  found: "This was found in {file}",
  sheet: "The sheet {sheet}",
  place: "The sheet {sheet}, {cell}",
  wholeFile: "The whole file",
  since: "Compare with",
  changesHeading: "Changes between editions",
};
