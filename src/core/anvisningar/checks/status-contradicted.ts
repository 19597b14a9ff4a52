import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** The status says one thing, the completion date or the amount spent another. */
export const statusContradicted = kindOfCheck(
  "status-contradicted",
  {},
  {
    needs: () => fields("status"),
    columns: noColumns,
    reads: () => ["status"],
    tells: () => ({ project: "text", status: "code" }),
    says: (_check, { say }) =>
      say(
        "Status, slutdatum och utfall får inte motsäga varandra.",
        "Status, completion date and amount spent must not contradict each other.",
      ),
  },
);
