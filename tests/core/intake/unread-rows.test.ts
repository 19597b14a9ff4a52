import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];

const heading = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"];
const projects: Rows = [
  ["TI-1", "Ljus", "Farsta", 1_000_000, 155_000, "Genomfört"],
  ["TI-2", "Park", "Farsta", 500_000, 54_000, "Pågår"],
  ["TI-3", "Torg", "Farsta", 200_000, 41_000, "Pågår"],
];
const whole = "3 1700000 250000";
const list: Rows = [heading, ...projects];
const form: Rows = [
  ["Projekt", "Belysning"],
  ["Nämnd", "Farsta"],
  ["Beviljat belopp (kr)", 1_500_000],
  ["Utfall (kr)", 1_450_000],
  ["Status", "Genomfört"],
];
const oneWhole = "1 1500000 1450000";
/** Cells in columns H and onwards, on the rows of the list. */
const beside = (...cells: Rows): Rows =>
  list.map((row, index) => (cells[index] ? [...row, null, ...(cells[index] ?? [])] : row));
const far = (...cells: readonly CellInput[]): readonly CellInput[] => [
  null,
  null,
  null,
  null,
  null,
  null,
  null,
  ...cells,
];

const read = (rows: Rows): readonly [string, readonly string[]] => {
  const reading = readIntake(workbookOf({ Blad: rows }));
  return [totalsIn(reading), codesOf(reading, "STR-60", "STR-61")];
};

describe("rows that nobody read make totals incomplete", () => {
  it.each<readonly [string, Rows, string, readonly string[]]>([
    [
      "a second list beside the first, by other names",
      beside(["Etikett", "Beviljat"], ["Gym", 700_000], ["Bänk", 350_000]),
      "3 1700000? 250000",
      ["STR-60 I2,I3"],
    ],
    [
      "a list above the first heading, by other names",
      [["Etikett", "Beviljat"], ["Gym", 700_000], ["Bänk", 350_000], [], ...list],
      "3 1700000? 250000",
      ["STR-60 B2,B3"],
    ],
    [
      "a list below, in columns of its own",
      [...list, [], far("Övrigt", "Belopp"), far("Gym", 700_000), far("Bänk", 350_000)],
      "3 1700000? 250000?",
      ["STR-60 I7,I8"],
    ],
    [
      "named rows with amounts under a form",
      [...form, [], ["Gymmet", 700_000], ["Torget", 500_000]],
      "1 1500000? 1450000?",
      ["STR-60 B7,B8"],
    ],
    [
      "rows under the value of a form with its values below",
      [
        ["Projektnamn", "Nämnd", "Status", "Plats"],
        ["Ljus", "Farsta", "Pågår", "Torget"],
        [],
        ["Beviljat belopp (kr)", "Utfall (kr)", "Slutförd datum"],
        [1_000_000, 900_000, "2024-01-01"],
        ["Not"],
        [null, 700_000, "2024-02-01"],
      ],
      "1 1000000 900000?",
      ["STR-60 B7"],
    ],
  ])("%s", (_, rows, totals, codes) => {
    expect(read(rows)).toEqual([totals, codes]);
  });

  it("a column of a table with projects across that nobody has named", () => {
    const reading = readIntake(
      workbookOf({
        Blad: [
          ["Projekt", "A", "B", null],
          ["Beviljat (kr)", 1_000_000, 500_000, 250_000],
          ["Utfall (kr)", 900_000, 400_000, 250_000],
        ],
      }),
    );
    expect([totalsIn(reading), codesOf(reading, "STR-15")]).toEqual(["2 1500000? 1300000?", ["STR-15 D1"]]);
  });

  it("an amount of a form by another name", () => {
    const reading = readIntake(workbookOf({ Blad: [...form, ["Beviljat tillägg", 200_000]] }));
    expect([totalsIn(reading), codesOf(reading, "STR-03", "STR-14", "STR-42").length]).toEqual(["1 -? 1450000", 1]);
  });
});

describe("what is no project is left in peace", () => {
  it.each<readonly [string, Rows, string]>([
    ["a number beside the list", [...list, [], far(null, null, 5)], whole],
    ["a chart's data", beside(["Diagram", "Belopp"], ["Ljus", 1_000_000], ["Park", 500_000]), whole],
    ["a chart's data in thousands", beside(["Diagram", "Belopp"], ["Ljus", 1000], ["Park", 500]), whole],
    ["a legend", beside(["Förklaring"], ["Grön", 1], ["Röd", 2]), whole],
    ["figures about the whole above the list", [["Antal projekt", 3], ["Budgetram", 5_000_000], [], ...list], whole],
    [
      "telephones and numbers of organisations",
      [["Telefon", 850_800_000], ["Org.nr", 2_120_000_142], [], ...list],
      whole,
    ],
    ["notes with numbers beside the list", beside([], ["delfaktura", 250_000], ["se bilaga", 125_000]), whole],
    ["parts of a form's amount", [...form, [], ["Stolpar", 900_000], ["Arbete", 550_000]], oneWhole],
    ["counts under a form", [...form, [], ["Stolpar", 12], ["Bänkar", 4]], oneWhole],
    [
      "a sum of the columns of projects across",
      [
        ["Projekt", "A", "B", null],
        ["Beviljat (kr)", 1_000_000, 500_000, 1_500_000],
        ["Utfall (kr)", 900_000, 400_000, 1_300_000],
      ],
      "2 1500000 1300000",
    ],
  ])("%s", (_, rows, totals) => {
    expect(read(rows)).toEqual([totals, []]);
  });

  it("rows under words that say nothing of money are only told of", () => {
    expect(read([["Etikett", "Bidrag"], ["Gym", 700_000], ["Bänk", 350_000], [], ...list])).toEqual([
      whole,
      ["STR-61 B2,B3"],
    ]);
  });
});
