import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const read = (rows: Rows) => readIntake(workbookOf({ Blankett: rows }));
const told = (reading: ReturnType<typeof read>) => [
  totalsIn(reading),
  codesOf(reading, "STR-03", "STR-21", "STR-26", "STR-60"),
];

const form = (name: string, granted: number): Rows => [
  ["Projektnamn", name],
  ["Diarienummer", "FAR 2023/1"],
  ["Beviljat belopp (kr)", granted],
];
const costs: Rows = [
  ["Kostnadsslag", "Kalkyl", "Utfall", "Avvikelse"],
  ["Projektering", 280_000, 270_000, 10_000],
  ["Material", 320_000, 190_000, 130_000],
  ["Belysning", 540_000, 540_000, 0],
];
const sum: Rows = [["Summa", 1_140_000, 1_000_000, 140_000]];

describe("a form that leaves its outcome to a table of costs", () => {
  it.each<readonly [string, Rows]>([
    ["has the sum row's", [...form("Ljus", 1_140_000), ...costs, ...sum, ["Avvikelser i genomförandet", "Inga"]]],
    ["has the sum of its rows where they have none", [...form("Ljus", 1_140_000), [], ...costs]],
    [
      "by a formula alone",
      [
        ...form("Ljus", 1_140_000),
        ...costs,
        ["Alla kostnader", 1_140_000, { number: 1_000_000, formula: "SUM(C5:C7)" }],
      ],
    ],
    [
      "with one column of amounts",
      [
        ...form("Ljus", 1_140_000),
        ["Vad", "Utfall (kr)"],
        ["Stolpar", 700_000],
        ["Arbete", 300_000],
        ["Totalt", 1_000_000],
      ],
    ],
    [
      "where the form has a label without an answer",
      [...form("Ljus", 1_140_000), ["Utfall", null], [], ...costs, ...sum],
    ],
    [
      "with what was granted in the table too",
      [
        ["Projektnamn", "Ljus"],
        ["Nämnd", "Farsta"],
        ["Status", "Genomfört"],
        [],
        ["Post", "Budget (kr)", "Utfall (kr)"],
        ["Projektering", 140_000, 150_000],
        ["Entreprenad", 1_000_000, 850_000],
        ["Summa", 1_140_000, 1_000_000],
      ],
    ],
    [
      "of whose rows one is the grant's own money",
      [
        ...form("Ljus", 1_140_000),
        ["Finansiering", "Utfall (kr)"],
        ["Trygghetsmedel", 1_000_000],
        ["Egna medel", 100_000],
        ["Summa", 1_100_000],
      ],
    ],
  ])("%s", (_what, rows) => {
    expect(told(read(rows))).toEqual(["1 1140000 1000000", []]);
  });

  it("may stand under another like it", () => {
    const one = [...form("Ljus", 1_140_000), ...costs, ...sum, ["Avvikelser i genomförandet", "Inga"], [], []];
    const two = [
      ...form("Torg", 500_000),
      ["Kostnadsslag", "Kalkyl", "Utfall"],
      ["Bänkar", 200_000, 150_000],
      ["Entreprenad", 300_000, 250_000],
      ["Summa", 500_000, 400_000],
    ];
    expect(told(read([["Blankett 1"], ...one, ["Blankett 2"], ...two]))).toEqual(["2 1640000 1400000", []]);
  });

  it("is asked about where the sum row is not what its rows add up to", () => {
    const rows = [...form("Ljus", 1_140_000), ...costs, ["Summa", 1_140_000, 1_100_000]];
    expect(told(read(rows))).toEqual(["1 1140000 -?", ["STR-21 C4"]]);
  });

  it("is asked about where the form says another outcome than its table", () => {
    const rows = [...form("Ljus", 1_140_000), ["Utfall (kr)", 1_050_000], [], ...costs, ...sum];
    expect(told(read(rows))).toEqual(["1 1140000 -?", ["STR-03 B4,C10"]]);
  });

  it("has its own outcome where the table says the same in another unit", () => {
    const rows: Rows = [
      ...form("Ljus", 1_140_000),
      ["Utfall (kr)", 1_000_400],
      [],
      ["Vad", "Utfall (tkr)"],
      ["Stolpar", 700],
      ["Arbete", 300],
      ["Summa", 1_000],
    ];
    expect(told(read(rows))).toEqual(["1 1140000 1000400", ["STR-26 A6"]]);
  });

  it("does not take other money in its table for the grant's", () => {
    const rows: Rows = [
      ...form("Ljus", 1_140_000),
      ["Finansiering", "Utfall (kr)"],
      ["Projektet", 900_000],
      ["Statsbidrag", 100_000],
      ["Summa", 1_000_000],
    ];
    expect(totalsIn(read(rows))).toBe("1 1140000 -?");
  });

  it("is not of one project when the table has far more money than it", () => {
    const rows: Rows = [
      ...form("Ljus", 140_000),
      [],
      ["Del", "Utfall (kr)"],
      ["Farsta", 900_000],
      ["Sköndal", 800_000],
    ];
    expect(told(read(rows))).toEqual(["1 140000? -?", ["STR-60 B6,B7"]]);
  });
});
