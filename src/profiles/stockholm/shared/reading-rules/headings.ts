import type { RuleData } from "../../../../core/anvisningar/schema";

const headings = ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"];
const lighting = ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"];
const play = ["Lekplatsen Provet", "Farsta", 500_000, 500_000, "Genomfört"];

const plain = { rows: [headings, lighting, play] };

const yearHeadings = ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall 2023 (kr)", "Utfall 2024 (kr)"];

/** What can go wrong when tables, forms and their headings are found. Raised while a workbook is read. */
export const headingRules: readonly RuleData[] = [
  {
    code: "STR-01",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Belysning Testtorget", "Farsta", 1_000_000],
            ["Lekplatsen Provet", "Farsta", 500_000],
          ],
        },
      ],
    },
  },
  {
    code: "STR-02",
    severity: "warning",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            [...headings, "Kulör"],
            [...lighting, "grön"],
          ],
          at: "F1",
        },
      ],
    },
  },
  {
    code: "STR-03",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            [...headings, "Förbrukat (kr)"],
            [...lighting, 940_000],
          ],
          at: "D1,F1",
        },
      ],
    },
  },
  {
    code: "STR-04",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ rows: [headings.slice(0, 4), lighting.slice(0, 4)] }],
    },
  },
  {
    code: "STR-77",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Projekt", "Nämnd", "Beviljat", "Upparbetat, %", "Status"],
            ["Belysning Testtorget", "Farsta", 1_000_000, 87, "Genomfört"],
          ],
          at: "D2",
        },
      ],
    },
  },
  {
    code: "STR-78",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            [null, "2023", "2024", "Totalt"],
            ["Belysning Testtorget", 180_000, 45_000, 225_000],
            ["Lekplatsen Provet", 260_000, 110_000, 370_000],
          ],
          at: "B1,C1,D1",
        },
      ],
    },
  },
  {
    code: "STR-05",
    severity: "notice",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            [...headings, "Slutresultad"],
            [...lighting, "Tio nya stolpar"],
          ],
          at: "F1",
        },
      ],
    },
  },
  {
    code: "STR-14",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [
        {
          rows: [
            [...headings, "Övriga kommentarer"],
            [...lighting, "Inget mer"],
          ],
        },
      ],
      fail: [
        {
          rows: [
            [...headings, "Föreslagen budget (kr)"],
            [...lighting, 100_000],
          ],
          at: "F1",
        },
      ],
    },
  },
  {
    code: "STR-19",
    severity: "notice",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: { sv: "Bladet Instruktion har bara löpande text.", en: "The sheet Instruktion has running text only." },
        },
      ],
    },
  },
  {
    code: "STR-21",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "I en blankett står två belopp bredvid etiketten Beviljat belopp.",
            en: "In a form there are two amounts beside the label Beviljat belopp.",
          },
        },
      ],
    },
  },
  {
    code: "STR-22",
    severity: "warning",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [{ project: {} }],
      fail: [{ rows: [headings, lighting, play], at: "A1" }],
    },
  },
  {
    code: "STR-24",
    severity: "warning",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            [...headings, "Datum"],
            [...lighting, "2024-02-01"],
          ],
          at: "F1",
        },
      ],
    },
  },
  {
    code: "STR-44",
    severity: "notice",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall gemensamt (kr)", "Status"],
            lighting,
            play,
          ],
          at: "D1",
        },
      ],
    },
  },
  {
    code: "STR-75",
    severity: "notice",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Projektnamn", "Beviljad nämnd", "Beviljatt belop (kr)", "Utfall (kr)", "Status"],
            ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"],
          ],
          at: "C1",
        },
      ],
    },
  },
  {
    code: "STR-67",
    severity: "notice",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Ansökan avser", "Beviljat belopp (kr)", "Utfall (kr)", "Status"],
            ["Belysning Testtorget", 1_000_000, 950_000, "Genomfört"],
            ["Lekplatsen Provet", 500_000, 500_000, "Genomfört"],
            ["Trappan Försöket", 300_000, 290_000, "Pågår"],
          ],
          at: "A1",
        },
      ],
    },
  },
  {
    code: "STR-68",
    severity: "warning",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Projekt", "Beviljat belopp (kr)", "Utfall (kr)", "Status"],
            ["Belysning Testtorget", 1_000_000, 950_000, "Genomfört"],
            ["Lekplatsen Provet", 500_000, 500_000, "Genomfört"],
            [],
            ["Förra årets redovisning"],
            ["Projekt", "Beviljat belopp (kr)", "Utfall (kr)", "Status"],
            ["Trappan Försöket", 300_000, 290_000, "Genomfört"],
          ],
          at: "A5",
        },
      ],
    },
  },
  {
    code: "STR-64",
    severity: "notice",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Ej förbrukat (kr)", "Status"],
            ["Belysning Testtorget", "Farsta", 1_000_000, 50_000, "Genomfört"],
            ["Lekplatsen Provet", "Farsta", 500_000, 0, "Genomfört"],
          ],
          at: "D2",
        },
      ],
    },
  },
  {
    code: "STR-63",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            [
              "Projektnamn",
              "Beviljad nämnd",
              "Budget innev. år (kr)",
              "Utfall ack (kr)",
              "Avvikelse (kr)",
              "Budget TOT (kr)",
            ],
            ["Belysning Testtorget", "Farsta", 600_000, 545_000, 55_000, 1_400_000],
            ["Lekplatsen Provet", "Farsta", 150_000, 148_000, 2_000, 300_000],
            ["Trappan Försöket", "Farsta", 420_000, 310_000, 110_000, 420_000],
          ],
          at: "D1",
        },
      ],
    },
  },
  {
    code: "STR-72",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            [null, null, "Beslut", "Innevarande år", null],
            ["Projektnamn", "Beviljad nämnd", "Beslutad ram (kr)", "Budget (kr)", "Utfall (kr)"],
            ["Belysning Testtorget", "Farsta", 1_400_000, 600_000, 545_000],
            ["Lekplatsen Provet", "Farsta", 300_000, 150_000, 148_000],
            ["Trappan Försöket", "Farsta", 420_000, 420_000, 310_000],
          ],
          at: "E2",
        },
      ],
    },
  },
  {
    code: "STR-62",
    severity: "notice",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Vad vi gör", "Klumpen av KS (kr)", "Debiterat (kr)", "Kvar att använda (kr)"],
            ["Ljus i parken", 1_000_000, 900_000, 100_000],
            ["Lekplats vid torget", 500_000, 350_000, 150_000],
            ["Trappa", 300_000, 300_000, 0],
          ],
          at: "B1",
        },
      ],
    },
  },
  {
    code: "STR-45",
    severity: "notice",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Ack. utfall (kr)", "Utfall 2024 (kr)", "Status"],
            ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, 400_000, "Genomfört"],
            ["Lekplatsen Provet", "Farsta", 500_000, 500_000, 120_000, "Genomfört"],
          ],
          at: "D1",
        },
      ],
    },
  },
  {
    code: "STR-42",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Tilläggsanslag (kr)", "Utfall (kr)", "Status"],
            ["Belysning Testtorget", "Farsta", 1_000_000, 200_000, 950_000, "Genomfört"],
            ["Lekplatsen Provet", "Farsta", 500_000, 50_000, 500_000, "Genomfört"],
          ],
          at: "C1,D1",
        },
      ],
    },
  },
  {
    code: "STR-43",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [
        {
          rows: [
            [...yearHeadings, "Utfall totalt (kr)", "Status"],
            ["Belysning Testtorget", "Farsta", 1_000_000, 500_000, 450_000, 950_000, "Genomfört"],
          ],
        },
      ],
      fail: [
        {
          rows: [
            [...yearHeadings, "Utfall totalt (kr)", "Status"],
            ["Belysning Testtorget", "Farsta", 1_000_000, 500_000, 400_000, 950_000, "Genomfört"],
          ],
          at: "F2",
        },
      ],
    },
  },
  {
    code: "STR-52",
    severity: "notice",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        { rows: [["Projektnamn", "Beviljat belopp (kr)", "Utfall (kr)"], ["Inga projekt att redovisa"]], at: "A2" },
      ],
    },
  },
  {
    code: "STR-53",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: { pass: [plain], fail: [{ rows: [headings] }] },
  },
  {
    code: "STR-54",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Vad", "Vems", "Beviljat belopp (kr)"],
            ["Belysning Testtorget", "Farsta", 1_000_000],
          ],
          at: "A1",
        },
      ],
    },
  },
  {
    code: "STR-47",
    severity: "notice",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Debiterat (kr)", "Kvar (kr)", "Status"],
            ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, 50_000, "Genomfört"],
            ["Lekplatsen Provet", "Farsta", 500_000, 400_000, 100_000, "Genomfört"],
            ["Trappan Försöket", "Farsta", 300_000, 290_000, 10_000, "Genomfört"],
          ],
          at: "D1",
        },
      ],
    },
  },
];
