import type { Answers } from "../../../src/core/project/answers";
import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const sheet = (rows: readonly (readonly CellInput[])[], answers: Answers = {}) =>
  readIntake(workbookOf({ Blad: rows }), answers);

describe("the unit of amounts", () => {
  const rows = [
    ["Ljus", 1500, 1400],
    ["Park", 250, 100],
  ] as const;
  it.each([
    ["in the heading", [["Projekt", "Beviljat (tkr)", "Utfall, tkr"], ...rows]],
    ["in a row of its own under the headings", [["Projekt", "Beviljat", "Utfall"], [null, "tkr", "tkr"], ...rows]],
    ["in a title", [["Alla belopp anges i tkr"], ["Projekt", "Beviljat", "Utfall"], ...rows]],
    ["in a title in words", [["Belopp i tusen kronor"], ["Projekt", "Beviljat", "Utfall"], ...rows]],
  ])("is read %s", (_, cells) => {
    const reading = sheet(cells);
    expect([reading.unit, totalsIn(reading)]).toEqual(["tkr", "2 1750000 1500000"]);
    expect(codesOf(reading, "BEL-04", "BEL-21")).toEqual([]);
  });

  it("is read on another sheet", () => {
    const reading = readIntake(
      workbookOf({ "Läs mig": [["Belopp anges i tkr."]], Projekt: [["Projekt", "Beviljat", "Utfall"], ...rows] }),
    );
    expect(totalsIn(reading)).toBe("2 1750000 1500000");
  });

  it("in a cell's own text goes before the file's", () => {
    const reading = sheet([
      ["Projekt", "Beviljat tkr", "Utfall tkr"],
      ["Ljus", "1,5 mnkr", 1400],
      ["Park", "250 000 kr", "cirka 100 tkr"],
    ]);
    // "cirka" is counted, and leaves the total open.
    expect(totalsIn(reading)).toBe("2 1750000 1500000?");
    expect(codesOf(reading, "BEL-08")).toEqual(["BEL-08 C3"]);
  });

  it("in a number format counts, and a format that shows thousands is seen through", () => {
    const reading = sheet([
      ["Projekt", "Beviljat tkr", "Utfall"],
      ["Ljus", { number: 1_500_000, format: "#,##0," }, { number: 1400, format: '#,##0" tkr"' }],
    ]);
    expect(totalsIn(reading)).toBe("1 1500000 1400000");
  });

  describe("kr in a number format, against words that say otherwise,", () => {
    const kr = (number: number, format = '#,##0 "kr"'): CellInput => ({ number, format });
    const small = [
      ["Ljus", kr(590), kr(540)],
      ["Park", kr(1200), kr(1100)],
    ] as const;
    const large = [
      ["Ljus", kr(590_000), kr(540_000)],
      ["Park", kr(1_200_000), kr(0)],
    ] as const;
    const inHeadings = ["Projekt", "Beviljat (tkr)", "Utfall (tkr)"];
    const silent = ["Projekt", "Beviljat", "Utfall"];

    it.each([
      ["of the headings", [inHeadings, ...small], "B2"],
      ["of a title", [["Belopp i tkr"], silent, ...small], "B3"],
      ["of a title in mnkr", [["Belopp i mnkr"], silent, ["Ljus", kr(0.59, "#,##0.00\\ [$kr-41D]"), 0.5]], "B3"],
    ] as const)("is a question where the amounts are no ordinary kr: %s", (_, cells, at) => {
      const reading = sheet(cells);
      expect(codesOf(reading, "BEL-21", "BEL-25", "BEL-27", "BEL-31")).toEqual([`BEL-31 ${at}`]);
      expect(totalsIn(reading)).toMatch(/^\d -\? /u);
      expect(reading.questions).toContainEqual(
        expect.objectContaining({ about: "unit", readings: ["kr", "tkr", "mnkr"] }),
      );
    });

    it.each([
      ["in their own heading", [inHeadings, ["Ljus", 590, kr(540)], ["Park", 1200, kr(1100)]]],
      [
        "in another column's",
        [
          ["Projekt", "Beviljat (tkr)", "Utfall"],
          ["Ljus", 590, kr(540)],
          ["Park", 1200, kr(1100)],
        ],
      ],
      [
        "in one of several",
        [
          ["Projekt", "Beviljat (tkr)", "Utfall", "Sökt belopp (kr)"],
          ["Ljus", 590, kr(540), 600_000],
          ["Park", 1200, kr(1100), 1_200_000],
        ],
      ],
    ] as const)("leaves the other amounts as they are: %s", (_, cells) => {
      expect([totalsIn(sheet(cells)), codesOf(sheet(cells), "BEL-31")]).toEqual(["2 1790000 -?", ["BEL-31 C2"]]);
    });

    it("is settled by an answer", () => {
      expect(totalsIn(sheet([inHeadings, ...small], { unit: "tkr" }))).toBe("2 1790000 1640000");
      expect(totalsIn(sheet([inHeadings, ...small], { unit: "kr" }))).toBe("2 1790 1640");
    });

    it.each([
      ["headings", [inHeadings, ...large], "B2"],
      ["a title", [["Belopp i tkr"], silent, ...large], "B3"],
    ] as const)("holds where only kr gives ordinary amounts, and is said: %s", (_, cells, at) => {
      const reading = sheet(cells);
      expect([totalsIn(reading), codesOf(reading, "BEL-21", "BEL-27")]).toEqual(["2 1790000 540000", [`BEL-27 ${at}`]]);
    });

    it.each([
      ["nothing else states a unit", [silent, ...large]],
      ["the headings say kr too", [["Projekt", "Beviljat (kr)", "Utfall (kr)"], ...large]],
      ["a title says kr too", [["Belopp i kr"], silent, ...large]],
    ] as const)("is taken at its word where %s", (_, cells) => {
      const reading = sheet(cells);
      expect([totalsIn(reading), codesOf(reading, "BEL-21", "BEL-25", "BEL-27")]).toEqual(["2 1790000 540000", []]);
    });
  });

  it("is derived from the size of the grants when only one is plausible, and said to be", () => {
    const reading = sheet([
      ["Projekt", "Beviljat", "Utfall"],
      ["Ljus", 1_500_000, 1_400_000],
      ["Park", 250_000, 0],
    ]);
    expect(reading.unit).toBe("kr");
    expect(codesOf(reading, "BEL-04")).toEqual(["BEL-04 B2"]);
  });

  const undecidable = [
    ["Projekt", "Beviljat", "Utfall"],
    ["Ljus", 20, 19],
    ["Park", 20, 10],
  ] as const;
  it("is asked about when several are plausible; until then no amount is known", () => {
    const reading = sheet(undecidable);
    expect(codesOf(reading, "BEL-21")).toEqual(["BEL-21 B2"]);
    expect(totalsIn(reading)).toBe("2 -? -?");
    expect(reading.questions).toContainEqual({
      about: "unit",
      readings: ["kr", "tkr", "mnkr"],
      gives: [
        { unit: "kr", grantedOre: 4000n, spentOre: 2900n },
        { unit: "tkr", grantedOre: 4_000_000n, spentOre: 2_900_000n },
        { unit: "mnkr", grantedOre: 4_000_000_000n, spentOre: 2_900_000_000n },
      ],
      shows: ["B2", "B3"].map((cell) => ({ at: { file: "test.xlsx", sheet: "Blad", cell }, shown: "20" })),
      states: [],
      possible: ["tkr", "mnkr"],
      middle: { least: 20, largest: 20 },
    });
  });

  it("is settled by an answer", () => {
    expect(totalsIn(sheet(undecidable, { unit: "tkr" }))).toBe("2 40000 29000");
  });

  it("that makes every grant larger than the whole pot is not believed", () => {
    const cells = [
      ["Alla belopp i tkr"],
      ["Projekt", "Beviljat", "Utfall"],
      ["Ljus", 1_500_000, 1_400_000],
      ["Park", 2_500_000, 0],
    ] as const;
    expect(codesOf(sheet(cells), "BEL-25")).toEqual(["BEL-25 A1"]);
    expect(totalsIn(sheet(cells))).toBe("2 -? 0?");
    expect(totalsIn(sheet(cells, { unit: "kr" }))).toBe("2 4000000 1400000");
  });

  describe("that only the heading of the spending states, and that makes every grant implausible,", () => {
    const heading = ["Projekt", "Beviljat", "Utfall (kr)"];
    const inTkr = [heading, ["Ljus", 590, 540], ["Park", 1200, 1100]];

    it("is in doubt for the spending too", () => {
      expect(codesOf(sheet(inTkr), "BEL-25", "BEL-21", "BEL-03")).toEqual(["BEL-25 C1"]);
      expect(totalsIn(sheet(inTkr))).toBe("2 -? -?");
    });

    it("is so also where another sheet states another", () => {
      const reading = readIntake(workbookOf({ "Läs mig": [["Belopp anges i tkr."]], Projekt: inTkr }));
      expect([totalsIn(reading), codesOf(reading, "BEL-25")]).toEqual(["2 -? -?", ["BEL-25 C1"]]);
    });

    it("is settled by an answer, but for spending of ordinary size", () => {
      expect(totalsIn(sheet(inTkr, { unit: "tkr" }))).toBe("2 1790000 1640000");
      const spentInKr = [heading, ["Ljus", 590, 540_000], ["Park", 1200, 1_100_000]];
      expect(totalsIn(sheet(spentInKr))).toBe("2 -? -?");
      expect(totalsIn(sheet(spentInKr, { unit: "tkr" }))).toBe("2 1790000 1640000");
    });

    it("holds where the grants are of ordinary size in it", () => {
      const reading = sheet([heading, ["Ljus", 590_000, 540], ["Park", 1_200_000, 1_100_000]]);
      expect([reading.unit, codesOf(reading, "BEL-25")]).toEqual(["kr", []]);
    });
  });

  it("is not stated by an amount in a title", () => {
    expect(sheet([["Beviljat i år: 5,4 mnkr"], ["Projekt", "Beviljat", "Utfall"], ["Ljus", 1_500_000, 1]]).unit).toBe(
      "kr",
    );
  });
});

