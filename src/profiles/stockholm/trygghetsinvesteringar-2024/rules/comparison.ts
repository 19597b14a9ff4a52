import type { RuleData } from "../../../../core/anvisningar/schema";

/** Against the granted register, the control totals and an earlier summary. Silent unless they are given. */
export const comparisonRules: readonly RuleData[] = [
  {
    code: "STR-10",
    severity: "warning",
    instruction: "2.5",
    check: { kind: "comparison", finds: "namnd-without-file" },
    examples: {
      pass: [
        {
          says: {
            sv: "Alla nämnder i registret har lämnat en fil.",
            en: "All nämnder in the register have submitted a file.",
          },
        },
      ],
      fail: [
        {
          says: {
            sv: "Farsta har beviljade projekt i registret, men ingen fil från Farsta har lästs in.",
            en: "Farsta has granted projects in the register, but no file from Farsta has been read.",
          },
        },
      ],
    },
  },
  {
    code: "BEL-16",
    severity: "warning",
    instruction: "3.3",
    check: { kind: "comparison", finds: "spent-differs-from-control" },
    examples: {
      pass: [
        {
          says: {
            sv: "Farstas utfall är 8,3 mnkr både i projekten och i verksamhetsberättelsen.",
            en: "Farsta has spent 8.3 mnkr both in the projects and in the annual report.",
          },
        },
      ],
      fail: [
        {
          says: {
            sv: "Farstas utfall är 8,3 mnkr i projekten och 9,1 mnkr i verksamhetsberättelsen.",
            en: "Farsta has spent 8.3 mnkr in the projects and 9.1 mnkr in the annual report.",
          },
        },
      ],
    },
  },
  {
    code: "BEL-17",
    severity: "warning",
    instruction: "3.4",
    check: { kind: "comparison", finds: "granted-differs-from-control" },
    examples: {
      pass: [
        {
          says: {
            sv: "Projekten och kontrollsumman är båda 80,0 mnkr.",
            en: "The projects and the control total are both 80.0 mnkr.",
          },
        },
      ],
      fail: [
        {
          says: {
            sv: "Projekten är tillsammans 78,2 mnkr, men kontrollsumman är 80,0 mnkr.",
            en: "The projects are 78.2 mnkr in total, but the control total is 80.0 mnkr.",
          },
        },
      ],
    },
  },
  {
    code: "ID-04",
    severity: "warning",
    instruction: "2.5",
    check: { kind: "comparison", finds: "gone-since-earlier" },
    examples: {
      pass: [
        {
          says: {
            sv: "Alla projekt i den förra sammanställningen finns kvar.",
            en: "All projects in the previous summary are still there.",
          },
        },
      ],
      fail: [
        {
          says: {
            sv: "Projekt TI-7 fanns i den förra sammanställningen men finns inte i någon fil nu.",
            en: "The project TI-7 was in the previous summary but is not in any file now.",
          },
        },
      ],
    },
  },
  {
    code: "ID-05",
    severity: "warning",
    instruction: "R11",
    check: { kind: "comparison", finds: "granted-changed-since-earlier" },
    examples: {
      pass: [
        {
          says: {
            sv: "TI-7 har 500 000 kr i beviljat belopp både då och nu.",
            en: "TI-7 has the granted amount 500,000 kr both then and now.",
          },
        },
      ],
      fail: [
        {
          says: {
            sv: "TI-7 hade 500 000 kr i beviljat belopp förra gången och har 700 000 kr nu.",
            en: "TI-7 had the granted amount 500,000 kr last time and has 700,000 kr now.",
          },
        },
      ],
    },
  },
];
