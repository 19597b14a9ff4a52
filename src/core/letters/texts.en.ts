import type { LetterTexts } from "./texts.sv";

/** Every word of the letters to the nämnder in English. */
export const textsEn: LetterTexts = {
  titles: {
    request: "Request for completion",
    reminder: "Reminder of the report",
    thanks: "Thank you for the report",
  },
  about: "follow-up of {grant}",
  title: "{title}: {about}",
  fileNames: { request: "request", reminder: "reminder", thanks: "thanks" },
  footer: "As of {date}. Instructions {edition}, version {version}",

  facts: { to: "To:", from: "From:", dnr: "Diary number:", lastDay: "Reply by:", contact: "Questions to:" },
  toFill: {
    sender: "sender",
    dnr: "diary number",
    lastDay: "last day to reply",
    contact: "name and telephone",
    name: "name",
  },

  request: {
    about:
      "{namnd} has reported {n|project|projects}. The report has been read and reviewed ({files}). It must be completed or corrected in {points|point|points}.",
    aboutWithoutProjects:
      "The report from {namnd} has been read and reviewed ({files}). It must be completed or corrected in {points|point|points}.",
    copy: "The cells are marked in the copy attached.",
    where: "All cells below are on the sheet {sheet} in {file}.",
    questions: "Questions to answer",
    answers: "Answer {answers}, or write what applies.",
    why: "{question} {why}",
    errors: "Must be corrected or completed",
    warnings: "Should be completed or checked",
    shown: "The cell shows “{shown}”.",
    more: "and {n|more|more}: {places}.",
    moreInCopy: "and {n|more|more}, see the marked copy.",
    action: "What to do:",
    rule: "Instructions {number}",
    houseRule: "Medelkoll's standard rule {number}",
    quoted: "{rule}: “{text}”",
    quotedAbove: "{rule}, see above.",
    rest: "Please look at this too",
    restLine: "{title}: {places}.",
    how: "How to reply",
    only: "Change only what this request is about. Correct the same workbook and send all of it back.",
    disagree: "If the information is right already, say which point it is about and why.",
  },

  place: {
    cell: { one: "Cell {cells}", many: "Cells {cells}" },
    sheet: { one: "Sheet {sheet}, cell {cells}", many: "Sheet {sheet}, cells {cells}" },
    file: { one: "{file}, sheet {sheet}, cell {cells}", many: "{file}, sheet {sheet}, cells {cells}" },
  },

  owed: {
    heading: "Projects that have not been reported",
    about: "{n|project has|projects have} been granted funds but appear in no report that has been read.",
    table: "Granted projects that have not been reported",
    description: "One project in each row with its id, name, granted amount and date of decision.",
    columns: { id: "Project ID", project: "Project", granted: "Granted", decided: "Decision" },
    unknown: "unknown",
    how: "Report according to {edition}. If the nämnd has no projects to report, please say so.",
    crossed: "If the report has been sent already, please tell us so that it can be traced.",
  },

  unplaced: {
    heading: "Projects that are not recognised",
    about:
      "{n|project|projects} in the report could not be connected with any granted project; the amounts are not counted. Give for each the granted project that it is, preferably with its project ID.",
    one: "{place}: {project}",
  },

  thanks: {
    about: "The report from {namnd} has been read and reviewed ({files}). Nothing needs to be corrected or completed.",
    none: "The answer from {namnd} has arrived: the nämnd has no projects to report. No further action is needed.",
    table: "How the report has been read",
    description: "One project in each row with its status, granted amount and amount spent.",
    columns: { project: "Project", status: "Status", granted: "Granted", spent: "Spent" },
    wrong: "Please tell us if anything is wrong.",
  },
  figure: { unknown: "unknown", incomplete: "{figure} (uncertain)", about: "about {figure}" },
};
