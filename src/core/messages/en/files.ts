import type { MessageText } from "../message-text";

export const files = {
  "FIL-01": {
    title: "Password-protected file",
    message: "“{file}” is password protected and cannot be read. Nothing from the file is counted.",
    action: "Ask the sender for a copy without a password.",
  },
  "FIL-02": {
    title: "Damaged file",
    message: "“{file}” is damaged and cannot be read (the fault is in {part}). Nothing from the file is counted.",
    action: "Open the file in Excel and save a new copy, or ask the sender for one.",
  },
  "FIL-03": {
    title: "Not an Excel workbook",
    message: "“{file}” is not an Excel workbook but {type}. It has not been read.",
    action: "Ask for the information as an .xlsx file.",
  },
  "FIL-04": {
    title: "File too large",
    message: "“{file}” is larger than {megabytes}\u00a0MB when unpacked and is therefore not read.",
    action: "Remove pictures and empty rows far down the sheets, save and try again.",
  },
  "FIL-05": {
    title: "The file contains something that is not allowed",
    message:
      "“{file}” contains a document type declaration, which Excel never writes. For security reasons it is not read.",
    action: "Open the file in Excel, save a new copy and check where the file comes from.",
  },
  "FIL-06": {
    title: "The same part twice",
    message: "“{file}” contains the part “{part}” twice. It is unclear which one applies, so the file is not read.",
    action: "Open the file in Excel and save a new copy.",
  },
  "FIL-07": {
    title: "File format not supported",
    message: "“{file}” is {type}. It has not been read.",
    action: "Open the file in Excel and save it as .xlsx.",
  },
  "FIL-08": {
    title: "Empty file",
    message: "“{file}” has no content ({bytes}\u00a0bytes).",
    action: "Check that the file has finished syncing and try again.",
  },
  "FIL-09": {
    title: "Macros in the file",
    message: "“{file}” contains macros. They are not run and are not copied to the summary.",
    action: "No action needed.",
  },
  "FIL-10": {
    title: "Value from another file",
    message: "The cell takes its value from another file. The value last stored, “{value}”, is used.",
    action: "Check that the value is up to date.",
  },
  "FIL-11": {
    title: "Temporary file",
    message: "“{file}” is a temporary file that Excel keeps while the workbook is open. It contains no information.",
    action: "Close the workbook in Excel if the actual workbook is not among the files read.",
  },
  "FIL-12": {
    title: "The file is not read",
    message: "“{file}” is not read: {reason} (at most {most} are read).",
    action: "Split the file, or remove whatever is not part of the report.",
  },
  "FIL-13": {
    title: "Not all findings are shown",
    message: "“{file}” has {count|more finding that is|more findings that are} not shown.",
    action: "Correct the findings shown and read the file again.",
  },
  "FIL-14": {
    title: "The file cannot be opened",
    message: "“{file}” has not been read: {reason}.",
    action: "Check that the file is still there and that you have permission to open it. Then try again.",
  },
  "FIL-15": {
    title: "Text too long for a cell",
    message:
      "The text in {cell} is longer than the {most} characters that a cell can hold. The sheet is not read, and nothing from it is included.",
    action: "Shorten the text in the cell, save in Excel and read the file again.",
  },
} as const satisfies Record<string, MessageText>;
