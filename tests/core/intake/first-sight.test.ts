import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

/** What people sent that nobody had thought of: layouts that a careful person reads without a question. */

type Rows = readonly (readonly CellInput[])[];
const read = (sheets: Readonly<Record<string, Rows | SheetInput>>) => readIntake(workbookOf(sheets));
const names = (reading: ReturnType<typeof read>) => reading.projects.map(({ name }) => name);

describe("accumulated amounts, and then the whole year", () => {
  const rows: Rows = [
    ["Häckar", 340, 120, 322, 322],
    ["Kyrkplan", 780, 15, 410, 765],
    ["Gårdar", 1250, 600, 1100, 1281],
    ["Stigen", 960, 0, 88, 940],
  ];

  it.each([
    ["Utfall ack t.o.m. T1", "Utfall ack t.o.m. T2", "Utfall ack t.o.m. bokslut"],
    ["Utfall ack T1", "Utfall ack T2", "Utfall bokslut"],
    ["Utfall t.o.m. april", "Utfall t.o.m. augusti", "Utfall 2024"],
    ["Utfall ack. T1", "Utfall ack. T2", "Utfall helår"],
    ["Bokat t.o.m. P4", "Bokat t.o.m. P8", "Bokat t.o.m. P13"],
  ])("%s, %s, %s: only the last counts", (...headings) => {
    const list = [["Belopp i tkr, 2024"], ["Investering", "Budget", ...headings], ...rows];
    expect(totalsIn(read({ Blad: list }))).toBe("4 3330000 3308000");
  });

  it("adds nothing that may overlap where the year stands before the months", () => {
    const list = [["Belopp i tkr"], ["Investering", "Budget", "Utfall 2024", "Utfall t.o.m. april"]];
    expect(totalsIn(read({ Blad: [...list, ["Häckar", 340, 300, 80], ["Stigen", 500, 400, 90]] }))).toBe("2 840000 -?");
  });
});

describe("a list whose names nobody has named", () => {
  const places: Rows = [
    ["Trappan", 225_000, 219_000, 6_000],
    ["Hundrastgården", 310_000, 310_000, 0],
    ["Bänkar vid kajen", 180_000, 172_500, 7_500],
    ["Gångvägen", 540_000, 498_300, 41_700],
    ["Lampor", 265_000, 262_900, 2_100],
  ];
  const heading = (name: string): Rows => [["Alla belopp i kronor"], [name, "Beviljat", "Använt", "Kvar"]];

  it.each(["Ställe", "Läge", "Anläggning", "Passage"])("has them in the column of words: %s", (name) => {
    expect(totalsIn(read({ Blad: [...heading(name), ...places] }))).toBe("5 1520000 1462700");
  });

  it("has them there too where one project stands twice, which is asked", () => {
    const reading = read({ Blad: [...heading("Ställe"), ...places, places[2] ?? []] });
    expect([names(reading).length, codesOf(reading, "ID-01").length]).toEqual([5, 1]);
  });

  it("has them beside decisions of which each row has only some", () => {
    const list: Rows = [
      ["Idrottsnämnden, tkr"],
      [
        "Anläggning",
        "Beslut 8 mars 2023",
        "Beslut 4 juli 2023",
        "Summa beslut",
        "Utfall 2023",
        "Utfall 2024",
        "Summa utfall",
      ],
      ["Läktartak", 1200, null, 1200, 880, 300, 1180],
      ["Omklädning", null, 2400, 2400, null, 1960, 1960],
      ["Gångstråk", 950, 100, 1050, 950, null, 950],
    ];
    expect(totalsIn(read({ Blad: list }))).toBe("3 4650000 4090000");
  });

  it("is two lists where two stand side by side", () => {
    const list: Rows = [
      ["Våra parklekar, kronor"],
      ["Första omgången", null, null, null, "Andra omgången"],
      ["Parklek", "Vi fick", "Vi använde", null, "Parklek", "Vi fick", "Vi använde"],
      ["Draken", 130_000, 127_400, null, "Oxhagen", 280_000, 244_900],
      ["Ängen", 260_000, 260_000, null, "Tanto", 620_000, 615_250],
      ["Låset", 85_000, 85_000, null, "Vitan", 55_000, 0],
    ];
    expect([totalsIn(read({ Blad: list })), codesOf(read({ Blad: list }), "STR-73", "STR-60")]).toEqual([
      "6 1430000 1332550",
      [],
    ]);
  });

  it("is one list where it goes on from sheet to sheet under the same heading, and a sheet of sums is none", () => {
    const list = (area: string, ...rows: Rows): Rows => [
      [area, null, null, "tkr"],
      ["Läge och typ", "Antal", "Ramtilldelning", "Upparbetad kostnad"],
      ...rows,
    ];
    const reading = read({
      Sammanställning: [
        ["Fysiska hinder (tkr)"],
        ["Område", "Antal", "Ramtilldelning", "Upparbetad kostnad"],
        ["Innerstan", 15, 2_240, 2_223],
        ["Söderort", 12, 835, 806],
        ["Hela staden", 27, 3_075, 3_029],
      ],
      Innerstan: list("Innerstan", ["Pollare", 4, 1_250, 1_198], ["Stenblock", 9, 310, 310], ["Bom", 2, 680, 715]),
      Söderort: list("Söderort", ["Avsmalning", 2, 265, 265], ["Mopedgrind", 3, 150, 133], ["Gupp", 7, 420, 408]),
    });
    expect([totalsIn(reading), codesOf(reading, "STR-73")]).toEqual(["6 3075000 3029000", []]);
  });
});

