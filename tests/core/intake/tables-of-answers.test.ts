import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

/** Answers in parts: the amounts in one table, the words about the same projects in others. The amounts are made up. */

type Rows = readonly (readonly CellInput[])[];

const amounts: Rows = [
  ["Projekt", "Beviljat", "Använt", "Kvar"],
  ["Torget, belysning", 1_200_000, 1_134_000, 66_000],
  ["Parken, träd", 2_650_000, 2_650_000, 0],
  ["Trappan", 740_000, 702_000, 38_000],
  ["Totalt", 4_590_000, 4_486_000, 104_000],
];
const answers: Rows = [
  ["Projekt", "Förväntad effekt", "Källa"],
  ["Torget, belysning", "Fler rör sig där", "Trygghetsvandring"],
  ["Trappan", "Ljusare", "Egen observation"],
];

const read = (sheets: Readonly<Record<string, SheetInput | Rows>>) => {
  const reading = readIntake(workbookOf(sheets));
  const names = reading.projects.map(({ name }) => name).toSorted();
  return [totalsIn(reading), names.join("; "), ...codesOf(reading, "ID-01", "ID-02", "ID-06", "ID-13")];
};
const whole = ["3 4590000 4486000", "Parken, träd; Torget, belysning; Trappan"];

describe("a table without amounts about the projects of another", () => {
  it.each([
    ["under it", { Svar: [["Fråga 3"], ...amounts, [], ["Fråga 6"], ...answers] }],
    ["above it", { Svar: [["Fråga 1"], ...answers, [], ["Fråga 3"], ...amounts] }],
    [
      "twice",
      { Svar: [...answers, [], ...amounts, [], ["Projekt", "Status", "Slutdatum"], ["Trappan", "Pågår", null]] },
    ],
    ["on a sheet of its own", { Belopp: amounts, Svar: answers }],
    ["on a sheet before it", { Svar: answers, Belopp: amounts }],
  ] as const)("adds none: %s", (_title, sheets) => {
    expect(read(sheets)).toEqual(whole);
  });

  it("adds none where it reads as a form, and names another nämnd in passing", () => {
    const words: Rows = [
      ["Projekt", "Effekt", "Hur vet ni det"],
      ["Torget, belysning", "Ljusare", "Trygghetsvandring"],
      ["Parken, träd", "Fler besökare", "Räkning"],
      ["Trappan", "Ingen skada", "Idrottsförvaltningen"],
    ];
    expect(read({ "Fråga 3": amounts, "Fråga 6": words })).toEqual(whole);
    const titled: Rows = [["Farsta stadsdelsnämnd"], [], ...amounts];
    const { projects } = readIntake(workbookOf({ "Fråga 3": titled, "Fråga 6": words }));
    expect(projects.map(({ grantedNamnd }) => grantedNamnd)).toEqual(["farsta", "farsta", "farsta"]);
  });

  it("tells of the project what it says", () => {
    const { projects } = readIntake(workbookOf({ Svar: [...amounts, [], ...answers] }));
    const [torget] = projects.filter(({ name }) => name.startsWith("Torget"));
    expect([...(torget?.fields.values() ?? [])].map(({ shown }) => shown)).toContain("Fler rör sig där");
  });

  it("adds no year to a project with a row a year", () => {
    const years: Rows = [
      ["Projekt", "År", "Beviljat", "Använt"],
      ["Torget", 2023, 500_000, 300_000],
      ["Torget", 2024, 100_000, 200_000],
      ["Parken", 2023, 400_000, 400_000],
    ];
    const rows: Rows = [...years, [], ["Projekt", "Förväntad effekt", "Status"], ["Torget", "Ljusare", "Pågår"]];
    const reading = readIntake(workbookOf({ Svar: rows }));
    expect([totalsIn(reading), reading.projects.map(({ years: of }) => of.map(({ year }) => year))]).toEqual([
      "2 1000000 900000",
      [[2023, 2024], [2023]],
    ]);
  });

  it("still adds a project that no other table has", () => {
    const more: Rows = [...answers, ["Bron", "Tryggare", "Enkät"]];
    expect(read({ Svar: [...amounts, [], ...more] })).toEqual([
      "4 4590000? 4486000?",
      "Bron; Parken, träd; Torget, belysning; Trappan",
    ]);
  });

  it("does not choose between two projects of its name", () => {
    const two: Rows = [
      ["Projekt-ID", "Projekt", "Nämnd", "Beviljat", "Använt"],
      ["TI-1", "Belysning", "Farsta", 500_000, 300_000],
      ["TI-2", "Belysning", "Skärholmen", 400_000, 100_000],
    ];
    const rows: Rows = [
      ["Projekt", "Förväntad effekt", "Status"],
      ["Belysning", "Ljusare", "Pågår"],
    ];
    expect(read({ Belopp: two, Svar: rows })[0]).toBe("3 900000? 400000?");
  });
});

describe("two rows of one table", () => {
  it("are not one project, though neither has an amount", () => {
    const rows: Rows = [
      ["Projekt", "Status", "Slutdatum", "Beviljat", "Använt"],
      ["Torget", "Pågår", null, null, null],
      ["Torget", "Genomfört", "2024-05-01", null, null],
      ["Parken", "Genomfört", "2024-05-01", 100_000, 90_000],
    ];
    expect(read({ Blad: rows })[0]).toMatch(/^3 /u);
  });
});
