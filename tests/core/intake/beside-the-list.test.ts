import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (rows: Rows, more: Partial<SheetInput> = {}) => readIntake(workbookOf({ Blad: { rows, ...more } }));
const sum = (formula: string, number: number) => ({ number, formula });

describe("a column that names an amount and that nobody knows", () => {
  const list = (left: readonly number[]): Rows => [
    ["Projekt", "Beviljat kr", "Utfall kr", "Kvar kr", "Utfall gemensamt med bolaget"],
    ["Ljus", 500_000, 450_000, left[0] ?? null, 70_000],
    ["Torg", 300_000, 200_000, left[1] ?? null, 20_000],
    ["Park", 200_000, 150_000, left[2] ?? null, 10_000],
  ];

  it("is left out where what is left of the grant says so in every row", () => {
    const reading = read(list([50_000, 100_000, 50_000]));
    expect([totalsIn(reading), codesOf(reading, "STR-02", "STR-14")]).toEqual(["3 1000000 800000", ["STR-02 E1"]]);
  });

  it("is a question where it does not", () => {
    const reading = read(list([50_000, 80_000, 50_000]));
    expect([totalsIn(reading), codesOf(reading, "STR-02", "STR-14")]).toEqual(["3 1000000 800000?", ["STR-14 E1"]]);
  });
});

describe("a table by nämnd with words of its own", () => {
  const sheet = (totals: readonly [number, number]): Rows => [
    ["Nämnd", "Beviljat kr", "Utfall kr", "Kontakt"],
    ["Farsta", 800_000, 650_000, "Farsta sdf"],
    ["Trafiknämnden", totals[0] - 800_000, totals[1] - 650_000, "Trafikkontoret"],
    [],
    ["Nämnd", "Projekt", "Beviljat kr", "Utfall kr"],
    ["Farsta", "Ljus", 500_000, 450_000],
    ["Farsta", "Torg", 300_000, 200_000],
    ["Trafiknämnden", "Bron", 200_000, 150_000],
    ["Summa", null, 1_000_000, 800_000],
  ];

  it("repeats a list whose sums are its totals", () => {
    const reading = read(sheet([1_000_000, 800_000]));
    expect([totalsIn(reading), codesOf(reading, "STR-01")]).toEqual(["3 1000000 800000", []]);
  });

  it("may hold projects where they are not", () => {
    const reading = read(sheet([1_100_000, 800_000]));
    expect([totalsIn(reading).includes("?"), codesOf(reading, "STR-01")]).toEqual([true, ["STR-01 A1"]]);
  });
});

it("a table of sums repeats what the sheets print, whatever they count in", () => {
  const reading = readIntake(
    workbookOf({
      Alla: [
        ["Sammanställning, tkr"],
        ["Stadsdel", "Beviljat", "Utfall", "Antal projekt"],
        ["Österstrand", 800, 650, 2],
        ["Kyrkbyn", 1286.5, 1278, 2],
        ["Totalt", 2086.5, 1928, 4],
      ],
      Ö: [["tkr"], ["Projekt", "Beviljat", "Utfall"], ["Ljus", 500, 450], ["Torg", 300, 200], ["Summa", 800, 650]],
      K: [
        ["kronor"],
        ["Projekt", "Beviljat", "Utfall"],
        ["Stig", 786_500, 778_000],
        ["Mur", 500_000, 500_000],
        ["Summa", 1_286_500, 1_278_000],
      ],
    }),
  );
  expect([totalsIn(reading), codesOf(reading, "STR-01")]).toEqual(["4 2086500 1928000", []]);
});

describe("hidden columns of last year", () => {
  const list = (left: readonly number[]): Rows => [
    ["Projekt", "Beviljat 2022 kr", "Utfall 2022 kr", "Beviljat 2023 kr", "Utfall 2023 kr", "Kvar kr"],
    ["Ljus", 650_000, 610_000, 500_000, 450_000, left[0] ?? null],
    ["Torg", null, null, 300_000, 200_000, left[1] ?? null],
    ["Park", 200_000, 190_000, 200_000, 150_000, left[2] ?? null],
  ];
  const hiddenColumns = [[2, 3]] as const;

  it("are a question where what is left says that they do not count", () => {
    const reading = read(list([50_000, 100_000, 50_000]), { hiddenColumns });
    expect([totalsIn(reading), codesOf(reading, "STR-71")]).toEqual(["3 1850000? 1600000?", ["STR-71 B1"]]);
  });

  it("count where what is left holds them too", () => {
    const reading = read(list([90_000, 100_000, 60_000]), { hiddenColumns });
    expect([totalsIn(reading), codesOf(reading, "STR-71")]).toEqual(["3 1850000 1600000", []]);
  });
});

