import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Row = readonly CellInput[];
type Case = readonly [title: string, headings: readonly string[], rows: readonly Row[], totals: string];

const book = (headings: readonly string[], rows: readonly Row[]) =>
  workbookOf({ Blad: [["Projekt", ...headings], ...rows.map((row, index) => [`Plats ${index + 1}`, ...row])] });

const table = (headings: readonly string[], ...rows: readonly Row[]) => readIntake(book(headings, rows));

/** Granted and spent in tkr, as these tables have them. */
const tkrIn = (reading: ReturnType<typeof readIntake>): string =>
  totalsIn(reading).replace(/\d{3,}/gu, (kr) => String(Number(kr) / 1000));

const read = (headings: readonly string[], rows: readonly Row[]) => {
  const reading = table(headings, ...rows);
  return [tkrIn(reading), codesOf(reading, "STR-03", "STR-14", "STR-42", "STR-43")];
};

describe("times of one amount", () => {
  it.each<Case>([
    [
      "up to a year, and the year after",
      ["Beviljat tkr", "Utfall t.o.m. 2023 tkr", "Utfall 2024 tkr"],
      [
        [4000, 2200, 950],
        [1200, 1100, 65],
      ],
      "2 5200 4315",
    ],
    [
      "up to a year, and two years after",
      ["Beviljat tkr", "Utfall tom 2022 tkr", "Utfall 2023 tkr", "Utfall 2024 tkr"],
      [[4000, 1000, 500, 950]],
      "1 4000 2450",
    ],
    [
      "earlier years and the year",
      ["Beviljat tkr", "Utfall tidigare år tkr", "Utfall 2024 tkr"],
      [
        [1250, 680, 500],
        [450, 400, 50],
      ],
      "2 1700 1630",
    ],
    [
      "years before one and that one",
      ["Beviljat tkr", "Utfall före 2024 tkr", "Utfall 2024 tkr"],
      [[1250, 680, 500]],
      "1 1250 1180",
    ],
    [
      "earlier years and this one, unnamed",
      ["Beviljat tkr", "Utfall tidigare år tkr", "Utfall i år tkr"],
      [[1250, 680, 500]],
      "1 1250 1180",
    ],
    [
      "accumulated beside a year",
      ["Beviljat tkr", "Ack. utfall tkr", "Utfall 2024 tkr"],
      [
        [1250, 1180, 500],
        [450, 450, 50],
      ],
      "2 1700 1630",
    ],
    [
      "in all, beside one year of several",
      ["Beviljat tkr", "Utfall 2024 tkr", "Utfall totalt tkr"],
      [
        [1250, 500, 1180],
        [450, 50, 450],
      ],
      "2 1700 1630",
    ],
    [
      "accumulated beside this year",
      ["Beviljat tkr", "Årets utfall tkr", "Ackumulerat utfall tkr"],
      [[1250, 500, 1180]],
      "1 1250 1180",
    ],
    [
      "up to and with the year beside the year before",
      ["Beviljat tkr", "Utfall 2023 tkr", "Utfall t.o.m. 2024 tkr"],
      [[1000, 400, 900]],
      "1 1000 900",
    ],
    [
      "two states of one amount",
      ["Beviljat tkr", "Utfall t.o.m. april 2024 tkr", "Utfall t.o.m. augusti 2024 tkr"],
      [[1000, 400, 900]],
      "1 1000 900",
    ],
    ["a state and now", ["Beviljat tkr", "Utfall t.o.m. T1 tkr", "Utfall tkr"], [[1000, 400, 900]], "1 1000 900"],
    [
      "a year's periods with their sum",
      ["Beviljat tkr", "Utfall T1 tkr", "Utfall T2 tkr", "Utfall T3 tkr", "Summa utfall tkr"],
      [
        [1500, 120, 740, 606, 1466],
        [300, 0, 100, 201, 301],
      ],
      "2 1800 1767",
    ],
    [
      "quarters with their year",
      ["Beviljat tkr", "Utfall Q1 2024 tkr", "Utfall Q2 2024 tkr", "Utfall 2024 tkr"],
      [[1500, 120, 740, 860]],
      "1 1500 860",
    ],
    [
      "accumulated quarters with the whole",
      ["Beviljat tkr", "Utfall kv 1 tkr", "Utfall kv 2 tkr", "Utfall kv 3 tkr", "Totalt utfall tkr"],
      [
        [1500, 120, 740, 900, 900],
        [300, 0, 100, 201, 201],
      ],
      "2 1800 1101",
    ],
    [
      "ranges of months",
      ["Beviljat tkr", "Utfall jan–apr tkr", "Utfall maj–aug tkr", "Utfall sep–dec tkr"],
      [[1500, 120, 740, 606]],
      "1 1500 1466",
    ],
    [
      "periods that fall cannot be accumulated",
      ["Beviljat tkr", "Utfall T1 tkr", "Utfall T2 tkr"],
      [
        [1500, 740, 120],
        [300, 200, 90],
      ],
      "2 1800 1150",
    ],
    [
      "a year so far that is less than the year before",
      ["Budget 2023 tkr", "Utfall 2023 tkr", "Budget 2024 tkr", "Utfall t.o.m. T2 2024 tkr"],
      [
        [1200, 1150, 800, 540],
        [0, 0, 1500, 1180],
      ],
      "2 3500 2870",
    ],
    [
      "years with their total",
      ["Beviljat tkr", "Utfall 2023 tkr", "Utfall 2024 tkr", "Utfall totalt tkr"],
      [[1000, 500, 400, 900]],
      "1 1000 900",
    ],
    [
      "years with what they add up to by a day",
      ["Beviljat tkr", "Utfall 2023 tkr", "Utfall 2024 tkr", "Ack utfall 2024-08-31 tkr"],
      [
        [1000, 500, 400, 900],
        [700, 200, 100, 300],
      ],
      "2 1700 1200",
    ],
  ])("are read: %s", (_, headings, rows, totals) => {
    expect(read(headings, rows)).toEqual([totals, []]);
  });

  it.each<Case>([
    [
      "periods that may be accumulated",
      ["Beviljat tkr", "Utfall T1 tkr", "Utfall T2 tkr", "Utfall T3 tkr"],
      [[1500, 120, 740, 1466]],
      "1 1500 -?",
    ],
    [
      "since the start or since the new year",
      ["Beviljat tkr", "Utfall 2023 tkr", "Ack. utfall 2024 tkr"],
      [[1500, 400, 900]],
      "1 1500 -?",
    ],
    [
      "accumulated, and less than the year",
      ["Beviljat tkr", "Ack. utfall tkr", "Utfall 2024 tkr"],
      [[1500, 400, 900]],
      "1 1500 -?",
    ],
    [
      "a whole and an addition that may be in it",
      ["Beviljat tkr", "Tilläggsbeslut tkr", "Utfall tkr"],
      [[1500, 400, 1400]],
      "1 -? 1400",
    ],
    [
      "the first budget and the revised",
      ["Ursprunglig budget tkr", "Reviderad budget tkr", "Utfall tkr"],
      [[1500, 1400, 1400]],
      "1 -? 1400",
    ],
    [
      "the first budget and a revised one that is much less",
      ["Ursprunglig budget tkr", "Reviderad budget tkr", "Utfall tkr"],
      [[1500, 900, 800]],
      "1 -? 800",
    ],
    [
      "a grant and a larger budget of a year",
      ["Beviljat tkr", "Budget 2024 tkr", "Utfall tkr"],
      [[1500, 1900, 800]],
      "1 -? 800",
    ],
    [
      "a grant of one year and a budget of the next",
      ["Beviljat 2023 tkr", "Budget 2024 tkr", "Utfall tkr"],
      [[1500, 1400, 1400]],
      "1 -? 1400",
    ],
  ])("are one question: %s", (_, headings, rows, totals) => {
    const reading = table(headings, ...rows);
    expect([tkrIn(reading), codesOf(reading, "STR-42").length]).toEqual([totals, 1]);
    const questions = reading.questions.filter(({ about }) => about === "heading");
    expect(questions).toHaveLength(1);
  });

  it.each([
    [
      "periods",
      ["Beviljat tkr", "Utfall T1 tkr", "Utfall T2 tkr", "Utfall T3 tkr"],
      [1500, 120, 740, 1466],
      ["1 1500 2326", "1 1500 1466"],
    ],
    [
      "an addition",
      ["Beviljat tkr", "Tilläggsbeslut tkr", "Utfall tkr"],
      [1500, 400, 1400],
      ["1 1900 1400", "1 1500 1400"],
    ],
  ] as const)("come to what each answer says: %s", (_, headings, row, totals) => {
    const [question] = table(headings, row).questions.filter(({ about }) => about === "heading");
    const choices = question?.about === "heading" ? (question.choices ?? []) : [];
    const answered = choices.map((choice) =>
      readIntake(
        workbookOf({
          Blad: [
            ["Projekt", ...headings],
            ["Plats 1", ...row],
          ],
        }),
        { headings: choice.headings },
      ),
    );
    expect(answered.map(tkrIn)).toEqual(totals);
    expect(answered.flatMap(({ questions }) => questions.filter(({ about }) => about === "heading"))).toEqual([]);
  });
});

