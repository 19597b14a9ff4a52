import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

/** What a second collection showed, with years and other money beside: each kind in several shapes. */

type Rows = readonly (readonly CellInput[])[];
const read = (...rows: Rows) => readIntake(workbookOf({ Blad: rows }));
const totals = (...rows: Rows): string => totalsIn(read(...rows));
const inSheets = (sheets: Readonly<Record<string, SheetInput | Rows>>) => readIntake(workbookOf(sheets));

describe("a grant that nobody calls one, where the workbook works out what is left of it", () => {
  const list = (
    heading: string,
    left: (row: number) => CellInput,
    ...amounts: readonly (readonly number[])[]
  ): Rows => [
    ["Insats", heading, "Kostnad", "Kvar"],
    ...amounts.map(([granted = 0, spent = 0], at) => [
      ["Bredängs allé", "Sätra gångväg", "Vårberg siktröjning"][at] ?? "Lillholmen",
      granted,
      spent,
      left(at + 2),
    ]),
  ];
  it.each(["Sdn fick loss", "KF/KS-beslut", "Mars 2023-pengarna", "Tilldelningsram A"])("%s", (heading) => {
    const left = (row: number): CellInput => ({ number: row === 2 ? 57_200 : 0, formula: `B${row}-C${row}` });
    expect(totals(...list(heading, left, [1_180_000, 1_122_800], [940_000, 940_000]))).toBe("2 2120000 2062800");
  });

  it("also with what was overspent, typed by hand", () => {
    const typed = [57_200, -17_300, 22_550];
    const left = (row: number): CellInput => typed[row - 2] ?? null;
    const rows = list("Sdn fick loss", left, [1_180_000, 1_122_800], [385_000, 402_300], [210_000, 187_450]);
    expect(totals(...rows)).toBe("3 1775000 1712550");
  });

  it.each([
    "Offert",
    "Upphandlat",
    "Avtalat",
    "Alla medel",
    "Total finansiering",
    "Ram alla finansiärer",
    "Sökt av nämnden",
  ])("but %s is no grant, whatever is left of it", (heading) => {
    const left = (row: number): CellInput => ({ number: row === 2 ? 57_200 : 10_000, formula: `B${row}-C${row}` });
    expect(totals(...list(heading, left, [1_180_000, 1_122_800], [940_000, 930_000]))).toMatch(/^2 -\?/u);
  });

  it("but two rows that happen to agree prove nothing, nor a formula over other columns", () => {
    const typed = [57_200, 22_550];
    const two = list("Sdn fick loss", (row) => typed[row - 2] ?? null, [1_180_000, 1_122_800], [210_000, 187_450]);
    expect(totals(...two)).toMatch(/^2 -\?/u);
    const other = (row: number): CellInput => ({ number: row === 2 ? 57_200 : 0, formula: `F${row}-C${row}` });
    expect(totals(...list("Sdn fick loss", other, [1_180_000, 1_122_800], [940_000, 940_000]))).toMatch(/^2 -\?/u);
  });
});

describe("programmes that are not the grant, under a heading of financing", () => {
  const list = (heading: string, ...kinds: readonly string[]): Rows => [
    ["Objekt", heading, "Budget", "Utfall", "Status"],
    ["Gångtunnel Tenstavägen", "Trygghetsmedel", 1_850_000, 1_790_000, "Klart"],
    ["Fridhemsplan", "Trygghetsmedel", 2_600_000, 2_214_000, "Klart"],
    ...kinds.map((kind, at) => [`Objekt ${"ABCD"[at] ?? ""} vid torget`, kind, 900_000, 800_000, "Klart"]),
  ];
  it.each([
    ["Finansiering", "Cykelplan"],
    ["Finansieras av", "Framkomlighet"],
    ["Pengar från", "Klimatmiljonen"],
    ["Finansiär", "Trafiksäkerhet"],
  ])("%s: %s is set aside and told, without a question", (heading, kind) => {
    const reading = read(...list(heading, kind));
    expect(totalsIn(reading)).toBe("2 4450000 4004000");
    expect(reading.questions.filter(({ about }) => about === "money")).toEqual([]);
    expect(codesOf(reading)).toContainEqual(expect.stringMatching(/^STR-50 /u));
  });

  it.each(["?", "KF-medel", "Särskild pott", "Beslut 2303", "Säkerhetssatsningen", "Brottsförebyggande", "Blandat"])(
    "but %s may be the grant: a question",
    (kind) => {
      const reading = read(...list("Finansiering", kind));
      expect(totalsIn(reading)).toMatch(/\?.*\?$/u);
      expect(reading.questions.filter(({ about }) => about === "money")).toHaveLength(1);
    },
  );
});

