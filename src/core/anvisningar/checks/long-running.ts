import { kindOfCheck, fields } from "../kind-of-check";

/** Granted longer ago than the edition's limit, and still no final report. */
export const longRunning = kindOfCheck(
  "long-running",
  {},
  {
    needs: () => fields("decisionDate", "reportDate"),
    columns: () => ["reportDate"],
    tells: () => ({ project: "text", decision: "date", months: "count" }),
    says: (_check, { say, months, limits }) =>
      say(
        `Ett projekt som beviljades för mer än ${months(limits.longRunningMonths)} sedan ska ha lämnat sin slutrapport.`,
        `A project that was granted more than ${months(limits.longRunningMonths)} ago has handed in its final report.`,
      ),
  },
);
