import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** The granted nämnd no longer exists, so that another answers for the grant. */
export const namndHasEnded = kindOfCheck(
  "namnd-has-ended",
  {},
  {
    needs: () => fields("grantedNamnd"),
    columns: noColumns,
    tells: () => ({ project: "text", namnd: "namnd", ended: "date", successor: "namnd" }),
    says: (_check, { say }) =>
      say(
        "Visas om nämnden som beviljades medlen har upphört, och säger vilken nämnd som svarar för dem i stället.",
        "Shown if the nämnd that was granted the funds has been dissolved, and names the nämnd now responsible for them.",
      ),
  },
);
