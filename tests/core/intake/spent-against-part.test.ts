import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (rows: Rows, answers = {}) => readIntake(workbookOf({ Blad: [["Belopp i kr"], ...rows] }), answers);
const rows = (heading: readonly string[]): Rows => [
  heading,
  ["Ljus", 600_000, 545_000, 55_000, 1_400_000],
  ["Torg", 150_000, 148_000, 2_000, 300_000],
  ["Park", 420_000, 310_000, 110_000, 420_000],
];

describe("spending that is measured against the budget of a year", () => {
  it.each([
    [["Projekt", "Budget innev. år", "Utfall ack", "Avvikelse", "Budget TOT"]],
    [["Projekt", "Årets budget", "Utfall", "Kvar", "Budget totalt"]],
    [["Projekt", "Budget 2024", "Utfall 2024", "Diff", "Totalt beviljat"]],
    [["Projekt", "Budget i år", "Utfall", "Saldo", "Budget hela projektet"]],
  ])("may not be all that was spent: %s", (heading) => {
    const reading = read(rows(heading));
    expect([totalsIn(reading), codesOf(reading, "STR-63")]).toEqual(["3 2120000 1003000?", ["STR-63 C2"]]);
    expect(reading.questions.map(({ about }) => about)).toContain("heading");
  });

  it("is all of it where the heading or an answer says so", () => {
    const heading = ["Projekt", "Budget innev. år", "Utfall sedan start", "Avvikelse", "Budget TOT"];
    expect(totalsIn(read(rows(heading)))).toBe("3 2120000 1003000");
    const other = ["Projekt", "Budget innev. år", "Utfall ack", "Avvikelse", "Budget TOT"];
    expect(totalsIn(read(rows(other), { headings: { "utfall ack": "spentAmount" } }))).toBe("3 2120000 1003000");
  });

  it("is all of it where what is left is left of the whole", () => {
    const reading = read([
      ["Projekt", "Budget innev. år", "Utfall", "Kvar", "Budget TOT"],
      ["Ljus", 600_000, 545_000, 855_000, 1_400_000],
      ["Torg", 150_000, 148_000, 152_000, 300_000],
      ["Park", 420_000, 310_000, 110_000, 420_000],
    ]);
    expect([totalsIn(reading), codesOf(reading, "STR-63")]).toEqual(["3 2120000 1003000", []]);
  });
});

it("the whole counts beside a part of the time, by their words alone", () => {
  const reading = read([
    ["Projekt", "Utfall jan–okt", "Budget innev. år", "Budget TOT", "Utfall TOT"],
    ["Ljus", 2_377, 3_477_000, 4_100_000, 3_194_000],
    ["Torg", 1_562, 1_371_000, 2_950_000, 2_007_000],
  ]);
  expect(totalsIn(reading)).toBe("2 7050000 5201000");
});
