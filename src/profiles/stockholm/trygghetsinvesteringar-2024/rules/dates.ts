import type { RuleData } from "../../../../core/anvisningar/schema";

/** Dates in the right order and not in the future. */
export const dateRules: readonly RuleData[] = [
  {
    code: "DAT-03",
    severity: "error",
    instruction: "R8",
    check: { kind: "date-order", first: "startDate", then: "completedDate", sameDay: true },
    examples: {
      pass: [
        { project: { startDate: "2023-09-01", completedDate: "2024-02-15" } },
        { project: { startDate: "2024-02-15", completedDate: "2024-02-15" } },
        { project: { startDate: "2024-02-20", completedDate: "februari 2024" } },
      ],
      fail: [{ project: { startDate: "2024-03-01", completedDate: "2024-02-15" }, at: "completedDate" }],
    },
  },
  {
    code: "DAT-04",
    severity: "error",
    instruction: "R8",
    check: {
      kind: "not-in-the-future",
      fields: [
        ...["decisionDate", "dialogueDate", "applicationDate", "startDate"],
        ...["completedDate", "followUpDate", "reportDate", "noticeDate"],
      ],
    },
    examples: {
      pass: [{ asOf: "2024-11-13", project: { completedDate: "2024-11-13" } }],
      fail: [{ asOf: "2024-11-13", project: { completedDate: "2024-11-14" }, at: "completedDate" }],
    },
  },
  {
    code: "DAT-05",
    severity: "warning",
    instruction: "1.1",
    check: { kind: "not-before", field: "decisionDate", day: "2018-01-01" },
    optional: true,
    examples: {
      pass: [{ project: { decisionDate: "2018-02-24" } }],
      fail: [{ project: { decisionDate: "2017-10-07" }, at: "decisionDate" }],
    },
  },
  {
    code: "DAT-06",
    severity: "warning",
    instruction: "R8",
    check: { kind: "date-order", first: "decisionDate", then: "startDate", sameDay: true },
    optional: true,
    examples: {
      pass: [{ project: { decisionDate: "2023-03-08", startDate: "2023-03-08" } }],
      fail: [{ project: { decisionDate: "2023-03-08", startDate: "2023-02-01" }, at: "startDate" }],
    },
  },
];
