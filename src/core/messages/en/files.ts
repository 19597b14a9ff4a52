import type { MessageText } from "../message-text";

export const files = {
  "FIL-01": {
    title: "Password-protected file",
    message: "“{file}” is password protected and cannot be read. No row from it is included in the totals.",
    action: "Ask the sender for a copy without a password.",
  },
  "FIL-02": {
    title: "Damaged file",
    message: "“{file}” is damaged (in the part “{part}”). No row from it is included in the totals.",
    action: "Open the file in Excel and save a new copy, or ask the sender for one.",
  },
  "FIL-03": {
    title: "Not an Excel workbook",
    message: "“{file}” is not an Excel workbook but {type}. It has not been read.",
    action: "Ask for the information as an .xlsx file.",
  },
  "FIL-04": {
    title: "File too large",
    message: "“{file}” is larger than {megabytes} MB when unpacked and is therefore not read.",
    action: "Remove pictures and empty rows far down the sheets, save and try again.",
  },
  "FIL-05": {
    title: "Forbidden declaration in the file",
    message: "“{file}” contains a document type declaration, which Excel never writes. It is not read, for safety.",
    action: "Open the file in Excel, save a new copy and check where the file comes from.",
  },
  "FIL-06": {
    title: "The same part twice",
    message: "“{file}” contains the part “{part}” twice. Which one counts cannot be known, so the file is not read.",
    action: "Open the file in Excel and save a new copy.",
  },
  "FIL-07": {
    title: "Older file format",
    message: "“{file}” is {type}. It has not been read.",
    action: "Open the file in Excel and save it as .xlsx.",
  },
  "FIL-08": {
    title: "Empty file",
    message: "“{file}” is empty (0 bytes).",
    action: "Check that the file has finished syncing and try again.",
  },
  "FIL-09": {
    title: "Macros in the file",
    message: "“{file}” contains macros. They are not run and do not follow into the summary.",
    action: "You need not do anything.",
  },
  "FIL-10": {
    title: "Value from another file",
    message: "The cell takes its value from another file. The value last stored, “{value}”, has been used.",
    action: "Check that the value is up to date.",
  },
  "FIL-11": {
    title: "Temporary file",
    message: "“{file}” is a temporary file that Excel keeps while the workbook is open. It holds no information.",
    action: "Close the workbook in Excel if the real file is missing among those read.",
  },
  "FIL-12": {
    title: "The file is not read",
    message: "“{file}” is not read: {reason}.",
    action: "Divide the file, or remove what does not belong to the follow-up.",
  },
  "FIL-13": {
    title: "More findings",
    message: "“{file}” has {count|more finding that is|more findings that are} not shown.",
    action: "Mend the findings that are shown and read the file again.",
  },
  "FIL-14": {
    title: "The file cannot be opened",
    message: "”{file}” has not been read: {reason}.",
    action: "Check that the file is still there and that you may open it, and try again.",
  },
} as const satisfies Record<string, MessageText>;
