import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** One project with the same grant in two nämnder, and the same spending or none in one of them. */
export const reportedTwice = kindOfCheck(
  "reported-twice",
  {},
  {
    needs: () => fields("projectName", "grantedAmount", "spentAmount"),
    columns: noColumns,
    tells: () => ({ project: "text", namnd: "namnd", granted: "amount", spent: "amount", there: "amount" }),
    says: (_check, { say }) =>
      say(
        "Samma projekt ska inte redovisas av två nämnder med samma belopp.",
        "The same project must not be reported by two nämnder with the same amounts.",
      ),
  },
);
