import { z } from "../../values/zod";
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
    tells: { namnd: "text" },
    sv: "Varje nämnd som har beviljats medel ska ha lämnat in en fil.",
    en: "Every nämnd that was granted money has handed in a file.",
  },
  "spent-differs-from-control": {
    needs: ["spentAmount"],
    tells: { namnd: "text", spent: "amount", control: "amount" },
    sv: "Utfallet ska stämma med kontrollsumman.",
    en: "Spending agrees with the control total.",
  },
  "granted-differs-from-control": {
    needs: ["grantedAmount"],
    tells: { namnd: "text", granted: "amount", control: "amount" },
    sv: "Beviljat ska stämma med kontrollsumman.",
    en: "What was granted agrees with the control total.",
  },
  "gone-since-earlier": {
    needs: [],
    tells: { project: "text" },
    sv: "Projekt ur en tidigare sammanställning ska finnas kvar.",
    en: "Projects of an earlier summary are still there.",
  },
  "granted-changed-since-earlier": {
    needs: ["grantedAmount"],
    tells: { project: "text", before: "amount", now: "amount" },
    sv: "Beviljat ska vara detsamma som i en tidigare sammanställning.",
    en: "What was granted is the same as in an earlier summary.",
  },
} as const;
