import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

const sheet = (input: SheetInput | SheetInput["rows"]) => readIntake(workbookOf({ Blad: input }));

/** One project, its headings above its cells. */
const one = (cells: Readonly<Record<string, CellInput>>) =>
  sheet([
    ["Projekt", ...Object.keys(cells)],
    ["Ljus", ...Object.values(cells)],
  ]);

describe("columns of the whole beside columns of years", () => {
  it.each([
    [
      "a grant for one year of several",
      { "Beviljat kr": 1_000_000, "Beviljat 2023 kr": 400_000, "Utfall kr": 900_000 },
      "1 400000? 900000",
      "STR-43 B2",
    ],
    [
      "a total of more years",
      { "Beviljat kr": 1_000_000, "Utfall 2023 kr": 500_000, "Utfall 2024 kr": 200_000, "Utfall totalt kr": 900_000 },
      "1 1000000 700000?",
      "STR-43 E2",
    ],
  ] as const)("that say something else are an error: %s", (_, cells, totals, code) => {
    expect([totalsIn(one(cells)), codesOf(one(cells), "STR-43")]).toEqual([totals, [code]]);
  });

  it("that agree are right and whole", () => {
    const cells = {
      "Beviljat kr": 1_000_000,
      "Utfall 2023 kr": 500_000,
      "Utfall 2024 kr": 400_000,
      "Ackumulerat utfall 2024 kr": 900_000,
    };
    expect([totalsIn(one(cells)), codesOf(one(cells), "STR-43")]).toEqual(["1 1000000 900000", []]);
  });

  it("that end before the first of them add to them", () => {
    const cells = { "Beviljat kr": 4_000_000, "Utfall t.o.m. 2023 kr": 2_200_000, "Utfall 2024 kr": 950_000 };
    expect([totalsIn(one(cells)), codesOf(one(cells), "STR-43")]).toEqual(["1 4000000 3150000", []]);
  });

  it("alone are the whole", () => {
    expect(totalsIn(one({ "Beviljat kr": 1_000_000, "Utfall t.o.m. 2024 kr": 900_000 }))).toBe("1 1000000 900000");
  });

  it("in a small table to the right without names are compared, never used instead", () => {
    const reading = sheet([
      ["Projekt", "Beviljat kr", "Utfall kr", null, "Beviljat 2023 kr", "Utfall 2023 kr"],
      ["Ljus", 1_000_000, 900_000, null, 100_000, 90_000],
    ]);
    expect([totalsIn(reading), codesOf(reading, "STR-43")]).toEqual(["1 100000? 90000?", ["STR-43 B2", "STR-43 C2"]]);
  });
});

describe("columns that are nearly an amount's", () => {
  it.each(["Tilläggsbudget och beviljat kr", "Beviljat 2018-2022 kr", "Beviljat (EUR)"])(
    "leave its total incomplete: %s",
    (heading) => {
      const reading = one({ "Beviljat 2023 kr": 1_000_000, [heading]: 400_000, "Utfall kr": 900_000 });
      expect([totalsIn(reading).split(" ")[1]?.endsWith("?"), codesOf(reading, "STR-14")]).toEqual([
        true,
        ["STR-14 C1"],
      ]);
    },
  );

  it.each(["varav 2023", "Beviljat varav 2023", "Budget kvar kr", "Utfall %", "Antal stolpar"])(
    "but only a part or a share of it leave it whole: %s",
    (heading) => {
      const reading = one({ "Beviljat kr": 1_000_000, [heading]: 40, "Utfall kr": 900_000 });
      expect(totalsIn(reading)).toBe("1 1000000 900000");
    },
  );

  it("under one merged heading are asked about, and none of them is read", () => {
    const rows = [
      ["Projekt", "Beviljat kr", "Utfall kr", null],
      ["Ljus", 1_000_000, 400_000, 500_000],
    ];
    const reading = sheet({ rows, merges: ["C1:D1"] });
    expect([totalsIn(reading), codesOf(reading, "STR-03")]).toEqual(["1 1000000 -?", ["STR-03 C1,D1"]]);
  });

  it("under a merged heading over kronor and per cent are told apart", () => {
    const rows = [
      ["Projekt", "Beviljat", null, "Utfall", null],
      [null, "kr", "%", "kr", "%"],
      ["Ljus", 1_000_000, 100, 900_000, 90],
    ];
    expect(totalsIn(sheet({ rows, merges: ["A1:A2", "B1:C1", "D1:E1"] }))).toBe("1 1000000 900000");
  });

  it("for budget and grant both, are a question", () => {
    const reading = one({
      "Beviljat kr": 1_000_000,
      "Budget kr": 900_000,
      "Utfall kr": 800_000,
      "Prognos kr": 950_000,
    });
    expect([totalsIn(reading), codesOf(reading, "STR-03")]).toEqual(["1 -? 800000", ["STR-03 B1,C1"]]);
  });
});

describe("a grant that stands apart", () => {
  it("from the years of what was spent is whole", () => {
    const cells = { "Beviljat kr": 1_000_000, "Utfall 2023 kr": 500_000, "Utfall 2024 kr": 400_000 };
    expect(totalsIn(one(cells))).toBe("1 1000000 900000");
  });
});

describe("headings", () => {
  it.each([
    ["in capitals", ["PROJEKT", "BEVILJAT (KR)", "UTFALL (KR)"]],
    ["with characters that nobody sees", ["Pro\u200bjekt", "Be\u200bviljat kr", "Ut\u00adfall kr"]],
  ])("%s are read", (_, heading) => {
    expect(totalsIn(sheet([heading, ["Ljus", 1_000_000, 900_000]]))).toBe("1 1000000 900000");
  });

  it.each([
    ["by the edition's English labels", ["Project name", "Granted amount", "Amount spent", "Surplus"]],
    ["in short English", ["Project", "Granted", "Spent", "Remaining"]],
  ])("in English are read: %s", (_, heading) => {
    expect(totalsIn(sheet([heading, ["Ljus", 1_000_000, 900_000, 100_000]]))).toBe("1 1000000 900000");
  });
});
