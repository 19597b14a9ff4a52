import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (input: Rows | SheetInput) => readIntake(workbookOf({ Blad: input }));
const told = (input: Rows | SheetInput) => {
  const reading = read(input);
  return [totalsIn(reading), ...codesOf(reading, "STR-02", "STR-03", "STR-42", "STR-43", "BEL-29", "BEL-50")];
};

describe("a budget year that has a grant but no column of spending", () => {
  it("lacks nothing where the total of spending is what the other years come to", () => {
    const rows: Rows = [
      ["Projekt", "Beviljad budget (kr)", null, null, null, "Utfall (kr)", null, null, "Rest att\nförbruka"],
      [null, 2023, 2024, 2025, "Totalt", 2023, 2024, "Totalt", null],
      ["Ljus", 500_000, 1_500_000, 400_000, 2_400_000, 480_000, 1_310_000, 1_790_000, 610_000],
      ["Park", 0, 900_000, 600_000, 1_500_000, 0, 415_000, 415_000, 1_085_000],
      ["Torg", 350_000, 0, 0, 350_000, 338_000, 0, 338_000, 12_000],
    ];
    const merges = ["A1:A2", "B1:E1", "F1:H1", "I1:I2"];
    expect(told({ rows, merges })).toEqual(["3 4250000 2543000"]);
    const years = read({ rows, merges }).projects[0]?.years.map(({ year, fields }) => [
      year,
      fields.get("spentAmount")?.value,
      fields.get("spentAmount")?.at.cell,
    ]);
    expect(years).toEqual([
      [null, undefined, undefined],
      [2023, { type: "amount", ore: 48_000_000n }, "F3"],
      [2024, { type: "amount", ore: 131_000_000n }, "G3"],
      [2025, { type: "amount", ore: 0n }, "H3"],
    ]);
  });

  it("lacks nothing with headings in one row", () => {
    expect(
      told([
        ["Projekt", "Beviljat 2023", "Beviljat 2024", "Beviljat 2025", "Utfall 2023", "Utfall 2024", "Utfall totalt"],
        ["Ljus", 500_000, 300_000, 400_000, 480_000, 310_000, 790_000],
        ["Park", 0, 900_000, 600_000, 0, 415_000, 415_000],
        ["Belopp i kr"],
      ]),
    ).toEqual(["2 2700000 1205000"]);
  });

  it("lacks nothing where the year stands first", () => {
    expect(
      told([
        ["Belopp i kr"],
        ["Projekt", "Beviljat 2022", "Beviljat 2023", "Beviljat 2024", "Utfall 2023", "Utfall 2024", "Utfall totalt"],
        ["Ljus", 500_000, 300_000, 400_000, 480_000, 310_000, 790_000],
        ["Park", 100_000, 900_000, 600_000, 0, 415_000, 415_000],
      ]),
    ).toEqual(["2 2800000 1205000"]);
  });

  it.each([
    ["Kvar", 410_000, 1_085_000],
    ["Återstår att förbruka", 410_000, 1_085_000],
  ])("lacks nothing where what is left is left of the whole grant: %s", (heading, first, second) => {
    expect(
      told([
        ["Belopp i kr"],
        ["Projekt", "Beviljat 2023", "Beviljat 2024", "Beviljat 2025", "Utfall 2023", "Utfall 2024", heading],
        ["Ljus", 500_000, 300_000, 400_000, 480_000, 310_000, first],
        ["Park", 0, 900_000, 600_000, 0, 415_000, second],
      ]),
    ).toEqual(["2 2700000 1205000"]);
  });

  it("lacks its spending where nothing says that the other years have it all", () => {
    const [heading, ...rows] = [
      ["Projekt", "Beviljat 2023", "Beviljat 2024", "Beviljat 2025", "Utfall 2023", "Utfall 2024"],
      ["Ljus", 500_000, 300_000, 400_000, 480_000, 310_000],
      ["Park", 0, 900_000, 600_000, 0, 415_000],
    ] as const;
    const title = ["Belopp i kr"];
    expect(told([title, [...heading], ...rows])).toEqual(["2 2700000 1205000?"]);
    // Left of the first two years' grants alone: of 2025 it says nothing.
    expect(told([title, [...heading, "Kvar"], [...rows[0], 10_000], [...rows[1], 485_000]])).toEqual([
      "2 2700000 1205000?",
    ]);
    // A total that is something else, or that says nothing.
    expect(told([title, [...heading, "Utfall totalt"], [...rows[0], 800_000], [...rows[1], null]])[0]).toBe(
      "2 2700000 1205000?",
    );
  });

  it("lacks its spending where a year's own column is empty", () => {
    expect(
      told([
        ["Belopp i kr"],
        ["Projekt", "Beviljat 2023", "Beviljat 2024", "Beviljat 2025", "Utfall 2023", "Utfall 2024", "Utfall totalt"],
        ["Ljus", 500_000, 300_000, 400_000, 480_000, null, 790_000],
      ])[0],
    ).toBe("1 1200000 480000?");
  });
});
