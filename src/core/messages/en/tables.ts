import type { MessageText } from "../message-text";

/** Tables beside the projects. */
export const tables = {
  "TAB-01": {
    title: "The table lacks a column",
    message: "The table {table} lacks the column {field}, so that cannot be checked.",
    action: "Add the column {field} under that heading.",
  },
  "TAB-02": {
    title: "The table’s end is missing",
    message:
      "{table} begins here, but the mark {value} that belongs after its last row is missing. The table has not been read.",
    action: "Use a workbook that still has the mark, or write it below the table’s last column.",
  },
  "TAB-03": {
    title: "The headings fit two tables",
    message: "The headings fit {table} as well as {other}. The rows have been read as neither, and not as projects.",
    action: "Add a heading that only one of the tables has.",
  },
} as const satisfies Record<string, MessageText>;
