import * as z from "../../values/zod";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** What the application promised is reported; `overdue` when more months than this have passed since completion. */
export const promiseKept = kindOfCheck(
  "promise-kept",
  { graceMonths: z.number().int(), overdue: z.boolean() },
  {
    needs: () => fields("followUpPlan", "followUpResult", "status", "completedDate"),
    columns: noColumns,
    reads: () => ["followUpPlan", "status", "completedDate"],
    tells: () => ({ project: "text", method: "codes" }),
    says: ({ graceMonths, overdue }, { say, months }) =>
      overdue
        ? say(
            `Den uppföljning som utlovades i ansökan ska vara redovisad inom ${months(graceMonths)} från slutdatumet.`,
            `The follow-up promised in the application must be reported within ${months(graceMonths)} of the completion date.`,
          )
        : say(
            `Påminner om den uppföljning som utlovades i ansökan, under ${months(graceMonths)} från slutdatumet.`,
            `Reminds of the follow-up promised in the application, for ${months(graceMonths)} from the completion date.`,
          ),
  },
);
