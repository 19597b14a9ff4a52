import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** The planned completion has passed and the project is not done. */
export const pastPlan = kindOfCheck(
  "past-plan",
  {},
  {
    needs: () => fields("plannedCompletion", "status"),
    columns: noColumns,
    reads: () => ["plannedCompletion", "status"],
    tells: () => ({ project: "text", planned: "date" }),
    says: (_check, { say, field }) =>
      say(
        `${field("plannedCompletion")} får inte ligga före avstämningsdagen för ett projekt som inte är slutfört.`,
        `${field("plannedCompletion")} must not be earlier than the as-of date for a project that is not completed.`,
      ),
  },
);
