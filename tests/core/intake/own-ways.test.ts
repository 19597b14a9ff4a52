import { codesOf, readIntake, statusesIn, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

/** Ways of people's own to head, group and remark on a list: each kind in several shapes. Amounts and projects are made up. */

type Rows = readonly (readonly CellInput[])[];
const inSheets = (sheets: Readonly<Record<string, SheetInput | Rows>>) => readIntake(workbookOf(sheets));
const read = (...rows: Rows) => inSheets({ Blad: rows });
const totals = (...rows: Rows): string => totalsIn(read(...rows));

describe("a total of times that nobody calls spent", () => {
  const table = (title: string, total: string): Rows => [
    [`${title}, tkr`],
    ["Trygghetsprojekt", "Budget", "T1", "T2", "T3", total, "Kvarstår"],
    ...[
      ["Lekplatsen", 1_250, 310, 655, 212],
      ["Gångtunnlar", 2_100, 0, 740, 1_290],
      ["Bänkarna", 340, 120, 205, 0],
    ].map(([name = "", granted = 0, ...times], at): readonly CellInput[] => {
      const spent = times.reduce<number>((sum, one) => sum + Number(one), 0);
      const row = at + 3;
      return [
        name,
        granted,
        ...times,
        { number: spent, formula: `SUM(C${row}:E${row})` },
        { number: Number(granted) - spent, formula: `B${row}-F${row}` },
      ];
    }),
  ];
  it.each([
    ["Tabell 12. Upparbetning av trygghetsmedel 2024", "Helår"],
    ["Kostnader under 2024", "Helår"],
    ["Utfall trygghetsmedel", "Hela året"],
  ])("is it under the title %s, where it leaves what is left", (title, total) => {
    expect(totals(...table(title, total))).toBe("3 3690000 3532000");
  });
  it("but not under a title that does not say so", () => {
    expect(totals(...table("Tabell 12. Beställningar 2024", "Helår"))).toBe("3 3690000? -?");
  });
});

describe("what a list's sum is held against", () => {
  const years = (...under: Rows): Rows => [
    ["Benämning", "Anslag (kr)", "Bokfört 2023 (kr)", "Bokfört 2024 (kr)", "Bokfört ack. (kr)", "Återstår"],
    ["Belysning", 1_450_000, 402_118, 998_340, 1_400_458, 49_542],
    ["Pollare", 780_000, 779_210, 0, 779_210, 790],
    ["Gångtunnel", 960_000, 211_005, 803_447, 1_014_452, -54_452],
    ["Summa", 3_190_000, 1_392_333, 1_801_787, 3_194_120, -4_120],
    ...under,
  ];
  it("is no project, nor is the difference", () => {
    const under: Rows = [
      [],
      ["Huvudbok konto 1179, saldo 2024-10-31", null, 3_194_120],
      ["Differens", null, { number: 0, formula: "E5-C7" }],
    ];
    const reading = read(...years(...under));
    expect([totalsIn(reading), ...codesOf(reading, "STR-42", "STR-23", "STR-16")]).toEqual(["3 3190000 3194120"]);
  });
  it("is asked about where it says something else", () => {
    expect(totals(...years([], ["Huvudbok konto 1179, saldo", null, 3_200_000]))).toMatch(/\?/u);
  });
});

describe("cards side by side under each other, named by titles", () => {
  const cards = (granted: string, spent: string, rest: string): SheetInput => {
    const pair = (...[left, right]: readonly [CellInput, CellInput][]): readonly CellInput[] => [
      ...(left ?? []),
      null,
      ...(right ?? []),
    ];
    const card = (one: readonly string[], other: readonly string[]): Rows => [
      pair([one[0] ?? null, null], [other[0] ?? null, null]),
      pair([granted, one[1] ?? null], [granted, other[1] ?? null]),
      pair([spent, one[2] ?? null], [spent, other[2] ?? null]),
      pair(["Läge", "Genomförd"], ["Läge", "Pågår"]),
      pair([rest, "Återlämnas"], [rest, "Resten används våren 2025"]),
      pair(["Kontakt", "enhetschef"], ["Kontakt", "enhetschef"]),
      [],
    ];
    return {
      rows: [
        ["Socialnämndens projektkort"],
        [],
        ...card(
          ["Ungdomsmottagningen", "320 000 kronor", "311 400 kronor"],
          ["Stödboendet", "540 000 kr", "540 000 kr"],
        ),
        ...card(["Mötesplatsen", "185 000 kronor", "120 750 kronor"], ["Fältstationen", "410 000 kr", "428 300 kr"]),
      ],
      merges: ["A3:B3", "D3:E3", "A10:B10", "D10:E10"],
    };
  };
  it.each([
    ["Beviljad summa", "Använd summa", "Överskott/underskott"],
    ["Beviljat belopp", "Utfall", "Vad händer med överskottet"],
  ])("are read by %s and %s", (...labels) => {
    const reading = inSheets({ Projektkort: cards(...labels) });
    expect([totalsIn(reading), ...codesOf(reading, "BEL-01"), ...statusesIn(reading)]).toEqual([
      "4 1455000 1400450",
      ...["GENOMFORT", "GENOMFORT", "PAGAR", "PAGAR"],
    ]);
  });
});

describe("income among the accounts of a project", () => {
  const ledger = (income: string): Rows => [
    ["Kod", "Projekt", "Konto", "Kontonamn", "Budget 2023 (kr)", "Utfall 2023 (kr)"],
    ["SK1", "Torget", 1179, "Pågående nyanläggning", 900_000, 1_040_000],
    ["SK1", "Torget", 3511, income, 0, -200_000],
    ["SK2", "Passagen", 1179, "Pågående nyanläggning", 400_000, 388_000],
    ["SK3", "Stigen", 1179, "Pågående nyanläggning", 600_000, 585_000],
  ];
  it.each(["Bidrag fastighetsägare", "Intäkter", "Statsbidrag"])("is asked about: %s", (income) => {
    const reading = read(...ledger(income));
    expect([totalsIn(reading), ...codesOf(reading, "STR-51")]).toEqual(["3 1900000? 2013000?", "STR-51 D3"]);
  });
  it("is taken off, or left out, as answered", () => {
    const answered = (money: "own" | "other") =>
      totalsIn(readIntake(workbookOf({ Blad: ledger("Intäkter") }), { money: { intäkter: money } }));
    expect([answered("own"), answered("other")]).toEqual(["3 1900000 1813000", "3 1900000 2013000"]);
  });
  it("is none where an account is credited", () => {
    expect(totals(...ledger("Kreditering entreprenör"))).toBe("3 1900000 1813000");
  });
});

describe("a table out of minutes", () => {
  const minutes = (...items: Rows): Rows => [
    ["§", "Ärende", "Medel som beviljats (kr)", "Medel som använts (kr)", "Beslut"],
    ...items,
    [41, "Gångväg från T-banan", 1_400_000, 1_356_200, "Godkänns."],
    [42, "Häck och ljus", 260_000, 260_000, "Godkänns."],
    [43, "Bommar", 330_000, 118_750, "Läggs till handlingarna."],
  ];
  it("has items that are no projects", () => {
    const reading = read(...minutes([39, "Val av justerare"], [40, "Dagordning", null, null, "Godkänns."]));
    expect([totalsIn(reading), ...codesOf(reading, "BEL-09")]).toEqual(["3 1990000 1734950"]);
  });
  it("but one with amounts, or called something else, is a project", () => {
    expect(totals(...minutes([39, "Dagordning", 10_000, 5_000]))).toBe("4 2000000 1739950");
    expect(codesOf(read(...minutes([39, "Kyrkstigen"])), "BEL-09")).toEqual(["BEL-09 C2"].slice(1));
  });
});

describe("a status called by more words than the edition knows", () => {
  const list = (heading: string, ...said: readonly string[]): Rows => [
    ["Projekt", "Beviljat (kr)", "Utfall (kr)", heading],
    ...said.map((status, at): readonly CellInput[] => [`Park ${"ABCD"[at] ?? ""}`, 500_000, 400_000, status]),
  ];
  it("is the status where most of its cells are one", () => {
    expect(
      statusesIn(read(...list("Läge på marken", "Klart", "Asfalt lagd, kantsten kvar", "Klart", "Ej påbörjat"))),
    ).toEqual(["GENOMFORT", null, "GENOMFORT", "EJ_PABORJAT"]);
  });
  it("is none where they tell of something else", () => {
    expect(statusesIn(read(...list("Läge i staden", "Söder", "Norr", "Vid torget", "Klart")))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("vouchers under a project's number, name and budget", () => {
  const list = (budget: (granted: number) => CellInput): Rows => [
    ["Verifikationslista, SEK"],
    ["Ver.nr", "Bokf.datum", "Text", "Budget", "Bokfört", "Återstår"],
    ...[
      { number: "48211", name: "Belysning", granted: 800_000, booked: [212_400, 388_000] },
      { number: "48214", name: "Lås", granted: 330_000, booked: [301_700, -12_300] },
    ].flatMap(({ number, name, granted, booked }): Rows => {
      const spent = booked.reduce((sum, one) => sum + one, 0);
      return [
        [`Projekt ${number} ${name}`, null, null, budget(granted)],
        ...booked.map((amount) => ["I24110", "2023-09-04", "Faktura", null, amount]),
        [`Delsumma ${number}`, null, null, granted, spent, granted - spent],
        [],
      ];
    }),
    ["Slutsumma", null, null, 1_130_000, 889_800, 240_200],
  ];
  it("are read with the budget in the sum, and in the title too", () => {
    expect(totals(...list(() => null))).toBe("2 1130000 889800");
    expect(totals(...list((granted) => granted))).toBe("2 1130000 889800");
  });
  it("are not read where the title has another budget than the sum", () => {
    expect(totals(...list((granted) => granted + 50_000))).toMatch(/^0/u);
  });
});

describe("an estimate of which a part is the grant", () => {
  const list = (...rows: Rows): Rows => [
    [
      "Projektnamn",
      "Kalkyl hela projektet (kr)",
      "varav trygghetsmedel",
      "varav egna medel",
      "Utfall hela projektet (kr)",
    ],
    ...rows,
  ];
  it("is granted that part, and what was spent is asked about where there is other money", () => {
    const reading = read(
      ...list(
        ["Gångstråk", 1_400_000, 1_400_000, null, 1_322_000],
        ["Lekplats", 2_600_000, 1_500_000, 1_100_000, 2_310_000],
      ),
    );
    expect([totalsIn(reading), ...codesOf(reading, "STR-56")]).toEqual(["2 2900000 1322000?", "STR-56 E3"]);
  });
});

describe("sums of sums", () => {
  it("add up what stands since the sum of their kind", () => {
    const reading = read(
      ["Program", "Område", "Projekt", "Beslutat (kr)", "Upparbetat (kr)"],
      ["Trygga stråk", "Husby", "Ljuset", 1_250_000, 1_180_000],
      [null, null, "Sikten", 300_000, 270_000],
      [null, "Summa Husby", null, 1_550_000, 1_450_000],
      [null, "Rinkeby", "Bänkarna", 850_000, 850_000],
      [null, "Summa Rinkeby", null, 850_000, 850_000],
      ["Summa Trygga stråk", null, null, 2_400_000, 2_300_000],
      ["Trygga torg", "Tensta", "Trappan", 2_900_000, 1_350_000],
      [null, "Summa Tensta", null, 2_900_000, 1_350_000],
      [null, "Kista", "Pollare", 1_100_000, 1_040_000],
      [null, "Summa Kista", null, 1_100_000, 1_040_000],
      ["Summa Trygga torg", null, null, 4_000_000, 2_390_000],
      ["Totalt", null, null, 6_400_000, 4_690_000],
    );
    expect([totalsIn(reading), ...codesOf(reading, "STR-07")]).toEqual(["5 6400000 4690000"]);
  });
});

describe("a form that asks for no name", () => {
  const form = (label: string, name: string): Rows => [
    ["Nämnd:", "Bromma stadsdelsnämnd"],
    [label, name],
    ["Genomförd:", "☒ Ja", "☐ Pågår", "☐ Nej"],
    ["Beviljat (tkr):", 460],
    ["Utfall (tkr):", 418],
    ["Överskottet:", "☒ återlämnas", "☐ ombudgeteras"],
  ];
  it.each(["Åtgärd:", "Plats:", "Åtgärd"])("calls its project by %s", (label) => {
    const reading = read(...form(label, "Skolgården, ljus"));
    expect([totalsIn(reading), reading.projects.map(({ name }) => name)]).toEqual([
      "1 460000 418000",
      ["Skolgården, ljus"],
    ]);
  });
  it("but not by a description", () => {
    const words = "Vi satte upp tio stolpar längs gångvägen. Arbetet blev klart i maj.";
    expect(totals(...form("Plats:", words))).toMatch(/^0/u);
  });
});

describe("a decision made anew beside what was granted", () => {
  it.each(["Ändrat beslut (kr)", "Nytt beslut (kr)"])("leaves the grant open: %s", (heading) => {
    const rows: Rows = [
      ["Projekt", "Beviljat (kr)", heading, "Utfall (kr)", "Status"],
      ["Torget", 800_000, null, 745_000, "klart"],
      ["Stranden", 600_000, 300_000, 588_300, "klart"],
    ];
    expect(totals(...rows)).toMatch(/^2 (?:1400000|-)\? 1333300$/u);
  });
});

describe("names beside an id", () => {
  it("are none where one id has several of them", () => {
    const ledger: Rows = [
      ["Period", "Verifikat", "Konto", "Projektnr", "Text", "Belopp kr"],
      ...[
        ["18230101", "Timarvode", 71_722],
        ["18230101", "Material", 74_271],
        ["18230102", "Lev.faktura", 25_055],
        ["18230102", "Material", 12_295],
        ["18230103", "Lev.faktura", 20_883],
      ].map(([id = "", text = "", amount = 0], at): readonly CellInput[] => [
        202_304 + at,
        70_010_000 + at,
        4010,
        id,
        text,
        amount,
      ]),
    ];
    const register: Rows = [
      ["Projektnr", "Projektnamn", "Beviljat belopp kr"],
      ["18230101", "Belysningen", 820_000],
      ["18230102", "Grinden", 260_000],
      ["18230103", "Möblerna", 430_000],
    ];
    const reading = inSheets({ Projektregister: register, Huvudbok: ledger });
    expect([totalsIn(reading), ...codesOf(reading, "ID-01")]).toEqual(["3 1510000 204226"]);
  });
  it("may stand in a column that nobody knows, where what was done is told in sentences", () => {
    const reading = read(
      ["Det gällde", "Vad som gjordes", "Medel som nämnden fick", "Vad det kostade"],
      ["Belysning längs muren", "Stolpar längs muren. Arbetet blev klart i maj.", "850 000 kr", "791 250 kr"],
      ["Ny grind", "Grinden byttes och låses kvällstid.", "420 000 kr", "420 000 kr"],
      ["Röjning av häckar", "Häckarna togs ned till en meters höjd.", "180 000 kr", "96 400 kr"],
    );
    expect([totalsIn(reading), reading.projects.map(({ name }) => name)]).toEqual([
      "3 1450000 1307650",
      ["Belysning längs muren", "Ny grind", "Röjning av häckar"],
    ]);
  });
});

describe("two sheets under one reference", () => {
  it.each(["Ref", "Vårt nr", "Ärendereferens"])("are the decisions and what became of them: %s", (called) => {
    const decisions = (heading: string): Rows => [
      [heading, "Beslutsdag", "Ärende", "Beviljat kr", "Instans"],
      ["J-01", "2023-03-08", "Entrégrind", 300_000, "Utskottet"],
      ["J-02", "2023-03-08", "Gångväg", 850_000, "Utskottet"],
      ["J-04", "2023-03-08", "Trottoar", 1_600_000, "Utskottet"],
      ["J-04", "2024-06-12", "Trottoar", 400_000, "dito, tillägg"],
      [null, null, "Summa beslut", 3_150_000],
    ];
    const books = (heading: string): Rows => [
      [heading, "Utfall kr", "Ekonomens ord"],
      ["J-04", 1_322_500, null],
      ["J-01", 287_900, null],
      ["J-02", 850_000, "för dyrt"],
      ["Summa", 2_460_400, null],
    ];
    const reading = inSheets({ Beslut: decisions(called), Ekonomi: books(called) });
    expect([totalsIn(reading), reading.projects.map(({ name }) => name)]).toEqual([
      "3 3150000 2460400",
      ["Entrégrind", "Gångväg", "Trottoar"],
    ]);
  });
});
