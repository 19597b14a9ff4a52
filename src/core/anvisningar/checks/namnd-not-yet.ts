import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** The granted nämnd did not exist yet when the money was granted. */
export const namndNotYet = kindOfCheck(
  "namnd-not-yet",
  {},
  {
    needs: () => fields("grantedNamnd"),
    columns: noColumns,
    tells: () => ({ project: "text", namnd: "text", from: "date", before: "list" }),
    says: (_check, { say }) =>
      say(
        "Den beviljade nämnden ska ha funnits när medlen beviljades.",
        "The granted nämnd existed when the money was granted.",
      ),
  },
);
