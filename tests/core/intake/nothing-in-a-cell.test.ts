import { saysBlankIsNothing } from "../../../src/core/words/nothing-spent";
import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (rows: Rows) => readIntake(workbookOf({ Blad: rows }));
const sum = (number: number, formula: string): CellInput => ({ number, formula });

describe("a row of a list that nobody has answered", () => {
  const list = (heading: readonly string[], rows: Rows, ...sums: readonly CellInput[]): Rows => [
    ["Projekt", "Beviljat kr", "Utfall kr", ...heading],
    ["Ljus", 1_000_000, 900_000, ...(rows[0] ?? [])],
    ["Park", 500_000, 400_000, ...(rows[1] ?? [])],
    ["Torg", 300_000, ...(rows[2] ?? [])],
    ["Summa", 1_800_000, ...sums],
  ];
  const dates = [["2024-05-01"], ["2024-06-01"], [null, null]];

  it.each([
    ["by a formula", sum(1_300_000, "SUM(C2:C4)")],
    ["by hand", 1_300_000],
  ])("is unknown, whatever sum was made of the others %s", (_, total) => {
    expect(totalsIn(read(list(["Slutfört datum"], dates, total)))).toBe("3 1800000 1300000?");
  });

  it("is unknown where a formula says that all is left", () => {
    const left = (number: number, row: number): CellInput => ({ number, formula: `B${row}-C${row}` });
    const reading = read([
      ["Projekt", "Beviljat kr", "Utfall kr", "Kvar kr", "Slutfört datum"],
      ["Ljus", 1_000_000, 900_000, left(100_000, 2), "2024-05-01"],
      ["Park", 500_000, null, left(500_000, 3), null],
      ["Torg", 300_000, 300_000, left(0, 4), "2024-06-01"],
    ]);
    expect(totalsIn(reading)).toBe("3 1800000 1200000?");
  });

  it("is unknown where only a comment stands in it", () => {
    const rows = [...dates.slice(0, 2).map(([on = null]) => [on, null]), [null, null, "Återkommer i november"]];
    expect(totalsIn(read(list(["Slutfört datum", "Övriga kommentarer"], rows, 1_300_000)))).toBe("3 1800000 1300000?");
  });

  it("is unknown where a formula has added its blank columns", () => {
    const total = (number: number, row: number): CellInput => ({ number, formula: `SUM(C${row}:D${row})` });
    const reading = read([
      ["Projekt", "Beviljat kr", "Utfall 2023", "Utfall 2024", "Utfall totalt", "Slutfört datum"],
      ["Ljus", 1_000_000, 400_000, 500_000, total(900_000, 2), "2024-05-01"],
      ["Park", 500_000, 100_000, 300_000, total(400_000, 3), "2024-06-01"],
      ["Torg", 300_000, null, null, total(0, 4), null],
      ["Summa", 1_800_000, 500_000, 800_000, sum(1_300_000, "SUM(E2:E4)"), null],
    ]);
    expect(totalsIn(reading)).toBe("3 1800000 1300000?");
  });

  it("is answered by what somebody has written in it", () => {
    expect(totalsIn(read(list(["Slutfört datum"], [["2024-05-01"], ["2024-06-01"], ["–", null]], 1_300_000)))).toBe(
      "3 1800000 1300000",
    );
    const status = [
      ["Pågår", "2024-05-01"],
      ["Pågår", "2024-06-01"],
      [null, "Ej påbörjat"],
    ];
    expect(totalsIn(read(list(["Status", "Slutfört datum"], status, sum(1_300_000, "SUM(C2:C4)"))))).toBe(
      "3 1800000 1300000",
    );
  });
});

describe("a blank amount", () => {
  const list = (status: string, total: CellInput, ...below: Rows): Rows => [
    ["Projekt", "Beviljat kr", "Utfall kr", "Status"],
    ["Ljus", 1_000_000, 900_000, "Pågår"],
    ["Park", 500_000, null, status],
    ["Summa", 1_500_000, total],
    ...below,
  ];
  const computed = sum(900_000, "SUM(C2:C3)");

  it("is 0 where a written sum is right only then, unless the project is done", () => {
    expect(totalsIn(read(list("Pågår", 900_000)))).toBe("2 1500000 900000");
    expect(totalsIn(read(list("Klart", 900_000)))).toBe("2 1500000 900000?");
  });

  it("is 0 under a formula, which takes any blank for 0, only where the project has not begun", () => {
    expect(totalsIn(read(list("Ej påbörjat", computed)))).toBe("2 1500000 900000");
    expect(totalsIn(read(list("Pågår", computed)))).toBe("2 1500000 900000?");
  });

  it("is 0 where the sheet says so", () => {
    expect(totalsIn(read(list("Pågår", computed, ["Tom ruta betyder att inget har bokförts."])))).toBe(
      "2 1500000 900000",
    );
    expect(totalsIn(read(list("Pågår", computed, ["Tom ruta betyder att uppgift saknas."])))).toBe("2 1500000 900000?");
  });

  it.each([
    ["Kr. Streck eller tom ruta betyder att inget har bokförts.", true],
    ["Tomt = 0", true],
    ["Blank cell means nothing spent.", true],
    ["Tomma fält innebär noll kronor", true],
    ["Inget fält får lämnas tomt", false],
    ["Tom ruta betyder att inga uppgifter har lämnats", false],
    ["Torget är tomt och otryggt, inget ljus", false],
    ["Tom ruta är obligatorisk att fylla i", false],
  ])("%s: %s", (text, says) => {
    expect(saysBlankIsNothing(text)).toBe(says);
  });
});

