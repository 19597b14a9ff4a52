import type { RuleData } from "../../../../core/anvisningar/schema";

const fits = { says: { sv: "Varje nämnd har lämnat en arbetsbok.", en: "Every nämnd has submitted one workbook." } };

/** What can go wrong between workbooks: several from one nämnd, and files that are no returns. */
export const versionRules: readonly RuleData[] = [
  {
    code: "STR-28",
    severity: "error",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "TI-1 har utfallet 900 000 kr i farsta-v1.xlsx och 950 000 kr i farsta-v2.xlsx.",
            en: "TI-1 has spent 900,000 kr in farsta-v1.xlsx and 950,000 kr in farsta-v2.xlsx.",
          },
        },
      ],
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
          says: {
            sv: "TI-2 står i farsta-v1.xlsx men inte i farsta-v2.xlsx, som är sparad senare och bara upprepar det andra.",
            en: "TI-2 is in farsta-v1.xlsx but not in farsta-v2.xlsx, which was saved later and only repeats the rest.",
          },
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
      fail: [
        {
          says: {
            sv: "TI-2 står bara i farsta-v1.xlsx, och farsta-v2.xlsx är vald för nämnden.",
            en: "TI-2 is only in farsta-v1.xlsx, and farsta-v2.xlsx has been chosen for the nämnd.",
          },
        },
      ],
    },
  },
  {
    code: "STR-31",
    severity: "error",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "farsta-2023.xlsx har utfall 2023 och farsta-2024.xlsx utfall 2024 för samma projekt.",
            en: "farsta-2023.xlsx has amounts spent in 2023 and farsta-2024.xlsx in 2024 for the same project.",
          },
        },
      ],
    },
  },
  {
    code: "STR-32",
    severity: "notice",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "Registret ligger i samma mapp som de inlämnade arbetsböckerna.",
            en: "The register is in the same folder as the submitted workbooks.",
          },
        },
      ],
    },
  },
  {
    code: "STR-41",
    severity: "notice",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "Farsta T2.xlsx har utfall till och med augusti och Farsta T3.xlsx till och med december.",
            en: "Farsta T2.xlsx has amounts spent up to August and Farsta T3.xlsx up to December.",
          },
        },
      ],
    },
  },
  {
    code: "STR-46",
    severity: "notice",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "TI-1 står bara i farsta.xlsx; farsta komplettering.xlsx lägger till utfallet för TI-2.",
            en: "TI-1 is only in farsta.xlsx; farsta komplettering.xlsx adds the amount spent for TI-2.",
          },
        },
      ],
    },
  },
];
