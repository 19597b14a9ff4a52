import { judge, unitTable, type Fit, type Met, type UnitSource } from "../../../../src/core/intake/units/unit-table";
import { codesOf, readIntake, totalsIn } from "../../../support/intake";
import { workbookOf, type CellInput } from "../../../support/snapshot";

const sources: readonly UnitSource[] = [
  ...(["cell", "beside", "format", "currency-format", "heading", "sheet", "other-heading", "other-format"] as const),
  ...(["elsewhere", "figures-elsewhere", "currency", "size"] as const),
];
const met: readonly Met[] = ["nothing", "words", "itself", "size", "answer"];
const fits: readonly Fit[] = ["foreign", "absurd", "absurd, one other", "alone", "open"];

describe("the table of unit claims", () => {
  it("has no row that another hides", () => {
    const reached = new Set(
      sources.flatMap((source) => met.flatMap((against) => fits.map((fit) => judge(source, against, fit)))),
    );
    expect(unitTable.filter((row) => !reached.has(row))).toEqual([]);
  });

  it("says why in both languages, and what it tells where it tells anything", () => {
    for (const { then, code, why } of unitTable) {
      expect([why.sv, why.en]).not.toContain("");
      if (then === "say" || then === "ask") expect(code).toBeDefined();
    }
  });
});

type Rows = readonly (readonly CellInput[])[];
const silent = ["Projekt", "Beviljat", "Utfall"];
const inKr = ["Projekt", "Beviljat (kr)", "Utfall (kr)"];
const inTkr = ["Projekt", "Beviljat (tkr)", "Utfall (tkr)"];
const thousands: Rows = [
  ["Ljus", 1500, 1400],
  ["Park", 250, 100],
];
const kronor: Rows = [
  ["Ljus", 1_500_000, 1_400_000],
  ["Park", 250_000, 100_000],
];
/** As kr small, as tkr large, and neither beyond belief. */
const either: Rows = [
  ["Ljus", 15_000, 14_000],
  ["Park", 20_000, 10_000],
];
const shownAs = (format: string, rows: Rows): Rows =>
  rows.map(([name = null, ...amounts]) => [
    name,
    ...amounts.map((number): CellInput => (typeof number === "number" ? { number, format } : number)),
  ]);

const inThousands = "2 1750000 1500000";
const unknown = "2 -? -?";
const codes = ["BEL-04", "BEL-21", "BEL-25", "BEL-27", "BEL-30", "BEL-31", "BEL-32"];

