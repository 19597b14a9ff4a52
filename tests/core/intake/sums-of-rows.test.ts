import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

/** A list that is the sum of another's rows, project by project. The amounts are made up. */

type Rows = readonly (readonly CellInput[])[];

const data: Rows = [
  ["Projekt", "År", "Beviljat (kr)", "Använt (kr)"],
  ["Plankan", 2023, 1_500_000, 611_300],
  ["Plankan", 2024, 0, 802_450],
  ["Tillfällig belysning", 2023, 900_000, 871_200],
  ["Passagen", 2023, 3_100_000, 1_250_000],
  ["Passagen", 2024, 0, 1_499_750],
];
const pivot: Rows = [
  ["Radetiketter", "Summa av Beviljat (kr)", "Summa av Använt (kr)"],
  ["Passagen", 3_100_000, 2_749_750],
  ["Plankan", 1_500_000, 1_413_750],
  ["Tillfällig belysning", 900_000, 871_200],
  ["Totalsumma", 5_500_000, 5_034_700],
];
const read = (sheets: Readonly<Record<string, Rows>>) => {
  const reading = readIntake(workbookOf(sheets));
  return [
    totalsIn(reading),
    ...codesOf(reading, "STR-36", "STR-58", "ID-01", "ID-02", "ID-06", "ID-07", "ID-08", "ID-13", "STR-73"),
  ];
};
const whole = "3 5500000 5034700";

describe("a pivot beside the rows that it adds up", () => {
  it("is their sum, and the project has its years from the rows", () => {
    const reading = readIntake(workbookOf({ Pivot: pivot, Data: data }));
    expect([totalsIn(reading), ...codesOf(reading, "STR-58", "ID-01", "ID-02", "ID-06")]).toEqual([whole, "STR-58 A2"]);
    expect(reading.projects.map(({ name, years }) => [name, years.map(({ year }) => year)])).toEqual([
      ["Passagen", [2023, 2024]],
      ["Plankan", [2023, 2024]],
      ["Tillfällig belysning", [2023]],
    ]);
  });

  it.each([
    ["after the rows", { Data: data, Pivot: pivot }],
    [
      "in a list's own words",
      { Sammanställning: [["Projekt", "Beviljat (kr)", "Använt (kr)"], ...pivot.slice(1)], Data: data },
    ],
    [
      "in another order, without a total",
      {
        Data: data,
        Sammanställning: [["Projekt", "Beviljat (kr)", "Använt (kr)"], ...pivot.slice(1, -1).toReversed()],
      },
    ],
  ] as const)("is their sum: %s", (_title, sheets) => {
    expect(read(sheets)).toEqual([whole, expect.stringMatching(/^STR-58/u)]);
  });

  it("contradicts them where one project has another amount", () => {
    const other = pivot.map((row) => row.map((cell) => (cell === 1_413_750 ? 1_400_000 : cell)));
    const [totals, ...codes] = read({ Pivot: other, Data: data });
    expect(totals).toMatch(/\?$/u);
    expect(codes.join()).toMatch(/ID-0[16]/u);
    expect(codes.join()).not.toContain("STR-58");
  });
});

describe("a list beside the entries that it adds up", () => {
  const list: Rows = [
    ["Projekt", "Beviljat", "Använt"],
    ["Torget", 900_000, 750_000],
    ["Parken", 400_000, 175_000],
  ];
  it.each([
    [
      "invoices",
      [
        ["Projekt", "Leverantör", "Fakturanr", "Belopp"],
        ["Torget", "Ljusbolaget", "101", 300_000],
        ["Parken", "Röjarna", "102", 175_000],
        ["Torget", "Ljusbolaget", "103", 450_000],
      ],
    ],
    [
      "costs without a heading of a ledger",
      [
        ["Projekt", "Vad", "Datum", "Belopp"],
        ["Torget", "Stolpar", "2023-05-01", 300_000],
        ["Parken", "Röjning", "2023-06-01", 175_000],
        ["Torget", "Kabel", "2023-07-01", 450_000],
      ],
    ],
    [
      "activities with what each was granted",
      [
        ["Projekt", "Aktivitet", "Beviljat", "Använt"],
        ["Torget", "Stolpar", 500_000, 300_000],
        ["Torget", "Kabel", 400_000, 450_000],
        ["Parken", "Röjning", 400_000, 175_000],
      ],
    ],
  ] as const)("has the projects: %s", (_title, entries) => {
    expect(read({ Lista: list, Underlag: entries })[0]).toBe("2 1300000 925000");
  });
});
