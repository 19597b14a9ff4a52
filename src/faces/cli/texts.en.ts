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
  medelkoll notice FILE|DIR... --granted REGISTER -o NOTICE.docx
                                              write the paper by which the committee is told
  medelkoll letters FILE|DIR... --granted REGISTER -o DIR|LETTERS.zip
                                              write each nämnd a letter: a request, a reminder or thanks
  medelkoll forms --granted REGISTER -o DIR|OUT.zip
                                              make a report form for each nämnd from the register
  medelkoll forms --from REPORT -o DIR        move a form that has been filled in to this edition
  medelkoll receipt FILE [-o RECEIPT.xlsx|RECEIPT.txt]
                                              tell the sender how the report was read
  medelkoll mark FILE|DIR... -o DIR|COPY.xlsx
                                              make copies in which what is to be corrected is coloured and noted
  medelkoll explain CODE                      explain a code, for example FRI-01
  medelkoll rules                             list the rules with their sources
  medelkoll edition export [EDITION] -o EDITION.xlsx
                                              write an edition as a workbook to edit
  medelkoll edition import FILE [-o EDITION.json|COPY.xlsx]
                                              check an edited edition, and save it, or a copy with the faults
                                              in its cells
  medelkoll edition changes EDITION EDITION   show what differs between two editions

