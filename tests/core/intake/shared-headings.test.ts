import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (heading: readonly string[], ...rows: Rows) =>
  readIntake(workbookOf({ Blad: [["Belopp i kr"], ["Projekt", ...heading], ...rows] }));

describe("a heading that may mean several things is told by its cells", () => {
  const list = (heading: string, first: CellInput, second: CellInput) =>
    read([heading, "Utfall"], ["Ljus", first, 900_000], ["Torg", second, 400_000]);
  const fieldsOf = (reading: ReturnType<typeof read>) =>
    reading.tables.flatMap(({ columns }) => columns.map(({ field }) => field)).sort();

  it.each<[string, CellInput, CellInput, string]>([
    ["Beslut", 1_000_000, 500_000, "2 1500000 1300000"],
    ["Beslut", "1 000 000 kr", "500 000 kr", "2 1500000 1300000"],
    ["Beviljad", 1_000_000, 500_000, "2 1500000 1300000"],
    ["Beslutat", 1_000_000, 500_000, "2 1500000 1300000"],
    ["Ursprungligt beslut", 1_000_000, 500_000, "2 1500000 1300000"],
    ["Totalt beslut", 1_000_000, 500_000, "2 1500000 1300000"],
  ])("%s over money is what was granted", (heading, first, second, totals) => {
    expect(totalsIn(list(heading, first, second))).toBe(totals);
  });

  it.each<[string, CellInput, CellInput]>([
    ["Beslut", "2023-03-08", "2023-07-04"],
    ["Beslut", "KS 2023/257", "KS 2023/293"],
    ["Beslut", 12, 14],
    ["Beslut", "KS 2023-03-08", "2023-07-04"],
    ["Beslut", null, null],
  ])("%s over %s is no amount", (heading, first, second) => {
    expect(totalsIn(list(heading, first, second))).toBe("2 -? 1300000");
  });

  it("dates are dates, and words are words", () => {
    const reading = read(
      ["Beviljat", "Utfall", "Beslut", "Klart"],
      ["Ljus", 1_000_000, 900_000, "2023-03-08", "2024-05-01"],
      ["Torg", 500_000, 400_000, "2023-07-04", "2024-06-01"],
    );
    expect(fieldsOf(reading)).toEqual(expect.arrayContaining(["decisionDate"]));
    expect(codesOf(reading, "STR-24").filter((one) => one.includes("D2"))).toEqual([]);
  });
});

describe("decisions in columns", () => {
  const rows: Rows = [
    ["Ljus", 1_000_000, 200_000, 100_000, 1_300_000, 900_000],
    ["Torg", 500_000, null, null, 500_000, 400_000],
    ["Park", 300_000, -100_000, null, 200_000, 150_000],
  ];

  it.each([
    [["Ursprungligt beslut", "Tilläggsbeslut 1", "Tilläggsbeslut 2", "Summa beslut", "Upparbetat"]],
    [["Ursprungligt beslut", "Tilläggs-beslut 1", "Tilläggs-\nbeslut nr 2", "Beslut totalt", "Nedlagda kostnader"]],
    [["Ursprungligt beviljat", "Tillägg 1", "Tillägg 2", "Totalt beviljat", "Utfall"]],
    [["Beviljat", "Tilläggsanslag 1", "Tilläggsanslag 2", "Summa beviljat", "Förbrukat"]],
  ])("add up to the column of the whole: %s", (heading) => {
    const reading = read(heading, ...rows);
    expect([totalsIn(reading), reading.gaps]).toEqual(["3 2000000 1450000", []]);
  });

  it("that do not add up to it are asked about", () => {
    const heading = ["Ursprungligt beslut", "Tilläggsbeslut 1", "Tilläggsbeslut 2", "Summa beslut", "Utfall"];
    const wrong = ["Torg", 500_000, null, null, 700_000, 400_000];
    expect(totalsIn(read(heading, rows[0] ?? [], wrong))).toMatch(/^2 \d*-?\d*\? 1300000$/u);
  });
});

describe("what is expected to be spent", () => {
  it.each([
    ["Bedömd slutkostnad"],
    ["Prognostiserat utfall"],
    ["Beräknad slutkostnad 2024"],
    ["Förväntad slutkostnad"],
    ["Uppskattad slutlig kostnad"],
    ["Trolig slutkostnad"],
  ])("is no doubt beside what was spent: %s", (heading) => {
    const reading = read(
      ["Beviljat", "Nedlagda kostnader t.o.m. aug", heading],
      ["Ljus", 1_000_000, 900_000, 1_000_000],
      ["Torg", 500_000, 400_000, 500_000],
    );
    expect([totalsIn(reading), codesOf(reading, "STR-14", "STR-42", "STR-03")]).toEqual(["2 1500000 1300000", []]);
  });

  it("is never what was spent", () => {
    const reading = read(["Beviljat", "Bedömd slutkostnad"], ["Ljus", 1_000_000, 900_000], ["Torg", 500_000, 400_000]);
    expect(totalsIn(reading)).toMatch(/^2 1500000 -/u);
  });
});
