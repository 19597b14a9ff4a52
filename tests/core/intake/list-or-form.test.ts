import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];

const heading = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"];
const projects: Rows = [
  ["TI-1", "Ljus", "Farsta", 1_000_000, 155_000, "Genomfört"],
  ["TI-2", "Park", "Farsta", 500_000, 54_000, "Pågår"],
  ["TI-3", "Torg", "Farsta", 200_000, 41_000, "Pågår"],
];
const month = (serial: number): CellInput => ({ number: serial, format: "mmm-yy" });
const read = (input: Rows | SheetInput) => {
  const reading = readIntake(workbookOf({ Blad: input }));
  return [totalsIn(reading), ...new Set(reading.tables.map(({ layout }) => layout))];
};

describe("a list", () => {
  const more = (...cells: readonly CellInput[]): Rows => [
    [...heading, ...cells],
    ...projects.slice(0, 1).map((row) => [...row, ...cells.map(() => 1)]),
    ["Pågående projekt"],
    ...projects.slice(1).map((row) => [...row, ...cells.map(() => 4500)]),
  ];

  it.each<readonly [string, readonly CellInput[]]>([
    ["months as dates", [month(45_292), month(45_323), month(45_352)]],
    ["months as numbers", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["quarters", [1, 2, 3, 4]],
    ["accounts", [5010, 6120, 7011]],
    ["a single number", [7]],
  ])("may have %s among its headings", (_, cells) => {
    expect(read(more(...cells))).toEqual(["3 1700000 250000", "list"]);
  });

  it("may have periods of something that nobody names, which is asked about", () => {
    expect(read(more(202_401, 202_402, 202_403))).toEqual(["3 1700000? 250000?", "list"]);
  });

  it("of one project whose words fit badly is still a list", () => {
    expect(read([heading, ["TI-1", "Ljus", "Farsta", 1_000_000, 155_000, "Snart klart, hoppas vi"]])).toEqual([
      "1 1000000 155000",
      "list",
    ]);
  });

  it("with figures about it below is still a list", () => {
    expect(read([heading, ...projects, [], ["Rapport inlämnad", "2024-05-01"], ["Mottagare", "Utskottet"]])[1]).toBe(
      "list",
    );
  });
});

describe("a form", () => {
  it("in rows of labels with the values below, the last row of two labels alone", () => {
    expect(
      read([
        ["Projekt", "Nämnd", "Status"],
        ["Ljus", "Farsta", "Pågår"],
        [],
        ["Beviljat (kr)", "Utfall (kr)"],
        [1_000_000, 900_000],
      ]),
    ).toEqual(["1 1000000 900000", "form"]);
  });

  it("with its projects across and their sum last", () => {
    const rows = [
      ["Projekt", "A", "B", "Summa"],
      ["Beviljat (kr)", 1_000_000, 500_000, 1_500_000],
      ["Utfall (kr)", 900_000, 400_000, 1_300_000],
      ["Status", "Genomfört", "Pågår"],
    ];
    expect(read(rows)).toEqual(["2 1500000 1300000", "form"]);
  });

  it("with only ids across", () => {
    const rows = [
      ["Projekt-ID", "TI-1", "TI-2"],
      ["Beviljat (kr)", 1_000_000, 500_000],
      ["Utfall (kr)", 900_000, 400_000],
    ];
    expect(read(rows)).toEqual(["2 1500000 1300000", "form"]);
  });

  it("does not take the headings of its own table of costs for projects", () => {
    const rows = [
      ["Projekt", "Ljus"],
      ["Nämnd", "Farsta"],
      ["Beviljat belopp (kr)", 1_500_000],
      ["Utfall (kr)", 1_450_000],
      [],
      ["Vad", "Belopp (kr)"],
      ["Stolpar", 900_000],
      ["Arbete", 550_000],
      ["Summa", 1_450_000],
    ];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect([totalsIn(reading), codesOf(reading, "STR-02", "STR-14", "STR-26", "STR-50")]).toEqual([
      "1 1500000 1450000",
      ["STR-26 A6"],
    ]);
  });
});
