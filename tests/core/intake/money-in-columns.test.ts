import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (heading: readonly string[], rows: Rows) =>
  readIntake(workbookOf({ Blad: [["Belopp i kr"], ["Projekt", ...heading], ...rows] }));
const told = (reading: ReturnType<typeof read>) => [totalsIn(reading), codesOf(reading, "STR-55", "STR-56")];

describe("columns that tell the grant's own money from other money", () => {
  it.each([
    [["Budget totalt", "varav trygghetsmedel", "varav egna medel"]],
    [["Budget", "Trygghetsmedel (KS)", "Nämndens egna medel"]],
    [["Total budget", "CM4", "Medfinansiering"]],
  ])("count the grant's own part: %s", (heading) => {
    const reading = read(
      [...heading, "Utfall trygghetsmedel"],
      [
        ["Ljus", 1_500_000, 1_000_000, 500_000, 900_000],
        ["Torg", 700_000, 500_000, 200_000, 400_000],
      ],
    );
    expect(totalsIn(reading)).toBe("2 1500000 1300000");
  });
});

describe("the city's part of what a company pays for", () => {
  it.each(["Stadens trygghetsmedel", "Stadens trygghets-medel", "Stadens medel"])("counts alone: %s", (own) => {
    const heading = ["Projekt", own, "Bolagets andel", "Totalt", own, "Bolagets andel", "Totalt"];
    const reading = readIntake(
      workbookOf({
        Blad: [
          ["Samtliga belopp i tkr"],
          [null, "Beslutad finansiering", null, null, "Upparbetad kostnad", null, null],
          heading,
          ["Torget", 450, 2800, 3250, 415, 2677, 3092],
          ["Ljuset", 1510, 1300, 2810, 1090, 1188, 2278],
          ["Porten", 990, 350, 1340, 717, 304, 1021],
          ["Summa", 2950, 4450, 7400, 2222, 4169, 6391],
        ],
      }),
    );
    expect(totalsIn(reading)).toBe("3 2950000 2222000");
  });
});

describe("parts under merged headings", () => {
  const parts = ["Totalt", "varav trygghets-medel", "varav nämndens egna medel", "varav extern part"];
  const list = (...groups: readonly [string, string]) => ({
    rows: [
      ["Belopp i kr"],
      ["Projekt", groups[0], null, null, null, groups[1], null, null, null, "Status"],
      [null, ...parts, ...parts],
      ["Ljus", 1_500_000, 1_000_000, 400_000, 100_000, 1_300_000, 900_000, 400_000, 0, "Pågår"],
      ["Torg", 600_000, 500_000, 100_000, 0, 450_000, 400_000, 50_000, 0, "Pågår"],
      ["Summa", 2_100_000, 1_500_000, 500_000, 100_000, 1_750_000, 1_300_000, 450_000, 0],
    ],
    merges: ["A2:A3", "B2:E2", "F2:I2", "J2:J3"],
  });

  it.each([
    ["Finansiering enligt beslut", "Utfall"],
    ["Beviljat", "Förbrukat t.o.m. aug"],
    ["Budget 2024", "Utfall 2024"],
    ["Beslutad finansiering", "Bokfört"],
    ["Finansiering en-\nligt beslut", "Utfall"],
  ])("count: %s, %s", (granted, spent) => {
    const reading = readIntake(workbookOf({ Blad: list(granted, spent) }));
    expect([totalsIn(reading), codesOf(reading, "STR-55", "STR-17", "STR-02", "STR-45")]).toEqual([
      "2 1500000 1300000",
      ["STR-55 D3,E3,H3,I3"],
    ]);
  });

  it("are not there where projects stand under a merged heading", () => {
    const rows = [
      ["Projekt", null, "Beviljat (kr)", "Utfall (kr)"],
      ["Ljus", "Farsta", 1_000_000, 900_000],
      ["Torg", "Norrmalm", null, null],
    ];
    expect(totalsIn(readIntake(workbookOf({ Blad: { rows, merges: ["A1:B1"] } })))).toBe("2 1000000? 900000?");
  });
});