describe("words in a cell for an amount", () => {
  const list = (words: string, left: CellInput = 500_000): Rows => [
    ["Projekt", "Beviljat kr", "Utfall kr", "Kvar kr"],
    ["Ljus", 1_000_000, 900_000, 100_000],
    ["Park", 500_000, words, left],
  ];

  it.each([["ej påbörjat"], ["Inget"], ["Ej startad"], ["inga kostnader"], ["n/a"]])(
    "are 0 where all of the grant is left: %s",
    (words) => {
      const reading = read(list(words));
      expect([totalsIn(reading), codesOf(reading, "BEL-01", "BEL-50")]).toEqual(["2 1500000 900000", ["BEL-50 C3"]]);
    },
  );

  it("are unknown where nothing agrees, or where they say that nobody knows", () => {
    expect(totalsIn(read(list("ej påbörjat", null)))).toBe("2 1500000 900000?");
    expect(totalsIn(read(list("ej påbörjat", 480_000)))).toBe("2 1500000 900000?");
    expect(totalsIn(read(list("saknas")))).toBe("2 1500000 900000?");
    expect(totalsIn(read(list("se bilaga")))).toBe("2 1500000 900000?");
  });
});

describe("a dash or a blank in one of several columns", () => {
  const total = (number: number, row: number): CellInput => ({ number, formula: `SUM(C${row}:D${row})` });
  const list = (...rows: Rows): Rows => [
    ["Projekt", "Beviljat kr", "Bokfört 2023", "Bokfört 2024", "Bokfört totalt", "Status"],
    ["Ljus", 1_000_000, 400_000, 500_000, total(900_000, 2), "Pågår"],
    ...rows,
  ];

  it.each([[["–", 400_000]], [[400_000, "–"]], [[null, 400_000]]])("is nothing of that year: %s", ([first, second]) => {
    const rows = list(["Park", 500_000, first ?? null, second ?? null, total(400_000, 3), "Pågår"]);
    const reading = readIntake(workbookOf({ "2024": rows }));
    expect([totalsIn(reading), reading.gaps]).toEqual(["2 1500000 1300000", []]);
  });

  it("is 0 where both say so and the sums agree", () => {
    const rows = list(
      ["Park", 500_000, "–", "–", total(0, 3), "Ej påbörjat"],
      ["Summa", 1_500_000, sum(400_000, "SUM(C2:C3)"), sum(500_000, "SUM(D2:D3)"), sum(900_000, "SUM(E2:E3)")],
    );
    expect(totalsIn(readIntake(workbookOf({ "2024": rows })))).toBe("2 1500000 900000");
  });

  it("is asked about where it is said to be missing", () => {
    const rows = list(["Park", 500_000, "saknas", 400_000, null, "Pågår"]);
    expect(totalsIn(readIntake(workbookOf({ "2024": rows })))).toBe("2 1500000 1300000?");
  });

  it("adds nothing to a grant", () => {
    const reading = read([
      ["Projekt", "Ursprungligt beviljat kr", "Tilläggsbeslut kr", "Utfall kr"],
      ["Ljus", 1_000_000, 200_000, 900_000],
      ["Park", 500_000, "–", 400_000],
    ]);
    expect(totalsIn(reading)).toBe("2 1700000 1300000");
  });
});

describe("an amount of the year before", () => {
  const rows = (heading: readonly string[], ...sums: readonly CellInput[][]): Rows => [
    ["Projekt", "Beviljat kr", "Utfall 2023", "Utfall 2024", ...heading],
    ["Ljus", 1_000_000, 400_000, 500_000, ...(sums[0] ?? [])],
    ["Park", 500_000, 100_000, 300_000, ...(sums[1] ?? [])],
  ];
  const inSheet = (list: Rows) => readIntake(workbookOf({ "2024": list }));

  it("belongs to the project where the workbook adds it to its total", () => {
    expect(totalsIn(inSheet(rows(["Utfall totalt"], [900_000], [400_000])))).toBe("2 1500000 1300000");
  });

  it("is asked about where nothing says so", () => {
    expect(totalsIn(inSheet(rows([])))).toBe("2 1500000 1300000?");
  });
});
