import * as z from "../../values/zod";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** One amount is larger than another by more than rounding. */
export const exceeds = kindOfCheck(
  "exceeds",
  { what: z.enum(["spent-over-available", "estimate-over-granted", "disposed-over-surplus"]) },
  {
    needs: ({ what }) => fields(...excesses[what].needs),
    columns: noColumns,
    reads: ({ what }) => excesses[what].needs,
    tells: ({ what }) => ({ project: "text", ...excesses[what].tells }),
    says: ({ what }, { say }) => say(excesses[what].sv, excesses[what].en),
  },
);

const excesses = {
  "spent-over-available": {
    needs: ["spentAmount", "grantedAmount"],
    tells: { spent: "amount", available: "amount" },
    sv: "Utfallet får inte vara högre än disponibelt belopp.",
    en: "The amount spent must not exceed the available amount.",
  },
  "estimate-over-granted": {
    needs: ["estimatedCost", "grantedAmount"],
    tells: { estimated: "amount", granted: "amount" },
    sv: "Kalkylen får inte vara högre än beviljat belopp.",
    en: "The estimate must not exceed the granted amount.",
  },
  "disposed-over-surplus": {
    needs: ["grantedAmount", "spentAmount"],
    tells: { disposed: "amount", surplus: "amount" },
    sv: "Det som ombudgeteras, omfördelas eller återlämnas får tillsammans inte vara mer än överskottet.",
    en: "The amounts carried over, redirected or returned must not exceed the surplus.",
  },
} as const;