it.each(["Klimatmiljonen", "Klimatpengar", "Skolgårdspengar"])(
  "the sheet %s beside one of the grant's own is of other money",
  (name) => {
    const rows = (amount: number): Rows => [
      ["Insats", "Beviljat (kr)", "Kostnad (kr)"],
      ["Odlingslådor", amount, amount],
      ["Lekpark", amount, amount],
    ];
    expect(totalsIn(inSheets({ Trygghetsmedel: rows(100_000), [name]: rows(300_000) }))).toBe("2 200000 200000");
  },
);

describe("sections of money under headings without one for the names", () => {
  const sections = (first: string, blank: CellInput): Rows => [
    ["Farsta stadsdelsnämnd, bilaga investeringar"],
    ["tkr    G = genomförd, P = pågår"],
    [null, "Budget efter beslut", "Utfall", "Anm."],
    [first, blank, blank, blank],
    ["Farsta gård, belysning", 950, 931],
    ["Svedmyraplan, upprustning", 1_800, 1_766],
    ["Delsumma", 2_750, 2_697],
    ["KLIMATINVESTERINGAR (klimatmiljoner)"],
    ["Regnbäddar Farsta strand", 1_500, 1_422],
    ["REINVESTERINGAR PARK"],
    ["Asfalt parkvägar", 2_400, 2_398],
    ["Lekredskap", 1_100, 1_080],
  ];
  it.each(["TRYGGHETSINVESTERINGAR", "Trygghetsmedel", "Trygghet (KS mars 2023)"])("%s", (first) => {
    const reading = read(...sections(first, null));
    expect(totalsIn(reading)).toBe("2 2750000 2697000");
    expect(codesOf(reading)).not.toContain("BEL-04");
  });
});

it.each(["Ansökningar hösten 2024", "Planerat 2025", "Övrigt", "Reservlista"])(
  "what stands under %s after the list's sum is asked about",
  (title) => {
    const rows: Rows = [
      ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
      ["Beslut mars 2023"],
      ["Ljus", 500_000, 400_000],
      ["Torg", 700_000, 600_000],
      ["Summa", 1_200_000, 1_000_000],
      [title],
      ["Park", 300_000, 100_000],
    ];
    expect(totals(...rows)).toBe("2 1200000? 1000000?");
  },
);

it.each(["Trygghetspaketet", "Trygghetsfonden", "Trygghetsbidrag", "Trygghet"])(
  "%s tells money apart in a column of kinds",
  (own) => {
    const reading = read(
      ["Projekt", "Kategori", "Beviljat (kr)", "Utfall (kr)"],
      ["Ljus", own, 500_000, 400_000],
      ["Torg", own, 700_000, 600_000],
      ["Väg", "Underhåll", 300_000, 100_000],
    );
    expect(totalsIn(reading)).toBe("2 1200000 1000000");
  },
);

it("a cell that holds an empty text is no cell", () => {
  const workbook = workbookOf({
    Blad: [
      ["Projekt", "Beviljat", "Utfall"],
      ["Trygghetsmedel", null, null],
      ["Ljus", 100_000, 90_000],
    ],
  });
  const [sheet] = workbook.sheets;
  const empty = [2, 3].map((column) => ({ row: 2, column, value: { kind: "text" as const, text: "" } }));
  const cells = [...(sheet?.cells ?? []), ...empty].toSorted((a, b) => a.row - b.row || a.column - b.column);
  const filled = { ...workbook, sheets: workbook.sheets.map((one) => ({ ...one, cells })) };
  expect(codesOf(readIntake(filled))).toEqual(codesOf(readIntake(workbook)));
});

