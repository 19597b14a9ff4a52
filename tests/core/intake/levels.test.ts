import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const read = (...rows: readonly (readonly CellInput[])[]) => {
  const reading = readIntake(workbookOf({ Blad: [...rows] }));
  return [
    totalsIn(reading),
    reading.projects.map(({ name }) => name).join("; "),
    ...codesOf(reading, "STR-07", "STR-15", "STR-16", "STR-33", "STR-34", "ID-01"),
  ];
};

const step = (text: string, indent: number): CellInput => ({ text, indent });

describe("activities under their project", () => {
  const heading = ["Nr", "Projekt / aktivitet", "Ansvarig", "Beviljat (kr)", "Utfall (kr)"];
  const rows: CellInput[][] = [
    ["1", "Stråket", "Chef", 500_000, 410_000],
    ["1.1", "Samråd", "Konsult", 200_000, 150_000],
    ["1.2", "Stenmjöl", "Konsult", 300_000, 260_000],
    ["2", "Brygga", "Chef", 700_000, 650_000],
    ["2.1", "Räcken", "Konsult", 300_000, 310_000],
    ["2.2", "Trapplan", "Konsult", 400_000, 340_000],
  ];

  it("are no projects, whether the heading or only their numbers say so", () => {
    const expected = ["2 1200000 1060000", "Stråket; Brygga"];
    expect(read(heading, ...rows)).toEqual(expected);
    expect(read(["Nr", "Projekt", "Ansvarig", "Beviljat (kr)", "Utfall (kr)"], ...rows)).toEqual(expected);
  });

  it("are the projects where those above are areas", () => {
    const named = rows.map(([nr = null, name = null, ...others]): CellInput[] => [
      nr,
      nr === "1" ? "Farsta" : nr === "2" ? "Belysning" : name,
      ...others,
    ]);
    expect(read(["Nr", "Projekt", "Ansvarig", "Beviljat (kr)", "Utfall (kr)"], ...named)).toEqual([
      "4 1200000 1060000",
      "Samråd; Stenmjöl; Räcken; Trapplan",
    ]);
  });

  it("that come to something else than the project says make its amount doubtful", () => {
    const wrong = rows.map((row) => (row[0] === "2" ? ["2", "Brygga", "Chef", 700_000, 600_000] : row));
    expect(read(heading, ...wrong)).toEqual(["2 1200000 1010000?", "Stråket; Brygga", "STR-34 E5"]);
  });

  it("that differ by rounding say nothing", () => {
    expect(
      read(
        ["Projekt / aktivitet", "Beviljat mnkr", "Utfall mnkr"],
        ["Stråket", 0.6, 0.5],
        [step("Samråd", 1), 0.2, 0.1],
        [step("Stenmjöl", 1), 0.3, 0.3],
        ["Brygga", 0.7, 0.6],
        [step("Räcken", 1), 0.3, 0.3],
        [step("Trapplan", 1), 0.4, 0.3],
      ),
    ).toEqual(["2 1300000 1100000", "Stråket; Brygga"]);
  });
});

describe("accounts under a project that states its grant alone", () => {
  const accounts = (indent: number): CellInput[][] => [
    ["61201", "Torget", 900_000, null],
    [indent ? step("5011", indent) : "5011", "Mark", null, 400_000],
    [indent ? step("5410", indent) : "5410", "Inventarier", null, 350_000],
    ["61202", "Parken", 400_000, null],
    [indent ? step("5011", indent) : "5011", "Mark", null, 390_000],
  ];

  it.each([1, 0])("are what it has spent, with %i steps of indent", (indent) => {
    const heading = ["Projekt/Konto", "Benämning", "Beviljat (kr)", "Bokfört (kr)"];
    expect(read(heading, ...accounts(indent), ["Totalt", null, 1_300_000, 1_140_000])).toEqual([
      "2 1300000 1140000",
      "Torget; Parken",
    ]);
  });

  it("are projects of their own where nothing says that they are accounts", () => {
    const rows: CellInput[][] = [
      ["Torget", 900_000, null],
      ["Bron", null, 400_000],
      ["Parken", 400_000, null],
    ];
    expect(read(["Projekt", "Beviljat (kr)", "Utfall (kr)"], ...rows)[1]).toBe("Torget; Bron; Parken");
  });
});