describe("two tables of which no heading says that it names projects", () => {
  const done: Rows = [
    ["Vad vi gjort", "Fått (kr)", "Kostat (kr)"],
    ["Ljus i parken", 500_000, 450_000],
    ["Bänkar vid torget", 300_000, 200_000],
    ["Staket skolan", 200_000, 150_000],
    ["Trappa vid bron", 100_000, 90_000],
    ["Summa", 1_100_000, 890_000],
  ];
  const byPart = (south: number): Rows => [
    ["Del av staden", "Fått (kr)", "Kostat (kr)"],
    ["Norr", 800_000, 650_000],
    ["Söder", south, 150_000],
    ["Väster", 100_000, 90_000],
    ["Summa", 900_000 + south, 890_000],
  ];

  it.each<readonly [string, Readonly<Record<string, Rows>>]>([
    ["on sheets of their own", { Lista: done, "Per del": byPart(200_000) }],
    ["in the other order", { "Per del": byPart(200_000), Lista: done }],
    ["under each other", { Blad: [...done, [], ...byPart(200_000)] }],
  ])("count once where one comes to what the other does: %s", (_, sheets) => {
    const reading = readIntake(workbookOf(sheets));
    expect([totalsIn(reading), codesOf(reading, "STR-19").length]).toEqual(["4 1100000 890000", 1]);
  });

  it("are in doubt where they come to different amounts, as rounded sums do", () => {
    const reading = readIntake(workbookOf({ Lista: done, "Per del": byPart(250_000) }));
    expect([totalsIn(reading), codesOf(reading, "STR-73")]).toEqual(["7 2250000? 1780000?", ["STR-73 A1"]]);
  });

  it("are lists of projects where both call their rows the same", () => {
    const other = [["Vad vi gjort", "Fått (kr)", "Kostat (kr)"], ...byPart(250_000).slice(1)];
    const reading = readIntake(workbookOf({ Farsta: done, Järva: other }));
    expect([totalsIn(reading), codesOf(reading, "STR-73")]).toEqual(["7 2250000 1780000", []]);
  });
});

it("words merged across a list are a heading, whatever column they begin in", () => {
  const reading = read(
    [
      ["Nämnd", "Projekt", "Beviljat kr", "Utfall kr"],
      ["Beslut 2023-03-08", null, null, null],
      ["Farsta", "Ljus", 500_000, 450_000],
      ["Beslut 2023-07-04", null, null, null],
      ["Järva", "Torg", 300_000, 200_000],
    ],
    { merges: ["A2:D2", "A4:D4"] },
  );
  expect([totalsIn(reading), codesOf(reading, "BEL-09", "ORG-01")]).toEqual(["2 800000 650000", []]);
});

it("a project that is the sum of what it is divided into counts once", () => {
  const reading = read([
    ["Insats", "Beviljat kr", "Utfall kr"],
    ["Torget", sum("SUM(B3:B4)", 1_000_000), sum("SUM(C3:C4)", 929_000)],
    ["varav investering", 700_000, 688_000],
    ["varav drift", 300_000, 241_000],
    ["Parken", sum("SUM(B6:B6)", 500_000), sum("SUM(C6:C6)", 480_000)],
    ["varav investering", 500_000, 480_000],
    ["Totalt", sum("B2+B5", 1_500_000), sum("C2+C5", 1_409_000)],
    ["varav investering", 1_200_000, 1_168_000],
    ["varav drift", 300_000, 241_000],
  ]);
  expect([totalsIn(reading), codesOf(reading, "STR-23")]).toEqual(["2 1500000 1409000", []]);
});

it("money that is moved between projects is added and taken off by its sign", () => {
  const reading = read([
    ["Projektnr", "Projekt", "Händelse", "Beviljade medel kr", "Utfall kr"],
    [9201, "Torget", "Beviljat KS", 1_100_000, 872_300],
    [9202, "Passager", "Beviljat KS", 640_000, 803_900],
    [9201, "Torget", "Omdisponering till 9202", -200_000, null],
    [9202, "Passager", "Omdisponering från 9201", 200_000, null],
    [null, "Summa", null, 1_740_000, 1_676_200],
  ]);
  expect([totalsIn(reading), codesOf(reading, "ID-01", "BEL-23", "STR-07")]).toEqual(["2 1740000 1676200", []]);
});

it("an empty form that computes beside filled ones is no project", () => {
  const form = (name: string | null, granted: number | null): Rows => [
    ["Projekt:", name],
    ["Beviljat belopp (kr):", granted],
    ["Utfall (kr):", sum("SUM(B7:B9)", (granted ?? 0) / 2)],
    ["Status:", name === null ? null : "Genomfört"],
  ];
  const reading = readIntake(
    workbookOf({ Mall: form(null, null), A: form("Ljus", 500_000), B: form("Torg", 300_000) }),
  );
  expect([totalsIn(reading), codesOf(reading, "STR-15")]).toEqual(["2 800000 400000", []]);
});

it("two amounts are a heading where the rows show which column names the projects", () => {
  const reading = read([
    ["Plan name", "Trygghet 2023–2024"],
    [],
    ["Task ID", "Task Name", "Bucket", "Beviljat (kr)", "Använt (kr)"],
    ["aB3f", "Byt belysning", "Idrott", 725_000, 711_350],
    ["Qm81", "Stängsel vid depån", "Idrott", 410_000, 396_000],
    ["Zt5w", "Trygg skolväg", "Kultur", 1_600_000, 934_780],
  ]);
  expect([totalsIn(reading), reading.projects.map(({ name }) => name).toSorted()]).toEqual([
    "3 2735000 2042130",
    ["Byt belysning", "Stängsel vid depån", "Trygg skolväg"],
  ]);
});
