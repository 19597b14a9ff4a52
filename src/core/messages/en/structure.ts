import type { MessageText } from "../message-text";

export const structure = {
  "STR-01": {
    title: "No heading row",
    message: "The sheet “{sheet}” has no heading row that can be recognised. Nothing on it has been read.",
    action: "Put headings over the columns, such as Projektnamn, Beviljat belopp, Utfall and Status.",
  },
  "STR-02": {
    title: "Unknown column",
    message: "The column “{heading}” could not be matched to any field and is not read.",
    action: "Change the heading if the column belongs to the follow-up. Otherwise you need not do anything.",
  },
  "STR-03": {
    title: "Two columns for one field",
    message: "{cells} all mean “{field}”. Which one counts cannot be known, so none of them is read.",
    action: "Keep one of them and rename or remove the others.",
  },
  "STR-04": {
    title: "Required field missing",
    message: "No column or label for “{field}” was found in the file.",
    action: "Add the field, or correct its heading if it is there under another name.",
  },
  "STR-05": {
    title: "Heading that resembles a field",
    message: "The heading “{heading}” resembles “{field}” but is not the same. The column is not read.",
    action: "Correct the heading to “{field}” if that is what is meant.",
  },
  "STR-06": {
    title: "Hidden rows or columns",
    message:
      "{rows|hidden row or column contains|hidden rows or columns contain} amounts. They have been read and are counted.",
    action: "Unhide them in Excel and check that they should be counted.",
  },
  "STR-07": {
    title: "The sum does not agree",
    message: "The printed sum of “{field}” is {printed}, but the rows add up to {computed}. The rows have been used.",
    action: "Check that no row is missing and that the sum adds the right rows.",
  },
  "STR-08": {
    title: "The same file twice",
    message: "“{file}” has exactly the same content as “{other}” and is not counted again.",
    action: "Remove one of them, or check that the right file was sent.",
  },
  "STR-09": {
    title: "The same projects in several files",
    message:
      "The same projects stand in several files ({files}), and each project is counted once. Where they differ in other things than amounts “{used}” counts.",
    action: "You need not do anything if the files belong together so.",
  },
  "STR-10": {
    title: "No file from the nämnd",
    message: "{namnd} has granted projects, but no file from it has been read.",
    action: "Ask {namnd} for its follow-up, or read the file if it has arrived.",
  },
  "STR-11": {
    title: "Protected file",
    message: "“{file}” is protected or encrypted and cannot be read.",
    action: "Ask the sender for a copy without protection.",
  },
  "STR-12": {
    title: "Formula error",
    message: "The cell contains the formula error {value}. The value is unknown and does not count as zero.",
    action: "Correct the formula or write the value.",
  },
  "STR-13": {
    title: "Formula without a result",
    message:
      "The cell has a formula but the file does not hold its result. The value is unknown and does not count as zero.",
    action: "Open the file in Excel, let it recalculate and save.",
  },
  "STR-14": {
    title: "The heading can mean several things",
    message: "The heading “{heading}” can mean {fields}. The column is not read.",
    action: "Change the heading to the field that is meant.",
  },
  "STR-15": {
    title: "Amounts without a project",
    message: "The row has amounts but no project name. It is not counted.",
    action: "Write the name of the project on the row. If it is a sum, write “Summa” first on the row.",
  },
  "STR-16": {
    title: "May be a subtotal",
    message: "The row “{value}” has the same amounts as the sum of other rows. It is not counted.",
    action:
      "Write “Summa” before it if it is a sum. If it is a project of its own, fill in the rest of its information.",
  },
  "STR-17": {
    title: "Read as a section heading",
    message: "The row “{value}” has text only and has been read as a section heading, not as a project.",
    action: "Fill in amounts and status on the row if it is a project.",
  },
  "STR-18": {
    title: "Project below the sum row",
    message: "The project stands below the sum row in {cell}. It is counted, but is not part of the printed sum.",
    action: "Move the row above the sum, or remove it if it should not be counted.",
  },
  "STR-19": {
    title: "Sheet without projects",
    message: "The sheet “{sheet}” has no projects and has not been read.",
    action: "You need not do anything if the sheet is guidance only.",
  },
  "STR-20": {
    title: "Rounding in the sum",
    message:
      "The printed sum of “{field}” is {printed} and the rows add up to {computed}. The difference is within rounding.",
    action: "You need not do anything.",
  },
  "STR-21": {
    title: "Several values beside one label",
    message:
      "Several values stand beside the label “{field}”. Which one counts cannot be known, so the field is not read.",
    action: "Let only one value stand to the right of the label.",
  },
  "STR-22": {
    title: "Column missing",
    message: "The file has no column for {fields}. It concerns {count|project|projects}.",
    action: "Add what is missing to the workbook.",
  },
  "STR-23": {
    title: "Row that may not count",
    message: "The row is marked “{value}”. It is not clear whether its amounts should count, so they are left out.",
    action:
      "Remove the row, or state a status if it is a project. Amounts that are only moved belong in columns of their own.",
  },
  "STR-24": {
    title: "A heading can mean several things",
    message: "The heading ”{heading}” can mean {fields}. The column is not read.",
    action: "Change the heading to what is meant.",
  },
  "STR-25": {
    title: "Projects on a hidden sheet",
    message:
      "The sheet “{sheet}” is hidden and has {projects} projects that stand on no visible sheet. They are counted, but the totals are incomplete.",
    action: "Show the sheet if the projects should count. Otherwise remove it.",
  },
  "STR-26": {
    title: "Table inside a form",
    message:
      "The table stands in the form of “{project}” and was read as a part of that project, not as projects of its own.",
    action: "Put the table on a sheet of its own if its rows are projects.",
  },
  "STR-27": {
    title: "Struck-through row",
    message: "“{value}” is struck through. It is not clear whether its amounts should count, so they are left out.",
    action: "Remove the row, or the line through it if the project should count.",
  },
  "STR-28": {
    title: "The files have different amounts",
    message:
      "“{project}” stands in several files with different “{field}”: {amount} here and {otherAmount} in “{other}” ({cell}). It cannot be known which version counts, so the amount is not counted. Amounts differ for: {projects}.",
    action: "Find out which file counts and choose it, or read that file alone.",
  },
  "STR-29": {
    title: "Projects are missing from another file",
    message:
      "{projects} stand here but not in “{used}” from the same nämnd. They are counted, but totals are incomplete.",
    action:
      "Ask the nämnd whether the projects are included. Say which file counts, or that the files are parts of one return.",
  },
  "STR-30": {
    title: "Projects stand only in a file that does not count",
    message: "{projects} stand here but not in “{used}”, which you have chosen. They are not counted.",
    action: "Choose the other file if the projects should count.",
  },
  "STR-31": {
    title: "The files are about different years",
    message: "{projects} have amounts for {years} here, another year than in “{used}”. Totals are incomplete.",
    action: "Say that the files are parts of one return, or which of them counts.",
  },
  "STR-32": {
    title: "The file is not a return",
    message: "“{file}” was given as register, control totals or earlier summary. It does not count as a return.",
    action: "Nothing needs to be done.",
  },
  "STR-33": {
    title: "May be part of the project above",
    message:
      "The row “{value}” may be part of “{project}”: the rows below the project have no granted amount and together the same amounts as it. It is not counted.",
    action:
      "Write “varav” before it if it is part of the project. If it is a project of its own, fill in its granted amount.",
  },
  "STR-34": {
    title: "The parts come to another amount",
    message:
      "The project “{project}” has {printed} as “{field}”, but the rows under it come to {computed}. It is not clear which is right, so the total is incomplete.",
    action: "Correct the project's row or the rows under it.",
  },
  "STR-35": {
    title: "Row that the list does not count",
    message: "“{value}” is not counted: the list's own sum in {cell} leaves the row out too.",
    action: "Nothing needs to be done. Remove the mark and correct the sum if the row is a project.",
  },
  "STR-36": {
    title: "Source of a list",
    message:
      "The sheet “{sheet}” is a source: the list on the sheet “{list}” adds up amounts from it. Its rows are no projects of their own.",
    action: "Nothing needs to be done.",
  },
  "STR-37": {
    title: "Example",
    message: "“{value}” is the template's example and is not counted: the list has no other projects.",
    action: "Nothing needs to be done. Change the name if the row is a project.",
  },
  "STR-38": {
    title: "The same amount on several rows",
    message:
      "“{field}” is {value} on all rows of “{project}”, and likewise for all projects of the list. The amount counts once.",
    action: "Nothing needs to be done. Write the amount on one of the project's rows to show that it is one.",
  },
  "STR-39": {
    title: "Unclear whether the same amount counts several times",
    message:
      "“{field}” is {value} on all rows of “{project}”. It is not clear whether that is one amount. It counts once, but the total is incomplete.",
    action: "Write the amount on only one of the project's rows, or add a sum.",
  },
  "STR-50": {
    title: "Other money is not counted",
    message:
      "The rows under “{value}” are about other money and are not counted: {rows|row|rows}, granted {granted}, spent {spent}.",
    action: "Change “{value}” in the workbook if the rows belong to this grant.",
  },
  "STR-51": {
    title: "Unclear which money the rows are about",
    message:
      "It is not clear whether “{value}” is this grant's money or other money. {rows|row is|rows are} not counted: granted {granted}, spent {spent}.",
    action: "Answer the question about “{value}”, or write which money the rows are about.",
  },
  "STR-55": {
    title: "Columns of other money are not counted",
    message: "{aside} are other money and are not counted. {counts} are counted instead.",
    action: "Change the headings in the workbook if the amounts are of this money.",
  },
  "STR-56": {
    title: "Other money is part of the amount",
    message:
      "“{heading}” is other money within {whole}. How much of “{field}” is this money is not stated, so the total is incomplete.",
    action: "Add a column with the part that is this money, or take the other money out of the amount.",
  },
  "STR-57": {
    title: "The sheet has been replaced",
    message: "The sheet “{sheet}” is not counted: “{used}” holds instead of it.",
    action:
      "You need not do anything if this is right. Otherwise remove the words that say that the sheet is replaced.",
  },
  "STR-58": {
    title: "A sheet of sums",
    message: "The sheet “{sheet}” is the sum of {parts}. The amounts are counted once.",
    action: "You need not do anything.",
  },
  "STR-59": {
    title: "Projects stand only on a sheet that is not counted",
    message: "{projects} stand on the sheet “{sheet}” but not on “{used}”, which holds instead. They are not counted.",
    action: "Write the projects on “{used}” if they should be counted, or remove them.",
  },
  "STR-40": {
    title: "Projects or amounts outside the list",
    message: "“{value}” speaks of projects or amounts that are not in the list. The totals are incomplete.",
    action: "Add them to the list with their amounts. If they are there already, remove or change the words.",
  },
  "STR-60": {
    title: "Amounts that are not read",
    message:
      "Row {rows} (“{value}”) has amounts that belong neither to the list nor to the form. They are not counted.",
    action: "Move the rows into the list, or under headings of their own, if they are projects. Otherwise remove them.",
  },
  "STR-61": {
    title: "Rows that are not read",
    message: "Row {rows} (“{value}”) has numbers that do not belong to the list or the form. They are not read.",
    action: "You need not do anything if the rows are not projects.",
  },
  "STR-41": {
    title: "A later period",
    message:
      "“{used}” reports {usedPeriod} and “{other}” {otherPeriod}. What has been spent has only grown, so the later amounts are used.",
    action: "You need not do anything if the spending is accumulated. Otherwise say what counts.",
  },
  "STR-42": {
    title: "The columns can be read in several ways",
    message:
      "It does not appear how {cells} make up “{field}”, so none of them is read. Possible answers, with the sum in the sheet's own numbers: {choices}.",
    action: "Answer the question, or keep only the columns that should be added.",
  },
  "STR-43": {
    title: "The columns do not add up",
    message:
      "The column with the whole of “{field}” has {printed}, but the columns that it should be the sum of give {computed}.",
    action: "Correct the one that is wrong, or add a column for what is missing.",
  },
  "STR-44": {
    title: "Words of the heading were set aside",
    message:
      "The heading “{heading}” was read as “{field}”: no other column can be it. The words “{words}” changed nothing.",
    action: "Check that this is the column that is meant.",
  },
  "STR-67": {
    title: "The column is read as the project's name",
    message:
      "No heading says what the projects are called. “{heading}” is read as their names: each row has words of its own there.",
    action: "Check that this is right. The heading Projektnamn is read without an explanation.",
  },
  "STR-71": {
    title: "Hidden columns of another year",
    message:
      "The hidden columns {headings} hold amounts that the list leaves out of what remains. It is not clear whether they are to be counted, so the totals are incomplete.",
    action: "Show the columns in Excel. Remove those that are not to be counted.",
  },
  "STR-69": {
    title: "The spending is the sum of several periods",
    message:
      "The sheets {sheets} each have their own period's spending. It has been added up, and the grant counts once.",
    action: "Check that this is right.",
  },
  "STR-70": {
    title: "The spending is of a part of the year only",
    message: "The spending on {sheets} is of {periods} only. What was spent before that is not stated.",
    action: "Give the spending from the project's start, or include the earlier periods.",
  },
  "STR-68": {
    title: "The list is of an earlier year",
    message:
      "The list under “{title}” is of an earlier year, as its heading says. Its {count} projects are not counted.",
    action: "Check that this is right. Change the heading if the projects are to be counted.",
  },
  "STR-66": {
    title: "A new decision on a project of the list",
    message:
      "“{value}” is a new decision on “{project}”. Whether it replaces the first one or adds to it is not stated, so the row is not counted.",
    action: "Remove the row that does not hold, or write “tilläggsbeslut” if the amounts are to be added.",
  },
  "STR-65": {
    title: "Hidden rows that the sum leaves out",
    message:
      "{rows|hidden row|hidden rows} with projects are counted here, but the list's own sum in {cell} counts only the rows that show. Whether they should count is not stated, so the totals are incomplete.",
    action: "Show the rows in Excel. Remove those that should not count, or correct the sum.",
  },
  "STR-72": {
    title: "The spending may be of its group's time only",
    message:
      "“{heading}” stands in the same group as {part}, which is only a part of the whole amount in {whole}. What was used of the whole amount is not stated, so the total is incomplete.",
    action:
      "Add a column with all that was spent. If “{heading}” is that already: answer the question, or write “since start” in the heading.",
  },
  "STR-64": {
    title: "Spending computed from what is left",
    message: "No column has “{field}”. It is computed as the granted amount minus “{left}”.",
    action: "Check that this is right, or add a column with what was spent.",
  },
  "STR-63": {
    title: "The spending may be of a part of the time",
    message:
      "“{left}” is {part} minus “{heading}”, so the spending seems to be of the same time. What was used of the whole amount in {whole} is not stated, so the total is incomplete.",
    action:
      "Add a column with all that was spent. If “{heading}” is that already: answer the question, or write “since start” in the heading.",
  },
  "STR-62": {
    title: "Headings read by their amounts",
    message:
      "“{granted}” was read as what was granted and “{spent}” as what was spent: on every row “{left}” is the first less the second.",
    action:
      "Check that this is right. The headings Projektnamn, Beviljat belopp and Utfall are read without explanation.",
  },
  "STR-45": {
    title: "Several columns for the same amount",
    message:
      "“{field}” was read from {counts}. The amounts in {aside} are already in it or replaced by it, and are not added.",
    action: "Check that the right column was read.",
  },
  "STR-52": {
    title: "No projects to report",
    message: "The nämnd answers that it has no projects: “{value}”. The file counts as read.",
    action: "You need not do anything if the nämnd has been granted no money.",
  },
  "STR-53": {
    title: "Nothing has been filled in",
    message: "“{file}” is empty or has only headings. No project has been filled in.",
    action: "Ask the nämnd to fill in the file, or to answer that it has no projects.",
  },
  "STR-54": {
    title: "The heading row could not be understood",
    message:
      "Nothing on the sheet “{sheet}” has been read. Row {row} looks most like a heading row, but {unknown} are not known.",
    action: "Change the headings, for example to Projektnamn, Beviljat belopp, Utfall and Status.",
  },
  "STR-46": {
    title: "Projects stand only in one of the files",
    message: "{projects} stand here but not in “{used}”, which supplements this file. They are counted.",
    action: "You need not do anything if the projects are still included. Otherwise say which file counts.",
  },
  "STR-47": {
    title: "The column is read by its arithmetic",
    message: "“{heading}” has been read as “{field}”: in every row the amounts add up with {left}.",
    action: "Check that it is right. A heading that says what the column is would help.",
  },
} as const satisfies Record<string, MessageText>;
