import { z } from "../../values/zod";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** One amount is larger than another by more than rounding. */
export const exceeds = kindOfCheck(
  "exceeds",
  { what: z.enum(["spent-over-available", "estimate-over-granted", "disposed-over-surplus"]) },
  {
    needs: ({ what }) => fields(...excesses[what].needs),
    columns: noColumns,
    tells: ({ what }) => ({ project: "text", ...excesses[what].tells }),
    says: ({ what }, { say }) => say(excesses[what].sv, excesses[what].en),
  },
);

const excesses = {
  "spent-over-available": {
    needs: ["spentAmount", "grantedAmount"],
    tells: { spent: "amount", available: "amount" },
    sv: "Utfallet får inte vara högre än disponibelt belopp.",
    en: "Spending is not higher than what was available.",
  },
  "estimate-over-granted": {
    needs: ["estimatedCost", "grantedAmount"],
    tells: { estimated: "amount", granted: "amount" },
    sv: "Kalkylen får inte vara högre än beviljat belopp.",
    en: "The calculation is not higher than what was granted.",
  },
  "disposed-over-surplus": {
    needs: ["grantedAmount", "spentAmount"],
    tells: { disposed: "amount", surplus: "amount" },
    sv: "Det som disponeras får inte vara mer än överskottet.",
    en: "What is disposed of is not more than the surplus.",
  },
} as const;
