import * as z from "../../values/zod";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** Needs the granted register, control totals or an earlier summary; says nothing without it. */
export const comparison = kindOfCheck(
  "comparison",
  {
    finds: z.enum([
      "namnd-without-file",
      "spent-differs-from-control",
      "granted-differs-from-control",
      "gone-since-earlier",
      "granted-changed-since-earlier",
    ]),
  },
  {
    needs: ({ finds }) => fields(...comparisons[finds].needs),
    columns: noColumns,
    tells: ({ finds }) => comparisons[finds].tells,
    says: ({ finds }, { say }) => say(comparisons[finds].sv, comparisons[finds].en),
  },
);

const comparisons = {
  "namnd-without-file": {
    needs: [],
    tells: { namnd: "namnd" },
    sv: "Varje nämnd som har beviljats medel ska ha lämnat en redovisning.",
    en: "Every nämnd that was granted funds must have submitted a report.",
  },
  "spent-differs-from-control": {
    needs: ["spentAmount"],
    tells: { namnd: "namnd", spent: "amount", control: "amount" },
    sv: "Utfallet ska stämma med kontrollsumman.",
    en: "The amount spent must agree with the control total.",
  },
  "granted-differs-from-control": {
    needs: ["grantedAmount"],
    tells: { namnd: "namnd", granted: "amount", control: "amount" },
    sv: "Beviljat belopp ska stämma med kontrollsumman.",
    en: "The granted amount must agree with the control total.",
  },
  "gone-since-earlier": {
    needs: [],
    tells: { project: "text" },
    sv: "Projekten i en tidigare sammanställning ska finnas kvar.",
    en: "The projects in an earlier summary must still be there.",
  },
  "granted-changed-since-earlier": {
    needs: ["grantedAmount"],
    tells: { project: "text", before: "amount", now: "amount" },
    sv: "Beviljat belopp ska vara detsamma som i en tidigare sammanställning.",
    en: "The granted amount must be the same as in an earlier summary.",
  },
} as const;
