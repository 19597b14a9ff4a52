import { readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";
import { gapsOf, linesOf, saidOf } from "./lines";

/** One cell under a heading, between projects whose amounts are plain: what is read of it, what is said, and what is left in doubt. */
function cellUnder(heading: string, cell: CellInput, id: string): string {
  const reading = readIntake(
    workbookOf({
      Blad: [
        ["Projekt", "Beviljat (kr)", heading],
        ["Ljus", 1_000_000, cell],
        ["Park", 500_000, 0],
        ["Torg", 600_000, 0],
      ],
    }),
  );
  const said = saidOf(reading).filter((one) => /^(?:BEL|STR-1)/u.test(one));
  const line = linesOf(reading, id)[0] ?? "";
  return [line.replace(`Ljus: ${id} C2=`, ""), ...said, ...gapsOf(reading)].join(" | ");
}

const inDoubt = "C2: spentAmount of A2";
const tkr = '#,##0 "tkr"';
const eur = '#,##0 "EUR"';

describe("a cell under what was spent", () => {
  const rows: readonly (readonly [unit: string, cell: CellInput, read: string, ...told: string[]])[] = [
    ["kr", 0, "0"],
    ["kr", 900_000, "900000"],
    ["kr", { number: 900_000.129 }, "900000.13", "BEL-24 C2 900000.129"],
    ["kr", "900 000", "900000", "BEL-02 C2 900 000 900000"],
    ["kr", " 900 000,50 kr ", "900000.5", "BEL-02 C2 900 000,50 kr 900000.5"],
    ["kr", "ca 900 000 kr", "~900000", "BEL-08 C2 ca 900 000 kr"],
    ["kr", "900 tkr", "900000", "BEL-02 C2 900 tkr 900000"],
    ["kr", "0,9 mnkr", "900000", "BEL-02 C2 0,9 mnkr 900000"],
    [
      "kr",
      "0,123456789012 mnkr",
      "123456.79",
      "BEL-02 C2 0,123456789012 mnkr 123456.79",
      "BEL-24 C2 0,123456789012 mnkr",
    ],
    // Of an amount that is too small or too large another unit explains it better; a year is no amount.
    ["kr", 0.5, "?", "BEL-03 C2 0.5 (0.5 kr; 0.5 mnkr)", inDoubt],
    ["kr", 900, "?", "BEL-03 C2 900 (900 kr; 900 tkr)", inDoubt],
    ["kr", "-900", "?", "BEL-03 C2 -900 (-900 kr; -900 tkr)", inDoubt],
    ["kr", 10_000, "10000"],
    ["kr", 9_999, "9999"],
    ["kr", 50_000_000, "50000000"],
    ["kr", 2_000, "2000"],
    ["kr", 2023, "?", "BEL-03 C2 2023 (2023 kr; år 2023)", inDoubt],
    ["kr", 2017, "2017"],
    ["kr", 2018, "?", "BEL-03 C2 2018 (2018 kr; år 2018)", inDoubt],
    ["kr", 2040, "?", "BEL-03 C2 2040 (2040 kr; år 2040)", inDoubt],
    ["kr", 2041, "2041"],
    ["kr", 2023.5, "2023.5"],
    // What a number format says or hides.
    ["kr", { number: 900, format: tkr }, "900000", "BEL-27 C2 kr tkr"],
    ["kr", { number: 900, format: eur }, "?", "BEL-30 C2 900 EUR", inDoubt],
    ["kr", { number: 0, format: eur }, "0"],
    ["kr", { number: 0, format: "#,##0,," }, "0"],
    ["kr", { number: 900_000, format: "#,##0," }, "?", "BEL-03 C2 900000 (900000 kr; 900000 / 1000 kr)", inDoubt],
    ["kr", { number: 0.9, format: "0%" }, "?", "BEL-44 C2 0.9", inDoubt],
    ["kr", { number: 0, format: "0%" }, "?", "BEL-44 C2 0", inDoubt],
    ["kr", { number: 45_000, format: "yyyy-mm-dd" }, "?", "BEL-43 C2 45000", inDoubt],
    // What is no amount, or not certainly one.
    ["kr", "900 EUR", "?", "BEL-30 C2 900 EUR EUR", inDoubt],
    ["kr", "12 år", "?", "BEL-01 C2 12 år", inDoubt],
    ["kr", " vet ej ", "?", "BEL-01 C2 vet ej", inDoubt],
    ["kr", true, "?", "BEL-01 C2 SANT", inDoubt],
    ["kr", "900.000", "?", "BEL-03 C2 900.000 (900000; 900.000)", inDoubt],
    ["kr", { error: "#REF!" }, "?", "STR-12 C2 #REF!", inDoubt],
    ["kr", { uncached: "B2*2" }, "", "STR-13 C2", inDoubt],
    ["kr", { runs: "900 000" }, "?", "BEL-40 C2 900 000", inDoubt],
    ["kr", { struck: "900 000" }, "?", "BEL-46 C2 900 000", inDoubt],
    ["kr", { struck: "0" }, "0", "BEL-02 C2 0 0"],
    ["kr", 100_000_000, "100000000"],
    ["kr", { number: 100_000_000.01 }, "?", "BEL-22 C2 Ljus 100000000.01", inDoubt],
    ["kr", "200 mnkr", "?", "BEL-02 C2 200 mnkr 200000000", "BEL-22 C2 Ljus 200000000", inDoubt],
    ["kr", null, ""],
    // Another heading.
    ["tkr", 900, "900000"],
    ["tkr", "900", "900000", "BEL-02 C2 900 900000"],
    ["tkr", "900 000 kr", "900000", "BEL-02 C2 900 000 kr 900000"],
    ["tkr", 2023, "2023000"],
    ["tkr", { number: 900_000, format: "#,##0," }, "900000"],
    ["tkr", { number: 0.00001, format: tkr }, "0.01"],
    ["tkr", { number: 0, format: "#,##0,," }, "0"],
    [
      "tkr",
      { number: 900_000_000, format: "#,##0,," },
      "?",
      "BEL-03 C2 900000000 (900000000 tkr; 900000000 / 1000000 tkr)",
      inDoubt,
    ],
    ["mnkr", 0.9, "900000"],
    ["mnkr", { number: 900, format: "#,##0," }, "900000"],
    ["mnkr", { number: 900, format: tkr }, "900000", "BEL-27 C2 mnkr tkr"],
    ["mnkr", 2023, "?", "BEL-22 C2 Ljus 2023000000", inDoubt],
  ];
  it.each(rows.map(([unit, cell, ...expected]) => [unit, cell, expected] as const))(
    "in %s: %j",
    (unit, cell, expected) => {
      expect(cellUnder(`Utfall (${unit})`, cell, "spentAmount")).toBe(expected.join(" | "));
    },
  );
});

/** Words say what becomes of it, and leave nothing to be mended; a text with figures that is no amount does. */
describe("a cell under what is left", () => {
  const rows: readonly (readonly [cell: CellInput, read: string, ...told: string[]])[] = [
    [100_000, "100000"],
    ["100 000", "100000", "BEL-02 C2 100 000 100000"],
    ["ca 100 000", "~100000", "BEL-08 C2 ca 100 000"],
    ["Återlämnas", "?"],
    ["Återlämnas 2024", "?", "BEL-01 C2 Återlämnas 2024", "C2: reportedSurplus of A2"],
    ["Lämnas åter 2024", "?", "BEL-01 C2 Lämnas åter 2024", "C2: reportedSurplus of A2"],
    ["Lämnas åter under 2024", "?"],
  ];
  it.each(rows.map(([cell, ...expected]) => [cell, expected] as const))("%j", (cell, expected) => {
    const told = cellUnder("Överskott (kr)", cell, "reportedSurplus").split(" | ");
    expect(told.filter((one) => !one.startsWith("STR-64"))).toEqual(expected);
  });
});

describe("a printed total", () => {
  const of = (cell: CellInput) =>
    totalsIn(
      readIntake(
        workbookOf({
          Blad: [
            ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
            ["Ljus", 1_000_000, cell],
            ["Park", 500_000, 400_000],
          ],
        }),
      ),
    );
  it.each<readonly [CellInput, string]>([
    [0, "2 1500000 400000"],
    [600_000, "2 1500000 1000000"],
    ["ca 600 000", "2 1500000 1000000?"],
    ["vet ej", "2 1500000 400000?"],
    [null, "2 1500000 400000?"],
    [{ error: "#REF!" }, "2 1500000 400000?"],
    [{ struck: "600 000" }, "2 1500000 400000?"],
    [2_000_000_000, "2 1500000 400000?"],
  ])("over %j", (cell, expected) => expect(of(cell)).toBe(expected));
});
