import { kindOfCheck, noColumns } from "../kind-of-check";

/** Raised while a workbook is read or several are brought together. */
export const reading = kindOfCheck(
  "reading",
  {},
  {
    needs: () => [],
    columns: noColumns,
    tells: () => null,
    says: (_check, { say }) =>
      say("Upptäcks när filerna läses och läggs samman.", "Found while files are read and brought together."),
  },
);
