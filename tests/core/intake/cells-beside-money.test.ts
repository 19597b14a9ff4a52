import { readIntake } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";
import { gapsOf, linesOf, saidOf } from "./lines";

/** What is read of one cell under a heading, and what is said of it; a doubt here leaves no amount in doubt. */
function cellUnder(heading: string, id: string, cell: CellInput, dateSystem: 1900 | 1904 = 1900): string {
  const reading = readIntake(
    workbookOf(
      {
        Blad: [
          ["Projekt-ID", "Projektnamn", "Beviljat belopp (kr)", "Ekonomiskt utfall (kr)", heading],
          ["TI-1", "Ljus", 1_000_000, 900_000, cell],
          ["TI-2", "Park", 500_000, 400_000, null],
        ],
      },
      { dateSystem },
    ),
  );
  expect(gapsOf(reading)).toEqual([]);
  const said = saidOf(reading).filter((one) => !/^(?:STR-04|ORG-08|ID-03)/u.test(one));
  return [linesOf(reading, id)[0]?.replace(`Ljus: ${id} E2=`, ""), ...said].join(" | ");
}

const day = (number: number, formula?: string): CellInput => ({
  ...{ number, format: "yyyy-mm-dd" },
  ...(formula === undefined ? {} : { formula }),
});

describe("a cell that is no amount, under", () => {
  const rows: readonly (readonly [heading: string, id: string, cell: CellInput, read: string, ...told: string[]])[] = [
    ...(
      [
        ["2024-03-05", "2024-03-05"],
        ["mars 2024", "2024-03-31/month"],
        [day(45_356), "2024-03-05"],
        // A link to an empty cell, which Excel shows as 1900-01-00.
        [day(0), "?"],
        [day(0, "A9"), "?"],
        [{ number: 0, formula: "A9" }, "?"],
        [0, "?", "DAT-01 E2 0"],
        [day(-5), "?", "DAT-01 E2 -5"],
        [45_356, "?", "DAT-01 E2 45356"],
        ["4/5 2024", "2024-05-04"],
        [" 04/05/2024 ", "?", "DAT-07 E2 04/05/2024 (2024-05-04; 2024-04-05)"],
        [" snart ", "?", "DAT-01 E2 snart"],
        [true, "?", "DAT-01 E2 SANT"],
        ["-", "?"],
        [" ", ""],
        [null, ""],
        [{ error: "#N/A" }, "?", "STR-12 E2 #N/A"],
        [{ uncached: "A9" }, "", "STR-13 E2"],
      ] as const
    ).map((row) => ["Startdatum", "startDate", ...row] as const),
    ...(
      [
        ["2024", "2024"],
        [2024, "2024"],
        ["vp 2024", "2024"],
        ["VP 2023", "2023"],
        ["Budget 2023", "2023"],
        ["år 2023", "2023"],
        [1989, "?", "DAT-01 E2 1989"],
        [1990, "1990"],
        [2100, "2100"],
        ["24", "?", "DAT-01 E2 24"],
        ["2024/2025", "?", "DAT-01 E2 2024/2025"],
        [" okänt ", "?", "DAT-01 E2 okänt"],
        [day(45_356), "2024"],
        [day(0), "?"],
        [day(-5), "?", "DAT-01 E2 -5"],
        [{ number: 0, formula: "A9" }, "?"],
      ] as const
    ).map((row) => ["Budgetår", "budgetYear", ...row] as const),
    ...(
      [
        ["Ja", "ja"],
        ["JA!", "ja"],
        ["J", "ja"],
        ["y", "ja"],
        ["Yes", "ja"],
        ["Sant", "ja"],
        ["True", "ja"],
        ["x", "ja"],
        [true, "ja"],
        ["ja; sen", "ja"],
        ["Ja, två lampor", "ja"],
        ["nej.", "nej"],
        ["n", "nej"],
        ["no", "nej"],
        ["inga", "nej"],
        ["Ingen", "nej"],
        ["Inga avvikelser", "nej"],
        ["falskt", "nej"],
        ["false", "nej"],
        [false, "nej"],
        ["nej – inget", "nej"],
        ["nej: inget", "nej"],
        ["Nejdå", "?", "KOD-01 E2 Nejdå implementationDeviation"],
        ["Hej, ja", "?", "KOD-01 E2 Hej, ja implementationDeviation"],
        [1, "?", "KOD-01 E2 1 implementationDeviation"],
        [" kanske ", "?", "KOD-01 E2 kanske implementationDeviation"],
      ] as const
    ).map((row) => ["Avvikelse i genomförande", "implementationDeviation", ...row] as const),
    ...(
      [
        ["Nej", "NEJ"],
        [" blabla ", "?", "KOD-01 E2 blabla followUpDone"],
        [{ error: "#N/A" }, "?", "STR-12 E2 #N/A"],
      ] as const
    ).map((row) => ["Uppföljning genomförd", "followUpDone", ...row] as const),
    ...(
      [
        ["Belysning", "BEL"],
        ["belysning, kameror", "BEL+KAM"],
        ["Belysning; blabla", "BEL"],
        [" blabla ", "?", "KOD-01 E2 blabla investmentType"],
      ] as const
    ).map((row) => ["Typ av investering", "investmentType", ...row] as const),
    ...(
      [
        ["Bromma", "bromma"],
        [" Blabla ", "?", "ORG-01 E2 Blabla"],
      ] as const
    ).map((row) => ["Genomförande nämnd", "implementingNamnd", ...row] as const),
    ...(
      [
        ["Bromma", "bromma"],
        [" Blabla ", "?", "KOD-01 E2 Blabla district"],
      ] as const
    ).map((row) => ["Stadsdelsområde", "district", ...row] as const),
    ...(
      [
        ["90 %", "90:100"],
        ["90", "90:100"],
        ["90,5 %", "905:1000"],
        [{ number: 0.9, format: "0%" }, "9:10"],
        [{ number: 90, format: "0%" }, "90:1"],
        [90, "90:100"],
        [0.9, "9:10"],
        [0, "0:1"],
        ["-", "?"],
        [" blabla ", "?", "BEL-01 E2 blabla"],
      ] as const
    ).map((row) => ["Nyttjandegrad", "reportedUtilisation", ...row] as const),
    ["Dnr beslut", "decisionRef", " KS 2024/1 ", "KS 2024/1"],
    ["Dnr beslut", "decisionRef", 12, "12"],
    ["Dnr beslut", "decisionRef", "saknas", "?"],
  ];
  it.each(rows.map(([heading, id, cell, ...expected]) => [heading, id, cell, expected] as const))(
    "%s (%s): %j",
    (heading, id, cell, expected) => {
      expect(cellUnder(heading, id, cell)).toBe(expected.join(" | "));
    },
  );

  it("dates of the other system of days", () => {
    expect(cellUnder("Startdatum", "startDate", day(43_894), 1904)).toBe("2024-03-05");
    expect(cellUnder("Budgetår", "budgetYear", day(43_894), 1904)).toBe("2024");
  });
});

/** A number under the project's id is as the cell shows it, and names the project where nothing else does. */
test.each<readonly [CellInput, string]>([
  [{ number: 7, format: "000" }, "Ljus: projectId A2=007"],
  [7, "Ljus: projectId A2=7"],
])("the id %j is %s", (id, expected) => {
  const reading = readIntake(
    workbookOf({
      Blad: [
        ["Projekt-ID", "Projektnamn", "Beviljat belopp (kr)", "Ekonomiskt utfall (kr)"],
        [id, "Ljus", 1_000_000, 300_000_000],
        [{ number: 8, format: "000" }, null, 1_000_000, 200_000_000],
      ],
    }),
  );
  expect(linesOf(reading, "projectId")[0]).toBe(expected);
  expect(saidOf(reading, "BEL-22")).toEqual(["BEL-22 D2 Ljus 300000000", "BEL-22 D3 008 200000000"]);
  expect(gapsOf(reading)).toEqual(["D2: spentAmount of B2", "D3: spentAmount of B3"]);
});