describe("what was spent, beside a grant that is told apart from other money", () => {
  const heading = ["Trygghetsmedel", "Nämndens egna medel", "Total budget", "Bokfört"];
  const ljus = [1_000_000, 500_000, 1_500_000, 1_400_000];
  const torg = [500_000, 0, 500_000, 400_000];
  const left = ["Kvar av total budget", 100_000, 100_000] as const;

  it.each([
    ["what is left is left of it all", left],
    ["nothing says of what it was spent", ["Anteckning", null, null] as const],
  ])("is unknown where other money is in it: %s", (_, [text, first, second]) => {
    const reading = read(
      [...heading, text],
      [
        ["Ljus", ...ljus, first],
        ["Torg", ...torg, second],
      ],
    );
    expect(told(reading)).toEqual(["2 1500000 400000?", ["STR-55 C2", "STR-56 E3"]]);
  });

  it("is plain where what is left is left of the grant", () => {
    const reading = read(
      ["Trygghetsmedel", "Egna medel", "Total budget", "Utfall", "Kvar"],
      [
        ["Ljus", 1_000_000, 500_000, 1_500_000, 900_000, 100_000],
        ["Torg", 500_000, 300_000, 800_000, 400_000, 100_000],
      ],
    );
    expect(told(reading)).toEqual(["2 1500000 1300000", ["STR-55 C2"]]);
  });

  it("is plain where the deviation is from an estimate that co-financing is part of", () => {
    const reading = read(
      ["Kalkylerade utgifter", "Medfinansiering", "Beviljade medel", "Ekonomiskt utfall", "Avvikelse mot kalkyl"],
      [
        ["Ljus", 3_100_000, null, 3_100_000, 2_680_000, 420_000],
        ["Torg", 5_900_000, 500_000, 5_400_000, 4_700_000, 1_200_000],
      ],
    );
    expect(told(reading)).toEqual(["2 8500000 7380000", []]);
  });

  it("is plain where no project has other money", () => {
    const reading = read(heading, [
      ["Ljus", 1_000_000, 0, 1_000_000, 900_000],
      ["Torg", ...torg],
    ]);
    expect(totalsIn(reading)).toBe("2 1500000 1300000");
  });

  it("is unknown without a column of the whole, where the other money explains it", () => {
    const rows = (utfall: number): Rows => [
      ["Ljus", 1_000_000, 500_000, utfall],
      ["Torg", 500_000, 0, 400_000],
    ];
    const columns = ["Beviljade trygghetsmedel", "Egna medel", "Utfall"];
    expect(told(read(columns, rows(1_400_000)))).toEqual(["2 1500000 400000?", ["STR-56 D3"]]);
    expect(told(read(columns, rows(1_020_000)))).toEqual(["2 1500000 1420000", []]);
    expect(told(read(columns, rows(900_000)))).toEqual(["2 1500000 1300000", []]);
  });

  it("is unknown without a column of the whole, where what is left is left of both", () => {
    const reading = read(
      ["Beviljat", "Medfinansiering", "Utfall", "Återstår"],
      [
        ["Ljus", 1_000_000, 500_000, 900_000, 600_000],
        ["Torg", 500_000, 100_000, 400_000, 200_000],
      ],
    );
    expect(told(reading)).toEqual(["2 1500000 -?", ["STR-56 D3,D4"]]);
  });
});

describe("a calculation that the grant and other money come to", () => {
  const heading = [
    "Total kalkyl",
    "Beviljade trygghetsmedel",
    "Budget egen ram",
    "Budget statsbidrag",
    "Utfall trygghetsmedel",
  ];
  const rows: Rows = [
    ["Ljus", 1_600_000, 1_000_000, 400_000, 200_000, 900_000],
    ["Torg", 700_000, 500_000, 200_000, 0, 400_000],
  ];

  it("leaves the other money out", () => {
    expect(told(read(heading, rows))).toEqual(["2 1500000 1300000", ["STR-55 D2,E2"]]);
  });

  it("says nothing where it comes to another amount", () => {
    const other = rows.map((row) =>
      row.map((cell, at) => (at === 1 && typeof cell === "number" ? cell + 50_000 : cell)),
    );
    expect(totalsIn(read(heading, other))).toMatch(/\?/u);
  });
});