describe("the unit of amounts, where claims meet:", () => {
  it.each<[string, Record<string, Rows>, string, readonly string[]]>([
    [
      "the cell's own text goes before all",
      { Blad: [["Belopp i mnkr"], inKr, ["Ljus", "1 500 tkr", "1 400 tkr"], ["Park", "250 tkr", "100 tkr"]] },
      inThousands,
      [],
    ],
    ["a format in tkr stands alone", { Blad: [silent, ...shownAs('#,##0" tkr"', thousands)] }, inThousands, []],
    ["a format in TSEK", { Blad: [silent, ...shownAs('#,##0" TSEK"', thousands)] }, inThousands, []],
    ["a format that shows millions of kronor", { Blad: [silent, ...shownAs('#,##0.0,,"M"', kronor)] }, inThousands, []],
    [
      "a format that shows millions or thousands by size",
      { Blad: [silent, ...shownAs('[>=1000000]#,##0.0,,"M";#,##0,"k"', kronor)] },
      inThousands,
      [],
    ],
    [
      "a format in MSEK that makes every grant absurd",
      { Blad: [silent, ...shownAs('#,##0" MSEK"', kronor)] },
      unknown,
      ["BEL-25 B2"],
    ],
    [
      "the currency button over thousands",
      { Blad: [silent, ...shownAs('#,##0 "kr"', thousands)] },
      unknown,
      ["BEL-25 B2"],
    ],
    [
      "a format in tkr under headings in kr",
      { Blad: [inKr, ...shownAs('#,##0" tkr"', thousands)] },
      inThousands,
      ["BEL-27 B2"],
    ],
    [
      "a format in euro",
      { Blad: [inKr, ...shownAs("[$€-2] #,##0", [["Ljus", 1_500_000, 1_400_000]])] },
      "1 -? -?",
      ["BEL-30 B2", "BEL-30 C2"],
    ],
    [
      "a format with a letter that nobody knows",
      { Blad: [inKr, ...shownAs('#,##0"X"', [["Ljus", 1_500_000, 0]])] },
      "1 -? 0",
      ["BEL-30 B2"],
    ],
    [
      "a format in TEUR",
      { Blad: [silent, ...shownAs('#,##0" TEUR"', [["Ljus", 150, 140]])] },
      "1 -? -?",
      ["BEL-30 B2", "BEL-30 C2"],
    ],
    [
      "the heading before the title, which is told",
      { Blad: [["Belopp i tkr"], inKr, ...kronor] },
      inThousands,
      ["BEL-27 A1"],
    ],
    ["the heading where all grants are absurd in it", { Blad: [inTkr, ...kronor] }, unknown, ["BEL-25 B2"]],
    ["a title", { Blad: [["Trygghetsmedel 2023, tkr"], silent, ...thousands] }, inThousands, []],
    ["a title with only a unit and a year", { Blad: [["2023, tkr"], silent, ...thousands] }, inThousands, []],
    ["a unit with a comma before it", { Blad: [[", kr"], silent, ...either] }, "2 35000 24000", []],
    [
      "a footnote with more after it",
      { Blad: [silent, ...thousands, [], ["Samtliga belopp i tkr. Uppgifter hämtade ur Agresso 2024-02-12."]] },
      inThousands,
      [],
    ],
    [
      "a title, though another table's heading below is in kr",
      { Blad: [["Belopp i tkr"], silent, ...either, [], [null, null, null, null, "Kostnad per besök, kr"]] },
      "2 35000000 24000000",
      [],
    ],
    [
      "no sheet's words, said once for all that are silent",
      { Ljus: [silent, ["Ljus", 1500, 1400]], Park: [silent, ["Park", 250, 100]] },
      inThousands,
      ["BEL-04 B2"],
    ],
    [
      "the format of other amounts of the list",
      { Blad: [silent, ...shownAs('#,##0" tkr"', [["Ljus", 15_000, 14_000]]), ["Park", 20_000, 10_000]] },
      "2 35000000 24000000",
      [],
    ],
    [
      "the format of other amounts, where all grants are absurd in it",
      { Blad: [silent, ...shownAs('#,##0" kr"', [["Ljus", 1500, 1400]]), ["Park", 250, 100]] },
      unknown,
      ["BEL-25 B2"],
    ],
    ["the name of the sheet", { "Utfall tkr": [silent, ...either] }, "2 35000000 24000000", []],
    [
      "a title where all grants are absurd in it",
      { Blad: [["Belopp i tkr"], silent, ...kronor] },
      unknown,
      ["BEL-25 A1"],
    ],
    ["a title in euro", { Blad: [["Belopp i EUR"], inKr, ...kronor] }, unknown, ["BEL-30 A1"]],
    [
      "two titles that differ, and the size settles it",
      { Blad: [["Belopp i tkr"], ["Alla belopp i kr"], silent, ...kronor] },
      inThousands,
      ["BEL-27 A1"],
    ],
    [
      "two titles that differ, and nothing settles it",
      { Blad: [["Belopp i tkr"], ["Alla belopp i kr"], silent, ...either] },
      unknown,
      ["BEL-31 B4"],
    ],
    [
      "a title over each of two lists",
      {
        Blad: [
          ["Avslutade, belopp i tkr"],
          silent,
          ["Ljus", 1500, 1400],
          [],
          ["Pågående, belopp i kr"],
          silent,
          ["Park", 250_000, 100_000],
        ],
      },
      inThousands,
      [],
    ],
    ["another column's heading", { Blad: [["Projekt", "Beviljat", "Utfall (tkr)"], ...thousands] }, inThousands, []],
    [
      "a sheet with text only",
      { Läs: [["Belopp anges i tkr."]], Blad: [silent, ...either] },
      "2 35000000 24000000",
      [],
    ],
    [
      "a sheet with text only that the size contradicts",
      { Läs: [["Belopp anges i mnkr."]], Blad: [silent, ...thousands] },
      inThousands,
      ["BEL-32 A1"],
    ],
    [
      "a sheet with text only, where the list states its own",
      { Läs: [["Ange beviljat belopp enligt beslut i kr."]], Blad: [["tkr"], silent, ...thousands] },
      inThousands,
      [],
    ],
    [
      "a dashboard, and the size says the same",
      { Diagram: [["Belopp i tkr"], ["Beviljat", 1750], ["Utfall", 1500]], Blad: [silent, ...thousands] },
      inThousands,
      [],
    ],
    [
      "a dashboard that the size contradicts",
      { Diagram: [["Belopp i mnkr"], ["Beviljat", 1.75], ["Utfall", 1.5]], Blad: [silent, ...thousands] },
      inThousands,
      ["BEL-32 A1"],
    ],
    [
      "a dashboard, where the size leaves several",
      { Diagram: [["Belopp i tkr"], ["Beviljat", 35_000], ["Utfall", 24_000]], Blad: [silent, ...either] },
      unknown,
      ["BEL-31 B2"],
    ],
    ["a currency and nothing more", { Blad: [["Valuta: SEK"], silent, ...kronor] }, inThousands, []],
    [
      "a currency that is counted in thousands",
      { Blad: [["Valuta: SEK"], silent, ...thousands] },
      inThousands,
      ["BEL-04 B3"],
    ],
    ["the size alone", { Blad: [silent, ...thousands] }, inThousands, ["BEL-04 B2"]],
    ["the size, which leaves several", { Blad: [silent, ...either] }, unknown, ["BEL-21 B2"]],
    [
      "a column that says the unit of each row",
      {
        Blad: [
          ["Projekt", "Beviljat", "Utfall", "Enhet"],
          ["Ljus", 1500, 1400, "tkr"],
          ["Park", 250_000, 100_000, "kr"],
        ],
      },
      inThousands,
      [],
    ],
    [
      "a unit in the cell beside each amount",
      {
        Blad: [
          ["Projekt", "Beviljat", null, "Utfall"],
          ["Ljus", 1500, "tkr", 1400, "tkr"],
          ["Park", 250, "tkr", 100_000, "kr"],
        ],
      },
      inThousands,
      [],
    ],
    [
      "a column of currencies with one foreign row",
      {
        Blad: [
          [...inKr, "Valuta"],
          ["Ljus", 1_500_000, 1_400_000, "SEK"],
          ["Park", 25_000, 10_000, "EUR"],
        ],
      },
      "2 1500000? 1400000?",
      ["BEL-30 B3", "BEL-30 C3"],
    ],
    [
      "nothing but zeros, which are zero in every unit",
      { Blad: [silent, ["Ljus", 0, 0], ["Park", 0, 0]] },
      "2 0 0",
      [],
    ],
  ])("%s", (_, sheets, totals, expected) => {
    const reading = readIntake(workbookOf(sheets));
    expect([totalsIn(reading), codesOf(reading, ...codes)]).toEqual([totals, expected]);
    const isAsked = expected.some((code) => /BEL-(?:21|25|31)|BEL-30 A/u.test(code));
    expect(reading.questions.some(({ about }) => about === "unit")).toBe(isAsked);
  });

  it("an answer settles every question about kronor", () => {
    for (const rows of [
      [silent, ...either],
      [["Belopp i tkr"], ["Alla belopp i kr"], silent, ...either],
    ])
      expect(totalsIn(readIntake(workbookOf({ Blad: rows }), { unit: "tkr" }))).toBe("2 35000000 24000000");
  });

  it("an answer never makes kronor of another currency", () => {
    const rows = [silent, ...shownAs('#,##0" EUR"', either)];
    expect(totalsIn(readIntake(workbookOf({ Blad: rows }), { unit: "kr" }))).toBe(unknown);
    const heading = [["Projekt", "Beviljat (€)", "Utfall (€)"], ...either];
    expect(totalsIn(readIntake(workbookOf({ Blad: heading }), { unit: "kr" }))).toBe(unknown);
  });

  it("a contradiction names both cells", () => {
    const reading = readIntake(workbookOf({ Läs: [["Belopp anges i mnkr."]], Blad: [silent, ...thousands] }));
    expect(reading.remarks.find(({ code }) => code === "BEL-32")).toMatchObject({
      at: { sheet: "Läs", cell: "A1" },
      params: { unit: "mnkr", used: "tkr", where: "Blad!B2" },
    });
    const contest = readIntake(workbookOf({ Blad: [inTkr, ...shownAs('#,##0 "kr"', thousands)] }));
    expect(contest.remarks.find(({ code }) => code === "BEL-31")?.params).toEqual({
      readings: ["kr (B2)", "tkr (B1)"],
    });
  });
});
