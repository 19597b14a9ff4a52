import type { Severity } from "../../../src/core/findings/severity";
import type { RunResult } from "../../../src/core/run/run-result";
import { findingHeadings } from "../../../src/core/summary/names";
import { cellAt, differences, outcomeOf, plain, sheetOf, summary, textsOf, type Rows } from "./outcomes";

const heading = ["Projektnamn", "Nämnd", "Status", "Beslutsdatum", "Beviljat kr", "Utfall kr"];
const project = (name: string, namnd = "Farsta") => [name, namnd, "Genomfört", "2023-05-31", 900_000, 800_000];
const namesOf = (count: number) => Array.from({ length: count }, (_, index) => `Ljus ${index + 1}`);
const listOf = (...rows: Rows) => outcomeOf({ Blad: [heading, ...rows] });
/** The same kind in each of the projects, and one of another kind between them. */
function spread(outcome: RunResult): RunResult {
  const [finding, other] = [
    outcome.findings[0],
    outcome.findings.find(({ code }) => code !== outcome.findings[0]?.code),
  ];
  if (!finding || !other) throw new Error("Two kinds of findings are needed.");
  const same = outcome.projects.map(({ project: { key } }, index) => ({
    ...finding,
    project: key,
    at: { file: "Farsta.xlsx", sheet: "Blad", cell: `E${index + 2}` },
  }));
  return { ...outcome, findings: [...same.slice(0, 2), { ...other, severity: finding.severity }, ...same.slice(2)] };
}
const several = spread(listOf(...namesOf(5).map((name) => project(name))));

const sheetOfFindings = (outcome: RunResult) => sheetOf(summary(outcome), "Iakttagelser");

/** The rows of the table, each by its headings. */
function tableOf(outcome: RunResult) {
  const sheet = sheetOfFindings(outcome);
  return Array.from({ length: sheet.tables[0]?.rows ?? 0 }, (_, index) => ({
    row: index + 2,
    of: (name: (typeof findingHeadings)[number]) => plain(cellAt(sheet, index + 2, findingHeadings.indexOf(name) + 1)),
  }));
}

test("a kind with many places is one row with its number, and its places are folded below it", () => {
  const rows = tableOf(several);
  const folds = sheetOfFindings(several).folds ?? [];
  expect(folds.length).toBeGreaterThan(0);
  for (const { first, last } of folds) {
    const head = rows.find(({ row }) => row === first - 1);
    const below = rows.filter(({ row }) => row >= first && row <= last);
    expect(below).toHaveLength(5);
    expect(new Set(below.map(({ of }) => of("Kod"))).size).toBe(1);
    expect(head?.of("Kod")).toBeNull();
    expect(String(head?.of("Allvarlighetsgrad"))).toMatch(/^5 \S+$/u);
    expect(head?.of("Projekt")).toBe("5 projekt");
    expect(head?.of("Fil")).toBe("Farsta.xlsx");
    expect(head?.of("Meddelande")).toContain("5 gånger");
  }
});

test("a number of cells is told only where each has one, and a cell that is named twice is one", () => {
  const [finding] = several.findings;
  if (!finding) throw new Error("No finding");
  const at = (cell?: string) => ({ ...finding, at: { file: "a.xlsx", sheet: "Blad", ...(cell ? { cell } : {}) } });
  const headOf = (...cells: (string | undefined)[]) =>
    tableOf({ ...several, findings: cells.map((cell) => at(cell)) })[0]?.of("Cell");
  expect(headOf("A1", "A2", "A2")).toBe("2 celler");
  expect(headOf("A1", "A2", undefined)).toBeNull();
});

test("two of a kind stand as they are, and so do three in three nämnder", () => {
  expect(sheetOfFindings(spread(listOf(project("A"), project("B")))).folds).toEqual([]);
  const apart = spread(listOf(project("A"), project("B", "Bromma"), project("C", "Skärholmen")));
  expect(sheetOfFindings(apart).folds).toEqual([]);
});

test("a kind that weighs differently is two", () => {
  const [finding] = several.findings;
  if (!finding) throw new Error("No finding");
  const as = (severity: Severity) => ({ ...finding, severity });
  const mixed = { ...several, findings: [...Array(3)].flatMap(() => [as("error"), as("notice")]) };
  expect(tableOf(mixed).map(({ of }) => of("Allvarlighetsgrad"))).toEqual([
    ...["3 fel", "Fel", "Fel", "Fel"],
    ...["3 upplysningar", "Upplysning", "Upplysning", "Upplysning"],
  ]);
});

test("what is counted over the table is each finding once", () => {
  const document = summary(several);
  expect(sheetOf(document, "Iakttagelser").folds).not.toEqual([]);
  expect(differences(document)).toEqual([]);
});

test("it is told in English too", () => {
  const words = textsOf(sheetOf(summary(several, { language: "en" }), "Iakttagelser"));
  expect(words).toEqual(expect.arrayContaining([expect.stringMatching(/: 5 times\./u), "5 projects"]));
});
