import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** What is left in a project that is not finished is no surplus yet. */
export const surplusNotFinal = kindOfCheck(
  "surplus-not-final",
  {},
  {
    needs: () => fields("status", "grantedAmount", "spentAmount"),
    columns: noColumns,
    reads: () => ["status", "grantedAmount", "spentAmount"],
    tells: () => ({ project: "text", surplus: "amount" }),
    says: (_check, { say }) =>
      say(
        "Visas om det finns ett överskott men projektet inte är avslutat. Överskottet kan då ändras.",
        "Shown if there is a surplus but the project has not ended. The surplus may then change.",
      ),
  },
);
