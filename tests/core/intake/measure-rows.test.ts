import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

const read = (input: SheetInput | SheetInput["rows"]) => {
  const reading = readIntake(workbookOf({ Blad: input }));
  return [
    totalsIn(reading),
    reading.projects.map(({ name }) => name).join("; "),
    ...codesOf(reading).filter((code) => /^(?:STR-(?!04|22|17)|BEL|KOD|ID-0[12])/u.test(code)),
  ];
};
const expected = ["2 1300000 1100000", "Torget; Parken"];

describe("a table with a row for what was granted and one for what was spent", () => {
  const months: CellInput[][] = [
    ["Nr", "Projekt", "Typ", "jan (kr)", "feb (kr)", "Helår (kr)"],
    ["T1", "Torget", "Budget", 300_000, 500_000, 800_000],
    [null, null, "Utfall", 250_000, 450_000, 700_000],
    [null, null, "Avvikelse", 50_000, 50_000, 100_000],
    ["T2", "Parken", "Budget", 200_000, 300_000, 500_000],
    [null, null, "Utfall", 100_000, 300_000, 400_000],
    [null, null, "Avvikelse", 100_000, 0, 100_000],
    ["Totalt", null, "Budget", 500_000, 800_000, 1_300_000],
    [null, null, "Utfall", 350_000, 750_000, 1_100_000],
  ];

  it("over months has the whole year's column, with names merged down or given once", () => {
    expect(read(months)).toEqual(expected);
    expect(read({ rows: months, merges: ["A2:A4", "B2:B4", "A5:A7", "B5:B7"] })).toEqual(expected);
  });

  it("in one column of amounts, with the name in every row", () => {
    expect(
      read([
        ["Projekt", "Post", "Belopp (kr)"],
        ["Torget", "Beviljat", 800_000],
        ["Torget", "Utfall", 700_000],
        ["Parken", "Beviljat", 500_000],
        ["Parken", "Utfall", 400_000],
      ]),
    ).toEqual(expected);
  });

  it("over years has an amount for each of them", () => {
    const rows: CellInput[][] = [
      ["Nr", "Projekt", "Mått", 2023, 2024, "Totalt"],
      [1, "Torget", "Beviljat (kr)", 600_000, 200_000, 800_000],
      [null, null, "Utfall (kr)", 300_000, 400_000, 700_000],
      [2, "Parken", "Beviljat (kr)", 500_000, 0, 500_000],
      [null, null, "Utfall (kr)", 350_000, 50_000, 400_000],
    ];
    expect(read(rows)).toEqual(expected);
    const { projects } = readIntake(workbookOf({ Blad: rows }));
    expect(projects[0]?.years.map(({ year }) => year)).toEqual([2023, 2024]);
  });

  it("is read so where a share stands among the rows", () => {
    const share: CellInput = { number: 0.875, format: "0%" };
    const rows = [
      ["Projekt", "Mått", "Belopp (kr)"],
      ["Torget", "Beviljat", 800_000],
      [null, "Utfall", 700_000],
      [null, "Nyttjandegrad", share],
      ["Parken", "Beviljat", 500_000],
      [null, "Utfall", 400_000],
      [null, "Nyttjandegrad", share],
    ] as const;
    expect(read(rows)).toEqual(expected);
  });
});

describe("a table that only looks so", () => {
  it("is not whole where a column is the sum of the others in some rows only", () => {
    const [total] = read([
      ["Projekt", "Typ", "jan (kr)", "feb (kr)", "Helår (kr)"],
      ["Torget", "Budget", 300_000, 500_000, 900_000],
      [null, "Utfall", 250_000, 450_000, 700_000],
    ]);
    expect(total).toContain("?");
  });

  it("is not whole where a project says the same thing twice", () => {
    const [total] = read([
      ["Projekt", "Typ", "Belopp (kr)"],
      ["Torget", "Budget", 800_000],
      [null, "Budget", 100_000],
      [null, "Utfall", 700_000],
    ]);
    expect(total).toContain("?");
  });

  it("is a list where the column tells the kind of investment", () => {
    expect(
      read([
        ["Projekt", "Typ", "Beviljat (kr)", "Utfall (kr)"],
        ["Torget", "Belysning", 800_000, 700_000],
        ["Parken", "Lekplats", 500_000, 400_000],
      ]).slice(0, 2),
    ).toEqual(expected);
  });
});
