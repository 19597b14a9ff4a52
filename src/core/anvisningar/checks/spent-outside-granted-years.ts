import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** Money spent in a year that nothing was granted for or carried over to. */
export const spentOutsideGrantedYears = kindOfCheck(
  "spent-outside-granted-years",
  {},
  {
    needs: () => fields("spentAmount", "grantedAmount"),
    columns: noColumns,
    reads: () => ["spentAmount", "grantedAmount"],
    tells: () => ({ project: "text", year: "year" }),
    says: (_check, { say }) =>
      say(
        "Utfall får bara finnas för år med beviljade eller ombudgeterade medel.",
        "There must be spending only in years with funds granted or carried over.",
      ),
  },
);
