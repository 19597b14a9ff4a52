import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import type { ExampleCell } from "../../../src/core/anvisningar/schema";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { editions } from "../../../src/profiles/stockholm/editions";
import { layOut, remarksOn, sheetOfRows } from "../../support/example-workbook";

/** What the rules' own examples do not show: units, years, approximate values, missing columns, bad text. */

const edition = loadEdition(editions[0]);
type Row = Readonly<Record<string, ExampleCell>>;

const found = (project: Row, ...more: readonly Row[]): readonly string[] =>
  remarksOn(layOut({ project, more: [...more] }, edition).snapshot, edition).map(({ code }) => code);
const foundIn = (rows: readonly (readonly ExampleCell[])[]) => remarksOn(sheetOfRows(rows), edition);

test("a faultless project gives nothing but notices of numbers kept as text", () => {
  expect([...new Set(found({}))]).toEqual(["BEL-02"]);
});

test.each([
  ["kr", "1 000 000 kr", "950 000 kr", "50 001 kr", "50 002 kr"],
  ["tkr", "1 000 tkr", "950 tkr", "50,5 tkr", "51 tkr"],
  ["mnkr", "1,0 mnkr", "0,9 mnkr", "0,15 mnkr", "0,2 mnkr"],
])("reported figures may differ by rounding in %s", (_unit, estimatedCost, spentAmount, near, far) => {
  const project = { estimatedCost, grantedAmount: estimatedCost, spentAmount };
  expect(found({ ...project, reportedDeviation: near })).not.toContain("BEL-12");
  expect(found({ ...project, reportedDeviation: far })).toContain("BEL-12");
  expect(found({ ...project, reportedSurplus: near })).not.toContain("BEL-26");
  expect(found({ ...project, reportedSurplus: far })).toContain("BEL-26");
});

test("the coarsest unit among the cells decides what rounding explains", () => {
  const project = { estimatedCost: "1 000 000 kr", grantedAmount: "1 000 000 kr", spentAmount: "0,9 mnkr" };
  expect(found({ ...project, reportedDeviation: "140 000 kr" })).not.toContain("BEL-12");
  expect(found({ ...project, reportedDeviation: "160 000 kr" })).toContain("BEL-12");
});

test.each([
  ["exactly a tenth and exactly 100 000 kr", "1 000 000 kr", "900 000 kr", false],
  ["more than a tenth", "500 000 kr", "440 000 kr", true],
  ["more than 100 000 kr", "5 000 000 kr", "4 880 000 kr", true],
  ["dearer by more than a tenth", "500 000 kr", "560 000 kr", true],
])("a deviation of %s must be explained: %s, %s, %s", (_name, estimatedCost, spentAmount, asked) => {
  const project = { estimatedCost, grantedAmount: estimatedCost, spentAmount, deviationReason: null };
  expect(found(project).includes("BEL-15")).toBe(asked);
});

test("a report date that cannot be read is not an overdue report", () => {
  expect(found({ completedDate: "2023-01-15", reportDate: null })).toContain("FRI-01");
  expect(found({ completedDate: "2023-01-15", reportDate: "se bilaga" })).not.toContain("FRI-01");
});

test.each([
  ["2023-06-30", false],
  ["2023-07-01", true],
])("a nämnd whose last day is 30 June 2023 has ended on %s: %s", (asOf, ended) => {
  const { snapshot } = layOut({ project: { grantedNamnd: "Spånga-Tensta", district: null } }, edition);
  expect(remarksOn(snapshot, edition, asOf as IsoDate).some(({ code }) => code === "ORG-02")).toBe(ended);
});

test("an approximate amount is not said to differ", () => {
  const project = { estimatedCost: "1 000 000 kr", spentAmount: "cirka 950 000 kr", reportedDeviation: "70 000 kr" };
  expect(found(project)).not.toContain("BEL-12");
});

