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
    examples: {
      pass: [plain],
      fail: [
        {
          says: { sv: "Rad 3, som har belopp, är dold i Excel.", en: "Row 3, which has amounts, is hidden in Excel." },
        },
      ],
    },
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
    code: "STR-80",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            ["Projektnamn", "Beviljad nämnd", "Period", "Beviljat belopp (kr)", "Utfall (kr)", "Status"],
            ["Belysning Testtorget", "Farsta", "T1", 1_000_000, 350_000, "Pågår"],
            ["Belysning Testtorget", "Farsta", "T2", null, 950_000, "Genomfört"],
            ["Lekplatsen Provet", "Farsta", "T1", 500_000, 200_000, "Pågår"],
            ["Lekplatsen Provet", "Farsta", "T2", null, 500_000, "Genomfört"],
          ],
          at: "A3",
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
        {
          says: {
            sv: "Två rader är dolda, och summan under listan är SUBTOTAL(109; …), som bara räknar rader som syns.",
            en: "Two rows are hidden, and the total below the list is SUBTOTAL(109; …), which counts only rows that are visible.",
          },
        },
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
    code: "STR-79",
    severity: "warning",
    instruction: "R3",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "Projekten står på raderna 4 till 8, och summan under dem är SUMMA(B4:B7).",
            en: "The projects are in rows 4 to 8, and the sum below them is SUM(B4:B7).",
          },
        },
      ],
    },
  },
  {
    code: "STR-08",
    severity: "warning",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "farsta.xlsx och farsta-kopia.xlsx har exakt samma innehåll.",
            en: "farsta.xlsx and farsta-kopia.xlsx have exactly the same content.",
          },
        },
      ],
    },
  },
  {
    code: "STR-09",
    severity: "notice",
    instruction: "R11",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "Farsta har lämnat både farsta-v1.xlsx och farsta-v2.xlsx.",
            en: "Farsta has submitted both farsta-v1.xlsx and farsta-v2.xlsx.",
          },
        },
      ],
    },
  },
  {
    code: "STR-11",
    severity: "error",
    instruction: "R4",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: { sv: "farsta.xlsx är skyddad med lösenord.", en: "farsta.xlsx is protected by a password." } }],
    },
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
      fail: [
        {
          says: {
            sv: "Det dolda bladet Utkast har projekt som inte står på något annat blad.",
            en: "The hidden sheet Utkast has projects that are not on any other sheet.",
          },
        },
      ],
    },
  },
  {
    code: "STR-26",
    severity: "warning",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "Under beloppen i en blankett står en tabell med kostnadsslag.",
            en: "Below the amounts in a form there is a table of cost items.",
          },
        },
      ],
    },
  },
  {
    code: "STR-27",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [{ says: { sv: "Namnet i rad 3 är överstruket.", en: "The name in row 3 is struck through." } }],
    },
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
        {
          says: {
            sv: "Under ett projekt som har utfallet 950 000 kr står två byggdelar som tillsammans har 970 000 kr.",
            en: "Below a project that has spent 950,000 kr there are two parts that together have 970,000 kr.",
          },
        },
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
    code: "STR-76",
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
            ["UTGÅR Torget", null, 9_000, 9_000, null],
            ["Summa", null, 1_509_000, 1_459_000, null],
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
        {
          says: {
            sv: "Projektlistan hämtar utfallet med SUMMA.OM från bladet Huvudbok, som har en rad per verifikation.",
            en: "The list of projects gets the amounts spent with SUMIF from the sheet Huvudbok, which has a row for each voucher.",
          },
        },
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
      fail: [
        {
          says: {
            sv: "Bladet Lathund har en lista med raden ”Exempelprojekt”, bladet Svar har nämndens projekt.",
            en: "The sheet Lathund has a list with the row “Exempelprojekt”; the sheet Svar has the projects of the nämnd.",
          },
        },
      ],
    },
  },
  {
    code: "STR-38",
    severity: "notice",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "Listan har en rad per konto, och på alla rader för ett projekt står samma beviljade belopp.",
            en: "The list has a row for each account, and all rows of a project have the same granted amount.",
          },
        },
      ],
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
      fail: [
        {
          says: {
            sv: "Ett enda projekt i listan har två rader, båda med 500 000 kr beviljat.",
            en: "A single project in the list has two rows, both with the granted amount 500,000 kr.",
          },
        },
      ],
    },
  },
  {
    code: "STR-50",
    severity: "notice",
    instruction: "R15",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "I kolumnen Finansiering står de här medlen på två rader och ”Ordinarie” på en tredje.",
            en: "In the column Finansiering two rows have these funds and a third has “Ordinarie”.",
          },
        },
      ],
    },
  },
  {
    code: "STR-51",
    severity: "error",
    instruction: "R15",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "I kolumnen Finansiering står de här medlen på två rader och ”Potten” på en tredje.",
            en: "In the column Finansiering two rows have these funds and a third has “Potten”.",
          },
        },
      ],
    },
  },
  {
    code: "STR-55",
    severity: "notice",
    instruction: "R15",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "Efter ”Utfall totalt” står ”varav egna medel”, och bredvid den den del som är de här medlen.",
            en: "After “Utfall totalt“ comes “varav egna medel”, and beside it the part that is these funds.",
          },
        },
      ],
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
      fail: [
        {
          says: {
            sv: "Bladet heter ”2023 (gammal)” och har samma projekt som bladet ”2024”.",
            en: "The sheet is called “2023 (gammal)“ and has the same projects as the sheet “2024”.",
          },
        },
      ],
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
        {
          says: {
            sv: "På bladet ”Totalt” är varje belopp summan av samma projekts belopp på bladen ”2022” och ”2023”.",
            en: "On the sheet “Totalt“ each amount is the sum of the amounts of the same project on the sheets “2022” and “2023”.",
          },
        },
      ],
    },
  },
  {
    code: "STR-73",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "Ett blad har rubrikerna ”Gjort i år”, ”Fått” och ”Kostat”, ett annat ”Del av staden”, ”Fått” och ”Kostat”, med andra summor.",
            en: "One sheet has the headings “Gjort i år”, “Fått” and “Kostat”, another “Del av staden”, “Fått” and “Kostat”, with other totals.",
          },
        },
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
          says: {
            sv: "Kolumnerna ”Beviljat 2022” och ”Utfall 2022” är dolda, och ”Kvar” är på varje rad skillnaden mellan 2023 års belopp.",
            en: "The columns “Beviljat 2022” and “Utfall 2022” are hidden, and “Kvar” is on each row the difference between the amounts of 2023.",
          },
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
          says: {
            sv: "Bladen ”T1” och ”T2” har samma projekt och samma beviljade belopp, under rubriken ”Utfall under tertialet”.",
            en: "The sheets “T1” and “T2” have the same projects and the same granted amounts, under the heading “Utfall under tertialet”.",
          },
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
      fail: [
        {
          says: {
            sv: "Arbetsbokens enda blad heter ”T2” och har rubriken ”Utfall under tertialet”.",
            en: "The workbook’s only sheet is called “T2” and has the heading “Utfall under tertialet”.",
          },
        },
      ],
    },
  },
  {
    code: "STR-59",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "Ett projekt med belopp står på bladet ”2023 (gammal)” men inte på bladet ”2024”.",
            en: "A project with amounts is on the sheet “2023 (gammal)“ but not on the sheet “2024”.",
          },
        },
      ],
    },
  },
  {
    code: "STR-74",
    severity: "error",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          rows: [
            [...headings, "Beslutsår"],
            [...lighting, "2023"],
            [...play, "2024"],
            [],
            ["Filter: Redovisningsår = 2024"],
          ],
          at: "A5",
        },
      ],
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
      fail: [
        {
          says: {
            sv: "Under blanketten för ett projekt står två rader till med namn och belopp.",
            en: "Below the form of a project there are two more rows with names and amounts.",
          },
        },
      ],
    },
  },
  {
    code: "STR-61",
    severity: "notice",
    instruction: "R2",
    check: { kind: "reading" },
    examples: {
      pass: [plain],
      fail: [
        {
          says: {
            sv: "Bredvid listan står några ord med tal, utan rubrik.",
            en: "Beside the list there are a few words with numbers, without a heading.",
          },
        },
      ],
    },
  },
];
