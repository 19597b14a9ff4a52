import type { RuleData } from "../../../../core/anvisningar/schema";

const measured = { effectSource: "Trygghetsmätningen", effectBefore: "21 % (2017)", effectAfter: "11 % (2020)" };

/** What was observed about safety, and how far it can be believed. */
export const effectRules: readonly RuleData[] = [
  {
    code: "EFF-01",
    severity: "warning",
    instruction: "4.1",
    check: {
      kind: "required",
      anyOf: ["followUpResult", "effectDimension", "effectAfter"],
      when: { progress: ["completed"] },
    },
    optional: true,
    examples: {
      pass: [{ project: { followUpResult: "Fler använder gångvägen efter mörkrets inbrott." } }],
      fail: [{ project: { followUpResult: null, effectDimension: null, effectAfter: null }, at: "followUpResult" }],
    },
  },
  {
    code: "EFF-02",
    severity: "notice",
    instruction: "4.2",
    check: { kind: "too-early", months: 6 },
    optional: true,
    examples: {
      pass: [{ project: { ...measured, completedDate: "2024-02-15", followUpDate: "2024-08-15" } }],
      fail: [{ project: { ...measured, completedDate: "2024-02-15", followUpDate: "2024-08-14" }, at: "followUpDate" }],
    },
  },
  {
    code: "EFF-03",
    severity: "notice",
    instruction: "4.3",
    check: { kind: "code-used", field: "effectLevel", oneOf: ["OMRADE"], when: { filled: ["effectAfter"] } },
    optional: true,
    examples: {
      pass: [{ project: { ...measured, effectLevel: "Platsen" } }],
      fail: [{ project: { ...measured, effectLevel: "Området" }, at: "effectLevel" }],
    },
  },
  {
    code: "EFF-04",
    severity: "warning",
    instruction: "4.4",
    check: { kind: "survey-year", source: "TRYGGHETSMATNING", first: 2008, every: 3 },
    optional: true,
    examples: {
      pass: [{ project: measured }],
      fail: [{ project: { ...measured, effectAfter: "11 % (2021)" }, at: "effectAfter" }],
    },
  },
  {
    code: "EFF-05",
    severity: "warning",
    instruction: "4.5",
    check: { kind: "same-measure" },
    optional: true,
    examples: {
      pass: [{ project: measured }],
      fail: [
        { project: { ...measured, effectAfter: "34 anmälningar (2020)" }, at: "effectAfter" },
        { project: { ...measured, effectSource: "Trygghetsmätningen, polisens statistik" }, at: "effectSource" },
      ],
    },
  },
  {
    code: "EFF-06",
    severity: "notice",
    instruction: "4.6",
    check: { kind: "required", anyOf: ["parallelMeasures"], when: { filled: ["effectAfter"] } },
    optional: true,
    examples: {
      pass: [{ project: { ...measured, parallelMeasures: "Ordningsvakter" } }],
      fail: [{ project: { ...measured, parallelMeasures: null }, at: "parallelMeasures" }],
    },
  },
];
