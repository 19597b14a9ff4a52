import type { RuleData } from "../../../../core/anvisningar/schema";

const headings = ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"];
const lighting = ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"];
const play = ["Lekplatsen Provet", "Farsta", 500_000, 500_000, "Genomfört"];

const plain = { rows: [headings, lighting, play] };

/** What can go wrong with rows, sums, cells and whole files. Raised while workbooks are read and brought together. */
export const rowRules: readonly RuleData[] = [
  {
    code: "STR-06",
    severity: "warning",
    instruction: "R2",
    check: { kind: "reading" },
    examples: { pass: [plain], fail: [{ says: "Rad 3, som har belopp, är dold i Excel." }] },
  },
  {
    code: "STR-66",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            headings,
            lighting,
            play,
            ["Belysning Testtorget (nytt beslut)", "Farsta", 1_200_000, 1_100_000, "Pågår"],
          ],
          at: "A4",
        },
      ],
    },
  },
  {
    code: "STR-65",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        { says: "Två rader är dolda, och summan under listan är SUBTOTAL(109; …), som bara räknar rader som syns." },
      ],
    },
  },
  {
    code: "STR-07",
    severity: "error",
    instruction: "R3",
    check: { kind: "reading" },
    touches: ["its-field"],
    examples: {
      pass: [{ rows: [headings, lighting, play, ["Summa", null, 1_500_000, 1_450_000, null]] }],
      fail: [{ rows: [headings, lighting, play, ["Summa", null, 1_600_000, 1_450_000, null]], at: "C4" }],
    },
  },
  {
    code: "STR-08",
    severity: "warning",
    instruction: "R11",
    check: { kind: "reading" },
    examples: { pass: [plain], fail: [{ says: "farsta.xlsx och farsta-kopia.xlsx har exakt samma innehåll." }] },
  },
  {
    code: "STR-09",
    severity: "notice",
    instruction: "R11",
    check: { kind: "reading" },
    examples: { pass: [plain], fail: [{ says: "Farsta har lämnat både farsta-v1.xlsx och farsta-v2.xlsx." }] },
  },
  {
    code: "STR-11",
    severity: "error",
    instruction: "R4",
    check: { kind: "reading" },
    examples: { pass: [plain], fail: [{ says: "farsta.xlsx är skyddad med lösenord." }] },
  },
  {
    code: "STR-12",
    severity: "error",
    instruction: "R4",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [headings, lighting, ["Lekplatsen Provet", "Farsta", 500_000, { error: "#REF!" }, "Genomfört"]],
          at: "D3",
        },
      ],
    },
  },
  {
    code: "STR-13",
    severity: "error",
    instruction: "R4",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            headings,
            lighting,
            ["Lekplatsen Provet", "Farsta", 500_000, { formulaWithoutResult: "C3-1" }, "Genomfört"],
          ],
          at: "D3",
        },
      ],
    },
  },
  {
    code: "STR-15",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ rows: [headings, lighting, [null, "Farsta", 500_000, 400_000, "Genomfört"]], at: "A3" }],
    },
  },
  {
    code: "STR-16",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ rows: [headings, lighting, play, ["Belysning och lek", null, 1_500_000, null, null]], at: "A4" }],
    },
  },
  {
    code: "STR-17",
    severity: "notice",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ rows: [headings, ["Parker och torg", null, null, null, null], lighting, play], at: "A2" }],
    },
  },
  {
    code: "STR-18",
    severity: "warning",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, lighting, play, ["Summa", null, 1_500_000, 1_450_000, null]] }],
      fail: [
        {
          rows: [
            headings,
            lighting,
            play,
            ["Summa", null, 1_500_000, 1_450_000, null],
            ["Pollare Provgatan", "Farsta", 200_000, 180_000, "Genomfört"],
          ],
          at: "A5",
        },
      ],
    },
  },
  {
    code: "STR-20",
    severity: "notice",
    instruction: "R3",
    check: { kind: "reading" },
    examples: {
      pass: [{ rows: [headings, lighting, play, ["Summa", null, 1_500_000, 1_450_000, null]] }],
      fail: [
        {
          rows: [
            ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (mnkr)", "Utfall (mnkr)", "Status"],
            ["Belysning Testtorget", "Farsta", "1,04", "0,9", "Genomfört"],
            ["Lekplatsen Provet", "Farsta", "0,54", "0,5", "Genomfört"],
            ["Summa", null, "1,6", "1,4", null],
          ],
          at: "C4",
        },
      ],
    },
  },
  {
    code: "STR-23",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        { rows: [headings, lighting, play, ["Ombudgetering från 2023", null, 200_000, 0, null]], at: "A4" },
        {
          rows: [
            [...headings, "Övriga kommentarer"],
            [...lighting, null],
            [...play, "Utgår"],
          ],
          at: "A3",
        },
        {
          rows: [
            [...headings, "Beslut"],
            [...lighting, "Bifall"],
            [...play, "Avslag"],
          ],
          at: "A3",
        },
      ],
    },
  },
  {
    code: "STR-25",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: "Det dolda bladet Utkast har projekt som inte står på något annat blad." }],
    },
  },
  {
    code: "STR-26",
    severity: "warning",
    instruction: "R2",
    check: { kind: "reading" },
    examples: { pass: [plain], fail: [{ says: "Under beloppen i en blankett står en tabell med kostnadsslag." }] },
  },
  {
    code: "STR-27",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: { pass: [plain], fail: [{ says: "Namnet i rad 3 är överstruket." }] },
  },
  {
    code: "STR-33",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            headings,
            lighting,
            ["Stolpar", null, null, 500_000, null],
            ["Kablar", null, null, 450_000, null],
            play,
          ],
          at: "A3",
        },
      ],
    },
  },
  {
    code: "STR-34",
    severity: "error",
    instruction: "R3",
    check: { kind: "reading" },
    touches: ["its-field"],
    examples: {
      pass: [plain],
      fail: [
        { says: "Under ett projekt som har utfallet 950 000 kr står två byggdelar som tillsammans har 970 000 kr." },
      ],
    },
  },
  {
    code: "STR-35",
    severity: "notice",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            headings,
            lighting,
            play,
            ["Exempel: torget", null, 9_000, 9_000, null],
            ["Summa", null, 1_500_000, 1_450_000, null],
          ],
          at: "A4",
        },
      ],
    },
  },
  {
    code: "STR-36",
    severity: "notice",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        { says: "Projektlistan hämtar utfallet med SUMMA.OM från bladet Huvudbok, som har en rad per verifikation." },
      ],
    },
  },
  {
    code: "STR-37",
    severity: "notice",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: "Bladet Lathund har en lista med raden ”Exempelprojekt”, bladet Svar har nämndens projekt." }],
    },
  },
  {
    code: "STR-38",
    severity: "notice",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: "Listan har en rad per konto, och på alla rader för ett projekt står samma beviljade belopp." }],
    },
  },
  {
    code: "STR-39",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    touches: ["its-field"],
    examples: {
      pass: [plain],
      fail: [{ says: "Ett enda projekt i listan har två rader, båda med 500 000 kr beviljat." }],
    },
  },
  {
    code: "STR-50",
    severity: "notice",
    instruction: "R15",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: "I kolumnen Finansiering står de här medlen på två rader och ”Ordinarie” på en tredje." }],
    },
  },
  {
    code: "STR-51",
    severity: "error",
    instruction: "R15",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: "I kolumnen Finansiering står de här medlen på två rader och ”Potten” på en tredje." }],
    },
  },
  {
    code: "STR-55",
    severity: "notice",
    instruction: "R15",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: "Efter ”Utfall totalt” står ”varav egna medel”, och bredvid den den del som är de här medlen." }],
    },
  },
  {
    code: "STR-56",
    severity: "error",
    instruction: "R15",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "varav egna medel (kr)"],
            ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, 250_000],
          ],
          at: "E1",
        },
      ],
    },
  },
  {
    code: "STR-57",
    severity: "notice",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: "Bladet heter ”2023 (gammal)” och har samma projekt som bladet ”2024”." }],
    },
  },
  {
    code: "STR-58",
    severity: "notice",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        { says: "På bladet ”Totalt” är varje belopp summan av samma projekts belopp på bladen ”2022” och ”2023”." },
      ],
    },
  },
  {
    code: "STR-71",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: "Kolumnerna ”Beviljat 2022” och ”Utfall 2022” är dolda, och ”Kvar” är på varje rad skillnaden mellan 2023 års belopp.",
        },
      ],
    },
  },
  {
    code: "STR-69",
    severity: "notice",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: "Bladen ”T1” och ”T2” har samma projekt och samma beviljade belopp, under rubriken ”Utfall under tertialet”.",
        },
      ],
    },
  },
  {
    code: "STR-70",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: "Arbetsbokens enda blad heter ”T2” och har rubriken ”Utfall under tertialet”." }],
    },
  },
  {
    code: "STR-59",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: "Ett projekt med belopp står på bladet ”2023 (gammal)” men inte på bladet ”2024”." }],
    },
  },
  {
    code: "STR-40",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ rows: [headings, lighting, [], ["Övriga 6 projekt enligt budget"]], at: "A4" }],
    },
  },
  {
    code: "STR-60",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: "Under blanketten för ett projekt står två rader till med namn och belopp." }],
    },
  },
  {
    code: "STR-61",
    severity: "notice",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: "Bredvid listan står några ord med tal, utan rubrik." }],
    },
  },
];