it.each(["EX-301", "EX301", "Ex-1"])("%s is an id and no example", (id) => {
  const rows: Rows = [
    ["Projektnr", "Projekt", "Beviljat", "Utfall"],
    [id, "Hagastaden, ljus", 3_200_000, 2_987_000],
    ["EX-302", "Hammarbyhöjden, stråk", 1_850_000, 1_800_000],
  ];
  expect(totals(...rows)).toBe("2 5050000 4787000");
});

it.each(["Ex: Belysning i parken", "Ex. belysning", "Exempel: belysning"])("%s is an example", (name) => {
  const rows: Rows = [
    ["Projekt", "Beviljat", "Utfall"],
    [name, 1_000, 900],
    ["Hammarbyhöjden, stråk", 1_850_000, 1_800_000],
  ];
  expect(totals(...rows)).not.toMatch(/^2 /u);
});

describe("a heading for names that nobody knows, word for word on the sheets of several areas", () => {
  const sheet = (...rows: Rows): Rows => [["Det här gjorde vi", "Färdigt", "Beviljat", "Använt"], ...rows];
  const kista = sheet(
    ["Kista torg", "2023-11-02", 1_250_000, 1_193_400],
    ["Kymlingelänken", "2024-04-11", 930_000, 930_000],
    ["Ärvinge torg", "2023-09-01", 210_000, 187_250],
  );
  it("names the projects also where there are few", () => {
    const rinkeby = sheet(["Rinkebyterrassen", "2023-11-20", 760_000, 712_300]);
    expect(totalsIn(inSheets({ Kista: kista, Rinkeby: rinkeby }))).toBe("4 3150000 3022950");
  });

  it("but not where the words are the same on many rows", () => {
    const kinds = sheet(["Material", "2023-11-20", 760_000, 712_300], ["Material", "2023-11-21", 10_000, 10_000]);
    expect(inSheets({ Kista: kinds, Rinkeby: kinds }).projects.map(({ name }) => name)).not.toContain("Material");
  });
});

describe("what becomes of what is left, in columns", () => {
  const list = (...headings: readonly string[]): Rows => [
    ["Projekt", "Anslag", "Utgift", ...headings],
    ["Perstorp", 1_250_000, 1_182_000, 0, 68_000, 0],
    ["Farsta strand", 2_400_000, 1_035_000, 1_365_000, 0, 0],
    ["Hökarängen", 875_000, 640_000, 0, 35_000, 200_000],
  ];
  it.each([
    ["Ombudgeteras 2025", "Återlämnas", "Omfördelas"],
    ["Ombudgeteras", "Lämnas tillbaka", "Omdisponeras"],
    ["Ombudgeterat till 2025", "Återbetalas", "Omfördelat"],
  ])("%s, %s, %s: the last two add up, and no year is made of the first", (...headings) => {
    const reading = read(...list(...headings));
    expect(totalsIn(reading)).toBe("3 4525000 2857000");
    expect(reading.questions.filter(({ about }) => about !== "namnd")).toEqual([]);
    const [, , last] = reading.projects;
    expect(last?.years.map(({ year }) => year)).toEqual([null]);
    const returned = last?.years[0]?.fields.get("returnedAmount")?.value;
    expect(returned?.type === "amount" ? returned.ore : null).toBe(23_500_000n);
  });
});

it.each(["Kalkyl i ansökan", "Sökt eller äskat"])("%s is in no total, so nothing is asked of it", (heading) => {
  const reading = read(
    ["Projekt", heading, "Beviljat", "Använt"],
    ["Aspuddsparken", 1_280_000, 1_150_000, 1_098_700],
    ["Långbro park", 1_650_000, 1_600_000, 1_574_300],
  );
  expect(totalsIn(reading)).toBe("2 2750000 2673000");
  expect(reading.gaps).toEqual([]);
});

