import type { RuleData } from "../../../core/anvisningar/schema";
import { readingRules } from "../shared/reading-rules";

const ownRules: readonly RuleData[] = [
  {
    code: "BEL-05",
    severity: "notice",
    instruction: "R6",
    check: { kind: "too-large" },
    optional: true,
    examples: {
      pass: [{ project: { grantedAmount: "30 000 000 kr" } }],
      fail: [{ project: { grantedAmount: "60 000 000 kr" }, at: "grantedAmount" }],
    },
  },
  {
    code: "BEL-09",
    severity: "error",
    instruction: "K1",
    check: { kind: "required", anyOf: ["grantedAmount"] },
    examples: {
      pass: [{ project: { grantedAmount: "1 000 000 kr" } }],
      fail: [{ project: { grantedAmount: null }, at: "grantedAmount" }],
    },
  },
  {
    code: "BEL-10",
    severity: "error",
    instruction: "K1",
    check: { kind: "required", anyOf: ["spentAmount"], when: { progress: ["completed", "partly-completed"] } },
    examples: {
      pass: [{ project: { spentAmount: "950 000 kr" } }],
      fail: [{ project: { spentAmount: null }, at: "spentAmount" }],
    },
  },
  {
    code: "BEL-51",
    severity: "warning",
    instruction: "K1",
    check: { kind: "required", anyOf: ["spentAmount"], when: { progressNot: ["completed", "partly-completed"] } },
    examples: {
      pass: [{ project: { spentAmount: "0 kr", status: "Pågår" } }],
      fail: [{ project: { spentAmount: null, status: "Pågår" }, at: "spentAmount" }],
    },
  },
  {
    code: "BEL-11",
    severity: "error",
    instruction: "K1",
    check: { kind: "exceeds", what: "spent-over-available" },
    examples: {
      pass: [{ project: { spentAmount: "1 000 000 kr" } }],
      fail: [{ project: { spentAmount: "1 200 000 kr" }, at: "spentAmount" }],
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
  {
    code: "OVS-02",
    severity: "warning",
    instruction: "K4",
    check: { kind: "required", anyOf: ["surplusDisposition"], when: { surplus: true, progress: ["completed"] } },
    optional: true,
    examples: {
      pass: [{ project: { spentAmount: "900 000 kr", surplusDisposition: "Återlämnas" } }],
      fail: [{ project: { spentAmount: "900 000 kr", surplusDisposition: null }, at: "surplusDisposition" }],
    },
  },
  {
    code: "STA-01",
    severity: "error",
    instruction: "K2",
    check: { kind: "required", anyOf: ["status"] },
    examples: {
      pass: [{ project: { status: "Pågår" } }],
      fail: [{ project: { status: null }, at: "status" }],
    },
  },
  {
    code: "STA-02",
    severity: "error",
    instruction: "K2",
    check: { kind: "required", anyOf: ["completedDate"], when: { progress: ["completed"] } },
    examples: {
      pass: [{ project: { completedDate: "2024-02-15" } }],
      fail: [{ project: { completedDate: null }, at: "completedDate" }],
    },
  },
  {
    code: "FRI-01",
    severity: "error",
    instruction: "K2",
    check: { kind: "report-deadline", outcome: "missing" },
    examples: {
      pass: [{ asOf: "2024-05-29", project: { completedDate: "2024-02-29", reportDate: null } }],
      fail: [{ asOf: "2024-05-30", project: { completedDate: "2024-02-29", reportDate: null }, at: "reportDate" }],
    },
  },
  {
    code: "FRI-03",
    severity: "warning",
    instruction: "K2",
    check: { kind: "report-deadline", outcome: "late" },
    optional: true,
    examples: {
      pass: [{ project: { completedDate: "2024-01-31", reportDate: "2024-04-30" } }],
      fail: [{ project: { completedDate: "2024-01-31", reportDate: "2024-05-01" }, at: "reportDate" }],
    },
  },
  {
    code: "FRI-04",
    severity: "notice",
    instruction: "K2",
    check: { kind: "long-running" },
    optional: true,
    examples: {
      pass: [{ asOf: "2024-11-13", project: { decisionDate: "2022-11-13", reportDate: null } }],
      fail: [{ asOf: "2024-11-14", project: { decisionDate: "2022-11-13", reportDate: null }, at: "decisionDate" }],
    },
  },
  {
    code: "UPP-01",
    severity: "error",
    instruction: "K2",
    check: { kind: "required", anyOf: ["finalResult"], when: { progress: ["completed"] } },
    examples: {
      pass: [{ project: { finalResult: "Solceller på taket" } }],
      fail: [{ project: { finalResult: null }, at: "finalResult" }],
    },
  },
  {
    code: "KLI-01",
    severity: "error",
    instruction: "K3",
    check: { kind: "required", anyOf: ["co2Reduction"], when: { progress: ["completed"] } },
    texts: {
      title: { sv: "Minskade utsläpp saknas", en: "Reduced emissions missing" },
      message: {
        sv: "Projektet ”{project}” är genomfört, men minskningen av utsläppen är inte angiven.",
        en: "The project “{project}” is completed but the reduction of emissions is not given.",
      },
      action: {
        sv: "Ange ton koldioxidekvivalenter per år.",
        en: "Enter tonnes of carbon dioxide equivalents per year.",
      },
    },
    examples: {
      pass: [
        { project: { co2Reduction: 12.5 } },
        { project: { status: "Pågår", completedDate: null, co2Reduction: null } },
      ],
      fail: [{ project: { co2Reduction: null }, at: "co2Reduction" }],
    },
  },
];

export const rules: RuleData[] = [...readingRules, ...ownRules];
