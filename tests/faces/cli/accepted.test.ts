import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../../src/core/report/report-schema";
import { call, sample, temporaryFolder } from "../../support/command-line";

const temporary = temporaryFolder();
const day = ["--as-of", "2024-11-13"];
const farsta = "Farsta sdf tkr.xlsx";
const path = sample(join("returned", farsta));
const reason = "Rapporten är lämnad på papper";

async function reportOf(...more: readonly string[]): Promise<{ readonly code: number; readonly report: Report }> {
  const { code, data } = await call(["check", path, ...day, "--format", "json", ...more]);
  return { code, report: JSON.parse(data) as Report };
}

function accepting(ids: readonly string[], file = farsta): string {
  const to = temporary.path("accepted.json");
  const accepted = Object.fromEntries(ids.map((id) => [id, { reason, on: "2024-11-01" }]));
  writeFileSync(to, JSON.stringify({ format: "medelkoll/accepted/1", files: { [file]: accepted } }));
  return to;
}

test("what is accepted is said with its reason, and changes neither a total nor the exit code", async () => {
  const before = await reportOf();
  const ids = before.report.findings.filter(({ severity }) => severity === "error").map(({ id }) => id);
  expect(ids).toHaveLength(1);
  const after = await reportOf("--accepted", accepting(ids));
  expect([before.code, after.code]).toEqual([1, 1]);
  expect(after.report.totals).toEqual(before.report.totals);
  expect(after.report.findings.filter(({ accepted }) => accepted)).toMatchObject([
    { id: ids[0], accepted: { reason } },
  ]);
  expect(after.report.findings.map((one) => ({ ...one, accepted: undefined }))).toEqual(before.report.findings);
  const { data } = await call(["check", path, ...day, "--accepted", accepting(ids)]);
  expect(data).toContain("Rapporten är försenad (1, varav godtagna: 1)");
  expect(data).toContain(`59 dagar försenad. [godtagen: ${reason}]`);
});

test("summarize counts it apart", async () => {
  const { report } = await reportOf();
  const output = temporary.path("ut.xlsx");
  const accepted = accepting(report.findings.map(({ id }) => id));
  const { data } = await call(["summarize", path, ...day, "--accepted", accepted, "-o", output]);
  expect(data).toContain(`varav godtagna: ${report.findings.length}`);
});

test("an acceptance of what is not found any longer is told", async () => {
  const { talk } = await call(["check", path, ...day, "--accepted", accepting(["FRI-01.a.b"])]);
  expect(talk).toContain(`Godtagandet ${farsta}: FRI-01.a.b används inte`);
});

test.each([
  ["no JSON", "{"],
  ["no reason", JSON.stringify({ format: "medelkoll/accepted/1", files: { [farsta]: { a: { reason: "" } } } })],
])("a file with %s is refused before anything is read", async (_, text) => {
  const file = temporary.path("fel.json");
  writeFileSync(file, text);
  const { code, talk } = await call(["check", path, ...day, "--accepted", file]);
  expect(code).toBe(2);
  expect(talk).toContain("går inte att läsa som godtagna iakttagelser");
});

test("other commands have no use for it", async () => {
  const { code, talk } = await call(["questions", path, "--accepted", "a.json"]);
  expect([code, talk]).toEqual([
    2,
    expect.stringContaining("--accepted hör inte till questions. Den hör till check, summarize"),
  ]);
});
