import type { PaperTexts } from "./texts.sv";

/** Every word of the committee paper in English that the summary does not have. */
export const textsEn: PaperTexts = {
  title: "Notification: follow-up of {grant}",
  subject: "Follow-up of {grant}, as of {date}",
  footer: "Instructions {edition}, version {version}. Fingerprint of the figures {fingerprint}",
  table: "Table {n}. {caption}",
  chart: "Chart {n}. {caption}",

  toFill: {
    receiver: "nämnd or committee",
    sender: "sender",
    dnr: "diary number",
    name: "name",
    role: "title",
    proposal: "proposed decision",
    document: "no.",
    day: "place and date",
  },
  facts: {
    to: "To:",
    from: "From:",
    dnr: "Diary number:",
    officer: "Case officer:",
    asOf: "As-of date:",
  },

  proposal: "Proposed decision",
  matter: {
    heading: "The matter",
    about: "This is the follow-up of {grant}, {n|project|projects} in all.",
    aboutAtLeast: "This is the follow-up of {grant}, at least {n|project|projects} in all.",
    selection: "Selection: {selection}.",
    read: "The figures come from {n|workbook|workbooks} from {namnder|nämnd|nämnder}.",
    readBesideRegister:
      "The figures come from {n|workbook|workbooks} from {namnder|nämnd|nämnder} and have been compared with the register of granted projects.",
    rules:
      "The reports have been reviewed against the instructions “{edition}” (version {version}). All figures are as of {date}.",
  },

  overview: {
    heading: "Summary",
    reported: "Of {of|granted project|granted projects}, {n} have been reported.",
    incomplete: "The totals are incomplete: {reasons}. Only known amounts are included.",
    table: "Key figures",
    description: "One key figure in each row with its value.",
    columns: { figure: "Key figure", value: "Value" },
    atLeast: "at least {n}",
  },

  figure: {
    incomplete: "{figure} (incomplete)",
    doubted: "{figure} (uncertain)",
    unknown: "unknown",
    about: "about {figure}",
  },

  completed: {
    table: "Projects by status",
    description:
      "One status in each row with the number of projects, granted amount, amount spent and surplus. The last row is the total.",
    unfinished: "Projects that are not completed",
    many: "{n|project is|projects are} not completed: {each}.",
  },

  contribution: {
    table: "What has been reported about results and follow-up",
    description: "One kind of information in each row with the number of projects that have it and of how many.",
    atLeast: "at least {n}",
  },

  used: {
    question: "3. How much of the granted funds has been used, per project?",
    perNamnd: "Granted and used per nämnd",
    perNamndDescription:
      "One nämnd in each row with the number of projects, granted amount, amount spent, utilisation and surplus. The last row is the total.",
    chart: "Spent (dark) and surplus (light) per nämnd",
    chartDescription: "One nämnd in each row with a bar for spent and surplus. The numbers are in the table above.",
    columns: { bar: "Spent and surplus", values: "Spent + surplus" },
    bar: "{namnd}: spent {spent}, surplus {surplus}.",
    values: "{spent} + {surplus}",
    perProject: "Granted and used per project",
    perProjectDescription:
      "One project in each row with its nämnd, granted amount, amount spent, utilisation and surplus. The last row is the total.",
    tooMany: "All {n|project|projects} are too many for this document.",
  },

  surplus: {
    question: "4. Reasons for the surplus, and what happens to it",
    reasons: "Surplus by reason",
    dispositions: "What happens to the surplus",
    description:
      "One answer in each row with the number of projects, the amount and a bar for the amount. The last row is the total.",
    columns: { bar: "Bar" },
    bar: "{answer}: {amount}.",
  },

  observations: {
    heading: "Observations by the nämnder",
    about: "The quotations are the nämnder's own words from their reports. They have not been reviewed or computed.",
    more: "{n|more project has|more projects have} described results. They are in the reports.",
  },

  material: {
    heading: "The material and what is missing",
    answers: "How far the material answers the questions:",
    answer: "{question} {answer}.",
    findings: "The review gave {counts}.",
    none: "The review gave no findings.",
    accepted: "Of these, {n|has|have} been accepted with reasons.",
    unread: "{n|file|files} could not be read or gave no projects: {names}.",
    owed: "{n|granted project has|granted projects have} not been reported: {names}.",
    more: "and {n|more|more}",
    effects:
      "Granted is the amounts decided. Spent is booked expenditure according to the nämnd. Utilisation is the amount spent divided by the granted amount. Surplus is the available amount minus the amount spent in projects with funds left; it is not set off against overruns.",
  },

  attachments: {
    heading: "Attachments",
    dnr: "diary number {dnr}-",
    noDnr: "diary number ",
    roles: {
      register: "Register of granted projects ({file})",
      controls: "Control totals ({file})",
      earlier: "Earlier summary ({file})",
    },
    returned: "Report ({file})",
    returnedBy: "Report from {namnder} ({file})",
  },
};
