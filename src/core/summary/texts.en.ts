import type { Texts } from "./texts.sv";

/** Every word of the summary in English; see `texts.sv.ts`. */
export const textsEn: Texts = {
  title: "Follow-up of {grant}",
  subtitle:
    "Selection: {selection}. Rules: {edition}, version {version}. Files read: {read} of {files}. Amounts in {unit}.",
  everything: "all projects in the files",
  asOf: "As of",
  million: "mnkr",
  kronor: "kronor",
  footerLeft: "{title}, as of {date}",
  footerRight: "Page &P of &N",
  purpose: "the purpose",

  incomplete: {
    mark: "incomplete",
    intro: "Incomplete totals: {reasons}. What is known is shown. {where}",
    granted: "granted amount unknown for {n|project|projects}",
    spent: "spent amount unknown for {n|project|projects}",
    gaps: "{n|amount|amounts} in the files could not be counted",
    unread: "{n|file|files} gave no projects ({names})",
    whereAll: "See the sheets Brister and Källor.",
    whereOwn: "See the sheet Brister.",
  },

  answered: { yes: "Answered", partly: "Partly", no: "Not answered" },
  total: "Total",
  missing: "Not stated",
  rounding: "Rounding difference",
  headings: {
    count: "Number",
    granted: "Granted",
    spent: "Spent",
    utilisation: "Utilisation",
    surplus: "Surplus",
    amount: "Amount",
    of: "Of",
    share: "Share",
    status: "Status",
    namnd: "Reporting nämnd",
    project: "Project",
    projectId: "Project ID",
    reason: "Reason for the surplus",
    disposition: "What happens with it",
    report: "Follow-up report",
    contribution: "Reported",
    area: "Area",
    perProject: "Spent per project, kr",
    type: "Type of investment",
    median: "Median spent, kr",
    severity: "Severity",
    rule: "Most common findings",
  },

  keyFigures: {
    granted: { label: "Granted", note: "sum of granted amounts" },
    spent: { label: "Spent", note: "booked expenditure" },
    utilisation: { label: "Utilisation", note: "spent / granted" },
    surplus: { label: "Surplus", note: "available − spent" },
    overrun: { label: "Overrun", note: "spent − available" },
    projects: { label: "Projects", note: "granted" },
    completed: { label: "Completed", note: "number completed" },
    completedShare: { label: "Share of projects completed", note: "completed / all projects" },
    inTime: { label: "Reports on time", note: "within {months} months" },
    late: { label: "Late", note: "after the deadline" },
    overdue: { label: "Missing", note: "deadline has passed" },
  },

  completed: {
    question: "1. Which projects have been completed?",
    sentence: "Of {projects|project|projects}, {completed} have been completed ({share}).",
    none: "There are no projects in the selection.",
    missing: "The status of {n|project|projects} is missing or unknown.",
    where: "Status, amounts and results of every project stand in the sheet Projekt.",
  },

  contribution: {
    question: "2. How have the projects contributed to {aim}?",
    sentence:
      "Of {completed|completed project|completed projects}, {result} describe the final result and {effect} report the result of a follow-up.",
    none: "No project is completed, so no contribution can be reported.",
    promised:
      "Follow-up is promised in {promised|project|projects}, made in {done} of them and reported with a result in {reported}.",
    tooEarly: "In {n|project|projects} the effect is measured too early to be judged.",
    rows: {
      result: "Completed: final result described",
      effect: "Completed: result of follow-up",
      promised: "All: follow-up promised",
      done: "Promised: follow-up made",
      reported: "Promised: reported with a result",
    },
  },

  reports: {
    heading: "Deadlines",
    sentence: "A report is due within {months|month|months} of completion, the day included.",
    longRunning: "Granted over {months} months ago, no report",
  },

  used: {
    question: "3. How much of the granted money has been used?",
    sentence: "Of {granted}, {spent} have been used ({share}).",
    known: "Known granted is {granted} and known spent {spent}.",
    completed: "In completed projects the utilisation is {share}.",
    missing: "Amounts are missing for {n|project|projects}.",
    approximate: "{n|project has an approximate amount|projects have approximate amounts} (”cirka”).",
    none: "No amounts are known.",
  },

  surplus: {
    question: "4. Why has not everything been used, and what happens with the surplus?",
    sentence:
      "The surplus is {surplus} in {n|project|projects}: {final} in projects that have ended (final) and {running} in the others.",
    none: "No project reports a surplus.",
    overrun: "{n|project has|projects have} used more than was available, together {overrun}.",
    missing: "The surplus of {n|project|projects} is unknown.",
    reused: "{reused} of the surplus ({share}) is to be used for the same purpose again.",
    several: "Several stated",
    notFinal: "Not ready, not needed yet",
    reusedRow: "Back to the purpose, share",
  },

  geography: { heading: "Geographic distribution" },
  types: { heading: "Type of investment and cost" },

  quality: {
    heading: "Quality of the material",
    noFindings: "The review found nothing to remark on.",
    withoutFile: "Nämnder with granted projects but no file: {names}.",
  },

  definitions: {
    heading: "Definitions",
    lines: [
      "Granted: decided amounts per project and budget year. Available: granted plus carried over from the year before.",
      "Spent: booked expenditure according to the nämnd. Utilisation: spent divided by granted; for several projects the sum divided by the sum.",
      "Surplus: available minus spent in projects with money left, before disposition. Overrun: spent minus available in projects that have used more. They are not netted.",
      "Final surplus: in projects that are completed, partly completed or aborted.",
      "Deviation from the calculation: calculated expenditure minus spent; plus is cheaper than calculated.",
      "Share completed: projects with status completed divided by all projects. {completionMeans}",
      "Type: the main type of the project. The median is of projects whose spent amount is known.",
      "Incomplete: at least one amount is missing or could not be counted; what is known is shown. Empty is unknown, never zero.",
      "Amounts are computed in öre and rounded only when shown. ”ca” means that the nämnd has written cirka or the like.",
      "Numbers in the tables are formulas over the sheet Projekt. Sentences, statuses and deadlines were written as of the day above.",
    ],
  },
  observations: { heading: "Observations", hint: "Free text, by whoever is responsible for the summary." },

  projekt: {
    none: "No projects in the selection.",
    yes: "Yes",
    no: "No",
    effect: "Observed effect",
    before: "before",
    after: "after",
  },
  brister: { none: "The review found no deficiencies." },
  perNamnd: { none: "Nothing to complete.", unknown: "Nämnd not stated" },
  kallor: {
    none: "No files.",
    read: "Read",
    partlyRead: "Partly read",
    unreadable: "Could not be read",
    copy: "Same content as another file, not counted",
    noTable: "No table or form was found.",
    list: "List",
    form: "Form",
    undecided: "Cannot be decided",
    surplusSign: { plus: "surplus is written with plus", minus: "surplus is written with minus" },
    costSign: { plus: "expenditure is written with plus", minus: "expenditure is written with minus" },
    bytes: "{n} bytes",
  },
  regler: {
    city: "The city: {document}",
    page: "The city: {document}, page {page}",
    house: "Our standard: {why}",
    program: "The program",
    on: "On",
    off: "Off",
  },
};
