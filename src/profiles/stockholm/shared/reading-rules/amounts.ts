import type { RuleData } from "../../../../core/anvisningar/schema";

const headings = ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"];
const headingsWithoutUnit = ["Projektnamn", "Beviljad nämnd", "Beviljat belopp", "Utfall", "Status"];

/** What can go wrong when amounts, units and signs are read. Raised while a workbook is read. */
export const amountReadingRules: readonly RuleData[] = [
  {
    code: "BEL-01",
    severity: "error",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { spentAmount: "950 000 kr" } }],
      fail: [{ project: { spentAmount: "se bilaga" }, at: "spentAmount" }],
    },
  },
  {
    code: "BEL-02",
    severity: "notice",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, "950 000", "Genomfört"]], at: "D2" }],
    },
  },
  {
    code: "BEL-03",
    severity: "error",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", "1 000 000", "950 000,50", "Genomfört"]] }],
      fail: [{ rows: [headings, ["Belysning Testtorget", "Farsta", "1 000 000", "950.000", "Genomfört"]], at: "D2" }],
    },
  },
  {
    code: "BEL-04",
    severity: "warning",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [{ rows: [headingsWithoutUnit, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
    },
  },
  {
    code: "BEL-06",
    severity: "notice",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, -950_000, "Genomfört"]] }],
    },
  },
  {
    code: "BEL-07",
    severity: "error",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { spentAmount: "950 000 kr", reportedSurplus: "50 000 kr" } }],
      fail: [
        {
          says: {
            sv: "Överskotten står ibland med plus och ibland med minus, så att inget av dem går att lita på.",
            en: "Surpluses are written sometimes with plus and sometimes with minus, so that none of them can be relied on.",
          },
        },
      ],
    },
  },
  {
    code: "BEL-08",
    severity: "warning",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { spentAmount: "950 000 kr" } }],
      fail: [{ project: { spentAmount: "cirka 950 000 kr" }, at: "spentAmount" }],
    },
  },
  {
    code: "BEL-20",
    severity: "error",
    instruction: "R2",
    check: {
      kind: "several-projects-in-one",
      phrases: [
        "flera projekt",
        "diverse projekt",
        "olika projekt",
        "samtliga projekt",
        "övriga projekt",
        "diverse åtgärder",
      ],
      nouns: ["projekt", "investeringar", "trygghetsinvesteringar"],
    },
    examples: {
      pass: [{ project: { projectName: "Belysning i tre parker" } }],
      fail: [
        { project: { projectName: "Diverse projekt 2023" }, at: "projectName" },
        { project: { projectName: "4 projekt i Farsta" }, at: "projectName" },
      ],
    },
  },
  {
    code: "BEL-21",
    severity: "error",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 15_000, 14_500, "Genomfört"]] }],
      fail: [{ rows: [headingsWithoutUnit, ["Belysning Testtorget", "Farsta", 15_000, 14_500, "Genomfört"]] }],
    },
  },
  {
    code: "BEL-22",
    severity: "error",
    instruction: "R6",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { grantedAmount: "1 000 000 kr" } }],
      fail: [{ project: { grantedAmount: "1 000 000 000 kr" }, at: "grantedAmount" }],
    },
  },
  {
    code: "BEL-23",
    severity: "error",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [
        {
          rows: [
            headings,
            ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"],
            ["Lekplatsen Provet", "Farsta", 500_000, 500_000, "Genomfört"],
            ["Utegymmet Testet", "Farsta", 300_000, 290_000, "Genomfört"],
            ["Pollare Provgatan", "Farsta", 200_000, -180_000, "Genomfört"],
          ],
          at: "D5",
        },
      ],
    },
  },
  {
    code: "BEL-24",
    severity: "notice",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { spentAmount: "950 000,50 kr" } }],
      fail: [{ project: { spentAmount: "950 000,505 kr" }, at: "spentAmount" }],
    },
  },
  {
    code: "BEL-25",
    severity: "error",
    instruction: "R6",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [
        {
          rows: [
            ["Belopp i tkr"],
            headingsWithoutUnit,
            ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"],
            ["Lekplatsen Provet", "Farsta", 800_000, 800_000, "Genomfört"],
          ],
        },
      ],
    },
  },
  {
    code: "BEL-27",
    severity: "warning",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [
        { rows: [["Belopp i kr"], headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] },
      ],
      fail: [
        {
          rows: [["Belopp i tkr"], headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]],
          at: "A1",
        },
      ],
    },
  },
  {
    code: "BEL-28",
    severity: "notice",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [
        {
          rows: [
            [...headings, "Överskott (kr)"],
            ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört", 50_000],
          ],
        },
      ],
      fail: [
        {
          rows: [
            [...headings, "Överskott (kr)"],
            ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört", -50_000],
          ],
          at: "F2",
        },
      ],
    },
  },
  {
    code: "BEL-29",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { decisionDate: "2023-03-08", budgetYear: 2023 } }],
      fail: [{ project: { decisionDate: "2023-03-08", budgetYear: 2022 }, at: "spentAmount" }],
    },
  },
  {
    code: "BEL-52",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [
        {
          rows: [
            ["Projekt", "Nämnd", "Beviljat 2023-03-08 (kr)", "Utfall 2024 (kr)", "Status"],
            ["Belysning Testtorget", "Farsta", 1_000_000, 250_000, "Genomfört"],
          ],
          at: "D1",
        },
      ],
    },
  },
  {
    code: "BEL-40",
    severity: "error",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [
        {
          says: {
            sv: "Arbetsboken är öppen i Excel, och cellen C2 har ”450” följt av en upphöjd etta.",
            en: "The workbook is open in Excel, and the cell C2 has “450” followed by a raised 1.",
          },
        },
      ],
    },
  },
  {
    code: "BEL-41",
    severity: "error",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [
        {
          rows: [
            [...headings, "Kommentar"],
            [
              "Belysning Testtorget",
              "Farsta",
              1_000_000,
              950_000,
              "Genomfört",
              "Utfallet ska vara 930 000 kr enligt slutfakturan",
            ],
          ],
          at: "D2",
        },
      ],
    },
  },
  {
    code: "BEL-42",
    severity: "error",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [
        {
          rows: [
            [...headings, "Kommentar"],
            [
              "Belysning Testtorget",
              "Farsta",
              1_000_000,
              950_000,
              "Genomfört",
              "Preliminärt utfall, slutfaktura saknas",
            ],
          ],
          at: "D2",
        },
      ],
    },
  },
  {
    code: "BEL-43",
    severity: "error",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [
        {
          says: {
            sv: "Cellen D2 innehåller talet 45000 och visar 2023-03-15.",
            en: "The cell D2 contains the number 45000 and shows 2023-03-15.",
          },
        },
      ],
    },
  },
  {
    code: "BEL-44",
    severity: "error",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [
        { says: { sv: "Cellen D2 innehåller 0,95 och visar 95 %.", en: "The cell D2 contains 0.95 and shows 95%." } },
      ],
    },
  },
  {
    code: "BEL-46",
    severity: "error",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [
        { says: { sv: "Beloppet i cellen D2 är överstruket.", en: "The amount in the cell D2 is struck through." } },
      ],
    },
  },
  {
    code: "BEL-50",
    severity: "notice",
    instruction: "R3",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [
        {
          rows: [
            headings,
            ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"],
            ["Lekplatsen Provet", "Farsta", 500_000, "–", "Ej påbörjat"],
            ["Summa", null, 1_500_000, 950_000, null],
          ],
          at: "D3",
        },
      ],
    },
  },
  {
    code: "BEL-30",
    severity: "error",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { spentAmount: "950 000 SEK" } }],
      fail: [{ project: { spentAmount: "95 000 EUR" }, at: "spentAmount" }],
    },
  },
  {
    code: "BEL-31",
    severity: "error",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [
        {
          rows: [
            ["Belopp i tkr"],
            headingsWithoutUnit,
            ["Belysning Testtorget", "Farsta", 15_000, 14_500, "Genomfört"],
          ],
        },
      ],
      fail: [
        {
          rows: [
            ["Belopp i tkr"],
            ["Alla belopp i kr"],
            headingsWithoutUnit,
            ["Belysning Testtorget", "Farsta", 15_000, 14_500, "Genomfört"],
          ],
          at: "C4",
        },
      ],
    },
  },
  {
    code: "BEL-32",
    severity: "warning",
    instruction: "R5",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"]] }],
      fail: [
        {
          says: {
            sv: "Bladet Läs mig anger mnkr, men beloppen på projektbladet är 1 500 och 300, vilket bara är rimligt i tkr.",
            en: "The sheet Läs mig says mnkr, but the amounts on the sheet of projects are 1,500 and 300, which is plausible only in tkr.",
          },
        },
      ],
    },
  },
];
