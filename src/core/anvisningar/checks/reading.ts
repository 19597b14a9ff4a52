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
      say("Kontrolleras när filerna läses och förs samman.", "Checked when the files are read and combined."),
  },
);
