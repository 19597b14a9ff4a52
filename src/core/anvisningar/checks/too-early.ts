import * as z from "../../values/zod";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** An effect was measured so soon after completion that nobody can judge it. */
export const tooEarly = kindOfCheck(
  "too-early",
  { months: z.number().int() },
  {
    needs: () => fields("completedDate", "followUpDate", "effectAfter"),
    columns: noColumns,
    reads: () => ["completedDate", "followUpDate", "effectAfter"],
    tells: () => ({ project: "text", months: "count" }),
    says: (check, { say, months }) =>
      say(
        `Effekten ska vara mätt tidigast ${months(check.months)} efter slutdatumet.`,
        `The effect must be measured at least ${months(check.months)} after the completion date.`,
      ),
  },
);
