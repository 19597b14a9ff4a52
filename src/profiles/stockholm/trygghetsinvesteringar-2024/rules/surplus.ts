import type { RuleData } from "../../../../core/anvisningar/schema";

/** Money that was not used: why, what happens with it, and by which decision. Asked for only when the project has ended. */
export const surplusRules: readonly RuleData[] = [
  {
    code: "OVS-01",
    severity: "error",
    instruction: "3.5",
    check: {
      kind: "required",
      anyOf: ["surplusReason"],
      when: { surplus: true, progress: ["completed", "partly-completed", "aborted"] },
    },
    examples: {
      pass: [
        { project: { spentAmount: "1 000 000 kr" } },
        { project: { spentAmount: "900 000 kr", surplusReason: "Lägre kostnad" } },
        { project: { spentAmount: "900 000 kr", status: "Pågår", completedDate: null } },
      ],
      fail: [{ project: { spentAmount: "900 000 kr", surplusReason: null }, at: "surplusReason" }],
    },
  },
  {
    code: "OVS-02",
    severity: "error",
    instruction: "3.5",
    check: {
      kind: "required",
      anyOf: ["surplusDisposition"],
      when: { surplus: true, progress: ["completed", "partly-completed", "aborted"] },
    },
    examples: {
      pass: [{ project: { spentAmount: "900 000 kr", surplusDisposition: "Ombudgeteras" } }],
      fail: [{ project: { spentAmount: "900 000 kr", surplusDisposition: null }, at: "surplusDisposition" }],
    },
  },
  {
    code: "OVS-03",
    severity: "warning",
    instruction: "3.7",
    check: {
      kind: "code-used",
      field: "surplusDisposition",
      oneOf: ["NAMNDENS_INVESTERINGSMEDEL"],
      when: { surplus: true },
    },
    optional: true,
    examples: {
      pass: [{ project: { spentAmount: "900 000 kr", surplusDisposition: "Återlämnas" } }],
      fail: [
        { project: { spentAmount: "900 000 kr", surplusDisposition: "Kvar hos nämnden" }, at: "surplusDisposition" },
      ],
    },
  },
  {
    code: "OVS-04",
    severity: "warning",
    instruction: "H4",
    check: {
      kind: "required",
      anyOf: ["dispositionRef"],
      when: { surplus: true, code: { field: "surplusDisposition", oneOf: ["OMBUDGETERAS"] } },
    },
    optional: true,
    examples: {
      pass: [
        { project: { spentAmount: "900 000 kr", surplusDisposition: "Ombudgeteras", dispositionRef: "KS 2024/101" } },
      ],
      fail: [
        {
          project: { spentAmount: "900 000 kr", surplusDisposition: "Ombudgeteras", dispositionRef: null },
          at: "dispositionRef",
        },
      ],
    },
  },
  {
    code: "OVS-05",
    severity: "error",
    instruction: "H4",
    check: { kind: "exceeds", what: "disposed-over-surplus" },
    examples: {
      pass: [{ project: { spentAmount: "900 000 kr", returnedAmount: "100 000 kr" } }],
      fail: [{ project: { spentAmount: "900 000 kr", returnedAmount: "150 000 kr" }, at: "returnedAmount" }],
    },
  },
  {
    code: "OVS-06",
    severity: "notice",
    instruction: "3.6",
    check: { kind: "surplus-not-final" },
    optional: true,
    examples: {
      pass: [{ project: { spentAmount: "900 000 kr" } }],
      fail: [{ project: { spentAmount: "400 000 kr", status: "Pågår", completedDate: null }, at: "status" }],
    },
  },
  {
    code: "OVS-07",
    severity: "error",
    instruction: "3.8",
    check: {
      kind: "required",
      anyOf: ["deviationReason", "implementationDeviationText", "comment"],
      when: { surplus: true, code: { field: "surplusReason", oneOf: ["ANNAT", "MOMENT_EJ_GENOMFORT"] } },
    },
    examples: {
      pass: [{ project: { spentAmount: "900 000 kr", surplusReason: "Annat", comment: "Staketet behövdes inte." } }],
      fail: [{ project: { spentAmount: "900 000 kr", surplusReason: "Annat", deviationReason: null } }],
    },
  },
];