describe("single amounts", () => {
  it.each([
    ["text with blanks", "1 650 000 kr", "1650000"],
    ["narrow no-break spaces", "1\u202f650\u202f000", "1650000"],
    ["a formula error", { error: "#REF!" }, "-?"],
    ["a formula without a value", { uncached: "B1+1" }, "-?"],
    ["words", "se bilaga", "-?"],
    ["a number that reads two ways", "1.234", "-?"],
    ["a date", { number: 45000, format: "yyyy-mm-dd" }, "-?"],
    ["far too much", 1e308, "-?"],
    ["more than the yearly pot", 200_000_000, "-?"],
    ["zero", 0, "0"],
    ["nothing", null, "-?"],
    ["a dash", "–", "-?"],
  ] as const)("as %s", (_, cell, granted) => {
    const rows: CellInput[][] = [
      ["Projekt", "Beviljat kr", "Utfall kr"],
      ["Ljus", cell, 5],
    ];
    expect(totalsIn(sheet(rows)).split(" ")[1]).toBe(granted);
  });

  it("that are unknown name their cell", () => {
    const cells: CellInput[] = [{ error: "#REF!" }, { uncached: "1" }, "se bilaga", "1.234", 200_000_000];
    const rows = cells.map((cell, index): CellInput[] => [`P${index}`, cell, 5]);
    const found = codesOf(
      sheet([["Projekt", "Beviljat kr", "Utfall kr"], ...rows]),
      "STR-12",
      "STR-13",
      "BEL-01",
      "BEL-03",
      "BEL-22",
    );
    expect(found).toEqual(["STR-12 B2", "STR-13 B3", "BEL-01 B4", "BEL-03 B5", "BEL-22 B6"]);
  });
});