describe("a project named in the first of its rows", () => {
  const heading = ["Projekt", "Aktivitet", "Utförare", "Beviljat (kr)", "Kostnad (kr)"];

  it("has the amounts of all of them", () => {
    expect(
      read(
        heading,
        ["Torget", "Projektering", "Konsult", 900_000, 210_000],
        [null, "Plattor", "Mark", null, 400_000],
        [null, "Möbler", "Inköp", null, 250_000],
        ["Summa projekt", null, null, 900_000, 860_000],
        [],
        ["Parken", "Projektering", "Konsult", 350_000, 120_000],
        [null, "Röjning", "Mark", null, 180_000],
        ["Summa projekt", null, null, 350_000, 300_000],
        [],
        ["TOTALT", null, null, 1_250_000, 1_160_000],
      ),
    ).toEqual(["2 1250000 1160000", "Torget; Parken"]);
  });

  it("has them without sums too", () => {
    expect(
      read(
        heading,
        ["Torget", "Projektering", "Konsult", 900_000, 210_000],
        [null, "Plattor", "Mark", null, 400_000],
        ["Parken", "Röjning", "Mark", 350_000, 180_000],
      ),
    ).toEqual(["2 1250000 790000", "Torget; Parken"]);
  });

  it("is the whole where its own row tells no activity, and doubtful where the parts come to something else", () => {
    expect(
      read(
        ["Projekt", "Byggdel", "Beviljat (kr)", "Utfall (kr)"],
        ["Torget", null, 900_000, 750_000],
        [null, "Mark", null, 400_000],
        [null, "Ljus", null, 350_000],
        ["Bron", null, 500_000, 410_000],
        [null, "Däck", null, 300_000],
        [null, "Räcken", null, 180_000],
      ),
    ).toEqual(["2 1400000 1160000?", "Torget; Bron", "STR-34 D5"]);
  });

  it("does not take the rows after an empty one, nor those that nothing says are its own", () => {
    expect(
      read(
        heading,
        ["Torget", "Projektering", "Konsult", 900_000, 210_000],
        [],
        [null, "Plattor", "Mark", null, 400_000],
      ),
    ).toEqual(["1 900000 210000?", "Torget", "STR-15 A4"]);
    expect(
      read(
        ["Projekt", "Utförare", "Beviljat (kr)", "Kostnad (kr)"],
        ["Torget", "Konsult", 9, 2],
        [null, "Mark", 7, 4],
      )[2],
    ).toBe("STR-15 A3");
  });
});

describe("groups within groups", () => {
  it("are each held against their own projects", () => {
    const rows: CellInput[][] = [
      ["Stockholms stad", null, 2_500_000, 1_900_000],
      [step("Stadsdelsnämnder", 1), null, 2_000_000, 1_500_000],
      [step("Järva", 2), null, 1_300_000, 1_000_000],
      [step("Torget", 3), "411", 800_000, 700_000],
      [step("Parken", 3), "412", 500_000, 300_000],
      [step("Farsta", 2), null, 700_000, 500_000],
      [step("Stigen", 3), "413", 700_000, 500_000],
      [step("Facknämnder", 1), null, 500_000, 400_000],
      [step("Trafiknämnden", 2), null, 500_000, 400_000],
      [step("Bron", 3), "414", 500_000, 400_000],
    ];
    const heading = ["Organisation / projekt", "Projektkod", "Beviljat (kr)", "Utfall (kr)"];
    expect(read(heading, ...rows)).toEqual(["4 2500000 1900000", "Torget; Parken; Stigen; Bron"]);
    const wrong = rows.map((row, at) => (at === 1 ? [row[0] ?? null, null, 2_100_000, 1_500_000] : row));
    expect(read(heading, ...wrong)).toEqual(["4 2500000 1900000", "Torget; Parken; Stigen; Bron", "STR-07 C3"]);
  });
});
