import { kindOfCheck, fields } from "../kind-of-check";

/** Granted longer ago than the edition's limit, and still no final report. */
export const longRunning = kindOfCheck(
  "long-running",
  {},
  {
    needs: () => fields("decisionDate", "reportDate"),
    columns: () => ["reportDate"],
    reads: () => ["decisionDate"],
    tells: () => ({ project: "text", decision: "date", months: "count" }),
    says: (_check, { say, months, limits }) =>
      say(
        `För ett projekt som beviljades medel för mer än ${months(limits.longRunningMonths)} sedan ska uppföljningsrapporten vara lämnad.`,
        `The follow-up report must have been submitted for a project that was granted funds more than ${months(limits.longRunningMonths)} ago.`,
      ),
  },
);