describe("other sheets of the same workbook", () => {
  const heading = ["Plats", "Tilldelade medel", "Åtgång"];
  const inKronor: Rows = [
    ["Avrapportering till stadsledningskontoret, kronor"],
    heading,
    ["Vindskydd", 285_000, 281_450],
    ["Lekbåten", 1_120_000, 1_098_760],
    ["Muren", 75_000, 68_420],
  ];

  it("may tell the same in whole thousands: the exact amounts count, whichever stand first", () => {
    const inThousands: Rows = [heading, ["Vindskydd", 285, 281], ["Lekbåten", 1_120, 1_099], ["Muren", 75, 68]];
    const whole = "3 1480000 1448630";
    expect(totalsIn(read({ Lista: inKronor, "Till nämnden (tkr)": inThousands }))).toBe(whole);
    expect(totalsIn(read({ "Till nämnden (tkr)": inThousands, Lista: inKronor }))).toBe(whole);
  });

  it("tell of another amount where they differ by more than the rounding", () => {
    const other: Rows = [heading, ["Vindskydd", 285, 290], ["Lekbåten", 1_120, 1_099], ["Muren", 75, 68]];
    const reading = read({ Lista: inKronor, "Till nämnden (tkr)": other });
    expect([totalsIn(reading), codesOf(reading, "ID-01", "ID-06")]).toEqual(["3 1480000 1167180?", ["ID-06 C2"]]);
  });

  it("may be last year's, by their name", () => {
    const list = (...rows: Rows): Rows => [["Belopp i tkr"], ["Projekt", "Beviljat", "Utfall"], ...rows];
    const reading = read({
      Redovisning: list(["Gångväg", 2_100, 2_084], ["Räcke", 830, 861]),
      "2023 fg år": { rows: list(["Vändplan", 1_200, 1_175], ["Gångväg", 2_100, 710]), hidden: true },
    });
    expect([totalsIn(reading), codesOf(reading, "STR-68", "STR-25", "ID-01")]).toEqual([
      "2 2930000 2945000",
      ["STR-68 A3"],
    ]);
  });

  it("may be their sums, by year and in all", () => {
    const list = (...rows: Rows): Rows => [["Plats", "Vi fick, tkr", "Vi har betalat, tkr", "Kvar, tkr"], ...rows];
    const reading = read({
      "Fått 2023": list(["Torget", 760, 742, 18], ["Ängen", 500, 533, -33], ["Summa", 1_260, 1_275, -15]),
      "Fått 2024": list(["Grindar", 230, 228, 2], ["Hörnet", 1_450, 1_201, 249], ["Summa", 1_680, 1_429, 251]),
      Tillsammans: [
        ["När vi fick dem", "Fått, tkr", "Betalat, tkr", "Kvar, tkr"],
        ["2023", 1_260, 1_275, -15],
        ["2024", 1_680, 1_429, 251],
        ["Båda åren", 2_940, 2_704, 236],
      ],
    });
    expect([totalsIn(reading), codesOf(reading, "STR-01")]).toEqual(["4 2940000 2704000", []]);
  });
});

