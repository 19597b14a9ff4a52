import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import { countFindings } from "../../../src/core/acceptance/count-findings";
import { findingKinds, groupOf } from "../../../src/core/acceptance/finding-kinds";
import { namndStandings } from "../../../src/core/coverage/namnd-standing";
import { reminderText } from "../../../src/core/coverage/reminder";
import { weighs } from "../../../src/core/findings/severity";
import { reportSchema } from "../../../src/core/report/report-schema";
import { toReport } from "../../../src/core/report/to-report";
import type { RunResult } from "../../../src/core/run/run-result";
import { editions } from "../../../src/profiles/stockholm/editions";
import { decisionSheet, extension, followWith } from "../../support/exceptions";
import { differences, plain, projectCells, projectColumn, sheetOf, summary, textsOf } from "../summary/outcomes";

/** FRI-01 as it is, but on trial. */
const onTrial = loadEdition(
  {
    ...{ extends: editions[0].id, id: "pa-prov", version: "1.0", title: { sv: "På prov", en: "On trial" } },
    rules: [{ code: "FRI-01", trial: true }],
  },
  editions,
);

const before = followWith({});
const waived = followWith({
  Undantag: decisionSheet({}, extension("2025-03-31", { namnd: "Bromma", id: "TI-3", dnr: "KS 2024/99" })),
});
const tried = followWith({}, { edition: onTrial });
const overdue = ({ findings }: RunResult) => findings.filter(({ code }) => code === "FRI-01");

describe("a rule on trial", () => {
  it("finds the same, and stops nothing", () => {
    expect(overdue(tried).map(({ at, severity }) => [at, severity])).toEqual(
      overdue(before).map(({ at, severity }) => [at, severity]),
    );
    expect(overdue(tried).every((one) => one.trial === true && !weighs(one, "notice"))).toBe(true);
    expect(tried.findings.filter(({ code, trial }) => trial && code !== "FRI-01")).toEqual([]);
    expect(namndStandings(tried).map(({ errors }) => errors)).toEqual([0, 0]);
    expect(namndStandings(before).map(({ errors }) => errors)).toEqual([1, 2]);
  });

  it("is in no letter", () => {
    const letter = (outcome: RunResult) => reminderText(namndStandings(outcome), { ...outcome, language: "sv" });
    expect(letter(before)).toContain("skulle ha lämnats");
    expect(letter(tried)).not.toContain("skulle ha lämnats");
    expect(letter(waived)).not.toContain("skulle ha lämnats");
  });

  it("is counted apart, as what is waived is", () => {
    const counts = countFindings(before.findings);
    expect(countFindings(tried.findings)).toEqual({ ...counts, toDo: counts.toDo - 3, trial: 3 });
    expect(countFindings(waived.findings)).toMatchObject({ toDo: counts.toDo - 3, waived: 2, trial: 0 });
    const groups = (outcome: RunResult) =>
      findingKinds(outcome.findings).flatMap((kind) => (kind.code === "FRI-01" ? [groupOf(kind), kind.weight] : []));
    expect([groups(before), groups(tried), groups(waived)]).toEqual([
      ["to-do", "error"],
      ["trial", "trial"],
      ["waived", "waived"],
    ]);
  });

  it("keeps its place when somebody accepts it, and what is waived is not accepted as well", () => {
    const accept = ({ findings }: RunResult) =>
      countFindings(findings.map((one) => ({ ...one, accepted: { reason: "Klart", on: null } })));
    expect(accept(tried)).toMatchObject({ trial: 0, accepted: tried.findings.length });
    expect(accept(waived)).toMatchObject({ waived: 2, accepted: waived.findings.length - 2 });
  });

  it.each([
    ["guards totals", "BEL-05"],
    ["is of reading", "BEL-01"],
  ])("cannot be one that %s", (_, code) => {
    const rule = loadEdition(editions[0]).rules.find((one) => one.code === code);
    expect(rule).toBeDefined();
    const data = { extends: editions[0].id, id: "fel", version: "1.0", title: { sv: "Fel", en: "Wrong" } };
    const touches = rule!.check.kind === "reading" ? {} : { touches: ["spentAmount"] };
    expect(() => loadEdition({ ...data, rules: [{ code, trial: true, ...touches }] }, editions)).toThrow(/on trial/u);
  });
});