describe("what the workbook has computed decides", () => {
  it.each<Case>([
    [
      "what is left: periods add",
      ["Beviljat tkr", "Utfall T1 tkr", "Utfall T2 tkr", "Kvar tkr"],
      [
        [1500, 120, 740, 640],
        [300, 10, 100, 190],
      ],
      "2 1800 970",
    ],
    [
      "what is left: periods are accumulated",
      ["Beviljat tkr", "Utfall T1 tkr", "Utfall T2 tkr", "Kvar tkr"],
      [
        [1500, 120, 740, 760],
        [300, 10, 100, 200],
      ],
      "2 1800 840",
    ],
    [
      "what is left: the addition comes on top",
      ["Beviljat tkr", "Tilläggsbeslut tkr", "Utfall tkr", "Kvar tkr"],
      [
        [1500, 400, 1400, 500],
        [900, 50, 800, 150],
      ],
      "2 2850 2200",
    ],
    [
      "what is left: the addition is in it",
      ["Beviljat tkr", "Tilläggsbeslut tkr", "Utfall tkr", "Kvar tkr"],
      [
        [1500, 400, 1400, 100],
        [900, 50, 800, 100],
      ],
      "2 2400 2200",
    ],
    [
      "what is left with minus",
      ["Beviljat tkr", "Utfall exkl. moms tkr", "Utfall inkl. moms tkr", "Avvikelse tkr"],
      [
        [1500, 1400, 1750, -100],
        [400, 450, 500, 50],
      ],
      "2 1900 1850",
    ],
    [
      "the share that was used",
      ["Beviljat tkr", "Budget tkr", "Utfall tkr", "Nyttjandegrad"],
      [
        [1500, 1700, 1650, 1.1],
        [400, 450, 398, 0.995],
      ],
      "2 1900 2048",
    ],
    [
      "with and without VAT",
      ["Beviljat tkr", "Utfall exkl. moms tkr", "Utfall inkl. moms tkr", "Kvar tkr"],
      [
        [1500, 1000, 1250, 500],
        [400, 300, 375, 100],
      ],
      "2 1900 1300",
    ],
    [
      "the first and the revised budget",
      ["Ursprunglig budget tkr", "Reviderad budget tkr", "Utfall tkr", "Kvar tkr"],
      [
        [1500, 1400, 1300, 100],
        [400, 450, 398, 52],
      ],
      "2 1850 1698",
    ],
    [
      "an addition that makes the revised",
      ["Ursprunglig budget tkr", "Tilläggsanslag tkr", "Reviderad budget tkr", "Utfall tkr"],
      [
        [1000, 250, 1250, 1180],
        [450, 0, 450, 450],
      ],
      "2 1700 1630",
    ],
    [
      "what was granted and what was carried over to it",
      ["Beviljat tkr", "Ombudgeterat från föregående år tkr", "Total budget tkr", "Utfall tkr"],
      [
        [1500, 100, 1600, 1400],
        [700, 50, 750, 700],
      ],
      "2 2200 2100",
    ],
    [
      "the VAT of the grant",
      ["Beviljat exkl. moms tkr", "Utfall exkl. moms tkr", "Utfall inkl. moms tkr"],
      [
        [1000, 800, 1000],
        [400, 300, 375],
      ],
      "2 1400 1100",
    ],
    [
      "two decisions and their sum",
      ["Beviljat 2023-03-08 tkr", "Tilläggsbeslut 2023-11-22 tkr", "Beviljat totalt tkr", "Utfall tkr"],
      [
        [1500, 400, 1900, 1876],
        [2200, null, 2200, 1985],
      ],
      "2 4100 3861",
    ],
    [
      "two decisions, one after the other",
      ["Beviljat 2023-03-08 tkr", "Tilläggsbeslut 2023-11-22 tkr", "Utfall tkr"],
      [
        [1500, 400, 1876],
        [2200, null, 1985],
      ],
      "2 4100 3861",
    ],
    [
      "a total that its parts do not reach",
      ["Beviljat tkr", "Utfall 2023 tkr", "Utfall 2024 tkr", "Utfall totalt tkr", "Kvar tkr"],
      [
        [1500, 200, 300, 900, 600],
        [700, 100, 100, 350, 350],
      ],
      "2 2200 1250",
    ],
  ])("%s", (_, headings, rows, totals) => {
    expect(read(headings, rows)).toEqual([totals, []]);
  });

  it.each<Case>([
    [
      "a budget's deviation is measured from the budget",
      ["Beviljat tkr", "Budget tkr", "Utfall tkr", "Avvikelse tkr"],
      [
        [1500, 1700, 1650, 50],
        [400, 450, 398, 52],
      ],
      "2 -? 2048",
    ],
    [
      "in one row of three it does not hold",
      ["Beviljat tkr", "Budget tkr", "Utfall tkr", "Kvar tkr"],
      [
        [1500, 1700, 1400, 100],
        [400, 450, 300, 100],
        [800, 900, 700, 200],
      ],
      "3 -? 2400",
    ],
    [
      "it holds for both",
      ["Beviljat tkr", "Budget tkr", "Utfall tkr", "Nyttjandegrad"],
      [
        [1000, 1001, 900, 0.9],
        [500, 502, 450, 0.9],
      ],
      "2 -? 1350",
    ],
  ])("nothing when %s", (_, headings, rows, totals) => {
    expect(tkrIn(table(headings, ...rows))).toBe(totals);
  });
});

