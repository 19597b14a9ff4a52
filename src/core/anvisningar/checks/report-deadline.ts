import * as z from "../../values/zod";
import { kindOfCheck, fields } from "../kind-of-check";

/** Report due: passed without report, still ahead, or kept too late. Months come from the edition. */
export const reportDeadline = kindOfCheck(
  "report-deadline",
  { outcome: z.enum(["missing", "ahead", "late"]) },
  {
    needs: () => fields("completedDate", "reportDate"),
    columns: () => ["reportDate"],
    reads: () => ["completedDate"],
    tells: () => ({ project: "text", due: "due", days: "count" }),
    says: ({ outcome }, { say, months, limits }) => {
      const time = months(limits.reportMonths);
      return {
        missing: say(
          `Uppföljningsrapporten ska lämnas senast ${time} efter slutdatumet. Sista dagen räknas med.`,
          `The follow-up report must be submitted no later than ${time} after the completion date (that day counts).`,
        ),
        ahead: say(
          "Påminner om en uppföljningsrapport som ännu inte behöver vara lämnad.",
          "Reminds of a follow-up report that does not have to be submitted yet.",
        ),
        late: say(
          `Uppföljningsrapporten ska ha lämnats inom ${time} från slutdatumet.`,
          `The follow-up report must have been submitted within ${time} of the completion date.`,
        ),
      }[outcome];
    },
  },
);
