import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

/** Answers to numbered questions, in blocks under each other and as headings of a list. The amounts are made up. */

type Rows = readonly (readonly CellInput[])[];

const block =
  (label: (number: number, words: string) => string) =>
  (name: readonly CellInput[], granted: number, spent: number): Rows => [
    name,
    [label(2, "klart och när"), "Ja, 2023-12-08"],
    [label(3, "beviljat"), granted, "kr"],
    [label(3, "använt"), spent, "kr"],
    [label(4, "varför inte allt"), "Kabel fanns redan."],
    [],
  ];
const plain = block((number, words) => `Fråga ${number}: ${words}`);
const three = (one: typeof plain, named: (count: number, name: string) => readonly CellInput[]): Rows => [
  ["Svar från avdelningen Park, Farsta"],
  [],
  ...one(named(1, "Vinterviken"), 1_340_000, 1_275_600),
  ...one(named(2, "Nybohov"), 1_900_000, 845_000),
  ...one(named(3, "Telefonplan"), 140_000, 140_000),
];
const totals = (spent: number): Rows => [
  ["Sammanlagt beviljat", 3_380_000, "kr"],
  ["Sammanlagt använt", spent, "kr"],
];
const read = (rows: Rows) => {
  const reading = readIntake(workbookOf({ Svar: rows }));
  const names = reading.projects.map(({ name }) => name).join("; ");
  return [totalsIn(reading), names, ...codesOf(reading, "STR-03", "STR-07", "STR-14", "STR-15", "STR-60")];
};
const whole = ["3 3380000 2260600", "Vinterviken; Nybohov; Telefonplan"];
const counted = (count: number, name: string): readonly CellInput[] => [`Projekt ${count}`, name];

describe("blocks of numbered questions under each other", () => {
  it.each([
    ["Fråga 3: beviljat", plain],
    ["Fråga 3 beviljat", block((number, words) => `Fråga ${number} ${words}`)],
    ["Fr 3. beviljat", block((number, words) => `Fr ${number}. ${words}`)],
    ["F3 – beviljat", block((number, words) => `F${number} – ${words}`)],
    ["3) beviljat", block((number, words) => `${number}) ${words}`)],
    ["3a. beviljat", block((number, words) => `${number}a. ${words}`)],
    ["(3) beviljat", block((number, words) => `(${number}) ${words}`)],
  ])("are a project each, with their totals under them: %s", (_label, one) => {
    expect(read([...three(one, counted), ...totals(2_260_600)])).toEqual(whole);
  });

  it.each([
    ["Projekt 1: Vinterviken", (count: number, name: string) => [`Projekt ${count}: ${name}`]],
    ["Åtgärd 1 | Vinterviken", (count: number, name: string) => [`Åtgärd ${count}`, name]],
    ["Projekt nr 1 | Vinterviken", (count: number, name: string) => [`Projekt nr ${count}`, name]],
    ["Fråga 1: projekt | Vinterviken", (_: number, name: string) => ["Fråga 1: projekt", name]],
  ] as const)("are named by %s", (_label, named) => {
    expect(read([...three(plain, named), ...totals(2_260_600)])).toEqual(whole);
    expect(read(three(plain, named))).toEqual(whole);
  });

  it("tell a total that is not what they come to", () => {
    expect(read([...three(plain, counted), ...totals(2_300_000)])).toEqual([...whole, "STR-07 B22"]);
  });

  it("are no projects of their own where one is not counted in turn", () => {
    const rows = three(plain, (count, name) => [`Projekt ${count === 3 ? 7 : count}`, name]);
    expect(read(rows)).not.toEqual(whole);
  });
});

describe("headings that answer numbered questions", () => {
  const values: Rows = [
    ["Vinterviken", "Ja", 1_340_000, 1_275_600],
    ["Nybohov", "Nej", 1_900_000, 845_000],
    ["Telefonplan", "Ja", 140_000, 140_000],
  ];
  it.each([
    ["Q1 Project", "Q2 Completed?", "Q3 Granted", "Q3 Spent"],
    ["Fråga 1: Projekt", "Fråga 2: Klart?", "Fråga 3: Beviljat", "Fråga 3: Använt"],
    ["Fråga 1 Projekt", "Fråga 2 Klart?", "Fråga 3a Beviljat", "Fråga 3b Använt"],
    ["Fr 1. Projekt", "Fr 2. Klart", "Fr 3. Beviljat", "Fr 3. Använt"],
    ["1 Projekt", "2 Klart", "3 Beviljat", "3 Använt"],
    ["1) Projekt", "2) Klart", "3a) Beviljat", "3b) Använt"],
  ])("%s | %s | %s | %s", (...headings) => {
    expect(read([["Belopp i kronor"], [], headings, ...values])).toEqual(whole);
  });

  it("are of quarters where they have no project among them", () => {
    const rows: Rows = [
      ["Belopp i kronor"],
      [],
      ["Projekt", "Beviljat", "Q1 utfall", "Q2 utfall", "Q3 utfall", "Utfall totalt"],
      ["Vinterviken", 1_340_000, 500_000, 500_000, 275_600, 1_275_600],
      ["Nybohov", 1_900_000, 0, 45_000, 800_000, 845_000],
      ["Telefonplan", 140_000, 140_000, 0, 0, 140_000],
    ];
    expect(read(rows)).toEqual(whole);
  });
});
