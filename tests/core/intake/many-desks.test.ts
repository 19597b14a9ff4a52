import { codesOf, readIntake, statusesIn, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

/** What people at many desks make of a list, a form and an export of their own: each kind in several shapes. Amounts and projects are made up. */

type Rows = readonly (readonly CellInput[])[];
const inSheets = (sheets: Readonly<Record<string, SheetInput | Rows>>) => readIntake(workbookOf(sheets));
const read = (...rows: Rows) => inSheets({ Blad: rows });
const totals = (...rows: Rows): string => totalsIn(read(...rows));
const namesIn = ({ projects }: ReturnType<typeof read>): readonly (string | undefined)[] =>
  projects.map(({ fields }) => fields.get("projectName")?.shown);
const day = (serial: number): CellInput => ({ number: serial, format: "yyyy-mm-dd" });

describe("which level of a list is the projects'", () => {
  const pivot = (...under: Rows): Rows => [
    ["Radetiketter", "Summa av Beviljat", "Summa av Utfall"],
    ...(
      [
        ["Norrmalm", 0, 3_000, 2_500],
        ["Brunkebergstorg ljus", 1, 1_800, 1_500],
        ["Hötorget", 1, 1_200, 1_000],
        ["Vasastan", 0, 2_000, 1_500],
        ["Odenplan", 1, 1_500, 1_000],
        ["Sabbatsbergs park", 1, 500, 500],
      ] as const
    ).map(([text, indent, granted, spent]): readonly CellInput[] => [{ text, indent }, granted * 1000, spent * 1000]),
    ["Totalsumma", 5_000_000, 4_000_000],
    ...under,
  ];
  it.each([[[]], [[[], [], ["kr. Odenplan stoppades efter samråd."]]]])(
    "areas of a pivot table are none, with %j under it",
    (under) => {
      expect(namesIn(read(...pivot(...under)))).toEqual([
        "Brunkebergstorg ljus",
        "Hötorget",
        "Odenplan",
        "Sabbatsbergs park",
      ]);
    },
  );

  const works = (told: (row: number) => CellInput, parts: readonly [string, string, string, string]): Rows => [
    ["Vad", "Pott (tkr)", "Åtgått", "Hur det känns på platsen"],
    ["Rosenlundsparken", { number: 600, formula: "SUM(B3:B4)" }, { number: 573, formula: "SUM(C3:C4)" }, told(2)],
    [parts[0], 80, 75],
    [parts[1], 520, 498],
    ["Åsöberget", { number: 550, formula: "SUM(B6:B7)" }, { number: 544, formula: "SUM(C6:C7)" }, told(5)],
    [parts[2], 210, 214],
    [parts[3], 340, 330],
  ];
  it.each([
    [
      "what is told stands in the projects' rows",
      works((row) => `Bättre rad ${row}`, ["Slyröjning", "Ny belysning", "Räcke vid trappan", "Trappsteg"]),
    ],
    ["their parts begin with small letters", works(() => null, ["slyröjning", "ny belysning", "räcke", "trappsteg"])],
  ])("%s", (_, rows) => {
    expect(namesIn(read(...rows))).toEqual(["Rosenlundsparken", "Åsöberget"]);
  });
});

describe("an archive beside the list", () => {
  const list: Rows = [
    ["Projekt", "Beviljat kr", "Använt kr"],
    ["Ljus", 800_000, 700_000],
    ["Torg", 300_000, 250_000],
  ];
  const old = (title: string): Rows => [
    [title],
    [],
    ["Projekt", "Beviljat", "Utfall"],
    ["Rulltrappan", 900_000, 850_000],
  ];
  it.each([
    ["Arkiv 2021", "Äldre beslut (redovisade 2022)", "2 1100000 950000", "STR-68"],
    ["2021", "Tidigare projekt, slutredovisade 2022", "2 1100000 950000", "STR-68"],
    ["Arkiv", "Projekt", "2 1100000? 950000?", "STR-51"],
    ["Bilaga", "Projekt redovisade 2024", "3 2000000 1800000", null],
  ])("is told of or asked about: sheet %s, title %s", (sheet, title, expected, code) => {
    const reading = inSheets({ Lista: list, [sheet]: old(title) });
    expect([totalsIn(reading), ...codesOf(reading, "STR-68", "STR-51").map((one) => one.split(" ")[0])]).toEqual(
      code === null ? [expected] : [expected, code],
    );
  });
});

it.each([
  ["Vet inte vilken av dem som gäller, ska fråga parkingenjören.", true],
  ["Oklart vilken av raderna som stämmer.", true],
  ["Vet inte vilken park som är finast.", false],
])("a note at a name that nobody knows which row holds leaves it open: %s", (note, isOpen) => {
  const rows: Rows = [
    ["Projekt", "Beviljat kr", "Använt kr"],
    ["Belysning Abrahamsberg", 800_000, 0],
    ["Staketet", 310_000, 295_000],
    ["Belysning i Abrahamsberg", 875_000, 861_200],
  ];
  const reading = inSheets({ Blad: { rows, notes: { A4: note } } });
  expect(totalsIn(reading).includes("?")).toBe(isOpen);
});

it.each(["Sort", "Enhet", "Räknat i"])("a column of nothing but units, called %s, is each row's unit", (heading) => {
  expect(
    totals(
      ["Projekt", "Beviljat", "Utfall", heading, "Läge"],
      ["Ljus", 1_250, 1_188, "tkr", "klart"],
      ["Trappan", 2.4, 2.4, "mnkr", "klart"],
      ["Röjning", 185_000, 176_340, "kr", "klart"],
    ),
  ).toBe("3 3835000 3764340");
});

describe("what the list has worked out tells a column", () => {
  it("an addition from which all is measured is the grant", () => {
    const rows = (rest: readonly number[]): Rows => [
      ["Objekt", "Tillskott (kr)", "Använt (kr)", "Rest (kr)"],
      ...[
        ["Ljus", 800_000, 700_000],
        ["Torg", 300_000, 250_000],
        ["Bron", 520_000, 500_000],
      ].map(([name = "", granted = 0, spent = 0], at): readonly CellInput[] => [name, granted, spent, rest[at] ?? 0]),
    ];
    expect(totals(...rows([100_000, 50_000, 20_000]))).toBe("3 1620000 1450000");
    expect(totals(...rows([900_000, 50_000, 20_000]))).toMatch(/^3 [^ ]*\?/u);
  });
  it.each(["Utnyttjat", "Förbrukningsgrad"])("the numerator of %s is what was spent", (share) => {
    const rows = (factor: number): Rows => [
      ["Satsning", "Tilldelning, kr", "Redovisat, kr", share],
      ...[
        ["Ljus", 800_000, 700_000],
        ["Torg", 300_000, 250_000],
        ["Bron", 520_000, 500_000],
      ].map(([name = "", granted = 0, spent = 0]): readonly CellInput[] => [
        name,
        granted,
        spent,
        { number: (Number(spent) / Number(granted)) * factor, format: "0%" },
      ]),
    ];
    expect(totals(...rows(1))).toBe("3 1620000 1450000");
    expect(totals(...rows(0.5))).toMatch(/^3 1620000 [^ ]*\?/u);
  });
});

describe("how far the projects have come", () => {
  it("is marked in columns with how many they are below", () => {
    const reading = read(
      ["Projekt", "Ej börjat", "På gång", "Färdigt", "Beviljat kr", "Kostnad hittills kr"],
      ["Ljus", null, null, "x", 800_000, 768_200],
      ["Torg", null, "x", null, 720_000, 389_000],
      ["Bron", "x", null, null, 360_000, 0],
      ["Summa", 1, 1, 1, { number: 1_880_000, formula: "SUM(E2:E4)" }, { number: 1_157_200, formula: "SUM(F2:F4)" }],
    );
    expect([totalsIn(reading), ...statusesIn(reading)]).toEqual([
      "3 1880000 1157200",
      "GENOMFORT",
      "PAGAR",
      "EJ_PABORJAT",
    ]);
  });
  it("stands in words among the days when they were done", () => {
    const reading = read(
      ["Projekt", "Beviljat kr", "Använt kr", "Färdigställt"],
      ["Ljus", 800_000, 700_000, "2023-12"],
      ["Torg", 300_000, 250_000, "pågår"],
      ["Bron", 500_000, 0, "ej startat"],
    );
    expect([statusesIn(reading).slice(1), codesOf(reading, "DAT-01")]).toEqual([["PAGAR", "EJ_PABORJAT"], []]);
  });
  it("stands under Läge, and the day beside it is when it was done", () => {
    const reading = read(
      ["Projekt", "Beviljat kr", "Använt kr", "Läge", "Klar"],
      ["Ljus", 800_000, 700_000, "Genomförd", day(45_400)],
      ["Torg", 300_000, 250_000, "Genomförd", day(45_261)],
      ["Bron", 500_000, 0, "Pågår", "–"],
    );
    expect([...statusesIn(reading), ...codesOf(reading, "STR-03", "STR-24")]).toEqual([
      "GENOMFORT",
      "GENOMFORT",
      "PAGAR",
    ]);
  });
  it.each([
    ["A. KLARA", "B. PÅGÅR"],
    ["Avslutade projekt", "Pågående projekt"],
  ])("is said over each table: %s, %s", (done, running) => {
    const reading = read(
      [done],
      ["Projektnamn", "Beviljat kr", "Slutkostnad kr"],
      ["Ljus", 800_000, 700_000],
      ["Summa", 800_000, 700_000],
      [],
      [running],
      ["Projektnamn", "Beviljat kr", "Utfall hittills kr", "Prognos kr"],
      ["Torg", 300_000, 250_000, 290_000],
      ["Summa", 300_000, 250_000, 290_000],
      [],
      ["A + B", { number: 1_100_000, formula: "B4+B9" }, { number: 950_000, formula: "C4+C9" }],
    );
    expect([totalsIn(reading), ...statusesIn(reading), ...codesOf(reading, "STR-07", "STR-16")]).toEqual([
      "2 1100000 950000",
      "GENOMFORT",
      "PAGAR",
    ]);
  });
  it("is said by a heading with the sum of its rows until another one begins", () => {
    const sum = (amount: number, formula: string): CellInput => ({ number: amount, formula });
    const reading = read(
      ["Projekt", "Beviljat kr", "Använt kr"],
      ["Klara", sum(1_100_000, "SUM(B3:B4)"), sum(950_000, "SUM(C3:C4)")],
      ["Ljus", 800_000, 700_000],
      ["Torg", 300_000, 250_000],
      ["Fria medel", sum(700_000, "SUM(B6:B7)"), sum(600_000, "SUM(C6:C7)")],
      ["Bron", 500_000, 450_000],
      ["Lek", 200_000, 150_000],
    );
    expect([totalsIn(reading), ...statusesIn(reading)]).toEqual([
      "4 1800000 1550000",
      "GENOMFORT",
      "GENOMFORT",
      null,
      null,
    ]);
  });
  it("is said by a section until another one begins", () => {
    const reading = read(
      ["Projekt", "Beviljat kr", "Använt kr"],
      ["Klara"],
      ["Ljus", 800_000, 700_000],
      ["Farsta park"],
      ["Torg", 300_000, 250_000],
    );
    expect(statusesIn(reading)).toEqual(["GENOMFORT", null]);
  });
});

describe("headings that the sheet explains", () => {
  it("in a sentence", () => {
    expect(
      totals(
        ["Slanten = det nämnden beviljats. Övrigt = inte förbrukat per 30 juni 2024. Kronor."],
        [],
        ["Projekt", "Slanten", "Kvar i potten"],
        ["Ljus", 800_000, 100_000],
        ["Torg", 300_000, 0],
        ["Bron", 520_000, 520_000],
      ),
    ).toBe("3 1620000 1000000");
  });
  it("in lines beside it, letter by letter", () => {
    const legend = [
      "Löpnummer",
      "Projekt",
      "Beviljade trygghetsmedel",
      "Bolagets bidrag",
      "Total kostnad",
      "Belastat trygghetsmedlen = E − D",
    ];
    const rows: Rows = [
      ["A", "B", "C", "D", "E", "F", null, "Förklaring"],
      ...(
        [
          ["1", "Ljus", 400, 100, 430, 330],
          ["2", "Torg", 300, 0, 288, 288],
          ["3", "Bron", 620, 80, 655, 575],
          ["4", "Lek", 210, 0, 210, 210],
          ["5", "Stig", 150, 50, 180, 130],
          ["6", "Räcke", 480, 120, 600, 480],
        ] as const
      ).map((row, at): readonly CellInput[] => [...row, null, "ABCDEF"[at] ?? "", legend[at] ?? ""]),
    ];
    expect(totals(["Belopp i tkr"], ...rows)).toBe("6 2160000 2013000");
  });
  it("but not of the letters in a row of the list", () => {
    const reading = read(
      ["G = genomförd, P = pågår"],
      ["Projekt", "Beviljat kr", "Använt kr", "G/P"],
      ["Ljus", 800_000, 700_000, "G"],
      ["Torg", 300_000, 250_000, "P"],
    );
    expect([totalsIn(reading), ...statusesIn(reading)]).toEqual(["2 1100000 950000", "GENOMFORT", "PAGAR"]);
  });
});

it("an option with its box in the same cell is the answer", () => {
  const form = (...marks: readonly string[]): Rows => [
    ["Projektets namn", "Svedmyraplan"],
    ["Beslutad summa", 1_100_000],
    ["Utfall så här långt", 874_000],
    ["Läge", ...["Ej påbörjat", "Pågår", "Genomfört"].map((text, at) => `${marks[at] ?? ""} ${text}`)],
  ];
  expect(statusesIn(read(...form("☐", "☒", "☐")))).toEqual(["PAGAR"]);
  expect(statusesIn(read(...form("☐", "☐", "☐")))).toEqual([null]);
  expect(totals(...form("☐", "☒", "☐"))).toBe("1 1100000? 874000?".replaceAll("?", ""));
});

describe("questions down and projects across", () => {
  const matrix = (...more: Rows): Rows => [
    ["Nr", "Fråga", "Så här svarar du", "Spånga IP", "Grimsta IP", "Åkeshov", "Summa"],
    [1, "Diarienummer", "Nämndens eget", "IDN 1", "IDN 2", "IDN 3"],
    [2, "Hur långt har projektet kommit?", "Klart / Pågår", "Klart", "Klart", "Pågår"],
    [3, "Beviljade medel, tkr", "Enligt KS beslut", 2_400, 850, 1_100, 4_350],
    [4, "Förbrukade medel, tkr", "Enligt huvudboken", 2_266, 850, 312, 3_428],
    ...more,
  ];
  it("are read past numbers, help and a note below", () => {
    const reading = read(...matrix([], [null, "Not: Spånga IP gäller elljus på planen."]));
    expect([totalsIn(reading), ...statusesIn(reading)]).toEqual([
      "3 4350000 3428000",
      "GENOMFORT",
      "GENOMFORT",
      "PAGAR",
    ]);
    expect(namesIn(reading)).toEqual(["Spånga IP", "Grimsta IP", "Åkeshov"]);
  });
  it("never lose a column that nobody has named", () => {
    const [head = [], ...rows] = matrix();
    const reading = read([...head.slice(0, 4), null, ...head.slice(5)], ...rows);
    expect(totalsIn(reading)).not.toBe("2 3500000 2578000");
  });
});

it("holds the totals under cards two by two against all of them", () => {
  const card = (name: string, granted: number, spent: number): Rows => [
    ["Projekt", name],
    ["Läge", "Genomfört"],
    ["Beviljat", granted],
    ["Upparbetat", spent],
  ];
  const beside = (left: Rows, right: Rows): Rows => left.map((row, at) => [...row, null, ...(right[at] ?? [])]);
  const rows = (total: number): Rows => [
    ["Alla belopp i kronor."],
    ...beside(card("Ljus", 800_000, 700_000), card("Torg", 300_000, 250_000)),
    [],
    ...beside(card("Bron", 500_000, 480_000), card("Lek", 200_000, 190_000)),
    [],
    ["Totalt beviljat", total],
    ["Totalt upparbetat", 1_620_000],
  ];
  expect([totals(...rows(1_800_000)), codesOf(read(...rows(1_800_000)), "STR-07")]).toEqual(["4 1800000 1620000", []]);
  expect(codesOf(read(...rows(1_900_000)), "STR-07")).toHaveLength(1);
});

describe("print-outs and exports", () => {
  it("a pivot table with its values on rows", () => {
    const reading = read(
      ["Projekt", "Värden", "Summa"],
      ["Ljus"],
      [null, "Summa av Beviljat", 870_000],
      [null, "Summa av Utfall", 842_300],
      ["Torg"],
      [null, "Summa av Beviljat", 330_000],
      [null, "Summa av Utfall", 97_500],
      ["Totalt Summa av Beviljat", null, 1_200_000],
      ["Totalt Summa av Utfall", null, 939_800],
    );
    expect(totalsIn(reading)).toBe("2 1200000 939800");
  });
  it("a row that says what kinds the columns are of", () => {
    const rows = (kinds: readonly string[]): Rows => [
      ["project_id", "projekt", "beviljat", "utfall", "nyttjandegrad", "slutdatum", "status"],
      kinds,
      ["MF-1", "Ljus", "1450000.00", "1398211.50", "96.4", "2024-01-15", "SLUT"],
      ["MF-2", "Torg", "610000.00", "610000.00", "100.0", "2024-02-15", "PAG"],
    ];
    expect(totals(...rows(["-", "text", "SEK", "SEK", "%", "ÅÅÅÅ-MM-DD", "kod"]))).toBe("2 2060000 2008211.5");
    expect(totals(...rows(["-", "text", "EUR", "EUR", "%", "ÅÅÅÅ-MM-DD", "kod"]))).toMatch(/\?/u);
  });
  it("a card with lines to write on is empty", () => {
    const card = (name: string, granted: CellInput, spent: CellInput): Rows => [
      ["Projektnamn", name],
      ["Beviljat kr", granted],
      ["Utfall kr", spent],
      [],
    ];
    expect(
      totals(...card("Ljus", 800_000, 700_000), ...card("Torg", 300_000, 250_000), ...card("………………", null, null)),
    ).toBe("2 1100000 950000");
  });
});

it.each([
  [
    "Avvikelse mot kalkylerade utgifter",
    "Slutkostnaden blev 997 000 kr sedan elfakturan kom, dvs 47 000 kr över.",
    "1 950000 912000?",
  ],
  ["Avvikelse", "Slutsumman blev 997 000 kr.", "1 950000 912000?"],
  ["Kommentar", "Slutkostnaden blev 997 000 kr", "1 950000 912000?"],
  ["Avvikelse mot kalkylerade utgifter", "38 000 kr under kalkyl.", "1 950000 912000"],
  ["Avvikelse", "Utfallet blev 912 000 kr, dvs 38 000 kr under.", "1 950000 912000"],
])("what a form says of a difference is held against what was spent: %s, %s", (label, text, expected) => {
  const form: Rows = [
    ["Investering", "Åkermyntan"],
    ["Beviljade medel", "950 000 kr"],
    ["Ekonomiskt utfall", "912 000 kr"],
    ["Status", "Klart"],
    [label, text],
  ];
  expect(totals(...form)).toBe(expected);
});

describe("one name on two rows", () => {
  const rows = (...columns: readonly [string, CellInput, CellInput][]): Rows => [
    ["Projekt", "Beviljat kr", "Använt kr", ...columns.map(([heading]) => heading)],
    ["Ljuset", 1_250_000, 1_190_400, ...columns.map(() => null)],
    ["Blackebergs torg", 880_000, 640_000, ...columns.map(([, first]) => first)],
    ["Blackebergs torg", 980_000, 861_500, ...columns.map(([, , second]) => second)],
  ];
  it.each([
    ["nothing else", rows(), true],
    ["another status", rows(["Status", "Pågår", "Klart"]), true],
    ["the same place", rows(["Plats", "Bromma", "Bromma"]), true],
    ["another place", rows(["Plats", "Norra sidan", "Södra sidan"]), false],
    ["another decision", rows(["Beslutsdatum", "2023-03-08", "2023-09-20"]), false],
  ])("and %s", (_, list, isOpen) => {
    const reading = read(...list);
    expect([totalsIn(reading).includes("?"), codesOf(reading, "ID-13").length]).toEqual(
      isOpen ? [true, 1] : [false, 0],
    );
  });
});

it.each(["delat", "delas med bolaget", "gemensamt", "hälften"])("money that is shared is asked about: %s", (shared) => {
  const reading = read(
    ["Vad", "Pengar från", "Budget kr", "Kostat kr"],
    ["Skolan, belysning", "Trygghetsmedel", 800_000, 768_500],
    ["Gångvägen", "Trygghetsmedel", 1_150_000, 1_100_000],
    ["Slottsparken", shared, 600_000, 590_200],
    ["Ljuset", "Trygghetsmedel", 1_700_000, 420_000],
  );
  expect([totalsIn(reading), ...codesOf(reading, "STR-50", "STR-51")]).toEqual(["3 3650000? 2288500?", "STR-51 B4"]);
});

it.each(["(tom)", "(blank)"])("what a pivot table calls %s is no project", (blank) => {
  const reading = read(
    ["Radetiketter", "Summa av Beviljat", "Summa av Bokfört"],
    ["Kista torg", 900_000, 877_600],
    ["Ärvingeparken", 430_000, 430_000],
    [blank, null, 184_300],
    ["Totalsumma", 1_330_000, 1_491_900],
  );
  expect([totalsIn(reading), ...codesOf(reading, "STR-15")]).toEqual(["2 1330000 1307600?", "STR-15 A4"]);
});

it("a list of invoices is about the projects whose codes it has under Projekt", () => {
  const invoices = (code: string): Rows => [
    ["Fakturadatum", "Fakturanr", "Projekt", "Belopp exkl. moms", "Moms", "Att betala"],
    ["2023-05-10", "1", "K-A", 400_000, 100_000, 500_000],
    ["2023-06-10", "2", "K-B", 250_000, 62_500, 312_500],
    ["2023-07-10", "3", code, 300_000, 75_000, 375_000],
    ["2023-08-10", "4", "K-A", -20_000, -5_000, -25_000],
    ["2023-09-10", "5", "K-C", 120_000, 30_000, 150_000],
  ];
  const list: Rows = [
    ["Kod", "Projekt", "Beviljade medel kr"],
    ["K-A", "Entrén, ljus", 800_000],
    ["K-B", "Biblioteket, larm", 300_000],
    ["K-C", "Tunneln, konst", 500_000],
  ];
  expect(totalsIn(inSheets({ Projektlista: list, Fakturor: invoices("K-A") }))).toBe("3 1600000 1050000");
  expect(totalsIn(inSheets({ Projektlista: list, Fakturor: invoices("K-X") }))).toMatch(/\?/u);
});

it("names and a grant beside the share that was used are a list, and what was spent is asked", () => {
  const reading = read(
    ["Byggnad och åtgärd", "Beviljat kr", "Förbrukningsgrad", "Klart"],
    ["Medborgarhuset, ljus", 940_000, { number: 0.97, format: "0%" }, "ja"],
    ["Hötorgshallen, grindar", 1_380_000, { number: 0.88, format: "0%" }, "ja"],
    ["Kulturhuset, torgplan", 2_750_000, { number: 0.62, format: "0%" }, "pågår"],
  );
  expect(totalsIn(reading)).toBe("3 5070000 -?");
});

it("walks beside the list are no project", () => {
  const reading = inSheets({
    Lista: [
      ["Projekt", "Beviljat kr", "Använt kr"],
      ["Ljus", 800_000, 700_000],
      ["Torg", 300_000, 250_000],
    ],
    Vandringar: [
      ["Datum", "Plats", "Antal", "Anmärkningar", "Kommentar"],
      [day(45_203), "Bagarmossens centrum", 22, 14, "Före"],
      [day(45_419), "Bagarmossens centrum", 17, 5, "Efter"],
    ],
  });
  expect(totalsIn(reading)).toBe("2 1100000 950000");
});
