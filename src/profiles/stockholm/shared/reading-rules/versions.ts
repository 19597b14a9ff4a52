import type { RuleData } from "../../../../core/anvisningar/schema";

const fits = { says: "Varje nämnd har lämnat en arbetsbok." };

/** What can go wrong between workbooks: several from one nämnd, and files that are no returns. */
export const versionRules: readonly RuleData[] = [
  {
    code: "STR-28",
    severity: "error",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [{ says: "TI-1 har utfallet 900 000 kr i farsta-v1.xlsx och 950 000 kr i farsta-v2.xlsx." }],
    },
  },
  {
    code: "STR-29",
    severity: "error",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: "TI-2 står i farsta-v1.xlsx men inte i farsta-v2.xlsx, som är sparad senare och bara upprepar det andra.",
        },
      ],
    },
  },
  {
    code: "STR-30",
    severity: "notice",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [{ says: "TI-2 står bara i farsta-v1.xlsx, och farsta-v2.xlsx är vald för nämnden." }],
    },
  },
  {
    code: "STR-31",
    severity: "error",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [{ says: "farsta-2023.xlsx har utfall 2023 och farsta-2024.xlsx utfall 2024 för samma projekt." }],
    },
  },
  {
    code: "STR-32",
    severity: "notice",
    instruction: "R14",
    check: { kind: "reading" },
    examples: { pass: [fits], fail: [{ says: "Registret ligger i samma mapp som de inlämnade arbetsböckerna." }] },
  },
  {
    code: "STR-41",
    severity: "notice",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [{ says: "Farsta T2.xlsx har utfall till och med augusti och Farsta T3.xlsx till och med december." }],
    },
  },
  {
    code: "STR-46",
    severity: "notice",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [{ says: "TI-1 står bara i farsta.xlsx; farsta komplettering.xlsx lägger till utfallet för TI-2." }],
    },
  },
];
