import type { RuleData } from "../../../../core/anvisningar/schema";

/** Against the granted register, the control totals and an earlier summary. Silent unless they are given. */
export const comparisonRules: readonly RuleData[] = [
  {
    code: "STR-10",
    severity: "warning",
    instruction: "2.5",
    check: { kind: "comparison", finds: "namnd-without-file" },
    examples: {
      pass: [{ says: "Alla nämnder i registret har lämnat en fil." }],
      fail: [{ says: "Farsta har beviljade projekt i registret, men ingen fil från Farsta har lästs in." }],
    },
  },
  {
    code: "BEL-16",
    severity: "warning",
    instruction: "3.3",
    check: { kind: "comparison", finds: "spent-differs-from-control" },
    examples: {
      pass: [{ says: "Farstas utfall är 8,3 mnkr både i projekten och i verksamhetsberättelsen." }],
      fail: [{ says: "Farstas utfall är 8,3 mnkr i projekten och 9,1 mnkr i verksamhetsberättelsen." }],
    },
  },
  {
    code: "BEL-17",
    severity: "warning",
    instruction: "3.4",
    check: { kind: "comparison", finds: "granted-differs-from-control" },
    examples: {
      pass: [{ says: "Projekten och kontrollsumman är båda 80,0 mnkr." }],
      fail: [{ says: "Projekten är tillsammans 78,2 mnkr, men kontrollsumman är 80,0 mnkr." }],
    },
  },
  {
    code: "ID-04",
    severity: "warning",
    instruction: "2.5",
    check: { kind: "comparison", finds: "gone-since-earlier" },
    examples: {
      pass: [{ says: "Alla projekt i den förra sammanställningen finns kvar." }],
      fail: [{ says: "Projekt TI-7 fanns i den förra sammanställningen men finns inte i någon fil nu." }],
    },
  },
  {
    code: "ID-05",
    severity: "warning",
    instruction: "R11",
    check: { kind: "comparison", finds: "granted-changed-since-earlier" },
    examples: {
      pass: [{ says: "TI-7 har 500 000 kr i beviljat belopp både då och nu." }],
      fail: [{ says: "TI-7 hade 500 000 kr i beviljat belopp förra gången och har 700 000 kr nu." }],
    },
  },
];
