import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (rows: Rows, more: Partial<SheetInput> = {}) => readIntake(workbookOf({ Blad: { rows, ...more } }));
const list = (granted: string, spent: string, left = "Kommentar"): Rows => [
  ["Projekt", granted, spent, left],
  ["Ljus", 500_000, 450_000, null],
  ["Torg", 300_000, 200_000, null],
];
const whole = "2 800000 650000";

describe("money in everyday words", () => {
  it.each([
    ["Beviljade pengar kr", "Använt kr"],
    ["Fått (kr)", "Kostat (kr)"],
    ["Fått av\ntrygghets-\nmedlen\n(kr)", "Har kostat hittills (kr)"],
    ["Pengar från staden (kr)", "Använda pengar (kr)"],
    ["Pengar vi fick (kr)", "Vad det kostade (kr)"],
    ["Trygghetsmedel enl. beslut kr", "Fakturerat t.o.m. okt kr"],
    ["Bidrag från KS, kr", "Gjort av med, kr"],
    ["2023 års tilldelning, kr", "Totalkostnad (utfall), kr"],
    ["Beviljat från trygghetsmedlen kr", "Förbrukad summa kr"],
    ["Så mycket fick vi (kr)", "Så mycket gjorde vi av med (kr)"],
    ["Hur mycket pengar fick vi, kr", "Hur mycket har vi använt, kr"],
    ["Vad vi har fått, kr", "Hur mycket det gick åt, kr"],
    ["Bidrag från trygghetsmedel kr", "Redovisad utgift kr"],
    ["Grant awarded (SEK)", "Faktiska kostnader (SEK)"],
    ["Medel från KS, kr", "Verkliga kostnader kr"],
  ])("%s, %s", (granted, spent) => {
    const reading = read(list(granted, spent));
    expect([totalsIn(reading), codesOf(reading, "STR-02", "STR-05", "STR-14", "STR-44")]).toEqual([whole, []]);
  });

  it.each([
    ["Medel från bolaget kr", "Använt kr"],
    ["Beviljade pengar kr", "Medfinansiering (utfall) kr"],
    ["Fått av Boverket kr", "Kostat kr"],
    ["Så mycket sökte vi kr", "Kostat kr"],
    ["Fått kr", "Beräknade kostnader kr"],
  ])("of somebody else is not taken: %s, %s", (granted, spent) => {
    expect(totalsIn(read(list(granted, spent)))).not.toBe(whole);
  });
});

it.each([
  ["Betalt", "ja", "nej"],
  ["Utbetalt", "2024-01-02", "2024-03-04"],
  ["Pengar kvar", "lite", "nej"],
])("an everyday word over words or days is no amount: %s", (heading, first, second) => {
  const reading = read([
    ["Projekt", "Beviljat kr", "Utfall kr", heading],
    ["Ljus", 500_000, 450_000, first],
    ["Torg", 300_000, 200_000, second],
  ]);
  expect([totalsIn(reading), codesOf(reading, "STR-03", "BEL-01")]).toEqual([whole, []]);
});

it("a word of sums in another column makes no sum of a row with a name", () => {
  const reading = read([
    ["Prio", "Projekt", "Gäng", "Beviljat kr", "Utfall kr"],
    [1, "Flytt av container", "Transport", 500_000, 450_000],
    [2, "Torg", "Grönt", 300_000, 200_000],
  ]);
  expect(totalsIn(reading)).toBe(whole);
});

it("what a print-out carries from page to page is a sum", () => {
  const heading = ["Projekt", "Benämning", "Beviljat kr", "Upparbetat kr"];
  const reading = read([
    heading,
    ["3445", "Ljus", 500_000, 450_000],
    [null, "Att överföra", 500_000, 450_000],
    [],
    heading,
    [null, "Överfört från föregående sida", 500_000, 450_000],
    ["3446", "Torg", 300_000, 200_000],
    [null, "Summa", 800_000, 650_000],
  ]);
  expect([totalsIn(reading), codesOf(reading, "STR-07")]).toEqual([whole, []]);
});