it.each([
  ["forecasts of several tertials", ["Prognos T1 tkr", "Prognos T2 tkr"]],
  ["deviations from two things", ["Avvikelse tkr", "Differens tkr"]],
])("%s are no question, for no total depends on them", (_, headings) => {
  const reading = table(["Beviljat tkr", "Utfall tkr", ...headings], [1500, 1400, 1450, 1500], [700, 600, 650, 700]);
  expect([tkrIn(reading), codesOf(reading, "STR-02")]).toEqual(["2 2200 2000", ["STR-02 D1", "STR-02 E1"]]);
  expect(reading.questions.filter(({ about }) => about === "heading")).toEqual([]);
});

describe("the same amounts twice", () => {
  it.each<Case>([
    [
      "in kr and in tkr",
      ["Beviljat kr", "Utfall kr", "Beviljat tkr", "Utfall tkr"],
      [
        [1_500_000, 1_443_870, 1500, 1444],
        [2_250_000, 2_250_000, 2250, 2250],
      ],
      "2 3750 3693.87",
    ],
    [
      "in tkr and mnkr",
      ["Beviljat mnkr", "Beviljat tkr", "Utfall tkr"],
      [
        [1.5, 1500, 1400],
        [2.3, 2250, 2000],
      ],
      "2 3750 3400",
    ],
    [
      "under two names",
      ["Beviljat tkr", "Budget tkr", "Utfall tkr"],
      [
        [1500, 1500, 1400],
        [400, 400, 300],
      ],
      "2 1900 1700",
    ],
    [
      "of which one is empty where it is 0",
      ["Beviljat tkr", "Beviljade medel tkr", "Utfall tkr"],
      [
        [1500, 1500, 1400],
        [0, null, 0],
      ],
      "2 1500 1400",
    ],
  ])("are one amount: %s", (_, headings, rows, totals) => {
    expect(read(headings, rows)).toEqual([totals, []]);
  });

  it("that differ in one row are a question", () => {
    const reading = table(["Beviljat tkr", "Budget tkr", "Utfall tkr"], [1500, 1500, 1400], [400, 450, 300]);
    expect([tkrIn(reading), codesOf(reading, "STR-03")]).toEqual(["2 -? 1700", ["STR-03 B1,C1"]]);
  });
});

