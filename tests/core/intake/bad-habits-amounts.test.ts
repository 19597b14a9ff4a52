import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const inKr = ["Projekt", "Beviljat kr", "Utfall kr"];
const inTkr = ["Projekt", "Beviljat tkr", "Utfall tkr"];
const sheet = (...rows: readonly (readonly CellInput[])[]) => readIntake(workbookOf({ Blad: rows }));
const ljus = ["Ljus", 1_000_000, 900_000] as const;

describe("one amount in another unit than the rest", () => {
  it.each([
    ["a grant in tkr among kr", inKr, ljus, ["Park", 300, 250], "2 1000000? 900000?", "BEL-03 B3,BEL-03 C3"],
    [
      "a grant in kr among tkr",
      inTkr,
      ["Ljus", 1000, 900],
      ["Park", 50_000, 40_000],
      "2 1000000? 900000?",
      "BEL-03 B3,BEL-03 C3",
    ],
    ["money spent in tkr", inKr, ljus, ["Park", 500_000, 400], "2 1500000 900000?", "BEL-03 C3"],
    ["a year for an amount", inKr, ljus, ["Park", 500_000, 2023], "2 1500000 900000?", "BEL-03 C3"],
  ] as const)("is unknown and asked about: %s", (_, heading, first, second, totals, code) => {
    const reading = sheet(heading, first, second);
    expect([totalsIn(reading), codesOf(reading, "BEL-03").join()]).toEqual([totals, code]);
  });

  it.each([
    ["with the unit in its cell", ["Park", "300 kr", "250 kr"], "2 1000300 900250"],
    ["as nothing at all", ["Park", 500_000, 0], "2 1500000 900000"],
    ["as a first bill of a few per cent", ["Park", 500_000, 12_000], "2 1500000 912000"],
  ] as const)("is read %s", (_, row, totals) => {
    expect(totalsIn(sheet(inKr, ljus, row))).toBe(totals);
  });

  it("is read as a small supplement beside an ordinary grant", () => {
    const reading = sheet(
      ["Projekt", "Beviljat 2023 kr", "Beviljat 2024 kr", "Utfall kr"],
      ["Ljus", 1_000_000, 5_000, 900_000],
    );
    expect(totalsIn(reading)).toBe("1 1005000 900000");
  });
});

describe("another currency, or a unit that cannot be used", () => {
  it.each(["Belopp i EUR", "Alla belopp i euro", "Belopp i mdkr"])("in a title is a question: %s", (title) => {
    for (const heading of [inKr, ["Projekt", "Beviljat", "Utfall"]]) {
      const reading = sheet([title], heading, ["Ljus", 100_000, 90_000]);
      expect([totalsIn(reading), codesOf(reading, "BEL-21", "BEL-30")]).toEqual(["1 -? -?", ["BEL-30 A1"]]);
    }
  });

  it.each(['#,##0 "€"', "[$€-2] #,##0", '#,##0" EUR"'])("in a number format is no amount: %s", (format) => {
    const reading = sheet(inKr, ["Ljus", { number: 100_000, format }, 90_000]);
    expect([totalsIn(reading), codesOf(reading, "BEL-01", "BEL-30")]).toEqual(["1 -? 90000", ["BEL-30 B2"]]);
  });
});

const amountCodes = ["BEL-01", "BEL-03", "BEL-24", "BEL-43", "BEL-44", "BEL-46"] as const;

describe("odd cells", () => {
  it.each([
    ["thousands parted with a comma in one cell", "500,000", "-?", ["BEL-03 B2"]],
    ["a boolean", true, "-?", ["BEL-01 B2"]],
    ["next to nothing", 1e-7, "0", []],
    ["half an öre", 500_000.005, "500000.01", ["BEL-24 B2"]],
    ["a share under an amount's heading", { number: 0.9, format: "0 %" }, "-?", ["BEL-44 B2"]],
    ["a number shown as a date", { number: 45_000, format: "yyyy-mm-dd" }, "-?", ["BEL-43 B2"]],
    ["a struck amount", { struck: "500 000" }, "-?", ["BEL-46 B2"]],
    ["a struck 0", { struck: "0" }, "0", []],
  ] as const)("%s", (_, cell, granted, codes) => {
    const reading = sheet(inKr, ["Ljus", cell, 90_000]);
    expect([totalsIn(reading).split(" ")[1], codesOf(reading, ...amountCodes)]).toEqual([granted, codes]);
  });

  it("among the names are names", () => {
    const names: CellInput[] = ["x".repeat(40_000), 123, true, "-"];
    expect(totalsIn(sheet(inKr, ...names.map((name): CellInput[] => [name, 100_000, 90_000])))).toBe("4 400000 360000");
  });
});