it("the head of every printed page is no row of the list, whatever its page number looks like", () => {
  const head: Rows = [
    ["KYRKOGÅRDSFÖRVALTNINGEN", null, null, "Sida 1(3)"],
    ["Trygghetsmedel, anslag och kostnad, kronor", null, null, "2025-01-17"],
    ["Plats och arbete", "Anslag", "Kostnad", "Kvar"],
  ];
  const page = (number: number): Rows =>
    head.map((row) => row.map((cell) => (cell === "Sida 1(3)" ? `Sida ${number}(3)` : cell)));
  const reading = read([
    ...head,
    ["Huvudgången", 300_000, 250_000, 50_000],
    ["Hållplatsen", 200_000, 180_000, 20_000],
    ["Att transportera", 500_000, 430_000, 70_000],
    [],
    ...page(2),
    ["Transport från sida 1", 500_000, 430_000, 70_000],
    ["Trappsteg", 200_000, 150_000, 50_000],
    ["Staket", 100_000, 70_000, 30_000],
    ["Summa", 800_000, 650_000, 150_000],
  ]);
  expect([totalsIn(reading).slice(1), codesOf(reading, "STR-23", "STR-07", "STR-01")]).toEqual([whole.slice(1), []]);
  expect(reading.projects).toHaveLength(4);
});

describe("a column of the grant's own name", () => {
  it("is what was granted beside what was spent, where no money is of another kind", () => {
    expect(totalsIn(read(list("Trygghetsmedel kr", "Utfall kr")))).toBe(whole);
  });

  it.each([
    ["Trygghetsmedel kr", "Egna medel kr"],
    ["Trygghetsmedel kr", "Planerat kr"],
  ])("is not, beside %s and %s alone", (own, other) => {
    expect(totalsIn(read(list(own, other)))).not.toContain("800000 ");
  });
});

describe("what is said beside the list", () => {
  it.each([
    "Utfall från 2022 och 2023 redovisades i bokslutet och ingår inte här.",
    "Antal projekt i urvalet: 23",
    "Forts. nästa sida",
  ])("leaves the totals open: %s", (text) => {
    const reading = read([...list("Beviljat kr", "Utfall kr"), [], [text]]);
    expect(codesOf(reading, "STR-40")).toHaveLength(1);
    expect(totalsIn(reading)).toContain("?");
  });

  it.each(["Antal projekt i urvalet: 2", "Moms ingår inte."])("leaves them whole: %s", (text) => {
    expect(totalsIn(read([...list("Beviljat kr", "Utfall kr"), [], [text]]))).toBe(whole);
  });

  it.each([
    ["I protokollet står 550 000. Måste kollas med kansliet.", true],
    ["Projektet kostade totalt 520 tkr, allt finansierat av trygghetsmedlen.", true],
    ["Projektet kostade totalt 520 tkr, varav bolaget betalade resten.", false],
    ["Projektet kostade 450 000 kr.", false],
  ])("%s", (comment, isDoubted) => {
    const rows: Rows = [
      ["Projekt", "Beviljat kr", "Utfall kr", "Notering"],
      ["Ljus", 500_000, 450_000, comment],
      ["Torg", 300_000, 200_000, null],
    ];
    expect(totalsIn(read(rows)).includes("?")).toBe(isDoubted);
  });
});

describe("signs for whose money it is", () => {
  const rows = (legend: string): Rows => [
    [legend],
    [],
    ["Åtgärd", "Finansiering", "Beviljat kr", "Utfall kr"],
    ["Ljus", "T", 500_000, 450_000],
    ["Torg", "T", 300_000, 200_000],
    ["Regnbädd", "T+K", 900_000, 700_000],
  ];

  it("mean what the legend says", () => {
    const reading = read(rows("T = trygghetsmedel, T+K = trygghetsmedel och klimatmedel"));
    expect(totalsIn(reading)).toBe("2 800000? 650000?");
    expect(reading.questions.map(({ about }) => about)).toContain("money");
  });
});

it("the column behind projects that is their sum is none of them", () => {
  const reading = read([
    ["Kronor."],
    [],
    [null, "Ljus", "Torg", "Alla"],
    ["Läge", "klart", "pågår", null],
    ["Beviljat", 500_000, 300_000, 800_000],
    ["Använt", 450_000, 200_000, 650_000],
  ]);
  expect(totalsIn(reading)).toBe(whole);
});

