import { readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const form = (title: string, granted: number, spent: number, status = "Klart"): Rows => [
  [title],
  ["Redovisning, belopp i tkr"],
  [],
  ["Beviljat", granted],
  ["Utfall", spent],
  ["Kvar", granted - spent],
  ["Status", status],
];
const read = (sheets: Readonly<Record<string, Rows>>) => {
  const reading = readIntake(workbookOf(sheets));
  return [
    totalsIn(reading),
    reading.projects
      .map(({ name }) => name)
      .sort()
      .join("; "),
  ];
};

describe("a form a sheet with the project's name as its title", () => {
  it("is the project that the title names", () => {
    expect(read({ A: form("Torpedparken", 2600, 2410), B: form("Kyrkbyns gångtunnel", 800, 756) })).toEqual([
      "2 3400000 3166000",
      "Kyrkbyns gångtunnel; Torpedparken",
    ]);
    expect(
      read({
        A: form("Torpedparken", 2600, 2410),
        B: form("Kyrkbyns gångtunnel", 800, 756),
        C: form("Hållplatser", 1400, 1400, "Pågår"),
      })[0],
    ).toBe("3 4800000 4566000");
  });

  it("is none where the titles are the same, or name years", () => {
    expect(read({ A: form("Trygghetsredovisning", 2600, 2410), B: form("Trygghetsredovisning", 800, 756) })[1]).toBe(
      "",
    );
    expect(read({ A: form("Läget 2023", 2600, 2410), B: form("Läget 2024", 800, 756) })[1]).toBe("");
  });

  it("is none where they tell whose the money is", () => {
    const sheets = { A: form("Trygghetsmedel", 2600, 2410), B: form("Klimatmedel", 800, 756) };
    expect(read(sheets)[0]).not.toMatch(/3400000 /u);
  });

  it("is none where one of them is the sum of the others", () => {
    const sheets = {
      A: form("Torpedparken", 2600, 2410),
      B: form("Kyrkbyn", 800, 756),
      C: form("Alla projekt", 3400, 3166),
    };
    expect(read(sheets)[0]).not.toBe("3 6800000 6332000");
    expect(read({ ...sheets, C: form("Söderort", 3400, 3166) })[0]).not.toBe("3 6800000 6332000");
  });
});