it("a sum row that is wrong is no witness against the rest", () => {
  const rows = [
    ["Projekt", "Beviljat tkr", "Utfall T1 tkr", "Utfall T2 tkr", "Kvar tkr"],
    ["Ljus", 1500, 120, 740, 640],
    ["Park", 300, 10, 100, 190],
    ["Summa", 1800, 130, 840, 999],
  ];
  expect(tkrIn(readIntake(workbookOf({ Blad: rows })))).toBe("2 1800 970");
});

describe("spending before the year of the grant is asked about", () => {
  it.each([
    ["in a year", ["Utfall 2022 tkr", "Budget 2023 tkr", "Utfall 2023 tkr"]],
    ["up to a year", ["Utfall t.o.m. 2022 tkr", "Budget 2023 tkr", "Utfall 2023 tkr"]],
    ["before a year", ["Utfall före 2023 tkr", "Budget 2023 tkr", "Utfall 2023 tkr"]],
    ["in earlier years", ["Utfall tidigare år tkr", "Budget 2023 tkr", "Utfall 2023 tkr"]],
  ])("%s", (_, headings) => {
    expect(codesOf(table(headings, [210, 1500, 1440]), "BEL-29")).toEqual(["BEL-29 B2"]);
  });
});

describe("times in a row under the measure", () => {
  const rows: Row[] = [
    ["tkr"],
    ["Projekt", "Beviljat", "Utfall", null, null, null],
    [null, null, "T1", "T2", "T3", "Totalt"],
    ["Ljus", 1500, 120, 740, 606, 1466],
    ["Park", 300, 0, 100, 201, 301],
  ];
  it.each([
    ["merged", ["C2:F2"]],
    ["not merged", []],
  ])("are read with it: %s", (_, merges) => {
    expect(tkrIn(readIntake(workbookOf({ Blad: { rows, merges } })))).toBe("2 1800 1767");
  });
});