describe("a sum that rows were added under", () => {
  const list = (sum: CellInput, ...added: Rows): Rows => [
    ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
    ["Norgegatan", 1_350_000, 1_322_000],
    ["Rinkeby torg", 2_600_000, 2_588_400],
    ["Spånga kyrkväg", 190_000, 176_300],
    ["Sveaborgsparken", 1_800_000, 905_000],
    ...added,
    ["Summa", sum],
  ];
  const added: Rows = [["Tillkom nov: Danmarksgatan", 700_000, 688_100]];
  it.each(["SUM(B2:B5)", "SUM($B$2:$B$5)", "SUBTOTAL(9,B2:B5)"])("=%s ends above it: told, and counted", (formula) => {
    const reading = read(...list({ number: 5_940_000, formula }, ...added));
    expect(totalsIn(reading)).toBe("5 6640000 5679800");
    expect(codesOf(reading)).toContain("STR-79 B7");
  });

  it.each([
    "Lekplats (klimatmedel)",
    "Lekplats, egna medel",
    "Lekplats – ingår ej",
    "Lekplats (annan finansiering)",
    "Lekplats (prel.)",
  ])("but %s may have been left out of it on purpose", (name) => {
    const reading = read(...list({ number: 5_940_000, formula: "SUM(B2:B5)" }, [name, 700_000, 688_100]));
    expect(codesOf(reading)).toContain("STR-07 B7");
  });

  it("but a sum that is typed, or of other rows, or leaves out as much as it adds up, is not explained", () => {
    const sums: readonly [CellInput, Rows][] = [
      [5_940_000, added],
      [{ number: 5_300_000, formula: "SUM(B2:B5)" }, added],
      [
        { number: 5_940_000, formula: "SUM(B2:B5)" },
        [...added, ["Två", 110_000, 90_000], ["Tre", 120_000, 90_000], ["Fyra", 130_000, 90_000]],
      ],
    ];
    for (const [sum, rows] of sums) {
      const reading = read(...list(sum, ...rows));
      expect(codesOf(reading)).not.toContainEqual(expect.stringMatching(/^STR-79/u));
      expect(codesOf(reading)).toContainEqual(expect.stringMatching(/^STR-07/u));
    }
  });
});

describe("spending of one year, of a grant from the year before", () => {
  const list = (heading: string, spent: number, comment = ""): Rows => [
    ["Trygghetsmedel beviljade 8 mars 2023, redovisning för 2024"],
    ["Projekt", "Beviljat (kr)", heading, "Status", "Kommentar"],
    ["Långsjöparken", 2_200_000, spent, "Avslutat", comment],
    ["Liljeholmsstranden", 780_000, 195_000, "Avslutat"],
  ];
  it.each([
    ["little was used of what is finished", list("Utfall 2024", 640_000)],
    [
      "a text tells of the year before",
      list("Utfall 2024", 2_190_000, "Utfall 2023 redovisades i förra årets berättelse."),
    ],
    ["a text tells that work began before", list("Bokfört 2024", 2_190_000, "Kostnader för 2023 ingår inte.")],
  ])("may not be all: %s", (_, rows) => {
    const reading = read(...rows);
    expect(totalsIn(reading)).toMatch(/^2 2980000 \d+\?$/u);
    expect(codesOf(reading)).toContain("BEL-52 C2");
  });

  it.each([
    ["nearly all was used", list("Utfall 2024", 2_190_000)],
    ["the heading says that it is all", list("Utfall t.o.m. 2024", 640_000)],
  ])("is all: %s", (_, rows) => {
    expect(codesOf(read(...rows))).not.toContainEqual(expect.stringMatching(/^BEL-52/u));
  });
});

describe("a project's own row that says it is the total", () => {
  it.each(["Totalt", "Summa", "Tot."])("%s, over parts that name no project", (label) => {
    const rows: Rows = [
      ["Projekt", "Komponent", "Beviljat", "Utfall"],
      ["Gårdsbelysning kv. Trondheim", label, 1_200_000, 1_170_450],
      [null, "Armaturer", 620_000, 598_400],
      [null, "Elarbeten", 580_000, 572_050],
      ["Entrépartier Hagalund", label, 1_270_000, 1_243_600],
      [null, "Dörrpartier", 1_270_000, 1_243_600],
      ["Totalt alla projekt", null, 2_470_000, 2_414_050],
    ];
    expect(totals(...rows)).toBe("2 2470000 2414050");
  });

  it("that its parts do not come to is asked about", () => {
    const rows: Rows = [
      ["Projekt", "Komponent", "Beviljat", "Utfall"],
      ["Gårdsbelysning kv. Trondheim", "Totalt", 1_200_000, 1_170_450],
      [null, "Armaturer", 620_000, 598_400],
    ];
    expect(totals(...rows)).toMatch(/\?/u);
  });
});

