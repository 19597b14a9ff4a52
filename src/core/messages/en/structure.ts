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
    title: "Several files from one nämnd",
    message: "{namnd} has sent several files. “{used}” has been used.",
    action: "Check that it is the latest version and remove the others.",
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
    message: "The file has no column for ”{field}”, so the information is missing for {count|project|projects}.",
    action: "Add the column and fill it in.",
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
    title: "The versions differ",
    message: "“{project}” has “{field}” {used} in the version that counts and {other} in this one.",
    action: "Check that the right version counts. Otherwise choose the other.",
  },
  "STR-29": {
    title: "The project is missing from another version",
    message:
      "“{project}” stands here but not in “{used}” from the same nämnd. It is counted, but totals are incomplete.",
    action:
      "Ask the nämnd whether the project is included, or say which file counts or that they are parts of one return.",
  },
  "STR-30": {
    title: "The project stands only in a version that does not count",
    message: "“{project}” stands here but not in “{used}”, which you have chosen. It is not counted.",
    action: "Choose the other file if the project should count.",
  },
  "STR-31": {
    title: "The files are about different years",
    message: "“{project}” has amounts for {years} here but not in “{used}”, which counts. Totals are incomplete.",
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
} as const satisfies Record<string, MessageText>;
