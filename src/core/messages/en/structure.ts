import type { MessageText } from "../message-text";

export const structure = {
  "STR-01": {
    title: "No heading row",
    message: "The sheet “{sheet}” has no heading row that can be recognised. Nothing on it has been read.",
    action: "Write headings above the columns, such as Projektnamn, Beviljat belopp, Utfall and Status.",
  },
  "STR-02": {
    title: "Unknown column",
    message: "The column “{heading}” could not be matched to any field and is not read.",
    action: "Change the heading if the column belongs to the follow-up. Otherwise no action is needed.",
  },
  "STR-03": {
    title: "Several columns for one field",
    message:
      "The headings in {cells} mean the same thing: “{field}”. It is unclear which one applies, so none of the columns is read.",
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
    message: "{rows|hidden row or column contains|hidden rows or columns contain} amounts. The amounts are counted.",
    action: "Unhide them in Excel and check that they should be counted.",
  },
  "STR-07": {
    title: "The total does not agree",
    message: "The total in the file for “{field}” is {printed}, but the rows add up to {computed}. The rows are used.",
    action: "Check that no row is missing and that the total covers the right rows.",
  },
  "STR-08": {
    title: "The same file twice",
    message: "“{file}” has exactly the same content as “{other}” and is counted only once.",
    action: "Remove one of them, or check that the right file was sent.",
  },
  "STR-09": {
    title: "The same projects in several files",
    message:
      "The same projects are in several files ({files}), and each project is counted once. Where anything but the amounts differs, “{used}” applies.",
    action: "No action needed if the files belong together in that way.",
  },
  "STR-10": {
    title: "No report from the nämnd",
    message: "{namnd} has been granted funds, but no report from it has been read.",
    action: "Ask {namnd} for a report, or read the report if it has arrived.",
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
      "The cell has a formula, but its result is not stored in the file. The value is unknown and does not count as zero.",
    action: "Open the file in Excel, let it recalculate and save.",
  },
  "STR-14": {
    title: "The heading can mean several things",
    message: "The heading “{heading}” can mean {fields}. The column is not read.",
    action: "Change the heading to the name of the field that is meant.",
  },
  "STR-15": {
    title: "Amounts without a project",
    message: "The row has amounts but no project name. It is not counted.",
    action: "Write the name of the project on the row. If it is a total, write “Summa” first on the row.",
  },
  "STR-16": {
    title: "May be a total, or no project",
    message:
      "Nothing says whether the row “{value}” is a project, a total of other rows or something else. It is not counted.",
    action:
      "Write “Summa” before it if it is a total. If it is a project of its own, fill in the rest of its information. Otherwise move it away from the list.",
  },
  "STR-17": {
    title: "Read as a section heading",
    message: "The row “{value}” has text only and has been read as a section heading, not as a project.",
    action: "Fill in amounts and status on the row if it is a project.",
  },
  "STR-18": {
    title: "Project below the total row",
    message: "The project is below the total row in {cell}. It is counted but is not part of the file's own total.",
    action: "Move the row above the total, or remove it if it should not be counted.",
  },
  "STR-19": {
    title: "Sheet without projects",
    message: "The sheet “{sheet}” has no projects and has not been read.",
    action: "No action needed if the sheet is guidance only.",
  },
  "STR-20": {
    title: "Rounding in the total",
    message:
      "The total in the file for “{field}” is {printed}, and the rows add up to {computed}. The difference is due to rounding.",
    action: "No action needed.",
  },
  "STR-21": {
    title: "Several values beside one label",
    message:
      "There are several values beside the label “{field}”. It is unclear which one applies, so the field is not read.",
    action: "Keep only one value to the right of the label.",
  },
  "STR-22": {
    title: "Column missing",
    message: "The file has no column for {fields}. {count|project is|projects are} affected.",
    action: "Add what is missing to the workbook.",
  },
  "STR-23": {
    title: "Row that may not be meant to count",
    message: "The row is marked “{value}”. It is not clear whether its amounts should be counted, so they are not.",
    action:
      "Remove the row, or enter a status if it is a project. Amounts carried over belong in columns of their own.",
  },
  "STR-24": {
    title: "The heading can mean several things (no amounts affected)",
    message: "The heading “{heading}” can mean {fields}. The column is not read.",
    action: "Change the heading to the name of the field that is meant.",
  },
  "STR-25": {
    title: "Projects on a hidden sheet",
    message:
      "The sheet “{sheet}” is hidden and has {projects|project that is|projects that are} not on any visible sheet. The amounts are counted, but the totals are incomplete.",
    action: "Unhide the sheet if it should be counted. Otherwise remove it.",
  },
  "STR-26": {
    title: "Table inside a form",
    message:
      "The table is inside the form for “{project}” and was read as a part of that project, not as projects of its own.",
    action: "Put the table on a sheet of its own if its rows are projects.",
  },
  "STR-27": {
    title: "Struck-through row",
    message: "“{value}” is struck through. It is not clear whether its amounts should be counted, so they are not.",
    action: "Remove the row, or remove the line through it if the project should be counted.",
  },
  "STR-28": {
    title: "The files have different amounts",
    message:
      "“{project}” is in several files with different “{field}”: {amount} here and {otherAmount} in “{other}” ({cell}). It is unclear which version applies, so the amount is not counted. The amounts differ for {projects}.",
    action: "Find out which file applies and choose it, or read that file alone.",
  },
  "STR-29": {
    title: "Projects are missing from another file",
    message:
      "The following is in this file but not in “{used}” from the same nämnd: {projects}. Everything is counted, but the totals are incomplete.",
    action:
      "Ask the nämnd what should be included. Then say which file applies, or that the files are parts of one report.",
  },
  "STR-30": {
    title: "Projects are only in a file that does not apply",
    message:
      "The following is in this file but not in “{used}”, which you have chosen, and is not counted: {projects}.",
    action: "Choose the other file if it should be counted.",
  },
  "STR-31": {
    title: "The files cover different years",
    message:
      "This file has amounts for {years}, but “{used}” has other years. The totals are therefore incomplete. This concerns {projects}.",
    action: "Say that the files are parts of one report, or which of them applies.",
  },
  "STR-32": {
    title: "The file is not a report from a nämnd",
    message: "“{file}” was given as register, control totals or earlier summary. It does not count as a report.",
    action: "No action needed.",
  },
  "STR-33": {
    title: "May be part of the project above",
    message:
      "The row “{value}” may be part of “{project}”: the rows below the project have no granted amount, and together their spending equals that of the project. The row is not counted.",
    action:
      "Write “varav” before it if it is part of the project. If it is a project of its own, fill in its granted amount.",
  },
  "STR-34": {
    title: "The parts add up to another amount",
    message:
      "The project “{project}” has {printed} as “{field}”, but the rows under it add up to {computed}. It is not clear which is right, so the total is incomplete.",
    action: "Correct the project's row or the rows under it.",
  },
  "STR-35": {
    title: "Row that the list does not count",
    message: "“{value}” is not counted. The list's own total in {cell} does not include the row either.",
    action: "No action needed. Remove the mark and correct the total if the row is a project.",
  },
  "STR-77": {
    title: "Only the share, not the amount",
    message:
      "“{heading}” in {cell} says how large a share has been spent. The amount for “{field}” is nowhere, and a rounded share does not give it.",
    action: "Add a column with the amount.",
  },
  "STR-79": {
    title: "The sum does not reach all rows",
    message:
      "The sum in the file for “{field}” adds up the rows to row {row}. {missing} in the rows below is not in it, but is counted here.",
    action: "Make the sum's formula reach the last row of the list, or remove rows that do not belong to the report.",
  },
  "STR-78": {
    title: "Headings that only say when",
    message:
      "The headings {headings} say which time the amounts are of, but not whether they were granted or spent. The sheet “{sheet}” has not been read.",
    action: "Say in the headings what the amounts are, such as “Beviljat 2023” or “Utfall 2023”.",
  },
  "STR-76": {
    title: "Row that the list counts",
    message: "The row is marked “{value}” but is counted, because the list's own total in {cell} includes it.",
    action: "No action needed. Take its amounts out of the list and the total if the project should not be counted.",
  },
  "STR-36": {
    title: "Source of a list",
    message:
      "The rows on “{sheet}” are a source. The list on the sheet “{list}” adds up amounts from them. They are not projects of their own.",
    action: "No action needed.",
  },
  "STR-37": {
    title: "Example",
    message: "“{value}” is the template's example and is not counted.",
    action: "No action needed. Change the name if the row is a project.",
  },
  "STR-38": {
    title: "The same amount on several rows",
    message:
      "“{field}” is {value} on all rows of “{project}”, and likewise for all projects of the list. The amount counts once.",
    action: "No action needed. Write the amount on only one of the project's rows to show that it is a single amount.",
  },
  "STR-39": {
    title: "Unclear whether the same amount counts several times",
    message:
      "“{field}” is {value} on all rows of “{project}”. It is not clear whether that is one amount. It counts once, but the total is incomplete.",
    action: "Write the amount on only one of the project's rows, or add a total.",
  },
  "STR-50": {
    title: "Other funds are not counted",
    message:
      "Under “{value}” there are other funds, which are not counted: {rows|row|rows}, granted amount {granted}, spent {spent}.",
    action: "Change “{value}” in the workbook if the rows belong to this grant.",
  },
  "STR-51": {
    title: "Unclear which funds the rows are about",
    message:
      "It is not clear whether “{value}” is these funds or others. {rows|row is|rows are} not counted: granted amount {granted}, spent {spent}.",
    action: "Answer the question about “{value}”, or write which funds the rows are about.",
  },
  "STR-55": {
    title: "Columns with other funds are not counted",
    message: "Other funds in {aside} are not counted. Counted instead: {counts}.",
    action: "Change the headings in the workbook if the amounts belong to these funds.",
  },
  "STR-56": {
    title: "Other funds are part of the amount",
    message:
      "“{heading}” is about other funds that are part of {whole}. It is not stated how much of “{field}” is these funds, so the total is incomplete.",
    action: "Add a column with the part that is these funds, or take the other funds out of the amount.",
  },
  "STR-57": {
    title: "The sheet has been replaced",
    message: "The sheet “{sheet}” is not counted. It has been replaced by “{used}”.",
    action: "No action needed if this is right. Otherwise remove the words that say that the sheet is replaced.",
  },
  "STR-58": {
    title: "Sheet with totals",
    message: "The sheet “{sheet}” is the sum of {parts}. The amounts are counted once.",
    action: "No action needed.",
  },
  "STR-59": {
    title: "Projects are only on a sheet that is not counted",
    message:
      "The following is on the sheet “{sheet}” but not on “{used}”, which applies instead, and is not counted: {projects}.",
    action: "Enter it on “{used}” if it should be counted. Otherwise remove it.",
  },
  "STR-40": {
    title: "Projects or amounts outside the list",
    message: "“{value}” mentions projects or amounts that are not in the list. The totals are incomplete.",
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
    action: "No action needed if the rows are not projects.",
  },
  "STR-41": {
    title: "A later period",
    message:
      "“{used}” reports {usedPeriod} and “{other}” {otherPeriod}. The amount spent has only increased, so the later amounts are used.",
    action: "No action needed if the spending is accumulated. Otherwise say what applies.",
  },
  "STR-42": {
    title: "The columns can be read in several ways",
    message:
      "It is unclear how {cells} make up “{field}”, so none of them is read. Possible answers, with the total in the sheet's own numbers: {choices}.",
    action: "Answer the question, or keep only the columns that should be added.",
  },
  "STR-43": {
    title: "The columns do not add up",
    message:
      "The column with the whole of “{field}” has {printed}, but the columns that it should be the sum of give {computed}.",
    action: "Correct the one that is wrong, or add a column for what is missing.",
  },
  "STR-44": {
    title: "Not all words of the heading were used",
    message:
      "The heading “{heading}” was read as “{field}”, because no other column can be it. The words “{words}” did not affect the reading.",
    action: "Check that this is the column that is meant.",
  },
  "STR-67": {
    title: "The column is read as the project's name",
    message:
      "No heading says what the projects are called. “{heading}” is read as their names, because each row has words of its own there.",
    action: "Check that this is right. The heading Projektnamn is read without an explanation.",
  },
  "STR-73": {
    title: "Two tables may be about the same funds",
    message:
      "No heading says whether the rows under “{heading}” are projects, or another division of the funds under {other}. Both tables are counted, so the totals are incomplete.",
    action:
      "Write Projektnamn as the heading over the projects' names. Remove or rename the table that is only a division.",
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
    title: "The list is not the one reported",
    message:
      "The list under “{title}” is of an earlier year or only there to compare with, as its heading says. {count|project in it is|projects in it are} not counted.",
    action: "Check that this is right. Change the heading if the projects are to be counted.",
  },
  "STR-80": {
    title: "A row for each period",
    message:
      "“{project}” has a row for each period. Whether what was spent is of the period or counted from the start is not stated, so only the first row is counted.",
    action: "Add a sum below the list, or write “ackumulerat” or “periodens utfall” in the heading.",
  },
  "STR-66": {
    title: "A new decision on a project of the list",
    message:
      "“{value}” is a new decision on “{project}”. Whether it replaces the first one or adds to it is not stated, so the row is not counted.",
    action: "Remove the row that does not apply, or write “tilläggsbeslut” if the amounts are to be added.",
  },
  "STR-65": {
    title: "Hidden rows that the total leaves out",
    message:
      "{rows|hidden row with projects is|hidden rows with projects are} counted here, but the list's own total in {cell} covers only what is visible. It is not stated whether what is hidden should be counted, so the totals are incomplete.",
    action: "Unhide them in Excel. Remove what should not be counted, or correct the total.",
  },
  "STR-75": {
    title: "Misspelt heading",
    message: "The heading “{heading}” is read as “{field}”, because only a letter or two differ.",
    action: "No action needed. Correct the heading if something else is meant.",
  },
  "STR-74": {
    title: "The spending is limited to one year",
    message:
      "“{value}” says that the figures are limited to {year}. {projects|project was|projects were} granted or began earlier. What was spent before {year} is not stated, so the total is incomplete.",
    action: "Export the figures again without a filter on the year, or add what was spent before {year}.",
  },
  "STR-72": {
    title: "The spending may be of its group's time only",
    message:
      "“{heading}” is in the same group as {part}, which is only a part of the whole amount in {whole}. What was used of the whole amount is not stated, so the total is incomplete.",
    action:
      "Add a column with all that was spent. If “{heading}” is that already: answer the question, or write “since start” in the heading.",
  },
  "STR-64": {
    title: "Spending computed from what is left",
    message: "No column has “{field}”. It is computed as the granted amount minus “{left}”.",
    action: "Check that this is right, or add a column with what was spent.",
  },
  "STR-63": {
    title: "The amount spent may cover only part of the time",
    message:
      "“{left}” is {part} minus “{heading}”, so the amount spent seems to cover the same time. It is not stated what was used of the whole amount in {whole}, so the total is incomplete.",
    action:
      "Add a column with all that was spent. If “{heading}” is that already, answer the question or write “since start” in the heading.",
  },
  "STR-62": {
    title: "Headings read by their amounts",
    message:
      "“{granted}” was read as the granted amount and “{spent}” as the amount spent, because on every row “{left}” is the first minus the second.",
    action:
      "Check that this is right. The headings Projektnamn, Beviljat belopp and Utfall are read without explanation.",
  },
  "STR-45": {
    title: "Several columns for the same amount",
    message:
      "“{field}” was read from {counts}. The amounts in {aside} are already part of it or replaced by it, and are not counted again.",
    action: "Check that the right column was read.",
  },
  "STR-52": {
    title: "No projects to report",
    message: "The nämnd answers that there are no projects: “{value}”. The file counts as read.",
    action: "No action needed if the nämnd has not been granted any funds.",
  },
  "STR-53": {
    title: "Nothing has been filled in",
    message: "“{file}” is empty or has only headings. No project has been filled in.",
    action: "Ask the nämnd to fill in the file, or to answer that there are no projects.",
  },
  "STR-54": {
    title: "The heading row could not be understood",
    message:
      "Nothing on the sheet “{sheet}” has been read. Row {row} looks most like a heading row, but Medelkoll does not recognise {unknown}.",
    action: "Change the headings, for example to Projektnamn, Beviljat belopp, Utfall and Status.",
  },
  "STR-46": {
    title: "Projects are only in one of the files",
    message:
      "The following is in this file but not in “{used}”, which supplements it: {projects}. Everything is counted.",
    action: "No action needed if it should still be included. Otherwise say which file applies.",
  },
  "STR-47": {
    title: "The column is read by its arithmetic",
    message: "“{heading}” has been read as “{field}”, because on every row the amounts agree with {left}.",
    action: "Check that it is right. A heading that says what the column is would help.",
  },
} as const satisfies Record<string, MessageText>;
