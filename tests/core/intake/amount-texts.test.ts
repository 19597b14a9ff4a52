import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const heading = ["Projekt", "Beviljat kr", "Utfall kr"];
const sheet = (...rows: readonly (readonly CellInput[])[]) => readIntake(workbookOf({ Blad: [heading, ...rows] }));

describe("a point or a comma that may mean two things", () => {
  it.each([
    ["points group in the column", ["1.250.000", "450.000"], "1700000"],
    ["points group before a decimal comma", ["1.250.000,50", "450.000"], "1700000.5"],
    ["commas group in the column", ["1,250,000", "450,000"], "1700000"],
  ] as const)("follows the others: %s", (_, [first, second], granted) => {
    const reading = sheet(["Ljus", first, 0], ["Park", second, 0]);
    expect([totalsIn(reading), codesOf(reading, "BEL-03")]).toEqual([`2 ${granted} 0`, []]);
  });

  it("is a decimal mark where the others use it so", () => {
    const rows = [
      ["Projekt", "Beviljat tkr", "Utfall tkr"],
      ["Ljus", "1250.5", 0],
      ["Park", "450.125", 0],
    ];
    expect(totalsIn(readIntake(workbookOf({ Blad: rows })))).toBe("2 1700625 0");
  });

  it("follows its own column where another uses it otherwise", () => {
    const reading = sheet(["Ljus", "1.250.000", "125000.5"], ["Park", "450.000", "200000.25"]);
    expect([totalsIn(reading), codesOf(reading, "BEL-03")]).toEqual(["2 1700000 325000.75", []]);
  });

  it("follows the other columns where its own says nothing", () => {
    const reading = sheet(["Ljus", "450.000", "1.250.000"]);
    expect([totalsIn(reading), codesOf(reading, "BEL-03")]).toEqual(["1 450000 1250000", []]);
  });

  it.each([
    ["alone", ["450.000", 500_000]],
    ["where the others use another mark", ["450.000", "1 250 000"]],
    ["where the others use it in two ways", ["450.000", "1.250.000", "125000.5"]],
    ["where only prose uses it so", ["450.000", "se punkt 1.2.500"]],
  ] as const)("is a question %s", (_, cells) => {
    const reading = sheet(...cells.map((cell, index): CellInput[] => [`P${index}`, cell, 0]));
    expect(codesOf(reading, "BEL-03")).toEqual(["BEL-03 B2"]);
    expect(totalsIn(reading).split(" ")[1]).toMatch(/\?$/u);
  });
});

describe("a reference to a footnote after an amount", () => {
  it.each(["450 000 1)", "450 000 *)", "450 000¹", "450 000 kr 1)", "450 000 a)"])("is no digit of it: %s", (text) => {
    expect(totalsIn(sheet(["Ljus", text, 0]))).toBe("1 450000 0");
  });

  it("is not guessed without a bracket", () => {
    const reading = sheet(["Ljus", "450 000 1", 0]);
    expect([totalsIn(reading), codesOf(reading, "BEL-01")]).toEqual(["1 -? 0", ["BEL-01 B2"]]);
  });
});

describe("a minus beside the unit", () => {
  it.each(["-kr 20 000", "\u2212SEK 20 000", "- 20 tkr", "(kr 20 000)"])(
    "is the amount's, as of a number: %s",
    (text) => {
      const read = (spent: CellInput) => {
        const reading = sheet(["Ljus", 600_000, 500_000], ["Park", 0, spent]);
        return [totalsIn(reading), codesOf(reading, "BEL-07")];
      };
      expect(read(text)).toEqual(read(-20_000));
      expect(read(text)).not.toEqual(read("20 000 kr"));
    },
  );

  it.each(["20 000 kr -", "ca -kr 20 000", "20 000 kr, där 2 miljoner var taket"])(
    "is a question where it may be none, as is another amount: %s",
    (text) => {
      const reading = sheet(["Ljus", 600_000, 500_000], ["Park", 0, text]);
      expect(totalsIn(reading)).toBe("2 600000 500000?");
      expect(codesOf(reading).filter((code) => code.endsWith(" C3"))).not.toEqual([]);
    },
  );
});

describe("what is no amount says what it is", () => {
  it.each([
    ["a number shown as a date", { number: 45_000, format: "yyyy-mm-dd" }, "BEL-43", "45000"],
    ["a number shown as a share", { number: 0.9, format: "0 %" }, "BEL-44", undefined],
    ["euro in text", "45 000 EUR", "BEL-30", "45 000 EUR"],
    ["euro in the format", { number: 45_000, format: "[$€-2] #,##0" }, "BEL-30", "45000"],
  ] as const)("%s", (_, cell, code, value) => {
    const reading = sheet(["Ljus", cell, 0], ["Park", 500_000, 0]);
    expect(reading.remarks.filter((one) => one.at.cell === "B2").map((one) => [one.code, one.params["value"]])).toEqual(
      [[code, value]],
    );
    expect(totalsIn(reading)).toBe("2 500000? 0");
    if (code === "BEL-30")
      expect(reading.remarks.find((one) => one.code === code)?.params["unit"]).toMatch(/^(?:EUR|€)$/u);
  });
});

describe("a form that states the unit beside its boxes", () => {
  const form = (unit: string) =>
    readIntake(
      workbookOf({
        Blankett: [
          ["Projektnamn", "Ljus"],
          ["Beviljat belopp", 1500, unit],
          ["Ekonomiskt utfall", 1400, unit],
          ["Status", "Genomfört"],
        ],
      }),
    );
  it.each([
    ["tkr", "1 1500000 1400000"],
    ["(tkr)", "1 1500000 1400000"],
    ["EUR", "1 -? -?"],
  ])("is read in it: %s", (unit, totals) => {
    expect(totalsIn(form(unit))).toBe(totals);
  });
});
