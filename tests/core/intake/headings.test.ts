import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

const sheet = (input: SheetInput | SheetInput["rows"]) => readIntake(workbookOf({ Blad: input }));
const yearsOf = (reading: ReturnType<typeof readIntake>) =>
  reading.projects.map(({ years }) => years.map(({ year }) => year));

describe("headings", () => {
  it("are found below titles, notes and empty rows", () => {
    const reading = sheet([
      ["Farsta stadsdelsnämnd"],
      ["Uppföljning av trygghetsmedel", null, null, "Dnr 1.1/2024"],
      [],
      ["Belopp i tkr"],
      ["Projekt", "Beviljat", "Utfall", "Status"],
      ["Ljus", 1000, 900, "Genomfört"],
    ]);
    expect(totalsIn(reading)).toBe("1 1000000 900000");
    expect(reading.tables[0]).toMatchObject({ headerRow: 5, layout: "list" });
  });

  it.each([
    ["merged", { merges: ["C1:D1", "E1:F1"] }],
    ["unmerged", {}],
  ])("in two rows with %s years give each amount its year", (_, extra) => {
    const rows: CellInput[][] = [
      [null, null, "2023", null, "2024", null],
      ["Projekt-ID", "Projekt", "Beviljat kr", "Utfall kr", "Beviljat kr", "Utfall kr"],
      ["TI-1", "Ljus", 1_000_000, 900_000, 200_000, 50_000],
    ];
    const reading = sheet({ rows, ...extra });
    expect(yearsOf(reading)).toEqual([[2023, 2024]]);
    expect(totalsIn(reading)).toBe("1 1200000 950000");
  });

  it("with the year in the text give each amount its year, and the total column is compared, not added", () => {
    const reading = sheet([
      ["Projekt", "Beviljat 2023 kr", "Beviljat 2024 kr", "Beviljat totalt kr", "Utfall kr"],
      ["Ljus", 1_000_000, 200_000, 1_200_000, 900_000],
    ]);
    expect(totalsIn(reading)).toBe("1 1200000 900000");
  });

  it("broken with a hyphen and merged downwards are read whole", () => {
    const rows: CellInput[][] = [
      ["Projekt", "Ekonomi", null, "Status"],
      [null, "Bevil-\njat kr", "Ut-\nfall kr", null],
      ["Ljus", 1_000_000, 900_000, "Genomfört"],
    ];
    expect(totalsIn(sheet({ rows, merges: ["A1:A2", "B1:C1", "D1:D2"] }))).toBe("1 1000000 900000");
  });

  it("merged over several columns name the first of them", () => {
    const rows: CellInput[][] = [
      ["Projekt", null, "Beviljat kr", "Utfall kr"],
      ["Ljus", null, 1_000_000, 900_000],
    ];
    expect(totalsIn(sheet({ rows, merges: ["A1:B1"] }))).toBe("1 1000000 900000");
  });

  it("almost right with another ending are suggested, never taken", () => {
    const reading = sheet([
      ["Projekt", "Beviljas", "Utfall kr", "Status"],
      ["Ljus", 1_500_000, 1_400_000, "Genomfört"],
    ]);
    expect(codesOf(reading, "STR-05", "STR-04")).toEqual(["STR-05 B1", "STR-04 A1"]);
    expect(totalsIn(reading)).toBe("1 -? 1400000");
  });

  it("twice for one field are a question: neither column is read", () => {
    const reading = sheet([
      ["Projekt", "Beviljat kr", "Beviljade medel kr", "Utfall kr"],
      ["Ljus", 1_000_000, 1_200_000, 900_000],
    ]);
    expect(codesOf(reading, "STR-03")).toEqual(["STR-03 B1,C1"]);
    expect(totalsIn(reading)).toBe("1 -? 900000");
  });

  it("that nobody knows are said not to be read", () => {
    expect(
      codesOf(
        sheet([
          ["Projekt", "Beviljat kr", "Utfall kr", "Leverantör", "Fakturor"],
          ["Ljus", 1, 1, "AB", 14],
        ]),
        "STR-02",
      ),
    ).toEqual(["STR-02 D1", "STR-02 E1"]);
  });

  it("begin a new table on the same sheet", () => {
    const reading = sheet([
      ["Projekt", "Beviljat kr", "Utfall kr"],
      ["Ljus", 1_000_000, 900_000],
      [],
      ["Avslutade"],
      ["Utfall kr", "Projekt", "Beviljat kr"],
      [400_000, "Park", 500_000],
    ]);
    expect(totalsIn(reading)).toBe("2 1500000 1300000");
  });

  describe("right under a project", () => {
    const first = ["Projekt-ID", "Projekt", "Status", "Beviljat kr", "Utfall kr", "Budgetår"];
    const second = ["Projekt", "Projekt-ID", "Status", "Utfall kr", "Beviljat kr", "Budgetår"];
    const ljus = ["TI-1", "Ljus", "Genomfört", "900 000", "800 000", 2023];

    it.each([
      ["whose amounts are text", ["TI-3", "Park", "Genomfört", "500 000", "400 000", 2023], "3 1500000 1250000"],
      ["that has spent nothing yet", ["TI-3", "Park", "Pågår", 500_000, null, 2023], "3 1500000 850000?"],
      ["without amounts", ["TI-3", "Park", "Pågår", null, null, 2023], "3 1000000? 850000?"],
      ["without an id", [null, "Park", "Genomfört", "500 000", "400 000", 2023], "3 1500000 1250000"],
      ["with a status alone", [null, "Park", "Genomfört"], "3 1000000? 850000?"],
      ["whose amounts look like years", ["TI-3", "Park", "Genomfört", "2030", "2020", 2023], "3 1000000? 850000?"],
    ] as const)("leave alone one %s", (_, park, totals) => {
      expect(totalsIn(sheet([first, ljus, park, first, ["TI-2", "Torg", "Genomfört", 100_000, 50_000, 2023]]))).toBe(
        totals,
      );
      expect(totalsIn(sheet([first, ljus, park, second, ["Torg", "TI-2", "Genomfört", 50_000, 100_000, 2023]]))).toBe(
        totals,
      );
    });

    it("leave alone one whose name is merged down over its years", () => {
      const rows: CellInput[][] = [
        ["Projekt", "Budgetår", "Beviljat kr", "Utfall kr"],
        ["Park", 2023, 500_000, 400_000],
        [null, 2024, "300 000", "200 000"],
        ["Projekt", "Budgetår", "Beviljat kr", "Utfall kr"],
        ["Torg", 2023, 100_000, 50_000],
      ];
      expect(totalsIn(sheet({ rows, merges: ["A2:A3"] }))).toBe("2 900000 650000");
    });

    it.each([
      ["years", [null, null, "2023", null, "2024", null]],
      ["years beside a title", ["Bromma", null, "2023", null, "2024", null]],
      ["years as numbers beside the headings' first word", ["Projekt", null, 2023, null, 2024, null]],
    ] as const)("still have two rows: %s", (_, years) => {
      const heading = ["Projekt-ID", "Projekt", "Beviljat kr", "Utfall kr", "Beviljat kr", "Utfall kr"];
      const reading = sheet([
        [null, null, "2023", null, "2024", null],
        heading,
        ["TI-1", "Ljus", 1_000_000, 900_000, 200_000, 50_000],
        years,
        heading,
        ["TI-2", "Park", 500_000, 400_000, 100_000, 50_000],
      ]);
      expect(yearsOf(reading)).toEqual([
        [2023, 2024],
        [2023, 2024],
      ]);
      expect(totalsIn(reading)).toBe("2 1800000 1400000");
    });
  });

  it("side by side make two tables", () => {
    const reading = sheet([
      ["Projekt", "Beviljat kr", "Utfall kr", null, "Projekt", "Beviljat kr", "Utfall kr"],
      ["Ljus", 1_000_000, 900_000, null, "Park", 200_000, 100_000],
    ]);
    expect(totalsIn(reading)).toBe("2 1200000 1000000");
  });

  it("over amounts by type repeat the projects and are left alone", () => {
    const reading = sheet([
      ["Projekt", "Typ", "Beviljat kr", "Utfall kr"],
      ["Ljus", "Belysning", 1_000_000, 900_000],
      [],
      ["Typ", "Beviljat kr", "Utfall kr"],
      ["Belysning", 1_000_000, 900_000],
    ]);
    expect(totalsIn(reading)).toBe("1 1000000 900000");
    expect(codesOf(reading, "STR-19")).toEqual(["STR-19 A4"]);
  });

  it("over amounts whose names stand under an unknown heading leave the totals incomplete", () => {
    const reading = sheet([
      ["Projekt", "Beviljat kr", "Utfall kr", "Status"],
      ["Ljus", 1_000_000, 900_000, "Genomfört"],
      [],
      ["Vad vi gjorde", "Beviljat kr", "Utfall kr", "Status"],
      ["Park", 500_000, 400_000, "Pågår"],
    ]);
    expect(codesOf(reading, "STR-01")).toEqual(["STR-01 A4"]);
    expect(totalsIn(reading)).toBe("1 1000000? 900000?");
  });

  it("missing altogether are an error that names the sheet", () => {
    const reading = sheet([
      ["Ljus", 1_000_000],
      ["Park", 500_000],
    ]);
    expect(reading.status).toBe("unreadable");
    expect(codesOf(reading)).toEqual(["STR-01 A1"]);
  });

  it("named like an object's own members are plain data", () => {
    const reading = sheet([
      ["Projekt-ID", "__proto__", "Projekt", "Beviljat kr", "Utfall kr"],
      ["__proto__", "x", "constructor", 1_000_000, 5],
    ]);
    expect(reading.projects.map(({ id, name }) => [id, name])).toEqual([["__proto__", "constructor"]]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});