it("says which columns were left out because another holds their money", () => {
  const reading = table(["Beviljat tkr", "Ack. utfall tkr", "Utfall 2024 tkr"], [1250, 1180, 500]);
  expect(reading.remarks.find(({ code }) => code === "STR-45")?.params).toEqual({
    field: "spentAmount",
    counts: ["C1 ”Ack. utfall tkr”"],
    aside: ["D1 ”Utfall 2024 tkr”"],
  });
});

it("names what each answer comes to in the sheet's own numbers", () => {
  const reading = table(["Beviljat tkr", "Utfall T1 tkr", "Utfall T2 tkr"], [1500, 120, 740.5], [20_000, 10, 10_100]);
  expect(reading.remarks.find(({ code }) => code === "STR-42")?.params["choices"]).toEqual([
    "C1 + D1: 10\u00a0970,5",
    "D1: 10\u00a0840,5",
  ]);
});

it("leaves out a column of shares beside the amount that it is a share of", () => {
  const share = (part: number): CellInput => ({ number: part, format: "0%" });
  const rows: CellInput[][] = [
    ["Projekt", "Beviljat (kr)", "Utfall ack. (kr)", "Förbrukat"],
    ["Ljus", 1_250_000, 1_000_000, share(0.8)],
    ["Torg", 500_000, 250_000, share(0.5)],
  ];
  expect(totalsIn(readIntake(workbookOf({ Blad: rows })))).toBe("2 1750000 1250000");
  const amounts = rows.map((row, index) => (index === 1 ? [...row.slice(0, 3), 1_000_000] : row));
  expect(totalsIn(readIntake(workbookOf({ Blad: amounts })))).toBe("2 1750000 -?");
});