describe("signs", () => {
  const heading = ["Projekt", "Beviljat kr", "Utfall kr"];
  it("of expenditure written with minus throughout are turned, and told once a column", () => {
    const reading = sheet([heading, ["Ljus", 1_500_000, -1_400_000], ["Park", 250_000, -100_000]]);
    expect([totalsIn(reading), reading.costSign]).toEqual(["2 1750000 1500000", "minus"]);
    expect(codesOf(reading, "BEL-06")).toEqual(["BEL-06 C2"]);
  });

  it("that are mixed are a question; until it is answered nothing spent is known", () => {
    const rows = [heading, ["Ljus", 1_500_000, -1_400_000], ["Park", 250_000, 100_000], ["Torg", 300_000, -200_000]];
    expect(codesOf(sheet(rows), "BEL-07")).toEqual(["BEL-07 C3"]);
    expect(totalsIn(sheet(rows))).toBe("3 2050000 -?");
    expect(totalsIn(sheet(rows, { costSign: "minus" }))).toBe("3 2050000 1500000");
  });

  it("of one amount against many leave that amount out", () => {
    const rows = [
      heading,
      ["A", 900_000, 800_000],
      ["B", 900_000, 700_000],
      ["C", 900_000, 600_000],
      ["D", 900_000, -500_000],
    ];
    expect(codesOf(sheet(rows), "BEL-23")).toEqual(["BEL-23 C5"]);
    expect(totalsIn(sheet(rows))).toBe("4 3600000 2100000?");
  });

  const deviations = [...heading, "Avvikelse kr"];
  it.each([
    ["plus", 100_000, 50_000],
    ["minus", -100_000, -50_000],
  ])("of surpluses are derived from the rows: %s", (sign, first, second) => {
    expect(sheet([deviations, ["A", 900_000, 800_000, first], ["B", 700_000, 650_000, second]]).sign).toBe(sign);
  });

  it("of surpluses that nothing can test are a question", () => {
    const reading = sheet([
      ["Projekt", "Beviljat kr", "Avvikelse kr"],
      ["A", 900_000, -100_000],
    ]);
    expect(codesOf(reading, "BEL-07")).toEqual(["BEL-07 C2"]);
    expect(reading.questions).toContainEqual({
      about: "surplus-sign",
      gives: [
        { sign: "plus", above: 0n, below: 10_000_000n },
        { sign: "minus", above: 10_000_000n, below: 0n },
      ],
      shows: [{ at: { file: "test.xlsx", sheet: "Blad", cell: "C2" }, shown: "-100000" }],
    });
  });

  it("are no question where nothing is negative", () => {
    const reading = sheet([
      ["Projekt", "Beviljat kr", "Utfall kr", "Avvikelse kr"],
      ["A", 900_000, null, 100_000],
      ["B", 700_000, null, 0],
    ]);
    expect([codesOf(reading, "BEL-07"), reading.questions.map(({ about }) => about)]).toEqual([[], ["namnd"]]);
  });

  it("in the heading decide", () => {
    expect(
      sheet([
        [...heading, "Överskott (-) kr"],
        ["A", 900_000, 900_000, -5],
      ]).sign,
    ).toBe("minus");
  });
});
