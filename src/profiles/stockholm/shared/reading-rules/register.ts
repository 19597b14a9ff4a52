import type { RuleData } from "../../../../core/anvisningar/schema";

const fits = {
  says: {
    sv: "Registret och redovisningen har samma projekt, med samma belopp och datum.",
    en: "The register and the report have the same projects, with the same amounts and dates.",
  },
};

/** What was reported against what was granted. Raised when a register of granted projects is given. */
export const registerRules: readonly RuleData[] = [
  {
    code: "REG-01",
    severity: "error",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "TI-9 är redovisat men finns inte i registret.",
            en: "TI-9 has been reported but is not in the register.",
          },
        },
      ],
    },
  },
  {
    code: "REG-02",
    severity: "error",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "TI-3 finns i registret men inte i någon fil.",
            en: "TI-3 is in the register but not in any file.",
          },
        },
      ],
    },
  },
  {
    code: "REG-03",
    severity: "error",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "TI-4 har det beviljade beloppet 500 000 kr i registret och 700 000 kr i redovisningen.",
            en: "TI-4 has the granted amount 500,000 kr in the register and 700,000 kr in the report.",
          },
        },
      ],
    },
  },
  {
    code: "REG-04",
    severity: "error",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "Två beviljade projekt heter Belysning, och redovisningen har ett Belysning utan projekt-ID.",
            en: "Two granted projects are called Belysning, and the report has one Belysning without a project ID.",
          },
        },
      ],
    },
  },
  {
    code: "REG-05",
    severity: "warning",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "TI-5 heter Belysning i registret och Lekplats i redovisningen.",
            en: "TI-5 is called Belysning in the register and Lekplats in the report.",
          },
        },
      ],
    },
  },
  {
    code: "REG-06",
    severity: "warning",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "TI-6 har beslutsdatumet den 8 mars 2023 i registret och den 18 mars 2023 i redovisningen.",
            en: "TI-6 has the decision date 8 March 2023 in the register and 18 March 2023 in the report.",
          },
        },
      ],
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
          says: {
            sv: "Registret har Belysning Testtorget och redovisningen Belysningen vid Testtorget, båda utan projekt-ID.",
            en: "The register has Belysning Testtorget and the report Belysningen vid Testtorget, both without a project ID.",
          },
        },
      ],
    },
  },
  {
    code: "REG-08",
    severity: "error",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "Beviljat belopp är tomt för TI-8 i registret.",
            en: "The granted amount of TI-8 is empty in the register.",
          },
        },
      ],
    },
  },
  {
    code: "REG-09",
    severity: "warning",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "Belysning är TI-9 i registret och TI-6 i redovisningen.",
            en: "Belysning is TI-9 in the register and TI-6 in the report.",
          },
        },
      ],
    },
  },
  {
    code: "REG-11",
    severity: "error",
    instruction: "R14",
    check: { kind: "reading" },
    examples: {
      pass: [fits],
      fail: [
        {
          says: {
            sv: "I registret är TI-1 Belysning och TI-2 Lekplatsen, i redovisningen är TI-1 Lekplatsen.",
            en: "In the register TI-1 is Belysning and TI-2 Lekplatsen; in the report TI-1 is Lekplatsen.",
          },
        },
      ],
    },
  },
];
