import { matchCode } from "../../../src/core/anvisningar/match-code";
import { codesOf, edition, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const readSheets = (sheets: Readonly<Record<string, SheetInput | SheetInput["rows"]>>) =>
  readIntake(workbookOf(sheets));
const read = (rows: Rows) => readSheets({ Blad1: rows });
const names = ({ projects }: ReturnType<typeof read>) => projects.map(({ name }) => name);
const sum = (formula: string, number: number) => ({ number, formula });

describe("rows that somebody has hidden", () => {
  const sheet = (more: Partial<SheetInput>, formula = "SUBTOTAL(109,B2:B4)"): SheetInput => ({
    rows: [
      ["Projekt", "Beviljat kr", "Utfall kr"],
      ["Ljus", 500_000, 450_000],
      ["Torg", 300_000, 200_000],
      ["Park", 200_000, 100_000],
      ["Summa", sum(formula, 700_000), sum(formula.replace(/B(?=\d)/gu, "C"), 550_000)],
    ],
    hiddenRows: [3],
    ...more,
  });

  it("are in doubt where the list's own sum leaves them out and no filter is on", () => {
    const reading = readSheets({ Blad1: sheet({}) });
    expect([totalsIn(reading), codesOf(reading, "STR-65", "STR-06", "STR-07")]).toEqual([
      "3 1000000? 750000?",
      ["STR-65 B3"],
    ]);
  });

  it("count where a filter hides them, and it is said", () => {
    const reading = readSheets({ Blad1: sheet({ hasFilter: true }) });
    expect([totalsIn(reading), codesOf(reading, "STR-65", "STR-06", "STR-07")]).toEqual([
      "3 1000000 750000",
      ["STR-06 B3"],
    ]);
  });

  it("count where the sum counts them", () => {
    const { rows, hiddenRows } = sheet({});
    const whole = [...rows.slice(0, 4), ["Summa", sum("SUM(B2:B4)", 1_000_000), sum("SUM(C2:C4)", 750_000)]];
    expect(totalsIn(readSheets({ Blad1: { rows: whole, hiddenRows: hiddenRows ?? [] } }))).toBe("3 1000000 750000");
  });
});

describe("what names a project", () => {
  const rows = (heading: string, first = "Ljus i parken"): Rows => [
    ["Nämnd", heading, "Beslut", "Beviljat kr", "Utfall kr"],
    ["Farsta", first, "Bifall", 500_000, 450_000],
    ["Farsta", "Torget vid bron", "Bifall", 300_000, 200_000],
    ["Järva", "Gångväg", "Delvis bifall", 200_000, 100_000],
  ];

  it.each(["Ansökan avser", "Vad medlen gick till", "Skola och plats"])(
    "is the first column in which each row has words of its own, under a heading nobody knows: %s",
    (heading) => {
      expect(names(read(rows(heading)))).toEqual(["Ljus i parken", "Torget vid bron", "Gångväg"]);
    },
  );

  it("is told to have been taken for it", () => {
    expect(codesOf(read(rows("Ansökan avser")), "STR-67")).toEqual(["STR-67 B1"]);
  });

  it.each(["Kategori", "Målområde", "Inriktning"])(
    "is nothing where the workbook names its projects elsewhere: %s is another view of them",
    (heading) => {
      const list: Rows = [
        ["Projekt", "Beviljat kr", "Utfall kr", "Status"],
        ["Ljus", 511_000, 423_000, "Klart"],
        ["Torg", 307_000, 251_000, "Klart"],
      ];
      const view: Rows = [
        [heading, "Beviljat kr", "Utfall kr", "Status"],
        ["Belysning", 411_000, 323_000, "Klart"],
        ["Gångvägar", 207_000, 151_000, "Klart"],
        ["Möbler", 200_000, 200_000, "Klart"],
      ];
      for (const sheets of [
        { Lista: list, Blad2: view },
        { Blad2: view, Lista: list },
      ])
        expect(names(readSheets(sheets))).toEqual(["Ljus", "Torg"]);
    },
  );

  it("is nothing where two rows say the same", () => {
    expect(names(read(rows("Ansökan avser", "Gångväg")))).toEqual([]);
  });

  it("is the column beside the id", () => {
    const reading = readSheets({
      Beslut: [
        ["Projektnr", "Skola och åtgärd", "Beviljat kr"],
        ["UTB-101", "Cyklar", 500_000],
        ["UTB-104", "Entré", 300_000],
        ["UTB-107", "Stängsel", 200_000],
      ],
      Utfall: [
        ["Projektnr", "Benämning", "T.o.m. 2023", "Kv 1", "Utfall totalt kr"],
        ["UTB-104", "Entré", 100_000, 50_000, 150_000],
        ["UTB-101", "Cyklar", 200_000, 250_000, 450_000],
        ["UTB-107", "Stängsel", 0, 90_000, 90_000],
      ],
    });
    expect([totalsIn(reading), codesOf(reading, "ID-01", "STR-02")]).toEqual(["3 1000000 690000", []]);
  });
});

describe("columns of a time beside their total", () => {
  const rows = (total: number): Rows => [
    ["Projekt", "Beviljat kr", "Utfall tidigare år", "Kv 1", "Kv 2", "Kv 3", "Summa utfall", "Rest"],
    ["Ljus", 500_000, 85_000, 53_000, 182_000, null, 320_000, 180_000],
    ["Torg", 300_000, 0, 100_000, 20_000, null, 120_000, 180_000],
    ["Park", 200_000, 10_000, 0, 70_000, null, total, 200_000 - total],
  ];

  it("are of the same amount where they make it up in every row", () => {
    const reading = read(rows(80_000));
    expect([totalsIn(reading), codesOf(reading, "STR-43", "STR-02")]).toEqual(["3 1000000 520000", []]);
  });

  it("are not where they do not", () => {
    expect(totalsIn(read(rows(90_000)))).toMatch(/\?$/u);
  });
});

describe("forms under each other with titles for names", () => {
  const form = (title: CellInput, granted: number): Rows => [
    [title],
    ["Beviljat belopp (kr)", granted],
    ["Utfall (kr)", granted - 1_000],
    ["Avvikelse (kr)", 1_000],
    ["Arbetet är klart och besiktat."],
    [null],
  ];

  it.each([
    ["1. Jobbtorget", "2. Entrén", ["Jobbtorget", "Entrén"]],
    ["Jobbtorget", "Entrén", ["Jobbtorget", "Entrén"]],
  ])("are one project each: %s, %s", (first, second, expected) => {
    const reading = read([
      ["Till stadsledningskontoret"],
      ["Två investeringar beviljades. Båda är klara."],
      [null],
      ...form(first, 900_000),
      ...form(second, 450_000),
    ]);
    expect([totalsIn(reading), names(reading)]).toEqual(["2 1350000 1348000", expected]);
  });

  it.each(["Totalt", "Nämnden totalt", "ALLT TILLSAMMANS", "Alla projekt"])(
    "are held against the one under a sum's word: %s",
    (title) => {
      const of = (spent: number): Rows => [
        [title],
        ["Beviljat belopp (kr)", 1_350_000],
        ["Utfall (kr)", spent],
        ["Avvikelse (kr)", 2_000],
      ];
      const forms = [...form("Jobbtorget", 900_000), ...form("Entrén", 450_000)];
      expect(totalsIn(read([...forms, ...of(1_348_000)]))).toBe("2 1350000 1348000");
      const wrong = read([...forms, ...of(1_400_000)]);
      expect([totalsIn(wrong), codesOf(wrong, "STR-07")]).toEqual(["2 1350000 1348000", ["STR-07 B15"]]);
    },
  );

  it.each(["Varav Farsta", "T2 2024", "2024", "Denna period", "Summa båda"])(
    "are not read where a title tells of the others: %s",
    (title) => {
      const reading = read([...form("Jobbtorget", 900_000), ...form("Entrén", 450_000), ...form(title, 1_350_000)]);
      expect([names(reading), codesOf(reading)]).toEqual([[], ["STR-01 A1"]]);
    },
  );

  it("are not read where one has no title", () => {
    expect(names(read([...form("Jobbtorget", 900_000), ...form(null, 450_000)]))).toEqual([]);
  });
});

it("projects across stand beside labels, whatever labels their answers could be", () => {
  const reading = read([
    ["Kronor", "Elljusspår", "Entré", "Omklädning", "Summa"],
    ["Beviljat", 2_500_000, 950_000, 1_800_000, 5_250_000],
    ["Utfall", 0, 961_539, 1_731_692, 2_693_231],
    ["Avvikelse", 2_500_000, -11_539, 68_308, 2_556_769],
    ["Läge", "Ej startat", "Klart", "Klart", null],
    ["Klart datum", "dec 2024", "2024-06-14", "2024-06-14", null],
  ]);
  expect([totalsIn(reading), names(reading)]).toEqual(["3 5250000 2693231", ["Elljusspår", "Entré", "Omklädning"]]);
});

it("a database gives a row for each project, year and amount, in any order", () => {
  const reading = read([
    ["PROJ_ID", "PROJ_NAMN", "BUDGETAR", "TYP", "BELOPP_SEK"],
    ["T1", "Ljus", 2024, "BEVILJAT", 950_000],
    ["T2", "Torg", 2023, "UTFALL", 400_000],
    ["T1", "Ljus", 2023, "BEVILJAT", 300_000],
    ["T2", "Torg", 2023, "BEVILJAT", 500_000],
    ["T1", "Ljus", 2024, "UTFALL", 800_000],
    ["T1", "Ljus", 2023, "UTFALL", 250_000],
  ]);
  expect([totalsIn(reading), reading.projects.map(({ years }) => years.map(({ year }) => year))]).toEqual([
    "2 1750000 1450000",
    [[2023, 2024], [2023]],
  ]);
});

it("a row for all years in a database is none of them, and nothing is added twice", () => {
  const reading = read([
    ["PROJ_NAMN", "BUDGETAR", "TYP", "BELOPP_SEK"],
    ["Ljus", 2023, "BEVILJAT", 300_000],
    ["Ljus", "Totalt", "BEVILJAT", 300_000],
    ["Ljus", 2023, "UTFALL", 100_000],
    ["Ljus", "Totalt", "UTFALL", 100_000],
  ]);
  expect(totalsIn(reading)).toMatch(/\?.*\?$/u);
});

it.each(["Utfall (H1)", "Utfall (24)"])(
  "a half-year or a year in brackets is no column of a calculation: %s",
  (spent) => {
    const reading = read([
      ["Projekt", "Beviljat kr", spent, "Utfall totalt"],
      ["Ljus", 500_000, 100_000, 450_000],
      ["Torg", 300_000, 50_000, 200_000],
    ]);
    expect(totalsIn(reading)).toMatch(/^2 800000 (?:650000|-\?)/u);
  },
);

it("what somebody else has granted is not this money", () => {
  const reading = read([
    ["Projekt", "Beviljat av Boverket kr", "Utfall kr"],
    ["Ljus", 500_000, 450_000],
  ]);
  expect(totalsIn(reading)).toMatch(/^1 -\? /u);
});

it("what was budgeted in an application is not what was granted", () => {
  const reading = read([
    ["Projekt", "Budget enligt ansökan kr", "Utfall kr"],
    ["Ljus", 500_000, 450_000],
  ]);
  expect(totalsIn(reading)).toMatch(/^1 -\? /u);
});

it("tables under the same headings are one list, though a note stands beside one of them", () => {
  const heading = ["Objekt", "Tilldelat kr", "Förbrukat kr"];
  const reading = read([
    [...heading, null, "Kom ihåg: Nordväst tog över\nhusen i juli"],
    ["Ljus", 500_000, 450_000],
    ["Summa Syd", 500_000, 450_000],
    [null],
    heading,
    ["Torg", 300_000, 200_000],
    ["Summa Ost", 300_000, 200_000],
    [null],
    ["Hela kontoret", sum("B3+B7", 800_000), sum("C3+C7", 650_000)],
  ]);
  expect([totalsIn(reading), codesOf(reading, "STR-07")]).toEqual(["2 800000 650000", []]);
});

it.each(["Beviljat (A)", "Beviljat (kol 2)", "Beviljat (1)", "Beviljat\n(A)"])(
  "what a column is called in a calculation is no part of its name: %s",
  (granted) => {
    expect(
      totalsIn(
        read([
          ["Projekt", granted, "Utfall (B)", "Kvar (C = A - B)"],
          ["Ljus", 500_000, 450_000, 50_000],
          ["Torg", 300_000, 200_000, 100_000],
        ]),
      ),
    ).toMatch(/^2 800000 650000/u);
  },
);

it("a goal that speaks of a safe city is no name of money", () => {
  const reading = read([
    ["Aktivitet", "Beviljat kr", "Utfall kr"],
    ["1.1 Stockholm är en trygg, säker och välskött stad att bo och vistas i"],
    ["Ljus", 500_000, 450_000],
    ["1.4 Stadens offentliga miljöer är tillgängliga för alla"],
    ["Torg", 300_000, 200_000],
  ]);
  expect([totalsIn(reading), codesOf(reading, "STR-51")]).toEqual(["2 800000 650000", []]);
});

it("who co-finances stands beside how much, and is no other money of the row", () => {
  const reading = read([
    ["Projekt", "Beviljade trygghetsmedel kr", "Medfinansiering kr", "Medfinansiär", "Utfall kr"],
    ["Ljus", 500_000, 0, null, 450_000],
    ["Torg", 300_000, 100_000, "Nämndens egna medel", 280_000],
  ]);
  expect(codesOf(reading, "STR-03", "STR-51")).toEqual([]);
  expect(totalsIn(reading)).toMatch(/^2 800000 /u);
});

it("a sum that counts rows which are asked about is not said to be wrong", () => {
  const reading = read([
    ["Projekt", "Beviljat kr", "Utfall kr"],
    ["Ljus", 500_000, 450_000],
    [{ struck: "Torg" }, 300_000, 0],
    ["Summa", 800_000, 450_000],
  ]);
  expect(codesOf(reading, "STR-27", "STR-07")).toEqual(["STR-27 A3"]);
});

it.each([
  ["Pågår enligt plan", "PAGAR"],
  ["Pågår enl. tidplan", "PAGAR"],
  ["Pågår kanske", null],
])("a status that goes as planned is that status: %s", (text, code) => {
  const list = edition.lists.find(({ codes }) => codes.some((one) => one.label.sv === "Pågår"));
  expect(list && matchCode(list, text)).toBe(
    code === null ? null : list?.codes.find(({ label }) => label.sv === "Pågår")?.code,
  );
});

it("sheets of one account are told apart by the state that they give", () => {
  const at = (day: string, spent: readonly number[]): Rows => [
    [`Läge ${day}, kr. Utfallet är ackumulerat från projektstart.`],
    ["Projekt", "Beviljat", "Utfall ack."],
    ["Ljus", 500_000, spent[0] ?? 0],
    ["Torg", 300_000, spent[1] ?? 0],
  ];
  const reading = readSheets({
    "VB 2023": at("2023-12-31", [100_000, 50_000]),
    "T1 2024": at("2024-04-30", [200_000, 60_000]),
    "T2 2024": at("2024-08-31", [450_000, 290_000]),
  });
  expect([totalsIn(reading), codesOf(reading, "ID-01")]).toEqual(["2 800000 740000", []]);
});

describe("a pivot beside the list that it is made of", () => {
  const pivot: Rows = [
    ["Radetiketter", "Summa av Beviljat kr", "Summa av Utfall kr"],
    [{ text: "Farsta", bold: true }, 500_000, 450_000],
    [{ text: "Ljus", indent: 1 }, 500_000, 450_000],
    [{ text: "Järva", bold: true }, 500_000, 300_000],
    [{ text: "Torg", indent: 1 }, 300_000, 200_000],
    [{ text: "Park", indent: 1 }, 200_000, 100_000],
    ["Totalsumma", 1_000_000, 750_000],
  ];
  const list = (spent: number): Rows => [
    ["Område", "Projekt", "Beviljat kr", "Utfall kr"],
    ["Nord", "Torg", 300_000, 200_000],
    ["Syd", "Ljus", 500_000, spent],
    ["Nord", "Park", 200_000, 100_000],
  ];

  it("has the same projects, though only its headings name the nämnd", () => {
    for (const sheets of [
      { Pivot: pivot, Data: list(450_000) },
      { Data: list(450_000), Pivot: pivot },
    ])
      expect(totalsIn(readSheets(sheets))).toBe("3 1000000 750000");
  });

  it("is none where each has a project of its own: what both have may be two that are alike", () => {
    const more: Rows = [...list(450_000), ["Nord", "Gångväg", 90_000, 80_000]];
    const own: Rows = [
      ["Farsta stadsdelsnämnd"],
      ["Projekt", "Beviljat kr", "Utfall kr"],
      ["Ljus", 500_000, 450_000],
      ["Bänk", 10_000, 9_000],
    ];
    const other: Rows = [["Järva stadsdelsnämnd"], ["Projekt", "Beviljat kr", "Utfall kr"], ["Stig", 11_000, 9_000]];
    expect(readSheets({ Farsta: own, Järva: other, Data: more }).projects).toHaveLength(7);
  });

  it("has other projects where the amounts are others", () => {
    expect(totalsIn(readSheets({ Pivot: pivot, Data: list(1_000) }))).not.toBe("3 1000000 750000");
  });
});

it("headings may ask", () => {
  const reading = read([
    ["Vilket projekt?", "Hur mycket beviljades?", "Hur mycket har använts?", "Hur gick det?"],
    ["Ljus", "1,5 mnkr", "0,7 mnkr", "Bra!"],
    ["Torg", "0,6 mnkr", "0,6 mnkr", "Enligt plan."],
  ]);
  expect(totalsIn(reading)).toBe("2 2100000 1300000");
});

it("headings may ask, and say how to answer", () => {
  const reading = read([
    [
      "Vilken nämnd representerar ni?",
      "Vad heter projektet? (ange samma namn som i ansökan)",
      "Hur stort belopp beviljades ni för projektet? Ange i hela kronor utan decimaler.",
      "Hur mycket av de beviljade medlen har använts? Ange i hela kronor.",
      "Hur mycket sökte ni ursprungligen? (kr)",
    ],
    ["Farsta", "Ljus", "640000", "612480", "900000"],
    ["Farsta", "Torg", "310000", "287115", "310000"],
  ]);
  expect([totalsIn(reading), codesOf(reading, "BEL-04", "ORG-08")]).toEqual(["2 950000 899595", []]);
});

it.each(["Återlämnat till CM4 kr", "Återlämnade medel till staden kr"])("what went back is no grant: %s", (heading) => {
  const reading = read([
    ["Projekt", "Beviljat kr", "Utfall kr", heading, "Kvar kr"],
    ["Ljus", 780_000, 695_230, 84_770, 0],
    ["Torg", 960_000, 512_300, 0, 447_700],
  ]);
  expect([totalsIn(reading), codesOf(reading, "STR-14", "STR-02")]).toEqual(["2 1740000 1207530", []]);
});

it.each(["Rest att förbruka kr", "Ej upparbetat kr", "Återstår att använda kr"])("what is left: %s", (heading) => {
  const reading = read([
    ["Projekt", "Beviljat kr", "Utfall kr", heading],
    ["Ljus", 780_000, 695_230, 84_770],
    ["Torg", 960_000, 512_300, 447_700],
  ]);
  expect([totalsIn(reading), codesOf(reading, "STR-14", "STR-02")]).toEqual(["2 1740000 1207530", []]);
});

describe("two rows of one list", () => {
  const rows = (name: string, spent: number, id: readonly CellInput[] = [1, 2, 3]): Rows => [
    ["Nr", "Projekt", "Beviljat kr", "Utfall kr"],
    [id[0] ?? null, "Mötesplatsen, entré", 350_000, 341_200],
    [id[1] ?? null, "Boendet, grind", 92_000, 92_000],
    [id[2] ?? null, name, 350_000, spent],
  ];

  it("with the same name and the same amounts may be one project", () => {
    const reading = read(rows("Mötesplatsen, entré", 341_200));
    expect([totalsIn(reading), codesOf(reading, "ID-13")]).toEqual(["3 792000? 774400?", ["ID-13 B4"]]);
  });

  it("with the same name and the same grant may be one project that came further", () => {
    const reading = read(rows("Mötesplatsen, entré", 300_000));
    expect([totalsIn(reading), codesOf(reading, "ID-13")]).toEqual(["3 792000? 733200?", ["ID-13 B4"]]);
  });

  it.each([
    ["another name", "Mötesplatsen, gård", 341_200, undefined],
    ["an id of its own", "Mötesplatsen, entré", 341_200, ["MP-1", "MP-2", "MP-3"]],
  ])("are two with %s", (_, name, spent, id) => {
    expect(codesOf(read(rows(name, spent, id)), "ID-13")).toEqual([]);
  });
});

it("a list that does not say whose it is has the projects of the one that does, by their ids", () => {
  const grants: Rows = [
    ["Id", "Projekt", "Nämnd", "Beviljat (kr)"],
    ["TR23-03", "Mastbelysning", "Idrottsnämnden", 1_900_000],
    ["TR23-08", "Entrétorg", "Idrottsnämnden", 1_240_000],
  ];
  const spending: Rows = [
    ["Id", "Projekttext", "Utfall 2023 (kr)"],
    ["TR23-08", "Entrétorg", 1_302_118],
    ["TR23-03", "Mastbelysning", 1_876_540],
  ];
  for (const sheets of [
    { Beslut: grants, Utfall: spending },
    { Utfall: spending, Beslut: grants },
  ])
    expect(totalsIn(readSheets(sheets))).toBe("2 3140000 3178658");
});

it("months beside what they have come to are of it", () => {
  const reading = read([
    ["Projekt", "Beviljad ram tkr", "Jan", "Feb", "Mar", "Ack. utfall", "Avv."],
    ["Ljus", 340, null, 56, 95, 151, 189],
    ["Torg", 725, 139, 197, null, 336, 389],
    ["Park", 96, 17, null, 26, 43, 53],
  ]);
  expect([totalsIn(reading), codesOf(reading, "STR-02")]).toEqual(["3 1161000 530000", []]);
});

it.each([
  "Beviljat av KS ekonomi- och trygghetsutskott",
  "Beviljat av utskottet",
  "Beslutat bidrag",
  "Ursprungl. beviljat",
])("who decided, and after what, says nothing of the amount: %s", (granted) => {
  expect(
    totalsIn(
      read([
        ["Projekt", `${granted} (kr)`, "Slutlig utgift (kr)"],
        ["Ljus", 500_000, 450_000],
        ["Torg", 300_000, 200_000],
      ]),
    ),
  ).toBe("2 800000 650000");
});

it("lines of dashes between rows are nothing", () => {
  const reading = read([
    ["Projekt", "Beviljat kr", "Utfall kr"],
    ["Ljus", "1.250.000,00", "1.198.430,00"],
    ["--------", "------------", "------------"],
    ["SUMMA", "1.250.000,00", "1.198.430,00"],
  ]);
  expect([totalsIn(reading), names(reading)]).toEqual(["1 1250000 1198430", ["Ljus"]]);
});

it("what was granted may stand under the whole year alone, in a row of its own", () => {
  const reading = read([
    ["Projekt", "Post", "Kv 1", "Kv 2", "Helår"],
    ["Ljus", "Beviljat kr", null, null, 500_000],
    [null, "Utfall kr", 120_000, 310_000, 430_000],
    ["Torg", "Beviljat kr", null, null, 300_000],
    [null, "Utfall kr", 0, 0, 0],
  ]);
  expect(totalsIn(reading)).toBe("2 800000 430000");
});

it("a dash for what was spent is 0 of a project that has not begun", () => {
  const rows = (status: string): Rows => [
    ["Projekt", "Status", "Beviljat kr", "Utfall kr"],
    ["Ljus", "Avslutad", 500_000, 450_000],
    ["Torg", status, 300_000, "–"],
  ];
  expect(totalsIn(read(rows("Ej påbörjad")))).toBe("2 800000 450000");
  expect(totalsIn(read(rows("Pågående")))).toBe("2 800000 450000?");
});