it("a tree may step to the right, with the sums before what they are of", () => {
  const tree: Rows = [
    ["Belopp: tkr"],
    ["Ansvar / projekt", null, null, "Beviljat", "Utfall"],
    ["Hägersten-Älvsjö", null, null, 1_125, 1_095],
    ["Parkmiljö", null, null, 655, 662],
    [null, "Gröndal", null, 455, 451],
    [null, null, "26011 Pergola", 310, 302],
    [null, null, "26012 Gräddhylla", 145, 149],
    [null, "Västertorp", null, 200, 211],
    [null, null, "26020 Gångväg", 200, 211],
    ["Lokaler", null, null, 470, 433],
    [null, "Fruängen", null, 470, 433],
    [null, null, "26051 Ytterskydd", 350, 346],
    [null, null, "26053 Lyse", 120, 87],
  ];
  const reading = read({ Rapport: tree });
  expect([totalsIn(reading), names(reading), reading.projects.map(({ id }) => id)]).toEqual([
    "5 1125000 1095000",
    ["Pergola", "Gräddhylla", "Gångväg", "Ytterskydd", "Lyse"],
    ["26011", "26012", "26020", "26051", "26053"],
  ]);
});

it("a card's day is no amount, whatever its label ends with", () => {
  const card = (name: string, granted: number, spent: number): Rows => [
    [name],
    ["Beviljade medel", granted, "Upparbetat t.o.m. jan 2025", spent],
    [
      "Byggstart",
      { number: 45_054, format: "yyyy-mm-dd" },
      "Färdigt (plan/verkligt)",
      { number: 45_247, format: "yyyy-mm-dd" },
    ],
    ["Utfört arbete", "Steg gjutna om"],
    [],
  ];
  const reading = read({
    Kort: [
      ["Projektkort (belopp i kr)"],
      [],
      ...card("Trappan", 1_650_000, 1_588_400),
      ...card("Murkrön", 420_000, 420_000),
    ],
  });
  expect([totalsIn(reading), codesOf(reading, "STR-14")]).toEqual(["2 2070000 2008400", []]);
});

it("a form may ask what the money went to", () => {
  const form = (name: string, granted: number, spent: number): Rows => [
    ["Rapport om trygghetsmedel"],
    ["Förvaltning", "Överförmyndarförvaltningen"],
    ["Vad pengarna gick till", name],
    ["Beviljat belopp, kr", granted],
    ["Använt belopp, kr", spent],
  ];
  const reading = read({
    "Del 1": form("Receptionen", 520_000, 507_300),
    "Del 2": form("Porttelefon", 95_000, 91_750),
  });
  expect([totalsIn(reading), names(reading)]).toEqual(["2 615000 599050", ["Receptionen", "Porttelefon"]]);
});

describe("a list whose names stand under no heading", () => {
  it("has them in the column right before the amounts", () => {
    const list: Rows = [
      ["Tabell 4. Trygghetsinvesteringar trafiknämnden, mnkr"],
      [],
      [null, "Beslutad ram", "Nedlagt t.o.m. 2024", "Avvikelse"],
      ["Bron, ljus under", 5.45, 4.03, 1.42],
      ["Farthinder", 5.65, 5.65, 0],
      ["Övergång", 3.5, 3.08, 0.42],
      ["Trafiknämnden", 14.6, 12.76, 1.84],
    ];
    const reading = read({ "Tabell 4": list });
    expect([totalsIn(reading), codesOf(reading, "STR-67")]).toEqual(["3 14600000 12760000", ["STR-67 A3"]]);
  });
});

it("a table beside the list that adds it up by kind is not counted too", () => {
  const list: Rows = [
    ["Hässelby-Vällingby 2024, tkr"],
    ["Åtgärd", "Slag", "Medel", "Förbr.", null, "Per slag", "Medel", "Förbr."],
    ["Armaturer", "Ljus", 560, 533, null, "Ljus", 1_450, 1_384],
    ["Gläntan", "Växter", 95, 103, null, "Växter", 1_380, 1_320],
    ["Skolvägen", "Ljus", 890, 851, null, "Väg", 1_045, 1_077],
    ["Gångbrädor", "Väg", 1_045, 1_077, null, "Alla", 3_875, 3_781],
    ["Allén", "Växter", 1_285, 1_217],
  ];
  expect(totalsIn(read({ Lista: list }))).toBe("5 3875000 3781000");
});

