import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const heading = ["Projekt-ID", "Projektnamn", "Beviljat belopp (kr)", "Ekonomiskt utfall (kr)", "Status"];
const ljus: CellInput[] = ["TI-1", "Ljus", 1_000_000, 900_000, "Genomfört"];
const park: CellInput[] = ["TI-2", "Park", 500_000, 0, "Pågår"];

const list = (...rows: readonly (readonly CellInput[])[]) => readIntake(workbookOf({ Blad: [heading, ...rows] }));
const bare = (...rows: readonly (readonly CellInput[])[]) =>
  readIntake(workbookOf({ Blad: [["Projekt", "Beviljat kr", "Utfall kr"], ...rows] }));

describe("printed sums", () => {
  it("are never projects", () => {
    const reading = list(ljus, park, ["Summa", null, 1_500_000, 900_000]);
    expect(totalsIn(reading)).toBe("2 1500000 900000");
    expect(codesOf(reading, "STR-07", "STR-20")).toEqual([]);
  });

  it.each(["Summa", "SUMMA:", "Totalt", "Delsumma", "Summa Farsta", "Totalt 2023", "S:a"])(
    "are known by their word: %s",
    (word) => {
      expect(totalsIn(list(ljus, park, [word, null, 1_500_000, 900_000]))).toBe("2 1500000 900000");
    },
  );

  it("that differ from their rows are an error at the sum's own cell", () => {
    expect(codesOf(list(ljus, park, ["Summa", null, 1_600_000, 900_000]), "STR-07")).toEqual(["STR-07 C4"]);
  });

  it("that differ by rounding are only a notice", () => {
    const rows = [
      ["Ljus", 1.3, 1.2],
      ["Park", 0.2, 0.1],
      ["Torg", 0.3, 0.3],
      ["Summa", 1.9, 1.6],
    ] as const;
    const reading = readIntake(workbookOf({ Blad: [["Projekt", "Beviljat mnkr", "Utfall mnkr"], ...rows] }));
    expect(codesOf(reading, "STR-07", "STR-20")).toEqual(["STR-20 B5"]);
  });

  it("of sections and of all are each compared with their own rows", () => {
    const reading = bare(
      ["Belysning"],
      ["Ljus", 1_000_000, 900_000],
      ["Park", 500_000, 0],
      ["Delsumma", 1_500_000, 900_000],
      ["Torg och plats"],
      ["Gång", 300_000, 250_000],
      ["Torg", 200_000, 200_000],
      ["Delsumma", 500_000, 450_000],
      ["Totalt", 2_000_000, 1_350_000],
    );
    expect(totalsIn(reading)).toBe("4 2000000 1350000");
    expect(codesOf(reading, "STR-07")).toEqual([]);
  });

  it("without a label are recognised by their amounts", () => {
    const reading = list(ljus, park, [null, null, 1_500_000, 900_000]);
    expect(totalsIn(reading)).toBe("2 1500000 900000");
    expect(codesOf(reading, "STR-15")).toEqual([]);
  });

  it("under a name of their own are known by it when they add up", () => {
    const rows = [
      ["Ljus", 1_000_000, 900_000],
      ["Park", 500_000, 0],
      ["Gång", 300_000, 250_000],
    ] as const;
    expect(totalsIn(bare(...rows, ["Hela Farsta", 1_800_000, 1_150_000]))).toBe("3 1800000 1150000");
    expect(totalsIn(bare(...rows, ["Hela parken", 1_300_000, 1_150_000]))).toBe("4 3100000 2300000");
  });

  it("over an unreadable amount say nothing", () => {
    const reading = list(ljus, ["TI-2", "Park", { error: "#REF!" }, 0, "Pågår"], ["Summa", null, 1_500_000, 900_000]);
    expect(codesOf(reading, "STR-07")).toEqual([]);
  });
});

