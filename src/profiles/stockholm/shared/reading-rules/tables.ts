import type { RuleData } from "../../../../core/anvisningar/schema";

const plain = {
  rows: [
    ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"],
    ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"],
  ],
};

/** What can go wrong with tables beside the projects. Raised where an edition reads such tables into records. */
export const tableRules: readonly RuleData[] = [
  {
    code: "TAB-01",
    severity: "warning",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "Utgåvan frågar efter datum för varje trygghetsvandring, men tabellen har bara rubrikerna Plats och Antal deltagare.",
            en: "The edition asks for the date of each safety walk, but the table only has the headings Plats and Antal deltagare.",
          },
        },
      ],
    },
  },
  {
    code: "TAB-02",
    severity: "error",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "Mallens märke före en tabell finns, men det som ska stå efter den är borttaget.",
            en: "The template’s mark before a table is there, but the one that belongs after it has been removed.",
          },
        },
      ],
    },
  },
  {
    code: "TAB-03",
    severity: "warning",
    instruction: "R1",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "Rubrikerna Datum, Plats och Ansvarig finns både i tabellen över vandringar och i tabellen över möten.",
            en: "The headings Datum, Plats and Ansvarig are in both the table of walks and the table of meetings.",
          },
        },
      ],
    },
  },
];
