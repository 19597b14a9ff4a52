import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** The status says one thing, the completion date or the amount spent another. */
export const statusContradicted = kindOfCheck(
  "status-contradicted",
  {},
  {
    needs: () => fields("status"),
    columns: noColumns,
    tells: () => ({ project: "text", status: "code" }),
    says: (_check, { say }) =>
      say("Status, slutdatum och utfall ska säga samma sak.", "Status, completion date and spending say the same."),
  },
);
