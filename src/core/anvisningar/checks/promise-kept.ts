import { z } from "../../values/zod";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** What the application promised is reported; `overdue` when more months than this have passed since completion. */
export const promiseKept = kindOfCheck(
  "promise-kept",
  { graceMonths: z.number().int(), overdue: z.boolean() },
  {
    needs: () => fields("followUpPlan", "followUpResult", "status", "completedDate"),
    columns: noColumns,
    tells: () => ({ project: "text", method: "codes" }),
    says: ({ graceMonths, overdue }, { say, months }) =>
      overdue
        ? say(
            `Den uppföljning som ansökan lovade ska vara redovisad inom ${months(graceMonths)} från slutförandet.`,
            `The follow-up that the application promised is reported within ${months(graceMonths)} from completion.`,
          )
        : say(
            `Påminner om den uppföljning som ansökan lovade, under ${months(graceMonths)} från slutförandet.`,
            `Reminds of the follow-up that the application promised, for ${months(graceMonths)} from completion.`,
          ),
  },
);
