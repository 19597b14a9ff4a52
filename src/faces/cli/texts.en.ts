import type { CliTexts } from "./text-shape";

export const en: CliTexts = {
  help: `medelkoll – follow-up of granted funds in the workbooks of the nämnder

Usage:
  medelkoll check FILE|DIR...                 check against the instructions
  medelkoll questions FILE|DIR... [-o ANSWERS.json]
                                              write the questions as a file to answer in
  medelkoll summarize FILE|DIR... -o OUT.xlsx write the standard summary
  medelkoll consolidate FILE|DIR... --granted REGISTER -o OUT.xlsx
                                              summarize against the register of granted projects
  medelkoll extract FILE|DIR... [--shard i/n] -o OUT.ndjson|OUT.parquet
                                              one record per project and budget year, for queries in SQL
  medelkoll forms --granted REGISTER -o DIR|OUT.zip
                                              make a report form for each nämnd from the register
  medelkoll forms --from REPORT -o DIR        move a form that has been filled in to this edition
  medelkoll explain CODE                      explain a code, for example FRI-01
  medelkoll rules                             list the rules with their sources

Options:
  --as-of YYYY-MM-DD   as-of date, which deadlines are counted up to (otherwise today)
  --edition ID         edition of the instructions (otherwise trygghetsinvesteringar-2024)
  --unit kr|tkr|mnkr   answer when a file does not show its unit
  --sign plus|minus    answer when a file does not show whether a surplus is plus or minus;
                       costs:plus or costs:minus answers for the sign of expenditure
  --answers FILE       answers to the questions, as JSON (docs/answers.md)
  --accepted FILE      accepted findings with reasons, as JSON (docs/accepted.md; check, summarize)
  --select SELECTION   only some projects: decided=2023-03-08 (or FROM..TO), year=2023,2024,
                       period=2022-2026, namnd=…, type=…, area=…, occasion=…, separated by semicolons
  --granted FILE       the register of granted projects (consolidate, forms)
  --control FILE       control totals per nämnd and year, for example from the annual report (consolidate)
  --previous FILE      an earlier summary to compare with (consolidate, forms)
  --decisions FILE     your decisions about projects that could not be matched, as JSON (consolidate)
  --by HEADING         the column that the register is divided by (forms, else by nämnd)
  --last-day DAY       last day to submit, YYYY-MM-DD (forms)
  --contact TEXT       who answers questions (forms)
  --shard i/n          only part i of n of the files, for example 2/8 (extract)
  --sender SENDER      who sends the summary (summarize, consolidate)
  --dnr NUMBER         the matter's number in the diary (summarize, consolidate)
  --verbose            print every finding (summarize, consolidate)
  --format text|json   form of the output (JSON is described in docs/json-output.md)
  --lang sv|en         language
  -o, --output FILE    the file of the summary or the records; written whole or not at all
  -h, --help           this help
  -V, --version        version of the program

Exit codes: 0 no errors, 1 errors or blockers found, 2 nothing could be read or the command was wrong, 3 fault in Medelkoll.
Files that are read are never changed, and nothing leaves the machine.
`,
  usage: {
    "no-command": "Say what to do: {0}.",
    "unknown-command": "“{0}” is not a command. Choose one of {1}.",
    "unknown-option": "There is no option {0}.",
    "option-value": "The option {0} has no value, or has a value that it should not have.",
    "option-not-used": "The option {0} does not belong to {1}. It belongs to {2}.",
    "missing-path": "Give at least one file or folder to read.",
    "missing-output": "Say where to write the result, for example -o {0}.",
    "missing-granted": "Give the register of granted projects: --granted REGISTER.xlsx.",
    "missing-register":
      "Give the register of granted projects with --granted, or a form that has been filled in with --from, and not both.",
    "missing-code": "Give a code, for example: medelkoll explain FRI-01.",
    "extra-word": "“{0}” does not belong to the command.",
    "output-ending": "“{0}” is not a name for records. It should end in .ndjson or .parquet.",
    shard: "“{0}” is not a part. Write for example --shard 2/8 for the second part of eight.",
    "as-of": "“{0}” is not a date. Write --as-of YYYY-MM-DD.",
    "last-day": "“{0}” is not a date. Write --last-day YYYY-MM-DD.",
    unit: "“{0}” is not a unit. Choose --unit kr, tkr or mnkr.",
    sign: "“{0}” cannot be understood. Write --sign plus, minus, costs:plus or costs:minus.",
    format: "“{0}” is not a format. Choose --format text or json.",
    language: "There is no language “{0}”. Choose --lang sv or en.",
  },
  seeHelp: "Help: medelkoll --help",
  asOfToday: "The as-of date is today, {0}. Give another with --as-of.",
  unknownEdition: "There is no edition “{0}”. Choose: {1}.",
  unknownCode: "There is no code “{0}”. All codes are listed by: medelkoll rules.",
  notDecisions: "“{0}” cannot be read as decisions. Their form is described in docs/matching.md.",
  notAnswers: "“{0}” cannot be read as answers. The form is described in docs/answers.md.",
  unusedAnswers: "The answers for “{0}” are not used, because no file here has that name.",
  notAccepted: "“{0}” cannot be read as accepted findings. The format is described in docs/accepted.md.",
  unusedAccepted: "The acceptance {0} is not used, because no finding is like that any longer.",
  questionsWritten:
    "The questions ({1}) are in {0}. Write the number of your answer at “choose”, and give the file with --answers.",
  noQuestions: "No unanswered questions. {0} was written without any.",
  answersNotWritten: "The questions could not be written to {0}: {1}. What was there is unchanged.",
  outputIsOtherThanAnswers:
    "“{0}” already exists and does not contain answers for Medelkoll. Choose another name; only earlier answers are replaced.",
  unusedDecision:
    "The decision about “{0}” is not used. Either there is no project, no nämnd with several files and no file with that name, or another decision contradicts it. The keys are described in docs/matching.md.",
  notSelection: "“{0}” is not a selection. Write for example --select decided=2023-03-08. Keys: {1}.",
  missingPath: "“{0}” does not exist.",
  skipped: "Skipping {0}: {1}.",
  skipReasons: {
    "owner-file": "temporary file of an open workbook",
    hidden: "hidden file",
    "system-file": "system file",
    link: "link",
    "not-a-workbook": "not a workbook",
    "no-access": "you do not have permission to open it",
  },
  nothingToRead: "There are no workbooks to read.",
  tooManyFiles: "The number of workbooks is {0}. Medelkoll reads at most {1} at a time. Split them into several runs.",
  ownSummary: "Skipping {0}: it is a summary that Medelkoll has written.",
  nothingReadable: "No file could be read. No summary has been written.",
  reading: "Reading {0} of {1}: {2}",
  written: "The summary is in {0}",
  notWritten: "The summary could not be written to {0}: {1}. What was there is unchanged.",
  outputIsInput: "“{0}” is one of the files being read. Choose another name; files that are read are never changed.",
  outputIsOther:
    "“{0}” already exists and is not a summary from Medelkoll. Choose another name; only an earlier summary is replaced.",
  extracted: "Files: {0} (read: {1}, partly read: {2}, not read: {3})\nRecords: {4}",
  extractWritten: "The records are in {0}",
  extractNotWritten: "The records could not be written to {0}: {1}. What was there is unchanged.",
  outputIsOtherThanExtract:
    "“{0}” already exists and does not contain records from Medelkoll. Choose another name; only earlier records are replaced.",
  forms: {
    noColumn: "The register has no column with the heading “{0}”. Write the heading as the register has it.",
    noForm: "The edition {0} has no report form. What the form asks for is said in the edition.",
    noProjects: "The register holds no projects to make report forms for.",
    doubted:
      "No report forms were written, since the granted amount of some projects ({0}) is in doubt, the first {1} ({2}). See medelkoll check on the register.",
    nobodys: "No report form for “{0}” ({1}): it is not said which nämnd is to report the project.",
    notWritten: "The report forms could not be written. {0}: {1}.",
    exists: "it exists already and may have been filled in; choose another folder",
    leftOver: "Did not fit into the new form: “{0}”, {1}: “{2}” ({3}).",
    written: "Report forms: {0}. They are in {1}",
  },
  writeRefusals: {
    locked: "the file is open in another program; close it and try again",
    "no-space": "the disk is full",
    "read-only": "the folder or file is read-only",
    "is-folder": "it is a folder",
    "not-a-file": "it is a link or something other than an ordinary file",
    "no-folder": "the folder does not exist",
    other: "the operating system did not allow it",
  },
  ourFault: "Fault in Medelkoll (INT-01): {0}\nNothing has been written. Send the text above to your IT department.",
  nothingRead: "Files read: 0 of {0}. The reason for each is below.",
  brief: {
    unread: "Could not be read: {0}",
    more: "and {0} more",
    moreKinds: "and {0} more kinds of findings",
    questions: "Questions to answer: {0}. Write them to a file to answer in with medelkoll questions.",
    mostToDo: "Most to correct or complete: {0}",
    rest: "All findings are on the sheet {0}. --verbose prints them here.",
  },
  headings: {
    files: "Files",
    totals: "Totals",
    questions: "Questions",
    findings: "Findings",
    noFindings: "No findings.",
    rule: "Source",
    toDo: "What to do",
    incomplete: "incomplete",
    approximate: "approximate",
    unread: "Files read: {0} of {1}",
    edition: "Instructions",
    asOf: "As-of date",
    unit: "unit {0}",
    sign: "surplus is written with {0}",
    projects: "Projects",
    notReported: " reported. Granted but not reported: {0}",
    granted: "Granted",
    spent: "Spent",
    utilisation: "Utilisation",
    surplus: "Surplus",
    overrun: "Overrun",
    completed: "Completed",
    accepted: "accepted: {0}",
    acceptedCount: "of which accepted: {0}",
    waivedCount: "of which waived: {0}",
    waivedAll: "Waived by decisions in the register: {0}. They need not be mended.",
    trialCount: "Findings of rules on trial: {0}. They stop nothing.",
    acceptedBefore: "no longer accepted, because the data has changed",
    moreNotices: "Notices not shown: {0}. Use --format json to see them.",
    house: "Medelkoll's default rule, not the city's text",
    check: "Check",
    examplesPass: "Accepted",
    examplesFail: "Gives the code",
    severity: "Severity",
    manual: "assessed by a person",
  },
  projectsCounted: ["project", "projects"],
  answersNone: "answers that there are no projects",
  status: { read: "read", "partly-read": "partly read", unreadable: "could not be read" },
  answerUnit: "Answer with --unit if the same unit applies in all files.",
  answerHow: "Write the questions as a file to answer in: medelkoll questions FILE... -o answers.json",
  unitUnknown: "unknown or mixed",
  signs: { plus: "plus", minus: "minus" },
};
