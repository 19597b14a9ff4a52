import type { Texts } from "./texts.sv";

/** Every word of the summary in English; see `texts.sv.ts`. */
export const textsEn: Texts = {
  title: "Follow-up of {grant}",
  subtitle:
    "Selection: {selection}. Instructions: {edition}, version {version}. Files read: {read} of {files}. Amounts in {unit}.",
  provenance: {
    dnr: "Ref. {dnr}",
    decided: "The funds were granted on {decisions}",
    decision: "{date} ({n|project|projects})",
    more: "{n|other date|other dates}",
    undated: "{n|project has|projects have} no decision date",
  },
  everything: "all projects in the files",
  asOf: "As-of date",
  million: "mnkr",
  kronor: "kronor",
  footerLeft: "{title}, as of {date}",
  footerRight: "Page &P of &N",
  purpose: "the purpose",

  incomplete: {
    mark: "incomplete",
    atLeast: "at least; unknown for {n}",
    intro: "The totals are incomplete: {reasons}. Only known amounts are included. {where}",
    granted: "the granted amount of {n|project|projects} is unknown",
    spent: "the amount spent by {n|project|projects} is unknown",
    gaps: "{n|statement in the files is in doubt or could not be counted|statements in the files are in doubt or could not be counted}",
    doubted: "{n|project has|projects have} amounts in doubt",
    unread: "{n|file|files} without projects that could be read ({names})",
    whereAll: "See the sheets Iakttagelser and Källor.",
    whereOwn: "See the sheet Iakttagelser.",
  },

  answered: { yes: "Answered", partly: "Partly", no: "Not answered" },
  total: "Total",
  missing: "Not stated",
  rounding:
    "Amounts in {unit} are rounded one by one. The parts of a table may therefore differ from its total by at most {most}.",
  headings: {
    count: "Number",
    granted: "Granted",
    spent: "Spent",
    utilisation: "Utilisation",
    surplus: "Surplus",
    overrun: "Overrun",
    amount: "Amount",
    of: "Of",
    share: "Share",
    status: "Status",
    namnd: "Reporting nämnd",
    project: "Project",
    projectId: "Project ID",
    reason: "Reason for the surplus",
    disposition: "What happens to the surplus",
    report: "Follow-up report",
    contribution: "Information reported",
    area: "District area",
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
    projects: { label: "Projects", note: "granted funds" },
    completed: { label: "Completed", note: "number completed" },
    completedShare: { label: "Share of projects completed", note: "completed / all projects" },
    inTime: { label: "Reports on time", note: "within {months|month|months}" },
    late: { label: "Late", note: "reports after the deadline" },
    overdue: { label: "Not submitted", note: "reports past the deadline" },
  },

  completed: {
    question: "1. Which projects have been completed?",
    sentence: "Completed: {completed} of {projects|project|projects} ({share}).",
    none: "There are no projects in the selection.",
    atLeast: "Projects completed: {count}.",
  },

  unfinished: {
    heading: "Projects that are not completed:",
    line: "– {project}, {namnd}: {status}",
    unknown: "status missing",
    perNamnd:
      "{n|project is not completed|projects are not completed}: {each}. The list of projects on the next page names them.",
  },

  contribution: {
    question: "2. How have the projects contributed to {aim}?",
    sentence:
      "The final result is described for {result} of {completed|completed project|completed projects}, and the result of a follow-up is reported for {effect}.",
    atLeast:
      "The final result is described for {result} of at least {completed|completed project|completed projects}, and the result of a follow-up is reported for {effect}.",
    none: "No project is completed, so no effect can be reported.",
    noneKnown: "No project is known to be completed, so no effect can be reported.",
    promised:
      "Follow-up is promised in {promised|project|projects}, made in {done} of them and reported with a result in {reported}.",
    effects: "Observed: {kinds}.",
    effectKind: "{kind} in {n|project|projects}",
    quote: "{project}, {namnd}: “{quote}”",
    measured: "{quote} {effect}.",
    tooEarly: "In {n|project|projects} the effect was measured too early to be judged.",
    rows: {
      result: "Completed: final result described",
      effect: "Completed: result of follow-up",
      promised: "All: follow-up promised",
      done: "Promised: follow-up made",
      reported: "Promised: reported with a result",
    },
  },

  reports: {
    heading: "Follow-up reports",
    sentence:
      "The follow-up report is due no later than {months|month|months} after the completion date; that day counts.",
    longRunning: "Granted more than {months|month|months} ago, no report",
  },

  used: {
    question: "3. How much of the granted funds has been used?",
    sentence: "Of {granted}, {spent} has been used ({share}).",
    known: "The known granted amount is {granted} and the known amount spent is {spent}.",
    knownShare: "In {n|project|projects} where both amounts are certain the utilisation is {share}.",
    completed: "In completed projects the utilisation is {share}.",
    missing: "Amounts are missing or in doubt for {n|project|projects}.",
    approximate: "{n|project has an approximate amount|projects have approximate amounts} (“cirka”).",
    none: "No amounts are known.",
    largestSurplus: "Largest surplus: {projects}.",
    largestOverrun: "Largest overrun: {projects}.",
    namedAmount: "{project}, {namnd} {amount}",
  },

  surplus: {
    question: "4. Why has everything not been used, and what will happen to the surpluses?",
    sentence:
      "The surplus is {surplus} in {n|project|projects}: {final} in projects that have ended (final) and {running} in the others.",
    known:
      "The known surplus is {surplus} in {n|project|projects}: {final} in projects that have ended (final) and {running} in the others.",
    none: "No surplus has been reported.",
    noneKnown: "No surplus is known.",
    overrun: "In {n|project|projects} the amount spent exceeds the available amount, by {overrun} in total.",
    overrunKnown:
      "In at least {n|project|projects} the amount spent exceeds the available amount, by {overrun} in total.",
    missing: "The surplus of {n|project|projects} is unknown or in doubt.",
    reused: "{reused} of the surplus ({share}) is to be used for the same purpose again.",
    reusedKnown: "{reused} of the known surplus ({share}) is to be used for the same purpose again.",
    several: "Several given",
    notFinal: "In progress, not required yet",
  },

  charts: {
    heading: "Charts",
    usedByNamnd: {
      whole: "Spent and left of the funds granted, by nämnd, {unit}; {share} of all is spent",
      known: "Spent and left of the funds granted, by nämnd, {unit}, as far as known",
    },
    usedByProject: {
      whole: "Spent and left of the funds granted, by project, {unit}; {share} of all is spent",
      known: "Spent and left of the funds granted, by project, {unit}, as far as known",
    },
    usedAlt: "Bars: spent and surplus in {unit} for {n|line|lines}. The table under question 3 has the numbers.",
    reasons: {
      title: "Reasons for surplus: most is {answer}, {amount} ({share})",
      alt: "Bars: surplus in {unit} by {n|reason|reasons}. The table under question 4 has the numbers.",
    },
    dispositions: {
      title: "What happens to the surplus: most is {answer}, {amount} ({share})",
      alt: "Bars: surplus in {unit} by {n|answer|answers}. The table under question 4 has the numbers.",
    },
  },
  list: {
    heading: "The projects",
    granted: "Granted, kr",
    spent: "Spent, kr",
    status: "Status and completion date",
    tooMany: "{n|project is|projects are} too many to print. The sheet Projekt has them all.",
  },

  geography: {
    heading: "Geographic distribution",
    without: "No projects in {areas}.",
    withoutKnown: "No known projects in {areas}.",
  },
  types: { heading: "Type of investment and cost" },

  quality: {
    accepted: "of which accepted",
    heading: "Quality of the material",
    noFindings: "The check found nothing.",
    withoutFile: "Nämnder that have been granted funds but have not submitted a report: {names}.",
  },

  definitions: {
    heading: "Definitions",
    lines: [
      "Granted: decided amounts per project and budget year. Available: granted plus carried over from the year before.",
      "Spent: booked expenditure according to the nämnd. Utilisation: amount spent divided by granted amount; for several projects the sum divided by the sum. Where something is missing or in doubt, only projects where both amounts are certain are counted (Fullständigt 1 on the sheet Projekt).",
      "Surplus: available minus spent in projects with funds left, before the surplus has been allocated. Overrun: spent minus available in projects that have spent more. Surpluses and overruns are not set off against each other.",
      "Final surplus: in projects that are completed, partly completed or cancelled.",
      "Deviation from the estimate: estimated cost minus amount spent. Plus means cheaper than estimated.",
      "Share completed: projects with status completed divided by all projects; where the status of some is unknown, the share is at least that large. {completionMeans}",
      "Type: the main type of the project. The median and spent per project are of projects with certain amounts.",
      "Incomplete: at least one amount is missing, in doubt or could not be counted. What is shown is the sum of known amounts. An empty cell means unknown, never zero.",
      "Amounts are computed in öre and rounded only when shown. “ca” means that the nämnd has written cirka or the like.",
      "The numbers in the tables are formulas that read the sheet Projekt. Sentences, statuses and deadlines are text as of the date above and do not follow if you change a number.",
    ],
  },
  observations: { heading: "Comments", hint: "Write freely here. The text is kept when the summary is rewritten." },

  projekt: {
    none: "No projects in the selection.",
    yes: "Yes",
    no: "No",
    effect: "Observed effect",
    before: "before",
    after: "after",
  },
  iakttagelser: {
    none: "The check found nothing.",
    kind: "{title}: {n|time|times}. Each has a row of its own below this one. If the rows are folded, the digit 2 at the top left of the sheet shows them.",
    severities: {
      blocker: "{n|blocker|blockers}",
      error: "{n|error|errors}",
      warning: "{n|warning|warnings}",
      notice: "{n|notice|notices}",
      trial: "{n|on trial|on trial}",
      waived: "{n|waived|waived}",
    },
    many: {
      projects: "{n|project|projects}",
      fields: "{n|field|fields}",
      files: "{n|file|files}",
      sheets: "{n|sheet|sheets}",
      cells: "{n|cell|cells}",
      actions: "See the rows below: {n|thing|different things} to do.",
      other: "{n|entry|different}",
    },
    acceptedOn: "{reason} ({date})",
    acceptedBefore: "The data has changed since the finding was accepted (“{reason}”).",
  },
  perNamnd: { none: "Nothing to correct or add.", unknown: "Nämnd not stated" },
  kallor: {
    roles: { register: "Register of granted projects", controls: "Control totals", earlier: "Earlier summary" },
    none: "No files.",
    read: "Read",
    partlyRead: "Partly read",
    unreadable: "Could not be read",
    copy: "Same content as another file, not counted",
    noTable: "No table or form was found.",
    list: "List",
    form: "Form",
    other: "Another table",
    undecided: "Cannot be determined",
    surplusSign: { plus: "surplus is written with plus", minus: "surplus is written with minus" },
    costSign: { plus: "expenditure is written with plus", minus: "expenditure is written with minus" },
    bytes: "{n}\u00a0bytes",
  },
  regler: {
    city: "The city: {document}",
    page: "The city: {document}, page {page}",
    house: "Medelkoll's default rule: {why}",
    program: "Medelkoll",
    on: "Yes",
    trial: "On trial",
    off: "No",
  },
  undantag: {
    heading: "Extensions and waivers in the register that are in force on the as-of date",
    extension: "Extension",
    all: "All",
    decision: "{dnr}, {who}",
    decisionOn: "{dnr}, {who}, {date}",
    extensions: "{n|extension|extensions} of the report's last day ({reach|project|projects})",
    waivers: "{n|waiver|waivers} of rules ({reach|finding|findings})",
    sentence: "By decisions in the register: {what}. See the sheet Regler.",
  },
  redovisningslage: {
    answered: "{answered} of {of}",
    states: {
      reported: "Submitted on time",
      "reported-late": "Submitted late",
      overdue: "Not submitted, overdue",
      due: "Not submitted, within the deadline",
      running: "Project not completed",
      unclear: "Completion date missing",
      none: "The nämnd has no projects",
      missing: "Project not reported",
    },
    notices: { notified: "Presented", ready: "Can be presented", "not-ready": "Not ready" },
  },
  kontrollsummor: {
    none: "No control totals.",
    allYears: "All",
    verdicts: {
      equal: "Agrees",
      rounding: "Rounding",
      explained: "Explained",
      unexplained: "Unexplained",
      "nothing-to-compare": "Nothing to compare",
    },
    because: {
      "left-out": "{n|project|projects} not counted ({amount}): {projects}.",
      "other-amount": "{n|project|projects} with another granted amount than in the decision ({amount}): {projects}.",
      "carried-in": "Carried over to {n|project|projects} ({amount}): {projects}.",
      "other-year": "{n|project has|projects have} amounts in other or unknown years ({amount}): {projects}.",
      "not-reported":
        "{n|project has not been reported|projects have not been reported}, so the amount spent is unknown: {projects}.",
    },
    more: " and {n|more|more}",
  },
  utveckling: {
    cohort: "Decision date",
    year: "Budget year",
    then: "Earlier",
    now: "Now",
    summary: "{date} ({file})",
    chart: {
      whole:
        "Granted and spent by decision, kronor; of what was granted {first}, {firstShare} is used, of what was granted {last}, {lastShare}",
      known: "Granted and spent by decision, kronor, as far as it is known",
      alt: "Horizontal bars: granted and spent in kronor for {n|decision|decisions}. The figures are in the table above.",
    },
  },
  forandringar: { none: "Nothing has changed.", appeared: "New", gone: "Missing", changed: "Changed" },
};
