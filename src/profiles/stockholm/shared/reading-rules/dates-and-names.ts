import type { RuleData } from "../../../../core/anvisningar/schema";

const headings = ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"];

/** What can go wrong when dates, nämnder, areas, codes and ids are read. Raised while workbooks are read and brought together. */
export const dateAndNameRules: readonly RuleData[] = [
  {
    code: "DAT-01",
    severity: "error",
    instruction: "R7",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { completedDate: "2024-02-15" } }],
      fail: [{ project: { completedDate: "se bilaga" }, at: "completedDate" }],
    },
  },
  {
    code: "DAT-02",
    severity: "warning",
    instruction: "R7",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { completedDate: "2024-02-15" } }],
      fail: [{ project: { completedDate: "hösten 2023" }, at: "completedDate" }],
    },
  },
  {
    code: "DAT-07",
    severity: "error",
    instruction: "R7",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { completedDate: "2024-02-05" } }],
      fail: [{ project: { completedDate: "05/02/2024" }, at: "completedDate" }],
    },
  },
  {
    code: "ORG-01",
    severity: "error",
    instruction: "R9",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { grantedNamnd: "Farsta stadsdelsnämnd" } }],
      fail: [{ project: { grantedNamnd: "Påhittade nämnden" }, at: "grantedNamnd" }],
    },
  },
  {
    code: "ORG-06",
    severity: "error",
    instruction: "R9",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { grantedNamnd: "Farsta" } }],
      fail: [
        {
          says: {
            sv: "I cellen står en förkortning som kan betyda två olika områden.",
            en: "The cell has an abbreviation that can mean two different areas.",
          },
        },
      ],
    },
  },
  {
    code: "ORG-07",
    severity: "notice",
    instruction: "R9",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { grantedNamnd: "Farsta" } }],
      fail: [
        {
          says: {
            sv: "Ingen kolumn för nämnd finns, men filen heter farsta.xlsx.",
            en: "There is no column for the nämnd, but the file is called farsta.xlsx.",
          },
        },
      ],
    },
  },
  {
    code: "ORG-08",
    severity: "error",
    instruction: "R9",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { grantedNamnd: "Farsta" } }],
      fail: [
        {
          rows: [
            headings.filter((heading) => heading !== "Beviljad nämnd"),
            ["Belysning Testtorget", 1_000_000, 950_000, "Genomfört"],
          ],
        },
      ],
    },
  },
  {
    code: "KOD-01",
    severity: "warning",
    instruction: "R10",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { status: "slutfört" } }],
      fail: [{ project: { status: "typ färdigt" }, at: "status" }],
    },
  },
  {
    code: "ID-01",
    severity: "error",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { projectId: "TI-1" }, more: [{ projectId: "TI-2", projectName: "Lekplatsen Provet" }] }],
      fail: [{ project: { projectId: "TI-1" }, more: [{ projectId: "TI-1", projectName: "Lekplatsen Provet" }] }],
    },
  },
  {
    code: "ID-15",
    severity: "error",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { projectId: "TI-1" }, more: [{ projectId: "TI-2", projectName: "Lekplatsen Provet" }] }],
      fail: [{ project: { projectId: "TI-1" }, more: [{ projectId: "Т\u0406-1", projectName: "Lekplatsen Provet" }] }],
    },
  },
  {
    code: "ID-03",
    severity: "warning",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { projectId: "TI-1" } }],
      fail: [{ project: { projectId: null } }],
    },
  },
  {
    code: "ID-06",
    severity: "error",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { projectId: "TI-1" } }],
      fail: [
        {
          says: {
            sv: "Två rader för samma projekt, en för varje budgetår, anger olika kalkyl för hela projektet.",
            en: "Two rows of the same project, one for each budget year, give different estimates for the whole project.",
          },
        },
      ],
    },
  },
  {
    code: "ID-07",
    severity: "notice",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { projectId: "TI-1" }, more: [{ projectId: "TI-2", projectName: "Lekplatsen Provet" }] }],
      fail: [
        {
          says: {
            sv: "Bladet Översikt och en blankett har samma projekt med samma belopp.",
            en: "The sheet Översikt and a form have the same project with the same amounts.",
          },
        },
      ],
    },
  },
  {
    code: "ID-08",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { projectId: "TI-1" } }],
      fail: [
        {
          says: {
            sv: "Bladen 2023 och 2024 har samma projekt med samma beviljade belopp, och ingen rad anger budgetår.",
            en: "The sheets 2023 and 2024 have the same project with the same granted amount, and no row gives the budget year.",
          },
        },
        {
          says: {
            sv: "Under rubrikerna 2023 och 2024 på ett blad står samma projekt med samma beviljade belopp.",
            en: "Below the headings 2023 and 2024 on one sheet there is the same project with the same granted amount.",
          },
        },
      ],
    },
  },
  {
    code: "ID-13",
    severity: "error",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { projectId: "TI-1" } }],
      fail: [
        {
          rows: [
            ["Nr", "Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)"],
            [1, "Mötesplatsen Provet", "Farsta", 350_000, 341_200],
            [2, "Torget Försöket", "Farsta", 180_000, 176_000],
            [3, "Mötesplatsen Provet", "Farsta", 350_000, 341_200],
          ],
          at: "B4",
        },
      ],
    },
  },
  {
    code: "ID-14",
    severity: "error",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [
        {
          rows: [
            ["Beslut", "Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)"],
            ["2023-03-08", "Gångvägen Försöket", "Farsta", 830_000, 820_500],
            ["2023-07-04", "Gångvägen Försöket", "Farsta", 910_000, 640_300],
          ],
        },
      ],
      fail: [
        {
          rows: [
            ["Beslut", "Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)"],
            ["2023-03-08", "Gångvägen Försöket", "Farsta", 830_000, 820_500],
            ["2023-03-08", "Mötesplatsen Provet", "Farsta", 350_000, 341_200],
            ["2023-07-04", "Gångvägen Försöket", "Farsta", 910_000, 820_500],
          ],
          at: "B4",
        },
      ],
    },
  },
  {
    code: "ID-16",
    severity: "error",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { projectId: "TI-1" } }],
      fail: [
        {
          says: {
            sv: "Bladet 2023 har 900 000 kr beviljat och 400 000 kr använt, bladet 2024 har 500 000 kr beviljat till samma projekt.",
            en: "The sheet 2023 has 900 000 kr granted and 400 000 kr spent; the sheet 2024 has 500 000 kr granted to the same project.",
          },
        },
      ],
    },
  },
  {
    code: "ID-17",
    severity: "error",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [
        {
          rows: [
            ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)"],
            ["Gångvägen Försöket, etapp 1", "Farsta", 830_000, 820_500],
            ["Gångvägen Försöket, etapp 2", "Farsta", 910_000, 640_300],
          ],
        },
      ],
      fail: [
        {
          rows: [
            ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)"],
            ["Gångvägen Försöket, hela sträckan", "Farsta", 1_830_000, 820_500],
            ["Gångvägen Försöket, etapp 1", "Farsta", 910_000, 640_300],
          ],
          at: "A3",
        },
      ],
    },
  },
  {
    code: "ID-11",
    severity: "error",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: { projectId: "TI-1" } }],
      fail: [
        {
          says: {
            sv: "TI-1 är Belysning och TI-2 Lekplatsen i den ena filen, TI-1 är Lekplatsen i den andra.",
            en: "TI-1 is Belysning and TI-2 Lekplatsen in one file; TI-1 is Lekplatsen in the other.",
          },
        },
      ],
    },
  },
];