it.each(["Trygghetskameror entréer", "Trygghetsbelysning"])(
  "%s is a thing and no money, in a column of what was done",
  (thing) => {
    const reading = read(
      ["Skola", "Vad", "Beviljat (kr)", "Kostnad (kr)"],
      ["Rinkebyskolan", thing, 185_000, 171_480],
      ["Kvarnbyskolan", "Belysning skolgård", 210_000, 204_100],
      ["Vårbyskolan", "Elektroniska lås", 295_000, 289_900],
    );
    expect(totalsIn(reading)).toBe("3 690000 665480");
  },
);

it.each(["Projektets totala budget", "Total budget", "Hela projektets budget"])(
  "%s is not the grant beside the grant's own part",
  (heading) => {
    const reading = read(
      ["Projekt", heading, "Varav beviljade trygghetsmedel", "Projektets totala utfall", "Varav utfall trygghetsmedel"],
      ["Hagastaden, parkstråk", 18_400_000, 1_200_000, 17_950_000, 1_200_000],
      ["Årstafältet, gångbro", 22_300_000, 2_400_000, 9_800_000, 1_100_000],
    );
    expect(totalsIn(reading)).toBe("2 3600000 2300000");
  },
);

it("a pivot by area and the rows by year behind it are the same amounts", () => {
  const pivot: Rows = [
    ["Radetiketter", "Summa av Beviljat kr", "Summa av Utfall kr"],
    ["Farsta", 2_000_000, 1_500_000],
    ["Sköndals torg, möbler", 1_500_000, 1_200_000],
    ["Gubbängen, bollplan", 500_000, 300_000],
    ["Totalsumma", 2_000_000, 1_500_000],
  ];
  const data = (last: number): Rows => [
    ["Område", "Projekt", "Bokföringsår", "Beviljat kr", "Utfall kr"],
    ["Farsta", "Sköndals torg, möbler", 2023, 1_500_000, 700_000],
    ["Farsta", "Sköndals torg, möbler", 2024, 0, 500_000],
    ["Farsta", "Gubbängen, bollplan", 2023, 500_000, 100_000],
    ["Farsta", "Gubbängen, bollplan", 2024, 0, last],
  ];
  expect(totalsIn(inSheets({ Pivot: pivot, Data: data(200_000) }))).toBe("2 2000000 1500000");
  expect(totalsIn(inSheets({ Pivot: pivot, Data: data(150_000) }))).toMatch(/\?/u);
});

it("a list with two numbers for each project is one list, whatever headings of the books are among them", () => {
  const rows: Rows = [
    ["Löpnr", "Projektnr", "Leverantör", "Projektbenämning", "Beviljat", "Utfall"],
    [1, "8811204", "Firma", "Gångtunnel Gullmarsplan", 1_500_000, 1_388_000],
    [2, "8811205", "Firma", "Pollare Skärholmsgången", 900_000, 812_000],
  ];
  expect(totals(...rows)).toBe("2 2400000 2200000");
});

it.each(["Ombudgeteras", "Återlämnas", "Omfördelas", "Överskott"])(
  "a row that answers %s under the headings begins no new list",
  (answer) => {
    const row = (name: string, granted: number, spent: number | null): readonly CellInput[] => [
      ...[
        name,
        "Farsta",
        "Genomfört",
        "2023-05-31",
        granted,
        spent,
        "Lägre kostnad",
        answer,
        "Trygghetsvandring",
        "Ja",
      ],
    ];
    const rows: Rows = [
      ...[
        ["Projektnamn", "Nämnd", "Status", "Slutdatum", "Beviljat kr", "Utfall kr", "Skäl till överskott"].concat(
          ...["Vad händer med överskottet", "Uppföljningsplan", "Uppföljning genomförd"],
        ),
      ],
      row("Ljus", 900_000, 800_000),
      row("Staket", 500_000, null),
    ];
    expect(totals(...rows)).toBe("2 1400000 800000?");
  },
);