test("what cannot be read is reported once, as unreadable and not as missing", () => {
  const codes = found({
    spentAmount: "se bilaga",
    completedDate: "se bilaga",
    reportDate: "se bilaga",
    status: "typ färdigt",
  });
  expect(codes).toEqual(expect.arrayContaining(["BEL-01", "DAT-01", "KOD-01"]));
  for (const code of ["BEL-10", "STA-01", "STA-02", "FRI-01", "FRI-04"]) expect(codes).not.toContain(code);
});

test.each(["-", "saknas", "n/a", "  "])("%j is missing", (blank) => {
  expect(found({ finalResult: blank })).toContain("UPP-01");
  expect(found({ finalResult: blank })).not.toContain("UPP-02");
});

describe("a column that is missing is said once", () => {
  const headings = ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"];
  const row = (name: string): ExampleCell[] => [name, "Farsta", 1_000_000, 900_000, "Genomfört"];
  const without = (heading: string) => {
    const keep = headings.map((text) => text !== heading);
    return foundIn(
      [headings, row("Lampor"), row("Bänkar")].map((cells) => cells.filter((_cell, index) => keep[index])),
    );
  };

  test.each([
    ["Beviljat belopp (kr)", "BEL-09"],
    ["Utfall (kr)", "BEL-10"],
    ["Status", "STA-01"],
  ])("%s", (heading, code) => {
    const codes = without(heading).map((one) => one.code);
    expect(codes.filter((one) => one === "STR-04")).toHaveLength(1);
    expect(codes).not.toContain(code);
  });

  test("a column that was left unread on purpose", () => {
    const codes = foundIn([
      [...headings, "Slutresultad"],
      [...row("Lampor"), "Tolv nya stolpar längs gångvägen vid torget"],
    ]).map(({ code }) => code);
    expect(codes).toContain("STR-05");
    expect(codes).not.toContain("UPP-01");
  });

  test("a column that nobody has, and no project is blamed for it", () => {
    const found = foundIn([headings, row("Lampor"), row("Bänkar")]);
    expect(found.filter(({ code }) => code === "UPP-01")).toEqual([]);
    const missing = found.filter(({ code }) => code === "STR-22");
    expect(missing.map(({ params }) => params["count"])).toEqual([2]);
    expect(missing[0]?.params["fields"]).toEqual(expect.arrayContaining(["finalResult", "localAnalysis"]));
  });

  test("a column with nothing in it is each project's own fault", () => {
    const codes = foundIn([
      [...headings, "Slutresultat"],
      [...row("Lampor"), null],
      [...row("Bänkar"), null],
    ]).map(({ code }) => code);
    expect(codes.filter((code) => code === "UPP-01")).toHaveLength(2);
  });

  test("and no report is late where the form never asks for its date", () => {
    const done = [...headings, "Slutförd datum"];
    const late = [...row("Lampor"), "2023-01-15"];
    expect(foundIn([done, late]).map(({ code }) => code)).not.toContain("FRI-01");
    const asked = foundIn([
      [...done, "Rapport inlämnad"],
      [...late, null],
    ]);
    expect(asked.map(({ code }) => code)).toContain("FRI-01");
  });
});

describe("budget years", () => {
  const headings = [
    "Projektnamn",
    "Beviljad nämnd",
    "Status",
    "Beviljat 2023 (kr)",
    "Utfall 2023 (kr)",
    "Beviljat 2024 (kr)",
    "Utfall 2024 (kr)",
  ];
  const codesOf = (...amounts: readonly (number | null)[]) =>
    foundIn([headings, ["Lampor", "Farsta", "Genomfört", ...amounts]]).map(
      ({ code, at }) => `${code} ${at.cell ?? ""}`,
    );

  test("a year with money but an empty amount spent is missing at its cell", () => {
    expect(codesOf(500_000, 400_000, 300_000, null)).toContain("BEL-10 G2");
  });
  test("a year without money needs no amount spent, and no granted amount", () => {
    const codes = codesOf(500_000, 400_000, null, null);
    expect(codes.filter((code) => /BEL-(09|10)/.test(code))).toEqual([]);
  });
  test("money spent in a year without money is pointed at", () => {
    expect(codesOf(500_000, 400_000, null, 50_000)).toContain("BEL-19 G2");
  });
});

