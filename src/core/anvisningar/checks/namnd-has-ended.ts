import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** The granted nämnd no longer exists, so that another answers for the grant. */
export const namndHasEnded = kindOfCheck(
  "namnd-has-ended",
  {},
  {
    needs: () => fields("grantedNamnd"),
    columns: noColumns,
    tells: () => ({ project: "text", namnd: "text", ended: "date", successor: "text" }),
    says: (_check, { say }) =>
      say(
        "Säger till när den beviljade nämnden har upphört, och vem som svarar för medlen i stället.",
        "Tells when the granted nämnd has ended, and who answers for the money instead.",
      ),
  },
);