Options:
  --as-of YYYY-MM-DD   as-of date, which deadlines are counted up to (otherwise today)
  --edition EDITION    edition of the instructions: id, or a file (.xlsx, .json) of edition export or import
                       (otherwise trygghetsinvesteringar-2024)
  --unit kr|tkr|mnkr   answer when a file does not show its unit
  --sign plus|minus    answer when a file does not show whether a surplus is plus or minus;
                       costs:plus or costs:minus answers for the sign of expenditure
  --answers FILE       answers to the questions, as JSON (docs/answers.md)
  --accepted FILE      accepted findings with reasons, as JSON (docs/accepted.md; check, summarize,
                       notice, letters, receipt, mark)
  --select SELECTION   only some projects: decided=2023-03-08 (or FROM..TO), year=2023,2024,
                       period=2022-2026, namnd=…, type=…, area=…, occasion=…, separated by semicolons
  --granted FILE       the register of granted projects (consolidate, notice, letters, forms)
  --control FILE       control totals per nämnd and year, for example from the annual report
                       (consolidate, notice)
  --previous FILE      an earlier summary to compare with (consolidate, notice, forms)
  --decisions FILE     your decisions about projects that could not be matched, as JSON
                       (consolidate, notice, letters)
  --by HEADING         the column that the register is divided by (forms, else by nämnd)
  --layout HOW         list: all projects in a list, or per-project: a sheet for each project (forms)
  --last-day DAY       last day to submit or reply, YYYY-MM-DD (forms, letters)
  --contact TEXT       who answers questions (forms, letters)
  --no-copies          no copies with what is to be corrected (letters)
  --shard i/n          only part i of n of the files, for example 2/8 (extract)
  --sender SENDER      who is the sender (summarize, consolidate, notice, letters)
  --dnr NUMBER         the matter's number in the diary (summarize, consolidate, notice, letters)
  --verbose            print every finding (summarize, consolidate)
  --format text|json   form of the output (JSON is described in docs/json-output.md)
  --lang sv|en         language
  -o, --output FILE    the file or folder to write; each file is written whole or not at all
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
    "edition-action": "Say what to do with the edition: export, import or changes.",
    "edition-file": "Give the workbook to bring back: medelkoll edition import EDITION.xlsx.",
    "edition-two": "Give two editions to compare: medelkoll edition changes BEFORE AFTER.",
    "edition-ending": "“{0}” will not do. Choose a name that ends with {1}.",
    "extra-word": "“{0}” does not belong to the command.",
    "output-ending": "“{0}” is not a name for records. It should end in .ndjson or .parquet.",
    "receipt-ending": "“{0}” is not a name for a receipt. It should end in .xlsx or .txt.",
    "docx-ending": "“{0}” is not a name for the paper. It must end in .docx.",
    shard: "“{0}” is not a part. Write for example --shard 2/8 for the second part of eight.",
    "as-of": "“{0}” is not a date. Write --as-of YYYY-MM-DD.",
    "last-day": "“{0}” is not a date. Write --last-day YYYY-MM-DD.",
    layout:
      "“{0}” is no layout. Choose --layout list (all projects in a list) or per-project (a sheet for each project).",
    unit: "“{0}” is not a unit. Choose --unit kr, tkr or mnkr.",
    sign: "“{0}” cannot be understood. Write --sign plus, minus, costs:plus or costs:minus.",
    format: "“{0}” is not a format. Choose --format text or json.",
    language: "There is no language “{0}”. Choose --lang sv or en.",
  },
  seeHelp: "Help: medelkoll --help",
  asOfToday: "The as-of date is today, {0}. Give another with --as-of.",
  edition: {
    read: "{0}: {1}",
    clean: "The edition can be used. No faults were found.",
    faults: "Faults to mend: {0}",
    notUsable: "The edition cannot be used until the faults are mended. What hangs on them is checked after that.",
    more: "and {0} more",
    exported: "The edition is in {0}. Edit it and bring it back with medelkoll edition import.",
    imported: "The edition is in {0}. Use it with --edition.",
    marked: "The copy with the faults in its cells is in {0}. Mend it and bring it back.",
    notWritten: "The edition could not be written to {0}: {1}. What was there is unchanged.",
    exists:
      "“{0}” exists already. Choose another name; a workbook that somebody may have edited is never written over.",
    isOther: "“{0}” exists already and is no edition. Choose another name; only an earlier edition is written over.",
    tooLong: "The edition does not fit a workbook, where a cell has room for 32,000 characters: {0}.",
  },
  unknownEdition: "There is no edition “{0}”, neither as an id nor as a file. Choose: {1}.",
  unknownCode: "There is no code “{0}”. All codes are listed by: medelkoll rules.",
  sentEdition: "The form is reviewed by the edition that it was sent out with: {0}. Choose another with --edition.",
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
  ownSummary: "Skipping {0}: it is a summary or a receipt that Medelkoll has written.",
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
  receipt: {
    several: "Number of workbooks to read: {1}. “{0}” can be the receipt of only one. Give one at a time.",
    outputIsOther:
      "“{0}” already exists and is not a receipt from Medelkoll. Choose another name; only an earlier receipt is replaced.",
    notWritten: "The receipt could not be written to {0}: {1}. What was there is unchanged.",
    written: "The receipt is in {0}",
  },
  mark: {
    several: "Number of workbooks to read: {1}. “{0}” can be the copy of only one. Give a folder.",
    otherEnding: "The copy of “{1}” should have the same ending as the original. Choose another name than “{0}”.",
    exists: "“{0}” exists already and may have been filled in. Choose another name.",
    existsShort: "it exists already and may have been filled in; choose another folder",
    nothing: "Nothing to correct in {0}. No copy of it was written.",
    none: "No copy was written.",
    noCopy: "No copy of {0}: {1}.",
    unreadable: "the file can no longer be read",
    why: {
      "other-format": "it is not an .xlsx or .xlsm file without a password; save it as one in Excel",
      damaged: "the file is damaged; save it again in Excel",
      shared: "it is a shared workbook with a log of changes; stop sharing it in Excel and save it again",
    },
    unsigned: "{0} is digitally signed. The signature holds for the original only and is not in the copy.",
    notWritten: "The copies could not be written. {0}: {1}.",
    written: "Copies to correct: {0}. They are in {1}. The originals are unchanged.",
  },
  forms: {
    noColumn: "The register has no column with the heading “{0}”. Write the heading as the register has it.",
    noForm: "The edition {0} has no report form. What the form asks for is said in the edition.",
    noProjects: "The register holds no projects to make report forms for.",
    doubted:
      "No report forms were written, since the register leaves in doubt what was granted ({0}), first “{1}” ({2}). See medelkoll check on the register.",
    nobodys: "No report form for “{0}” ({1}): it is not said which nämnd is to report the project.",
    notWritten: "The report forms could not be written. {0}: {1}.",
    exists: "it exists already and may have been filled in; choose another folder",
    leftOver: "Did not fit into the new form: “{0}”, {1}: “{2}” ({3}).",
    written: "Report forms: {0}. They are in {1}",
  },
  prose: {
    nothingReadable: "No file could be read. Nothing has been written.",
    noRegister:
      "The register “{0}” could not be read, so nothing has been written. See medelkoll check on the register.",
    unread: "Could not be read, or gave no projects: {0}. Check this before you send anything.",
    notice: {
      written: "The paper is in {0}",
      notWritten: "The paper could not be written to {0}: {1}. What was there is unchanged.",
      isOther:
        "“{0}” already exists and was written or changed by someone else than Medelkoll. Choose another name; only an untouched paper is replaced.",
    },
    letters: {
      kinds: { request: "request for completion", reminder: "reminder", thanks: "thanks" },
      written: "Letters: {0}. They are in {1}",
      notWritten: "The letters could not be written. {0}: {1}.",
      exists: "it exists already and may have been changed; choose another folder or name",
    },
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
