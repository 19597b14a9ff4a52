import type { RuleData } from "../../../../core/anvisningar/schema";

const fits = { says: "Registret och redovisningen har samma projekt, med samma belopp och datum." };

/** What was reported against what was granted. Raised when a register of granted projects is given. */
export const registerRules: readonly RuleData[] = [
  {
    code: "REG-01",
    severity: "error",
    instruction: "R14",
    check: { kind: "reading" },
    examples: { pass: [fits], fail: [{ says: "TI-9 är redovisat men finns inte i registret." }] },
  },
  {
    code: "REG-02",
    severity: "error",
    instruction: "R14",
    check: { kind: "reading" },
    examples: { pass: [fits], fail: [{ says: "TI-3 finns i registret men inte i någon fil." }] },
  },
  {
    code: "REG-03",
    severity: "error",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [{ says: "TI-4 har det beviljade beloppet 500 000 kr i registret och 700 000 kr i redovisningen." }],
    },
  },
  {
    code: "REG-04",
    severity: "error",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [{ says: "Två beviljade projekt heter Belysning, och redovisningen har ett Belysning utan projekt-ID." }],
    },
  },
  {
    code: "REG-05",
    severity: "warning",
    instruction: "R14",
    check: { kind: "reading" },
    examples: { pass: [fits], fail: [{ says: "TI-5 heter Belysning i registret och Lekplats i redovisningen." }] },
  },
  {
    code: "REG-06",
    severity: "warning",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [{ says: "TI-6 har beslutsdatumet den 8 mars 2023 i registret och den 18 mars 2023 i redovisningen." }],
    },
  },
  {
    code: "REG-07",
    severity: "notice",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: "Registret har Belysning Testtorget och redovisningen Belysningen vid Testtorget, båda utan projekt-ID.",
        },
      ],
    },
  },
  {
    code: "REG-08",
    severity: "error",
    instruction: "R14",
    check: { kind: "reading" },
    examples: { pass: [fits], fail: [{ says: "Beviljat belopp är tomt för TI-8 i registret." }] },
  },
  {
    code: "REG-09",
    severity: "warning",
    instruction: "R14",
    check: { kind: "reading" },
    examples: { pass: [fits], fail: [{ says: "Belysning är TI-9 i registret och TI-6 i redovisningen." }] },
  },
  {
    code: "REG-11",
    severity: "error",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [{ says: "I registret är TI-1 Belysning och TI-2 Lekplatsen, i redovisningen är TI-1 Lekplatsen." }],
    },
  },
];
