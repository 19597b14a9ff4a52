import type { RuleData } from "../../../../core/anvisningar/schema";

const headings = ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"];
const lighting = ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"];
const play = ["Lekplatsen Provet", "Farsta", 500_000, 500_000, "Genomfört"];

const plain = { rows: [headings, lighting, play] };

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
    code: "STR-05",
    severity: "notice",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            [...headings, "Slutresultatt"],
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
            [...headings, "Beviljat tillägg (kr)"],
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
    examples: { pass: [plain], fail: [{ says: "Bladet Instruktion har bara löpande text." }] },
  },
  {
    code: "STR-21",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: "I ett formulär står två belopp bredvid etiketten Beviljat belopp." }],
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
            [...headings, "Beslut"],
            [...lighting, "Utskottet"],
          ],
          at: "F1",
        },
      ],
    },
  },
];