describe("the summary", () => {
  const document = summary(waived);

  it("says on the first page how many exceptions there are, and nothing where there are none", () => {
    expect(textsOf(sheetOf(document, "Sammanställning"))).toContain(
      "Enligt beslut i registret gäller 1 förlängning av rapportens sista dag (1 projekt) och 1 undantag från regler (2 iakttagelser). Se bladet Regler.",
    );
    expect(textsOf(sheetOf(summary(before), "Sammanställning")).join()).not.toContain("Enligt beslut i registret");
    expect(textsOf(sheetOf(summary(waived, { language: "en" }), "Sammanställning")).join()).toContain(
      "1 extension of the report's last day (1 project) and 1 waiver of rules (2 findings)",
    );
  });

  it("has a table of them below the rules, and only there", () => {
    const rules = sheetOf(document, "Regler");
    const [, table] = rules.tables;
    expect(table).toMatchObject({ name: "tblUndantag", left: 1, rows: 2 });
    const row = (at: number) => rules.cells.filter((cell) => cell.row === table!.top + at).map((cell) => plain(cell));
    expect(row(1)).toEqual([
      ...[
        "Förlängning",
        "Bromma",
        "TI-3",
        "Entreprenören i konkurs",
        "KS 2024/99, Kommunstyrelsen, 1 maj 2024",
        45747,
        1,
      ],
    ]);
    expect(row(2)).toEqual([
      ...["FRI-01", "Farsta", "Alla", "Entreprenören i konkurs", "KS 2024/77, Kommunstyrelsen, 1 maj 2024", 45657, 2],
    ]);
    expect(sheetOf(summary(before), "Regler").tables).toHaveLength(1);
  });

  it("shows what is waived as such, with who, by which decision and why, and counts it apart", () => {
    const findings = textsOf(sheetOf(document, "Iakttagelser"));
    expect(findings.filter((text) => text === "Undantag")).toHaveLength(2);
    expect(findings.join()).toContain(
      "Undantag enligt KS 2024/77 (Kommunstyrelsen, den 1 maj 2024), till och med den 31 december 2024: Entreprenören i konkurs",
    );
    expect(textsOf(sheetOf(document, "Statistik"))).toContain("Undantag");
    const first = textsOf(sheetOf(document, "Sammanställning"));
    expect(first).toContain("Undantag");
    expect(first).not.toContain("Prövas");
    expect(projectColumn(document, "Antal fel")).toEqual([0, 0, 0]);
    expect(projectColumn(summary(before), "Antal fel")).toEqual([1, 1, 1]);
    expect(textsOf(sheetOf(document, "Per nämnd")).join()).not.toContain("skulle ha lämnats");
  });

  it("shows a rule on trial as such", () => {
    const trial = summary(tried);
    expect(textsOf(sheetOf(trial, "Iakttagelser")).join()).toMatch(/Prövas|prövas/u);
    expect(textsOf(sheetOf(trial, "Regler")).filter((text) => text === "Prövas")).toHaveLength(1);
    expect(textsOf(sheetOf(trial, "Sammanställning"))).toContain("Prövas");
  });

  it("writes a day that has been moved as a day, and days late still follow it", () => {
    const puts = projectCells(document, "Rapport senast");
    expect(puts.filter(({ formula }) => formula === undefined).map(plain)).toEqual([45747]);
    const days = (outcome: RunResult) =>
      projectColumn(summary(outcome), "Dagar försenad").map((one, at) => [
        projectColumn(summary(outcome), "Projekt-ID")[at],
        one,
      ]);
    expect(days(before)).toContainEqual(["TI-3", 44]);
    expect(days(waived)).toContainEqual(["TI-3", 0]);
    expect(days(waived)).toContainEqual(["TI-1", 44]);
  });

  it.each([
    ["waived", waived],
    ["on trial", tried],
  ] as const)("has the values that its formulas give (%s)", (_, outcome) => {
    expect(differences(summary(outcome))).toEqual([]);
  });
});

describe("the report as JSON", () => {
  const report = toReport(waived, "sv");

  it("has the decisions, and what each finding and last day owes to them", () => {
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report.exceptions).toMatchObject([
      {
        kind: "extension",
        rules: [],
        namnd: "Bromma",
        projectId: "TI-3",
        until: "2025-03-31",
        dnr: "KS 2024/99",
        reach: 1,
      },
      {
        kind: "waiver",
        rules: ["FRI-01"],
        namnd: "Farsta",
        projectId: null,
        reach: 2,
        at: { file: "register.xlsx", cell: "A2" },
      },
    ]);
    expect(report.findings.filter((one) => one.waived).map(({ code }) => code)).toEqual(["FRI-01", "FRI-01"]);
    expect(report.projects.flatMap(({ id, reportDueBy }) => (reportDueBy ? [id, reportDueBy] : []))).toEqual([
      "TI-3",
      "KS 2024/99",
    ]);
  });

  it("has no new key without them, and says which findings are on trial", () => {
    const plainReport = toReport(before, "sv");
    expect(plainReport).not.toHaveProperty("exceptions");
    expect(JSON.stringify(plainReport)).not.toMatch(/"waived"|"trial"|reportDueBy/u);
    const findings = toReport(tried, "sv").findings;
    expect(reportSchema.parse(toReport(tried, "sv")).findings).toEqual(findings);
    expect(findings.filter(({ trial }) => trial).map(({ code }) => code)).toEqual(["FRI-01", "FRI-01", "FRI-01"]);
  });
});
