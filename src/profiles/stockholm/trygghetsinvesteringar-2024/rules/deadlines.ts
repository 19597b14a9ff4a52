import type { RuleData } from "../../../../core/anvisningar/schema";

/** Six months to the follow-up report, where it went, and projects that were granted long ago. */
export const deadlineRules: readonly RuleData[] = [
  {
    code: "FRI-01",
    severity: "error",
    instruction: "2.1",
    check: { kind: "report-deadline", outcome: "missing" },
    examples: {
      pass: [
        {
          says: { sv: "Sista dagen", en: "The last day" },
          asOf: "2024-02-29",
          project: { completedDate: "2023-08-31", reportDate: null },
        },
        { asOf: "2024-11-13", project: { completedDate: "2024-02-15", reportDate: "2024-10-01" } },
      ],
      fail: [
        {
          says: { sv: "Dagen efter", en: "The day after" },
          asOf: "2024-03-01",
          project: { completedDate: "2023-08-31", reportDate: null },
          at: "reportDate",
        },
      ],
    },
  },
  {
    code: "FRI-02",
    severity: "notice",
    instruction: "2.1",
    check: { kind: "report-deadline", outcome: "ahead" },
    optional: true,
    examples: {
      pass: [{ asOf: "2024-11-13", project: { completedDate: "2024-08-01", reportDate: "2024-10-01" } }],
      fail: [{ asOf: "2024-11-13", project: { completedDate: "2024-08-01", reportDate: null }, at: "reportDate" }],
    },
  },
  {
    code: "FRI-03",
    severity: "notice",
    instruction: "2.1",
    check: { kind: "report-deadline", outcome: "late" },
    optional: true,
    examples: {
      pass: [
        {
          says: { sv: "Sista dagen", en: "The last day" },
          project: { completedDate: "2023-08-31", reportDate: "2024-02-29" },
        },
      ],
      fail: [
        {
          says: { sv: "Dagen efter", en: "The day after" },
          project: { completedDate: "2023-08-31", reportDate: "2024-03-01" },
          at: "reportDate",
        },
      ],
    },
  },
  {
    code: "FRI-04",
    severity: "warning",
    instruction: "2.5",
    check: { kind: "long-running" },
    optional: true,
    examples: {
      pass: [
        {
          says: { sv: "Tjänsteutlåtandets dag", en: "The day of the official statement" },
          asOf: "2024-06-24",
          project: { decisionDate: "2023-03-08", reportDate: null, completedDate: null, status: "Pågår" },
        },
      ],
      fail: [
        {
          says: { sv: "Promemorians dag", en: "The day of the memorandum" },
          asOf: "2024-11-13",
          project: { decisionDate: "2023-03-08", reportDate: null, completedDate: null, status: "Pågår" },
          at: "decisionDate",
        },
      ],
    },
  },
  {
    code: "FRI-05",
    severity: "warning",
    instruction: "2.3",
    check: { kind: "required", anyOf: ["reportRecipient", "reportRef"], when: { filled: ["reportDate"] } },
    optional: true,
    examples: {
      pass: [{ project: { reportRecipient: null, reportRef: "KS 2024/700" } }],
      fail: [{ project: { reportRecipient: null, reportRef: null }, at: "reportRecipient" }],
    },
  },
  {
    code: "FRI-06",
    severity: "notice",
    instruction: "2.4",
    check: { kind: "required", anyOf: ["noticeDate"], when: { filled: ["reportDate"] } },
    optional: true,
    examples: {
      pass: [{ project: { noticeDate: "2024-09-04" } }, { project: { reportDate: null, noticeDate: null } }],
      fail: [{ project: { noticeDate: null }, at: "noticeDate" }],
    },
  },
  {
    code: "FRI-07",
    severity: "warning",
    instruction: "2.1",
    check: { kind: "date-order", first: "completedDate", then: "reportDate", sameDay: true },
    optional: true,
    examples: {
      pass: [{ project: { completedDate: "2024-02-15", reportDate: "2024-02-15" } }],
      fail: [{ project: { completedDate: "2024-02-15", reportDate: "2024-01-10" }, at: "reportDate" }],
    },
  },
];