it("things that are counted stand above the money, and shares under it, for projects across", () => {
  const list: Rows = [
    ["Trygga gymnasieskolor. Belopp i tusental kronor."],
    [],
    [null, "Tekniska gymnasiet", "Bruksgymnasiet", "Lärcentrum", "Alla skolor"],
    ["Antal elever", 1_240, 610, 900, 2_750],
    ["Beviljade trygghetsmedel, tkr", 780, 425, 310, 1_515],
    ["Utfall, tkr", 744, 425, 287, 1_456],
    ["Kvar, tkr", 36, 0, 23, 59],
    ["Nyttjat", ...[0.954, 1, 0.926, 0.961].map((number) => ({ number, format: "0%" }))],
  ];
  const reading = read({ Skolor: list });
  expect([totalsIn(reading), names(reading).length]).toEqual(["3 1515000 1456000", 3]);
});

describe("headings that other words stand beside", () => {
  const rows = (more: (index: number) => readonly CellInput[]): Rows =>
    [
      ["Torget", 520_000, 498_200],
      ["Basen", 1_150_000, 1_149_000],
      ["Entrén", 88_000, 84_975],
    ].map((row, index) => [...row, ...more(index)]);
  const whole = "3 1758000 1732175";

  it("counted under a group and a year are no amounts", () => {
    const list = {
      rows: [
        ["Belopp i kr"],
        ["Insats", "Beviljat", "Utfall", "Besök", null],
        [null, null, null, "2023", "2024"],
        ...rows((at) => [50_000 + at, 51_000 + at]),
      ],
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2"],
    };
    expect(totalsIn(read({ Blad: list }))).toBe(whole);
  });

  it("of money nobody knows under a group and a year leave the totals open", () => {
    const list = {
      rows: [
        ["Belopp i kr"],
        ["Insats", "Beviljat", "Utfall", "Inköp i efterhand", null],
        [null, null, null, "2023", "2024"],
        ...rows((at) => [50_000 + at, 51_000 + at]),
      ],
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2"],
    };
    expect(totalsIn(read({ Blad: list }))).toBe("3 1758000? 1732175?");
  });

  it("of a sum that was decided is no day", () => {
    expect(
      totalsIn(read({ Blad: [["Ärende", "Beslutad summa, kr", "Utbetalt hittills, kr"], ...rows(() => [])] })),
    ).toBe(whole);
  });

  it("of running costs is no grant, whatever stands in the bracket", () => {
    const heading = ["Insats", "Beviljat kr", "Utfall kr", "Driftkostnad per år (uppskattad, egen ram)"];
    expect(totalsIn(read({ Blad: [heading, ...rows((at) => [20_000 + at])] }))).toBe(whole);
  });

  it("of accounts of a year: the year itself has its parts in it", () => {
    const list = {
      rows: [
        ["tkr"],
        ["Projekt", "Bevilj.", "Kostnader", null, null],
        [null, null, "T1", "T2", "Året"],
        ["Ljus", 780, 250, 323, 573],
        ["Torg", 710, 266, 199, 465],
        ["Berg", 590, 123, 254, 377],
      ],
      merges: ["A2:A3", "B2:B3", "C2:E2"],
    };
    expect(totalsIn(read({ Blad: list }))).toBe("3 2080000 1415000");
  });
});

it("a form's own answer begins behind its colon, not inside its brackets", () => {
  const form: Rows = [
    ["Projektets benämning", "Passagen"],
    ["Beslut i utskottet", { number: 45_028, format: "yyyy-mm-dd" }],
    ["Beviljat belopp, kr", 1_350_000],
    ["Slutlig kostnad, kr", 1_291_700],
    ["Avvikelse (+ = billigare)", 58_300],
  ];
  expect([totalsIn(read({ Ishallen: form })), codesOf(read({ Ishallen: form }), "STR-03", "BEL-01", "STR-60")]).toEqual(
    ["1 1350000 1291700", []],
  );
});