describe("other rows with amounts", () => {
  it("that only part the row above are not added", () => {
    expect(totalsIn(bare(["Ljus", 1_000_000, 900_000], ["varav el", 500_000, 400_000], ["Park", 500_000, 0]))).toBe(
      "2 1500000 900000",
    );
  });

  it("without a name are not counted, and leave the totals incomplete", () => {
    const reading = list(ljus, [null, null, 400_000, 100_000, "Pågår"]);
    expect(codesOf(reading, "STR-15")).toEqual(["STR-15 B3"]);
    expect(totalsIn(reading)).toBe("1 1000000? 900000?");
  });

  it("below the sum are counted when they are described like projects, and said so", () => {
    const reading = list(ljus, ["Summa", null, 1_000_000, 900_000], park);
    expect(codesOf(reading, "STR-18")).toEqual(["STR-18 B4"]);
    expect(totalsIn(reading)).toBe("2 1500000 900000");
  });

  it("below the sum are asked about when nothing describes them", () => {
    const reading = bare(
      ["Ljus", 1_000_000, 900_000],
      ["Park", 500_000, 0],
      ["Summa", 1_500_000, 900_000],
      ["Övriga medel", 300_000, null],
    );
    expect(codesOf(reading, "STR-16")).toEqual(["STR-16 A5"]);
    expect(totalsIn(reading)).toBe("2 1500000? 900000");
  });

  it("are projects when a name begins like a sum but the row is described", () => {
    const reading = list(ljus, ["TI-3", "Total upprustning av torget", 700_000, 600_000, "Genomfört"]);
    expect(totalsIn(reading)).toBe("2 1700000 1500000");
  });

  it("that number the columns are skipped", () => {
    expect(totalsIn(list([1, 2, 3, 4, 5], ljus))).toBe("1 1000000 900000");
  });

  it("merged over several projects belong to none of them", () => {
    const rows = [heading, ljus, ["TI-2", "Park", null, 0, "Pågår"]];
    const reading = readIntake(workbookOf({ Blad: { rows, merges: ["C2:C3"] } }));
    expect(codesOf(reading, "BEL-20")).toEqual(["BEL-20 C2:C3"]);
    expect(totalsIn(reading)).toBe("2 -? 900000");
  });
});

describe("nothing in a cell", () => {
  const rows = (nothing: CellInput, sum: number, left?: CellInput): readonly (readonly CellInput[])[] => [
    ["Projekt", "Beviljat kr", "Utfall kr", "Kvar kr"],
    ["Ljus", 1_000_000, 900_000, 100_000],
    ["Park", 500_000, nothing, left ?? null],
    ["Summa", 1_500_000, sum, null],
  ];

  it.each([["–"], [null], ["-"]])("is 0 where the printed sum is right only then: %s", (nothing) => {
    const reading = readIntake(workbookOf({ Blad: rows(nothing, 900_000) }));
    expect([totalsIn(reading), codesOf(reading, "BEL-50", "STR-07")]).toEqual(["2 1500000 900000", ["BEL-50 C3"]]);
  });

  it("is 0 where all of the grant is left", () => {
    const [heading = [], ...others] = rows("–", 0, 500_000).slice(0, 3);
    const reading = readIntake(workbookOf({ Blad: [heading, ...others] }));
    expect([totalsIn(reading), codesOf(reading, "BEL-50")]).toEqual(["2 1500000 900000", ["BEL-50 C3"]]);
  });

  it("is unknown where the sum says something else, or nothing does", () => {
    expect(totalsIn(readIntake(workbookOf({ Blad: rows("–", 1_300_000) })))).toBe("2 1500000 900000?");
    expect(totalsIn(readIntake(workbookOf({ Blad: rows("–", 900_000).slice(0, 3) })))).toBe("2 1500000 900000?");
  });
});

describe("a printed sum that is right", () => {
  it("of the rows that a filter shows is no error", () => {
    const sum = (number: number, column: string): CellInput => ({
      number,
      formula: `SUBTOTAL(109,${column}2:${column}4)`,
    });
    const rows = [
      ["Projekt", "Beviljat kr", "Utfall kr"],
      ["Ljus", 1_000_000, 900_000],
      ["Park", 500_000, 400_000],
      ["Gång", 300_000, 250_000],
    ] as const;
    const read = (...sums: readonly CellInput[]) =>
      readIntake(workbookOf({ Blad: { rows: [...rows, ["Summa", ...sums]], hiddenRows: [3] } }));
    expect(codesOf(read(sum(1_300_000, "B"), sum(1_150_000, "C")), "STR-07")).toEqual([]);
    expect(codesOf(read(sum(1_800_000, "B"), sum(1_550_000, "C")), "STR-07")).toEqual([]);
    expect(codesOf(read(sum(1_400_000, "B"), 1_150_000), "STR-07")).toEqual(["STR-07 B5", "STR-07 C5"]);
  });

  it("over groups with a dash in one of them is no error, nor blamed for a row that cannot be read", () => {
    const reading = list(
      ["Del ett"],
      ljus,
      ["TI-2", "Park", { error: "#REF!" }, 0, "Pågår"],
      ["Summa del ett", null, 1_500_000, 900_000],
      ["Del två"],
      ["TI-3", "Gång", 300_000, "-", "Ej påbörjat"],
      ["Summa del två", null, 300_000, 0],
      ["Totalt", null, 1_800_000, 900_000],
    );
    expect(codesOf(reading, "STR-07", "STR-20")).toEqual([]);
  });
});