describe("a table of one row in a form", () => {
  const form = (name: string, granted: number, again: number, spent: number): Rows => [
    ["1. Ärendet"],
    ["Projekt", name],
    ["Beslutsdatum", "2023-03-08"],
    ["Beviljat belopp (kr)", granted],
    [],
    ["2. Ekonomi"],
    ["Beviljat (kr)", "Utfall (kr)", "Avvikelse (kr)"],
    [again, spent, again - spent],
    [],
    ["3. Slutresultat"],
    ["Projektet är genomfört enligt ansökan."],
  ];

  it("has the form's amounts", () => {
    const reading = readIntake(
      workbookOf({ A: form("Ljus", 500_000, 500_000, 450_000), B: form("Torg", 300_000, 300_000, 200_000) }),
    );
    expect(totalsIn(reading)).toBe(whole);
  });

  it("contradicts them where it states another grant", () => {
    const reading = readIntake(
      workbookOf({ A: form("Ljus", 500_000, 560_000, 450_000), B: form("Torg", 300_000, 300_000, 200_000) }),
    );
    expect([totalsIn(reading), codesOf(reading, "STR-03")]).toEqual(["2 300000? 650000", ["STR-03 B4,A8"]]);
  });
});

it("a lone heading right under the headings begins the list", () => {
  const reading = read([
    ["Projekt", "Nämnd", "Tilldelat, mnkr", "Förbrukat, mnkr"],
    ["Beslut 8 mars 2023"],
    ["Ljus", "Farsta", 0.5, 0.45],
    ["Torg", "Farsta", 0.3, 0.2],
  ]);
  expect(totalsIn(reading)).toBe(whole);
});

it("a sum has the unit that its rows state each for itself", () => {
  const reading = read([
    ["Projekt", "Enhet", "Beviljade medel", "Nedlagt"],
    ["Ljus", "tkr", 500, 450],
    ["Torg", "tkr", 300, 200],
    ["Totalt", null, 800, 650],
  ]);
  expect([totalsIn(reading), codesOf(reading, "STR-07")]).toEqual([whole, []]);
});

it("what a project costs in all is not what was spent of the part that was granted", () => {
  const reading = read([
    [
      "Projekt",
      "Kalkyl totalt kr",
      "varav beviljade trygghetsmedel kr",
      "varav statlig medfinansiering kr",
      "Upparbetat totalt kr",
    ],
    ["Ljus", 900_000, 500_000, 400_000, 450_000],
    ["Torg", 500_000, 300_000, 200_000, 200_000],
  ]);
  expect([totalsIn(reading).split(" ")[2]?.includes("650000"), codesOf(reading, "STR-56").length]).toEqual([false, 1]);
});

describe("a heading that takes one amount from another", () => {
  const rows = (heading: string, left: readonly [number, number]): Rows => [
    ["Projekt", "Budget kr", "Utfall kr", heading],
    ["Ljus", 500_000, 450_000, left[0]],
    ["Torg", 300_000, 200_000, left[1]],
  ];

  it.each(["Budget - utfall", "Beviljat minus utfall", "Budget \u2013 Utfall kr", "Anslag \u2212 förbrukat"])(
    "is what is left: %s",
    (heading) => {
      const reading = read(rows(heading, [50_000, 100_000]));
      expect([totalsIn(reading), codesOf(reading, "STR-14", "BEL-26", "BEL-07")]).toEqual([whole, []]);
    },
  );

  it("has the other sign the other way round", () => {
    const reading = read(rows("Utfall - budget", [-50_000, -100_000]));
    expect([totalsIn(reading), codesOf(reading, "STR-14", "BEL-07")]).toEqual([whole, []]);
  });

  it("is none of the two where one is a forecast, or was applied for", () => {
    for (const heading of ["Prognos - budget", "Sökt - beviljat"])
      expect(totalsIn(read(rows(heading, [1_000, 2_000])))).toMatch(/^2 800000\?? 650000\??$/u);
  });
});

describe("a column that is read as nothing", () => {
  const rows = (heading: string, more: readonly [number, number]): Rows => [
    ["Projekt", "Beviljat kr", "Utfall kr", heading],
    ["Ljus", 500_000, 450_000, more[0]],
    ["Torg", 300_000, 200_000, more[1]],
  ];

  it("is no doubt where it holds nothing but 0, or says that it is not yet of the amount", () => {
    expect(totalsIn(read(rows("Utfall fg år", [0, 0])))).toBe(whole);
    expect(totalsIn(read(rows("Beställt ej fakturerat", [10_000, 0])))).toBe(whole);
  });

  it("is one where it holds an amount that may be more of it", () => {
    expect(totalsIn(read(rows("Utfall fg år", [0, 1_000])))).toMatch(/650000\?$|-\?$/u);
    expect(totalsIn(read(rows("Utfall ej bokfört", [0, 1_000])))).toMatch(/\?$/u);
  });
});
