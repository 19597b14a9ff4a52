import { codesOf, readIntake, statusesIn, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

/** What the whole breadth of returns showed: each kind in several shapes. Amounts and projects are made up. */

type Rows = readonly (readonly CellInput[])[];
const inSheets = (sheets: Readonly<Record<string, SheetInput | Rows>>) => readIntake(workbookOf(sheets));
const read = (...rows: Rows) => inSheets({ Blad: rows });
const totals = (...rows: Rows): string => totalsIn(read(...rows));

const list: Rows = [
  ["Projekt", "Status", "Beviljat (kr)", "Utfall (kr)"],
  ["Ljus", "Klart", 1_036_000, 955_000],
  ["Torg", "Pågår", 540_000, 54_000],
  ["Park", "Klart", 790_000, 797_000],
];
const sum: readonly CellInput[] = ["Summa", null, 2_366_000, 1_806_000];
const whole = "3 2366000 1806000";

describe("what stands under the sum and tells of the same list", () => {
  it.each<readonly [string, Rows]>([
    [
      "its amounts by status, typed",
      [[], ["Läge", "Antal", "Beviljat", "Utfall"], ["Klart", 2, 1_826_000, 1_752_000], ["Pågår", 1, 540_000, 54_000]],
    ],
    [
      "by formulas",
      [
        ["Klart", null, { number: 1_826_000, formula: 'SUMIF(B2:B4,"Klart",C2:C4)' }, null],
        ["Utgår", null, { number: 0, formula: 'SUMIF(B2:B4,"Utgår",C2:C4)' }, null],
      ],
    ],
    ["how many are done", [["Antal genomförda", null, 2, null]]],
    ["a share of its sum", [["Nyttjat %", null, null, { number: 0.76, format: "0%", formula: "D5/C5" }]]],
  ])("is no project: %s", (_title, more) => {
    expect(totals(...list, sum, ...more)).toBe(whole);
    expect(codesOf(read(...list, sum, ...more), "STR-16", "STR-23", "STR-60")).toEqual([]);
  });

  it.each<readonly [string, readonly CellInput[]]>([
    ["another project", ["Bro", "Klart", 400_000, 300_000]],
    ["a status with amounts that are not its projects'", ["Klart", null, 1_900_000, 1_752_000]],
    ["more than could be counted", ["Antal träd", null, 4_000, 3_000]],
    ["what is left, granted to another", ["Lekplats", null, 560_000, null]],
    ["a grant that happens to be what was spent", ["Lekplats", null, 1_806_000, null]],
    ["a tenth of the sum", ["Lekplats", null, { number: 236_600, formula: "C5*0.1" }, null]],
    ["a share in place of an amount", ["Lekplats", null, { number: 0.5, format: "0%" }, null]],
  ])("but %s is asked about or counted", (_title, row) => {
    expect(totals(...list, sum, row)).not.toBe(whole);
  });
});

describe("a table that divides the list's amounts in another way", () => {
  const divided = (heading: string): Rows => [
    [heading, "Beviljat", "Utfall"],
    ["Belysning", 1_826_000, 1_752_000],
    ["Siktröjning", 540_000, 54_000],
  ];
  it.each(["Plats", "Typ", "Stadsdel", "Område", "Läge"])("is no list of projects: %s", (heading) => {
    expect(totals(...list, sum, [], ...divided(heading))).toBe(whole);
    expect(totalsIn(inSheets({ Lista: [...list, sum], Fördelning: divided(heading) }))).toBe(whole);
  });
  it("puts the totals in doubt where it is of another year", () => {
    const reading = inSheets({ "Lista 2024": [...list, sum], "Lista 2023": divided("Plats") });
    expect([totalsIn(reading), ...codesOf(reading, "STR-73")]).toEqual(["5 4732000? 3612000?", "STR-73 A1"]);
  });
  it("puts the totals in doubt where its heading says that it is one", () => {
    const reading = inSheets({ Lista: [...list, sum], Program: divided("Projekt") });
    expect([totalsIn(reading), ...codesOf(reading, "STR-73")]).toEqual(["5 4732000? 3612000?", "STR-73 A1"]);
  });
  it("counts where it adds up to something else", () => {
    const other = divided("Projekt").map(([name, granted, spent]) =>
      typeof granted === "number"
        ? [name ?? null, granted + 1_000, spent ?? null]
        : [name ?? null, granted ?? null, spent ?? null],
    );
    expect(totalsIn(inSheets({ Lista: [...list, sum], Program: other }))).toBe("5 4734000 3612000");
  });
});

describe("a list that is not the one reported", () => {
  const old: Rows = [
    ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
    ["Bänkar", 200_000, 198_000],
    ["Staket", 510_000, 476_000],
  ];
  it.each([
    "2022 års beslut – slutredovisad, endast för jämförelse",
    "Bara till jämförelse",
    "Ingår inte i redovisningen",
    "Projekt från tidigare beslut ska inte räknas med",
  ])("says so over itself: %s", (title) => {
    const reading = inSheets({ Lista: [...list, sum], "Lista 2022": [[title], [], ...old] });
    expect([totalsIn(reading), ...codesOf(reading, "STR-68")]).toEqual([whole, "STR-68 A1"]);
  });

  it.each([
    "Moms ingår inte i redovisningen",
    "Sökt belopp visas endast för kännedom",
    "Driftkostnader ska inte tas med",
  ])("but not by a note on its columns: %s", (title) => {
    expect(totalsIn(inSheets({ Lista: [...list, sum], B: [[title], [], ...old] }))).toBe("5 3076000 2480000");
  });

  it("is the list where there is no other", () => {
    expect(totals(["Endast för jämförelse"], [], ...old)).toBe("2 710000 674000");
  });

  it("is asked about where only its sheet is called old, and answered", () => {
    const sheets = { Lista: [...list, sum], "Lista (gammal)": old };
    const reading = inSheets(sheets);
    expect([totalsIn(reading), ...codesOf(reading, "STR-51")]).toEqual(["3 2366000? 1806000?", "STR-51 A2"]);
    const answered = (money: "own" | "other") =>
      totalsIn(readIntake(workbookOf(sheets), { money: { "lista gammal": money } }));
    expect([answered("own"), answered("other")]).toEqual(["5 3076000 2480000", whole]);
  });
});

describe("letters that another sheet explains", () => {
  const coded = (...codes: readonly string[]): Rows => [
    ["Projekt", "Status (se Teckenförklaring)", "Beviljat (kr)", "Utfall (kr)"],
    ...codes.map((code, at): readonly CellInput[] => [`Åtgärd ${"ABC"[at] ?? ""}`, code, 100_000, 90_000]),
  ];
  const legend: Rows = [
    ["Kod", "Betyder"],
    ["G", "Genomförd"],
    ["P", "Pågår"],
    ["F", "Framflyttad, inte påbörjad"],
  ];
  it("are read as what they stand for", () => {
    const reading = inSheets({ Lista: coded("G", "P", "F"), Teckenförklaring: legend });
    expect(statusesIn(reading)).toEqual(["GENOMFORT", "PAGAR", "EJ_PABORJAT"]);
  });
  it("stand for nothing where two sheets say two things", () => {
    const other: Rows = [...legend.slice(0, 1), ["G", "Pågår"], ["P", "Pågår"]];
    const reading = inSheets({ Lista: coded("G", "P"), A: legend, B: other });
    expect(statusesIn(reading)).toEqual([null, "PAGAR"]);
  });
});

describe("levels with a column each", () => {
  const tree = (...rows: Rows): Rows => [
    ["Område", "Projekt", "Åtgärd", "Beviljat (kr)", "Utfall (kr)", "Status"],
    ...rows,
  ];
  const add = (number: number, formula: string): CellInput => ({ number, formula });
  it("count the projects, whose parts and areas are their sums", () => {
    const reading = read(
      ...tree(
        ["Innerstaden", null, null, add(1_180_000, "D3+D6"), add(1_120_500, "E3+E6")],
        [null, "Entréer", null, 950_000, add(892_000, "SUM(E4:E5)"), "Klart"],
        [null, null, "Kameror", null, 380_000],
        [null, null, "Dörrar", null, 512_000],
        [null, "Lastkaj", null, 230_000, add(228_500, "SUM(E7:E7)"), "Klart"],
        [null, null, "Grind", null, 228_500],
        ["Västerort", null, null, add(375_000, "D9"), add(357_500, "E9")],
        [null, "Ishallen", null, 375_000, add(357_500, "SUM(E10:E10)"), "Pågår"],
        [null, null, "Belysning", null, 357_500],
        ["Totalt", null, null, add(1_555_000, "D2+D8"), add(1_478_000, "E2+E8")],
      ),
    );
    expect(totalsIn(reading)).toBe("3 1555000 1478000");
    expect(codesOf(reading, "STR-15", "STR-16", "STR-23", "STR-33", "STR-02")).toEqual([]);
  });
  it("may be titles alone over the projects, which name no other money", () => {
    const reading = read(
      ["Program", "Område", "Projekt", "Ram (mnkr)", "Utfall (mnkr)"],
      ["Trygga stråk"],
      [null, "Farsta strand"],
      [null, null, "Ljus", 0.85, 0.82],
      [null, null, "Gångtunnel", 1.4, 1.385],
      [null, "Summa Farsta strand", null, 2.25, 2.205],
      [null, "Hökarängen"],
      [null, null, "Sikt", 0.25, 0.24],
      [null, "Summa Hökarängen", null, 0.25, 0.24],
      ["Summa Trygga stråk", null, null, 2.5, 2.445],
    );
    expect([totalsIn(reading), ...codesOf(reading, "STR-51", "STR-07")]).toEqual(["3 2500000 2445000"]);
  });
  it("are no more projects where an area has other amounts than its projects", () => {
    const reading = read(
      ...tree(
        ["Innerstaden", null, null, 500_000, 400_000],
        [null, "Ljus", null, 300_000, 200_000],
        [null, "Gång", null, 100_000, 100_000],
        ["Söder", null, null, 350_000, 310_000],
        [null, "Park", null, 300_000, 300_000],
      ),
    );
    expect([totalsIn(reading), ...codesOf(reading, "STR-07")]).toEqual([
      "3 700000 600000",
      ...["STR-07 D2", "STR-07 E2", "STR-07 D5", "STR-07 E5"],
    ]);
  });
  it("leave a project open whose parts make another amount, whatever it is called", () => {
    const reading = read(
      ["Projekt", "Åtgärd", "Beviljat (kr)", "Utfall (kr)"],
      ["Ljus", null, 500_000, 400_000],
      [null, "varav armatur", 300_000, 200_000],
      ["Torg", null, 200_000, 100_000],
      [null, "Bänkar", 100_000, 50_000],
      [null, "Staket", 90_000, 50_000],
    );
    expect([totalsIn(reading), ...codesOf(reading, "STR-34")]).toEqual(["2 700000? 500000", "STR-34 C4"]);
  });
  it("are none where a row fills two of them", () => {
    const reading = read(
      ...tree(
        ["Innerstaden", "Entréer", "Kameror", 950_000, 892_000, "Klart"],
        ["Innerstaden", "Lastkaj", "Grind", 230_000, 228_500, "Klart"],
      ),
    );
    expect(totalsIn(reading)).toBe("2 1180000 1120500");
  });
});

describe("names without a heading, with the costs of each further in", () => {
  const costs = (...indented: readonly string[]): Rows => [
    [null, "Budget enl. beslut", "Bokfört", "Avvikelse"],
    ["Gångväg", { number: 1_350_000, formula: "SUM(B3:B4)" }, { number: 1_286_000, formula: "SUM(C3:C4)" }, 64_000],
    [indented[0] ?? null, 650_000, 600_000, 50_000],
    [indented[1] ?? null, 700_000, 686_000, 14_000],
    ["Sportfält", { number: 900_000, formula: "SUM(B6:B7)" }, { number: 896_000, formula: "SUM(C6:C7)" }, 4_000],
    [indented[0] ?? null, 90_000, 90_000, 0],
    [indented[1] ?? null, 810_000, 806_000, 4_000],
    [
      "Entrétorg",
      { number: 1_250_000, formula: "SUM(B9:B10)" },
      { number: 143_000, formula: "SUM(C9:C10)" },
      1_107_000,
    ],
    [indented[0] ?? null, 150_000, 143_000, 7_000],
    [indented[1] ?? null, 1_100_000, 0, 1_100_000],
    ["Summa projekt", 3_500_000, 2_325_000, 1_175_000],
  ];
  it("are the outermost", () => {
    expect(totals(...costs("      Projektering", "      Material"))).toBe("3 3500000 2325000");
  });
});

describe("a pivot with years under its projects", () => {
  const year = (text: string): CellInput => ({ text, indent: 2 });
  it("counts each project once", () => {
    const reading = read(
      ["Radetiketter", "Summa av Beviljat kr", "Summa av Utfall kr"],
      ["Fruängen", 690_000, 669_500],
      [{ text: "Gångtunneln", indent: 1 }, 600_000, 581_000],
      [year("2023"), 600_000, 210_000],
      [year("2024"), 0, 371_000],
      [{ text: "Sikten", indent: 1 }, 90_000, 88_500],
      [year("2023"), 90_000, 88_500],
      ["Liljeholmen", 860_000, 851_500],
      [{ text: "Hamnen", indent: 1 }, 860_000, 851_500],
      [year("2023"), 860_000, 120_000],
      [year("2024"), 0, 731_500],
      ["Totalsumma", 1_550_000, 1_521_000],
    );
    expect(totalsIn(reading)).toBe("3 1550000 1521000");
  });
});

describe("what was granted on one sheet and spent on another, under the same ids", () => {
  const granted: Rows = [
    ["Projekt-ID", "Projekt", "Datum", "Beviljat, kr", "Dnr"],
    ["E01", "Bolidenplan", "2023-03-08", 980_000, "KS 2023/200"],
    ["E02", "Sockenplan", "2023-03-08", 215_000, "KS 2023/237"],
    ["E03", "Ormkärr", "2023-07-05", 750_000, "KS 2023/348"],
    ["E02", "Sockenplan", "2023-10-11", 60_000, "KS 2023/385"],
    [null, "Summa", null, 2_005_000],
  ];
  const years: Rows = [
    ["E01", 410_000, 551_000, 961_000],
    ["E02", 118_000, 140_500, 258_500],
    ["E03", 0, 96_000, 96_000],
  ];
  it.each([
    ["2023", "2024 jan–sep", "Summa utfall, kr"],
    ["Utfall 2023", "Utfall 2024", "Summa utfall"],
    ["2023", "2024", "Utfall"],
  ])("meets under %s, %s and %s", (...heads) => {
    const reading = inSheets({ "Beslut EoTU": granted, Utfall: [["Projekt-ID", ...heads], ...years] });
    expect([totalsIn(reading), ...codesOf(reading, "ID-01", "ID-07", "STR-24")]).toEqual(["3 2005000 1315500"]);
  });
  it("is asked about where an id stands there several times without being entries", () => {
    const twice: Rows = [
      ["Projekt-ID", "Utfall"],
      ["E01", 961_000],
      ["E02", 258_500],
      ["E01", 10_000],
      ["E03", 96_000],
    ];
    expect(totalsIn(inSheets({ Beslut: granted, Utfall: twice }))).toMatch(/^3 2005000.* .*\?$/u);
    const entries = twice.map((row, at) => [...row, at === 0 ? "Bokf.datum" : `2024-0${at}-10`]);
    expect(totalsIn(inSheets({ Beslut: granted, Poster: entries }))).toBe("3 2005000 1325500");
  });
  it("has its status on a third", () => {
    const status: Rows = [
      ["Projekt-ID", "Läge", "Text"],
      ["E01", "Avslutat", "Överskottet återlämnas."],
      ["E02", "Pågår", "Ett cykelställ ströks."],
      ["E03", "Pågår", "Väntar på bygglov."],
    ];
    const reading = inSheets({
      Beslut: granted,
      Utfall: [
        ["Projekt-ID", "Utfall"],
        ["E01", 961_000],
        ["E02", 258_500],
        ["E03", 96_000],
      ],
      Läge: status,
    });
    expect([totalsIn(reading), statusesIn(reading)]).toEqual(["3 2005000 1315500", ["GENOMFORT", "PAGAR", "PAGAR"]]);
  });
  it("is asked about where it is of one year, and the finished have used little of an older grant", () => {
    const status: Rows = [["Projekt-ID", "Läge"], ...["E01", "E02", "E03"].map((id) => [id, "Avslutat"])];
    const spent = (...amounts: readonly number[]): Rows => [
      ["Projekt-ID", "Utfall 2024"],
      ...amounts.map((amount, at) => [`E0${at + 1}`, amount]),
    ];
    const codes = (rows: Rows) => codesOf(inSheets({ Beslut: granted, Utfall: rows, Läge: status }), "BEL-52");
    expect(codes(spent(400_000, 100_000, 300_000))).toEqual(["BEL-52 B1"]);
    expect(codes(spent(961_000, 258_500, 700_000))).toEqual([]);
  });
  it("is asked about where the ids are called otherwise there", () => {
    const swapped: Rows = [
      ["Projekt-ID", "Projekt", "Utfall"],
      ["E01", "Sockenplan", 258_500],
      ["E02", "Bolidenplan", 961_000],
      ["E03", "Ormkärr", 96_000],
    ];
    expect(totalsIn(inSheets({ Beslut: granted, Utfall: swapped }))).toMatch(/\?/u);
  });
});

describe("questions with the answers in sentences", () => {
  const questions = [
    "Vilket projekt gäller svaret?",
    "Hur mycket medel beviljades och när?",
    "Hur mycket av medlen har använts?",
    "Är projektet genomfört?",
  ];
  const form = (place: "below" | "beside", spent: string): Rows => {
    const answers = ["Hjulsta torg", "Vi beviljades 1 000 000 kr den 8 mars 2023.", spent, "Ja"];
    return [
      ["Järva stadsdelsnämnd, svar"],
      ...questions.flatMap((question, at): Rows => {
        const answer = answers[at] ?? null;
        const number = `${at + 1}.`;
        return place === "beside" ? [[number, question, answer]] : [[number, question], [null, answer], []];
      }),
    ];
  };
  it.each(["below", "beside"] as const)("are read %s", (place) => {
    expect(totals(...form(place, "Vi har använt 962 400 kr."))).toBe("1 1000000 962400");
    expect(totals(...form(place, "Kostnaden blev totalt 962,4 tkr"))).toBe("1 1000000 962400");
    expect(totals(...form(place, "Kostnaden uppgick till 962 400 kr"))).toBe("1 1000000 962400");
  });
  it.each([
    "Vi har använt drygt 962 400 kr.",
    "Av beloppet återstår 37 600 kr.",
    "Vi beviljades 962 400 kr.",
    "Vi har inte använt 962 400 kr.",
    "Vi har använt 962 400 kr och 12 000 kr.",
    "Vi har använt 962 400.",
    "Vi har använt 962 400 kr till.",
  ])("are asked about where the sentence says anything else: %s", (answer) => {
    expect(totals(...form("below", answer))).toMatch(/^1 1000000 -\?/u);
  });
  it("may stand as sentences in a column of a list", () => {
    const say = (granted: string, spent: string, day: string): string =>
      `Beviljat belopp ${granted} kr. Utfall ${spent} kr. Arbetet slutfördes ${day}.`;
    const reading = read(
      ["§", "Ärende", "Redovisning"],
      [12, "Pontonjärparken, belysning", say("1 200 000", "1 143 500", "2024-02-28")],
      [13, "Kronobergsparken, sikt", say("240 000", "240 000", "2023-06-15")],
      [14, "Karlbergs strand, bom", say("85 000", "91 200", "2023-10-20")],
    );
    expect(totalsIn(reading)).toBe("3 1525000 1474700");
  });
  it("are asked about where a cell says more of the money", () => {
    const say = (more: string): Rows => [
      ["Ärende", "Redovisning"],
      ...["Ljus", "Torg", "Bron", "Parken"].map((name, at) => [
        name,
        `Beviljat belopp 200 000 kr. Utfall 143 500 kr. ${at === 1 ? more : "Klart 2024-02-28"}.`,
      ]),
    ];
    expect(totals(...say("Klart i maj"))).toBe("4 800000 574000");
    for (const more of ["Ytterligare en faktura väntas", "Utfallet är preliminärt", "Beloppet är fel"])
      expect(totals(...say(more))).toBe("4 600000? 430500?");
  });
});

describe("boxes to tick", () => {
  const form = (unit: CellInput, ...more: readonly CellInput[]): Rows => [
    ["Investeringens namn", "Berzelii park"],
    ["Belopp anges i", unit, ...more],
    ["Beviljat enligt beslut", 850],
    ["Nedlagda utgifter", 848],
    ["Läge", "Klart"],
  ];
  it("say the unit by the one that is ticked, in a cell each or together", () => {
    const apart = read(...form("☐ kr", "☒ tkr", "☐ mnkr"));
    expect([totalsIn(apart), ...codesOf(apart, "BEL-27"), ...statusesIn(apart)]).toEqual([
      "1 850000 848000",
      "GENOMFORT",
    ]);
    expect(totals(...form("☐ kr ☒ tkr ☐ mnkr"))).toBe("1 850000 848000");
  });
});

describe("words about money that is moved", () => {
  it("explain a column, and put no amount in doubt", () => {
    const reading = read(
      ["Tkr. Ombudgeterat belopp är 2023 års överskott och ingår redan i det beviljade för 2023."],
      [],
      ["Investering", "2023", null, null, "2024", null, null, "Hela perioden", null],
      [
        null,
        "Beviljat",
        "Utfall",
        "Ombudg. till 2024",
        "Beviljat",
        "Ombudg. från 2023",
        "Utfall",
        "Beviljat",
        "Utfall",
      ],
      ["Entré", 2_600, 1_450, 1_150, 400, 1_150, 1_510, 3_000, 2_960],
      ["Torg", 1_800, 1_790, 0, 0, 0, 0, 1_800, 1_790],
      ["Sikt", 900, 0, 900, 0, 900, 845, 900, 845],
    );
    expect([totalsIn(reading), ...codesOf(reading, "BEL-41", "STR-02", "BEL-19")]).toEqual(["3 5700000 5595000"]);
  });
});
