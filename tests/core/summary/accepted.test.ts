import { findingIds } from "../../../src/core/acceptance/finding-ids";
import { followUp } from "../../../src/core/run/follow-up";
import type { RunResult } from "../../../src/core/run/run-result";
import { mostToDo } from "../../../src/core/summary/most-to-do";
import { findingHeadings } from "../../../src/core/summary/names";
import { library, workbooksIn } from "../../support/returned";
import { differences, plain, returned, sheetOf, summary, textsOf } from "./outcomes";

const reason = "Rapporten är lämnad på papper";

/** The returned workbooks, with the reports that are late accepted in all but one file. */
function accepted(): RunResult {
  const ids = findingIds(returned.findings, returned.projects);
  const late = returned.findings.filter(({ code }) => code === "FRI-01").slice(1);
  const acceptedIn: Record<string, Record<string, { reason: string; on: string }>> = {};
  for (const one of late) (acceptedIn[one.at.file] ??= {})[ids.get(one) ?? ""] = { reason, on: "2024-11-01" };
  const options = { edition: library.editions[0], profile: library.profile, asOf: returned.asOf, answers: {} };
  return followUp(workbooksIn("returned"), { ...options, accepted: acceptedIn });
}

const outcome = accepted();
const document = summary(outcome);
const count = outcome.findings.filter((finding) => finding.accepted).length;
const column = (heading: (typeof findingHeadings)[number]) =>
  sheetOf(document, "Iakttagelser")
    .cells.filter((cell) => cell.row > 1 && cell.column === findingHeadings.indexOf(heading) + 1)
    .map(plain);

test("what is accepted stands last within its nämnd, with the reason and the day", () => {
  expect(count).toBeGreaterThan(1);
  const rows = column("Nämnd").map((namnd, index) => ({ namnd, why: column("Godtagen")[index] }));
  expect(rows.filter(({ why }) => why !== null)).toHaveLength(count);
  expect(new Set(rows.flatMap(({ why }) => why ?? []))).toEqual(new Set([`${reason} (1 november 2024)`]));
  for (const [index, { namnd, why }] of rows.entries()) {
    const next = rows[index + 1];
    if (why !== null && next?.namnd === namnd) expect(next.why).not.toBeNull();
  }
});

test("nothing is hidden: the sheet has as many rows, and the first page the same figures and one row more", () => {
  const before = summary(returned);
  const { tables, folds = [] } = sheetOf(document, "Iakttagelser");
  expect(tables[0]?.rows).toBe(returned.findings.length + folds.length);
  const [now, then] = [document, before].map((one) => textsOf(sheetOf(one, "Sammanställning")));
  expect(now).toContain("varav godtagna");
  expect(now?.filter((text) => text !== "varav godtagna")).toEqual(then);
  expect(sheetOf(document, "Projekt")).toEqual(sheetOf(before, "Projekt"));
});

test("what is accepted of one kind is folded for itself, and counted once", () => {
  const all = { ...outcome, findings: outcome.findings.filter(({ code }) => code === "FRI-01") };
  const namnd = all.findings[0]?.at.file;
  const one = { ...all, findings: [...Array(3)].flatMap(() => all.findings.filter(({ at }) => at.file === namnd)) };
  const both = {
    ...one,
    findings: one.findings.flatMap((each) => [each, { ...each, accepted: { reason, on: null } }]),
  };
  const sheet = sheetOf(summary(both), "Iakttagelser");
  const why = (row: number) =>
    sheet.cells.find((cell) => cell.row === row && cell.column === findingHeadings.indexOf("Godtagen") + 1);
  expect(sheet.folds).toHaveLength(2);
  for (const { first } of sheet.folds ?? []) expect(why(first - 1) && plain(why(first - 1))).toBeNull();
  expect(differences(summary(both))).toEqual([]);
});

test("how many are accepted is a formula, and another engine counts the same", () => {
  expect(differences(document)).toEqual([]);
});

test("nothing more is asked of a nämnd for what is accepted", () => {
  const asked = (run: RunResult): number =>
    mostToDo({ outcome: run, language: "sv" }).reduce((sum, one) => sum + one.count, 0);
  expect(asked(outcome)).toBe(asked(returned) - count);
  const late = (run: RunResult): number =>
    textsOf(sheetOf(summary(run), "Per nämnd")).filter((text) => text === "FRI-01").length;
  expect(late(outcome)).toBe(late(returned) - count);
});

test("the reasons are printed where there are any", () => {
  const area = (one: typeof document): string | undefined => sheetOf(one, "Iakttagelser").print.area;
  expect(area(document)).toMatch(/^A1:N/u);
  expect(area(summary(returned))).toMatch(/^A1:L/u);
});

test("what was accepted when it said something else says so where it stands", () => {
  const [first] = outcome.findings;
  const fallen = { ...outcome, findings: [{ ...first!, acceptedBefore: { reason, on: null } }] };
  expect(textsOf(sheetOf(summary(fallen), "Iakttagelser")).join("\n")).toContain(`iakttagelsen godtogs (”${reason}”)`);
});
