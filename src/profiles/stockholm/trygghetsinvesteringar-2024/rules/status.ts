import type { RuleData } from "../../../../core/anvisningar/schema";

/** Whether the project has been carried out, and whether status, dates and amounts say the same. */
export const statusRules: readonly RuleData[] = [
  {
    code: "STA-01",
    severity: "error",
    instruction: "2.7",
    check: { kind: "required", anyOf: ["status"] },
    examples: {
      pass: [{ project: { status: "Pågår" } }],
      fail: [{ project: { status: null }, at: "status" }],
    },
  },
  {
    code: "STA-02",
    severity: "error",
    instruction: "2.1",
    check: { kind: "required", anyOf: ["completedDate"], when: { progress: ["completed", "partly-completed"] } },
    examples: {
      pass: [{ project: { completedDate: "2024-02-15" } }, { project: { status: "Pågår", completedDate: null } }],
      fail: [{ project: { completedDate: null }, at: "completedDate" }],
    },
  },
  {
    code: "STA-03",
    severity: "warning",
    instruction: "R13",
    check: { kind: "status-contradicted" },
    optional: true,
    examples: {
      pass: [{ project: { status: "Pågår", completedDate: null } }],
      fail: [
        { project: { status: "Pågår", completedDate: "2024-02-15" }, at: "status" },
        { project: { status: "Ej påbörjat", completedDate: null, spentAmount: "400 000 kr" }, at: "status" },
        { project: { status: "Genomfört", spentAmount: "0 kr" }, at: "status" },
      ],
    },
  },
  {
    code: "STA-04",
    severity: "error",
    instruction: "H5",
    check: {
      kind: "required",
      anyOf: ["comment", "deviationReason", "implementationDeviationText", "surplusReason"],
      when: { progress: ["aborted"] },
    },
    examples: {
      pass: [{ project: { status: "Avbrutet", completedDate: null, comment: "Fastigheten ska rivas." } }],
      fail: [
        { project: { status: "Avbrutet", completedDate: null, comment: null, deviationReason: null }, at: "comment" },
      ],
    },
  },
  {
    code: "STA-05",
    severity: "warning",
    instruction: "H6",
    check: { kind: "past-plan" },
    optional: true,
    examples: {
      pass: [
        { asOf: "2024-11-13", project: { status: "Pågår", completedDate: null, plannedCompletion: "2024-12-01" } },
        { asOf: "2024-11-13", project: { status: "Genomfört", plannedCompletion: "2024-01-01" } },
      ],
      fail: [
        {
          asOf: "2024-11-13",
          project: { status: "Pågår", completedDate: null, plannedCompletion: "2024-10-01" },
          at: "plannedCompletion",
        },
      ],
    },
  },
];
