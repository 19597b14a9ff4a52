import type { RuleData } from "../../../../core/anvisningar/schema";

/** Granted, spent and calculated amounts, and whether the reported figures agree with the computed ones. */
export const amountRules: readonly RuleData[] = [
  {
    code: "BEL-05",
    severity: "warning",
    instruction: "R6",
    check: { kind: "too-large" },
    optional: true,
    examples: {
      pass: [{ project: { grantedAmount: "6 000 000 kr" } }],
      fail: [{ project: { grantedAmount: "25 000 000 kr" }, at: "grantedAmount" }],
    },
  },
  {
    code: "BEL-09",
    severity: "error",
    instruction: "3.1",
    check: { kind: "required", anyOf: ["grantedAmount"] },
    examples: {
      pass: [{ project: { grantedAmount: "0 kr" } }],
      fail: [{ project: { grantedAmount: null }, at: "grantedAmount" }],
    },
  },
  {
    code: "BEL-10",
    severity: "error",
    instruction: "2.2",
    check: { kind: "required", anyOf: ["spentAmount"], when: { progress: ["completed", "partly-completed"] } },
    examples: {
      pass: [{ project: { spentAmount: "950 000 kr" } }, { project: { spentAmount: null, status: "Pågår" } }],
      fail: [{ project: { spentAmount: null }, at: "spentAmount" }],
    },
  },
  {
    code: "BEL-51",
    severity: "warning",
    instruction: "2.2",
    check: { kind: "required", anyOf: ["spentAmount"], when: { progressNot: ["completed", "partly-completed"] } },
    examples: {
      pass: [{ project: { spentAmount: "0 kr", status: "Pågår" } }],
      fail: [{ project: { spentAmount: null, status: "Pågår" }, at: "spentAmount" }],
    },
  },
  {
    code: "BEL-11",
    severity: "warning",
    instruction: "H3",
    check: { kind: "exceeds", what: "spent-over-available" },
    optional: true,
    examples: {
      pass: [{ project: { spentAmount: "1 000 001 kr" } }],
      fail: [{ project: { spentAmount: "1 200 000 kr" }, at: "spentAmount" }],
    },
  },
  {
    code: "BEL-12",
    severity: "error",
    instruction: "2.2",
    check: { kind: "matches-computed", figure: "deviation", reversed: false },
    examples: {
      pass: [
        { project: { estimatedCost: "1 000 000 kr", spentAmount: "950 000 kr", reportedDeviation: "50 000 kr" } },
        { project: { estimatedCost: "1 000 000 kr", spentAmount: "950 000 kr", reportedDeviation: "50 001 kr" } },
      ],
      fail: [
        {
          project: { estimatedCost: "1 000 000 kr", spentAmount: "950 000 kr", reportedDeviation: "70 000 kr" },
          at: "reportedDeviation",
        },
      ],
    },
  },
  {
    code: "BEL-13",
    severity: "warning",
    instruction: "2.2",
    check: { kind: "matches-computed", figure: "deviation", reversed: true },
    optional: true,
    examples: {
      pass: [{ project: { estimatedCost: "1 000 000 kr", spentAmount: "950 000 kr", reportedDeviation: "50 000 kr" } }],
      fail: [
        {
          says: {
            sv: "Ett enda projekt har omvänt tecken i en fil där övriga har plus för överskott.",
            en: "A single project has the opposite sign in a file where the others have plus for a surplus.",
          },
          project: { estimatedCost: "1 000 000 kr", spentAmount: "950 000 kr", reportedDeviation: "50 000 kr" },
          more: [
            {
              projectId: "TI-2",
              projectName: "Lekplatsen Provet",
              spentAmount: "900 000 kr",
              reportedDeviation: "100 000 kr",
            },
            {
              projectId: "TI-3",
              projectName: "Pollare Provgatan",
              spentAmount: "800 000 kr",
              reportedDeviation: "200 000 kr",
            },
            {
              projectId: "TI-4",
              projectName: "Utegymmet Testet",
              spentAmount: "700 000 kr",
              reportedDeviation: "-300 000 kr",
            },
          ],
        },
      ],
    },
  },
  {
    code: "BEL-14",
    severity: "warning",
    instruction: "R12",
    check: { kind: "matches-computed", figure: "utilisation", reversed: false },
    optional: true,
    examples: {
      pass: [{ project: { spentAmount: "879 000 kr", reportedUtilisation: "88 %" } }],
      fail: [{ project: { spentAmount: "879 000 kr", reportedUtilisation: "93 %" }, at: "reportedUtilisation" }],
    },
  },
  {
    code: "BEL-15",
    severity: "error",
    instruction: "H1",
    check: {
      kind: "required",
      anyOf: ["deviationReason", "comment"],
      when: { progress: ["completed", "partly-completed"], deviationAbove: { share: 0.1, kr: 100_000 } },
    },
    examples: {
      pass: [
        { project: { spentAmount: "950 000 kr", deviationReason: null } },
        { project: { spentAmount: "800 000 kr", deviationReason: "Anbudet blev lägre än kalkylen." } },
      ],
      fail: [{ project: { spentAmount: "800 000 kr", deviationReason: null }, at: "deviationReason" }],
    },
  },
  {
    code: "BEL-18",
    severity: "notice",
    instruction: "H3",
    check: { kind: "exceeds", what: "estimate-over-granted" },
    optional: true,
    examples: {
      pass: [
        { project: { estimatedCost: "1 000 000 kr" } },
        { project: { estimatedCost: "1 500 000 kr", coFinancing: "500 000 kr från fastighetsägaren" } },
      ],
      fail: [{ project: { estimatedCost: "1 500 000 kr" }, at: "estimatedCost" }],
    },
  },
  {
    code: "BEL-19",
    severity: "warning",
    instruction: "3.3",
    check: { kind: "spent-outside-granted-years" },
    optional: true,
    examples: {
      pass: [
        {
          project: { budgetYear: "2023" },
          more: [{ budgetYear: "2024", grantedAmount: "500 000 kr", spentAmount: "400 000 kr" }],
        },
      ],
      fail: [
        {
          project: { budgetYear: "2023" },
          more: [{ budgetYear: "2024", grantedAmount: "0 kr", spentAmount: "400 000 kr" }],
        },
      ],
    },
  },
  {
    code: "BEL-26",
    severity: "error",
    instruction: "R12",
    check: { kind: "matches-computed", figure: "surplus", reversed: false },
    examples: {
      pass: [{ project: { spentAmount: "950 000 kr", reportedSurplus: "50 000 kr" } }],
      fail: [{ project: { spentAmount: "950 000 kr", reportedSurplus: "80 000 kr" }, at: "reportedSurplus" }],
    },
  },
];
