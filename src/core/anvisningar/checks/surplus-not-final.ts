import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** What is left in a project that is not finished is no surplus yet. */
export const surplusNotFinal = kindOfCheck(
  "surplus-not-final",
  {},
  {
    needs: () => fields("status", "grantedAmount", "spentAmount"),
    columns: noColumns,
    tells: () => ({ project: "text", surplus: "amount" }),
    says: (_check, { say }) =>
      say(
        "Säger till när ett överskott kan ändras, eftersom projektet inte är avslutat.",
        "Tells when a surplus may change, since the project has not ended.",
      ),
  },
);
