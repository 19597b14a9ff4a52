import { z } from "../../values/zod";
import { kindOfCheck, fields } from "../kind-of-check";

/** Report due: passed without report, still ahead, or kept too late. Months come from the edition. */
export const reportDeadline = kindOfCheck(
  "report-deadline",
  { outcome: z.enum(["missing", "ahead", "late"]) },
  {
    needs: () => fields("completedDate", "reportDate"),
    columns: () => ["reportDate"],
    tells: () => ({ project: "text", due: "date", days: "count" }),
    says: ({ outcome }, { say, months, limits }) => {
      const time = months(limits.reportMonths);
      return {
        missing: say(
          `Rapporten ska vara inlämnad senast ${time} efter slutförandet, den dagen inräknad.`,
          `The report is handed in at the latest ${time} after completion, that day included.`,
        ),
        ahead: say(
          "Påminner om en rapport vars frist inte har gått ut.",
          "Reminds of a report whose deadline lies ahead.",
        ),
        late: say(
          `En inlämnad rapport ska ha lämnats inom ${time} från slutförandet.`,
          `A report that is handed in was so within ${time} from completion.`,
        ),
      }[outcome];
    },
  },
);
