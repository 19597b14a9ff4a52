import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** The profile marks one of the project's investment types as operation and upkeep. */
export const notAnInvestment = kindOfCheck(
  "not-an-investment",
  {},
  {
    needs: () => fields("investmentType"),
    columns: noColumns,
    reads: () => ["investmentType"],
    tells: () => ({ project: "text" }),
    says: (_check, { say }) =>
      say(
        "Typen av investering får inte vara drift eller skötsel.",
        "The type of investment must not be operation or maintenance.",
      ),
  },
);
