import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** The granted nämnd did not exist yet when the money was granted. */
export const namndNotYet = kindOfCheck(
  "namnd-not-yet",
  {},
  {
    needs: () => fields("grantedNamnd"),
    columns: noColumns,
    tells: () => ({ project: "text", namnd: "namnd", from: "date", before: "all" }),
    says: (_check, { say }) =>
      say(
        "Nämnden ska ha funnits när den beviljades medlen.",
        "The nämnd must have existed when it was granted the funds.",
      ),
  },
);
