import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const read = (...rows: readonly (readonly CellInput[])[]) => {
  const reading = readIntake(workbookOf({ Blad: [...rows] }));
  return [
    totalsIn(reading),
    reading.projects.map(({ name }) => name).join("; "),
    ...codesOf(reading, "STR-07", "STR-15", "STR-16", "STR-34", "STR-38", "STR-39"),
  ];
};
const sum = (number: number, formula: string): CellInput => ({ number, formula });

describe("a grant that stands in every row of its project", () => {
  const heading = ["Projektnr", "Projekt", "Konto", "Beviljat (kr)", "Utfall (kr)"];
  const ljus: CellInput[][] = [
    ["70011", "Ljus", "5010", 900_000, 412_000],
    ["70011", "Ljus", "5460", 900_000, 94_000],
  ];
  const sikt: CellInput[][] = [
    ["70012", "Sikt", "5010", 250_000, 131_000],
    ["70012", "Sikt", "5460", 250_000, 50_000],
  ];

  it("counts once where that is so for all projects", () => {
    expect(read(heading, ...ljus, ...sikt)).toEqual(["2 1150000 687000", "Ljus; Sikt", "STR-38 D2", "STR-38 D4"]);
  });

  it("counts as the list's own sum has it", () => {
    const one = [...ljus, ["70013", "Torg", "5010", 100_000, 80_000]] as const;
    expect(read(heading, ...one, ["Summa", null, null, 1_000_000, 586_000]).slice(0, 2)).toEqual([
      "2 1000000 586000",
      "Ljus; Torg",
    ]);
    expect(read(heading, ...one, ["Summa", null, null, 1_900_000, 586_000])).toEqual([
      "2 1900000 586000",
      "Ljus; Torg",
    ]);
  });

  it("is doubtful where one project alone has several rows and no sum tells", () => {
    expect(read(heading, ...ljus, ["70013", "Torg", "5010", 100_000, 80_000])).toEqual([
      "2 1000000? 586000",
      "Ljus; Torg",
      "STR-39 D2",
    ]);
  });

  it("adds up where the rows of a project have different ones", () => {
    expect(read(heading, ...ljus, ["70012", "Sikt", "5010", 200_000, 1], ["70012", "Sikt", "5460", 50_000, 1])).toEqual(
      ["2 2050000 506002", "Ljus; Sikt"],
    );
  });

  it("is no doubt where activities have their own, with the project's name on each row", () => {
    expect(
      read(
        ["Projekt", "Aktivitet", "Beviljat (kr)", "Utfall (kr)"],
        ["Ljus", "Projektering", 900_000, 412_000],
        ["Ljus", "El", null, 94_000],
        ["Sikt", "Röjning", 250_000, 131_000],
      ),
    ).toEqual(["2 1150000 637000", "Ljus; Sikt"]);
  });
});

describe("a row whose formula adds up the rows right below", () => {
  const heading = ["Projekt", "Beviljat (kr)", "Utfall (kr)"];

  it("is a project over its costs", () => {
    expect(
      read(
        heading,
        ["Ljus", sum(900_000, "SUM(B3:B4)"), sum(800_000, "SUM(C3:C4)")],
        ["Projektering", 300_000, 300_000],
        ["Entreprenad", 600_000, 500_000],
        ["Torg", sum(300_000, "SUM(B6:B7)"), sum(200_000, "SUM(C6:C7)")],
        ["Projektering", 100_000, 100_000],
        ["Entreprenad", 200_000, 100_000],
      ),
    ).toEqual(["2 1200000 1000000", "Ljus; Torg"]);
  });

  it("is an area over its projects, in levels by formulas alone", () => {
    expect(
      read(
        heading,
        ["Söderort", sum(1_200_000, "B3+B6"), sum(1_000_000, "C3+C6")],
        ["Farsta", sum(900_000, "SUM(B4:B5)"), sum(800_000, "SUM(C4:C5)")],
        ["Torget", 300_000, 300_000],
        ["Bron", 600_000, 500_000],
        ["Skarpnäck", sum(300_000, "SUM(B7:B7)"), sum(200_000, "SUM(C7:C7)")],
        ["Stigen", 300_000, 200_000],
      ),
    ).toEqual(["3 1200000 1000000", "Torget; Bron; Stigen"]);
  });
});

describe("a project's name alone over its costs", () => {
  const heading = ["Projekt", "Beviljat (kr)", "Utfall (kr)"];

  it("has what they add up to", () => {
    expect(
      read(
        heading,
        ["Ljus"],
        ["Projektering", 300_000, 212_000],
        ["Entreprenad", 600_000, 594_000],
        ["Summa", 900_000, 806_000],
        ["Sikt"],
        ["Röjning", 250_000, 131_000],
        ["Montage", 50_000, 31_000],
        ["Summa", 300_000, 162_000],
      ),
    ).toEqual(["2 1200000 968000", "Ljus; Sikt"]);
  });

  it("is a section where the rows are named like projects", () => {
    expect(
      read(
        ["Projekt/aktivitet", "Beviljat (kr)", "Utfall (kr)"],
        ["Prioriterade åtgärder"],
        ["Torget", 300_000, 212_000],
        ["Bron", 600_000, 594_000],
        ["Övriga åtgärder"],
        ["Stigen", 250_000, 131_000],
      ),
    ).toEqual(["3 1150000 937000", "Torget; Bron; Stigen"]);
  });
});

describe("a project with a row a year, named in the first", () => {
  it("has the amounts of all its years", () => {
    const rows: CellInput[][] = [
      ["Projekt", "År", "Beviljat (kr)", "Utfall (kr)"],
      ["Ljus", 2023, 300_000, 212_000],
      [null, 2024, 600_000, 594_000],
      ["Sikt", 2023, 250_000, 131_000],
    ];
    expect(read(...rows)).toEqual(["2 1150000 937000", "Ljus; Sikt"]);
    const { projects } = readIntake(workbookOf({ Blad: rows }));
    expect(projects[0]?.years.map(({ year }) => year)).toEqual([2023, 2024]);
  });

  it("has not those of a year that stands there already, nor of a row without a year", () => {
    const heading = ["Projekt", "År", "Beviljat (kr)", "Utfall (kr)"];
    expect(read(heading, ["Ljus", 2023, 300_000, 1], [null, 2023, 600_000, 1])[2]).toBe("STR-15 A3");
    expect(read(heading, ["Ljus", 2023, 300_000, 1], [null, null, 600_000, 1])[2]).toBe("STR-15 A3");
  });
});

describe("a report of a ledger", () => {
  it("marks its sums with stars", () => {
    expect(
      read(
        ["Nivå", "Projektnr", "Projekt", "Beviljat (kr)", "Utfall (kr)"],
        [null, "I.1", "Bron", 900_000, 800_000],
        [null, "I.2", "Vägen", 300_000, 200_000],
        ["*", "I", "Stråk", 1_200_000, 1_000_000],
        ["**", null, null, 1_200_000, 1_000_000],
      ),
    ).toEqual(["2 1200000 1000000", "Bron; Vägen"]);
  });
});

describe("0 on a project's own row", () => {
  it("says nothing where its accounts have amounts", () => {
    expect(
      read(
        ["Projekt/Konto", "Benämning", "Beviljat (kr)", "Utfall (kr)"],
        ["61201", "Torget", 900_000, 0],
        [{ text: "5011", indent: 1 }, "Mark", 0, 400_000],
        [{ text: "5410", indent: 1 }, "Inventarier", 0, 300_000],
      ),
    ).toEqual(["1 900000 700000", "Torget"]);
  });
});
