import * as z from "../../values/zod";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** A reported figure equals the computed one within the tolerance of the unit; `reversed` finds the right amount with the wrong sign. */
export const matchesComputed = kindOfCheck(
  "matches-computed",
  { figure: z.enum(["deviation", "utilisation", "surplus"]), reversed: z.boolean() },
  {
    needs: ({ figure }) => fields(...restsOn[figure]),
    columns: noColumns,
    reads: ({ figure }) => restsOn[figure],
    tells: ({ figure }) => {
      const kind = figure === "utilisation" ? "share" : "amount";
      return { project: "text", reported: kind, computed: kind };
    },
    says: ({ figure, reversed }, { say, field }) => {
      const reported = field(restsOn[figure][0]);
      return reversed
        ? say(
            `${reported} ska ha samma tecken som det beräknade.`,
            `${reported} must have the same sign as the computed figure.`,
          )
        : say(
            `${reported} ska stämma med det beräknade, så när som på avrundning.`,
            `${reported} must agree with the computed figure, except for rounding.`,
          );
    },
  },
);

/** The field that is reported, then those that its figure is computed from. */
const restsOn = {
  deviation: ["reportedDeviation", "estimatedCost", "spentAmount"],
  utilisation: ["reportedUtilisation", "grantedAmount", "spentAmount"],
  surplus: ["reportedSurplus", "grantedAmount", "spentAmount"],
} as const;