test.each([
  ["oktober 2024", "2024-10-20", false],
  ["oktober 2024", "2024-09-30", true],
  ["hösten 2024", "2024-09-15", false],
  ["2024", "2024-01-01", false],
  ["2024", "2023-12-31", true],
])("completed %s and followed up %s: out of order %s", (completedDate, followUpDate, wrong) => {
  expect(found({ completedDate, followUpDate }).includes("UPP-06")).toBe(wrong);
});

test("an approximate date in the running period is not in the future", () => {
  expect(found({ completedDate: "november 2024" })).not.toContain("DAT-04");
  expect(found({ completedDate: "december 2024" })).toContain("DAT-04");
});

describe("projects that are alike", () => {
  test.each([
    ["Belysning Testtorget", "Testtorget, belysning", true],
    ["Belysning Testtorget", "BELYSNING TESTTORGET", true],
    ["Belysning Testtorget", "Belysning Tasttorget", true],
    ["Belysning park A", "Belysning park B", true],
    ["Belysning etapp 1", "Belysning etapp 2", false],
    ["Lampor", "Lampon", false],
    ["Belysning Testtorget", "Belysning Provtorget", false],
  ])("%s and %s: %s", (one, other, isAlike) => {
    const codes = found({ projectName: one }, { projectId: "TI-2", projectName: other });
    expect(codes.includes("ID-02")).toBe(isAlike);
  });

  test("across nämnder only where the grant is the same too", () => {
    const other = { projectId: "TI-2", grantedNamnd: "Skarpnäck", district: "Skarpnäck" };
    expect(found({}, { ...other, grantedAmount: "2 000 000 kr" })).not.toContain("ID-02");
    expect(found({}, { ...other, spentAmount: "1 kr" })).toContain("ID-02");
    // With the same spending too it is the same money.
    expect(found({}, other)).toContain("ID-12");
    expect(found({}, other)).not.toContain("ID-02");
    // "Bokfört hos trafikkontoret": all of it was spent in one of them.
    const elsewhere = found({}, { ...other, spentAmount: "0 kr" });
    expect(elsewhere.filter((code) => code === "ID-12" || code === "ID-02")).toEqual(["ID-12"]);
  });

  test("across a merger", () => {
    const [one, other] = ["Spånga-Tensta", "Rinkeby-Kista"].map((grantedNamnd) => ({ grantedNamnd, district: null }));
    expect(found(one!, { projectId: "TI-2", ...other })).toContain("ID-02");
  });
});

test("co-financing explains what the grant does not cover", () => {
  const project = { estimatedCost: "1 500 000 kr", spentAmount: "1 500 000 kr" };
  expect(found(project)).toEqual(expect.arrayContaining(["BEL-11", "BEL-18"]));
  const explained = found({ ...project, coFinancing: "Fastighetsägaren 500 000 kr" });
  expect(explained).not.toContain("BEL-11");
  expect(explained).not.toContain("BEL-18");
});

test("in an edition without a rule for the reversed sign, it is simply wrong", () => {
  const climate = loadEdition(editions[1]);
  const rows = [100_000, 200_000, 300_000].map((reported, index) => ({
    projectId: `K-${index}`,
    projectName: `Solceller ${index}`,
    spentAmount: `${1_000_000 - reported} kr`,
    reportedSurplus: `${index === 2 ? -reported : reported} kr`,
  }));
  const [project, ...more] = rows;
  const remarks = remarksOn(layOut({ project: project!, more }, climate).snapshot, climate);
  expect(remarks.filter(({ code }) => code === "BEL-26")).toHaveLength(1);
});

test("text made to stall a program is reviewed at once", () => {
  const long = "a ".repeat(15_000);
  expect(() =>
    found({ finalResult: long, measure: long, districtDialogue: long, effectBefore: long, effectAfter: long }),
  ).not.toThrow();
  expect(() => found({ projectName: "__proto__", finalResult: "constructor", comment: "toString" })).not.toThrow();
});
