import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isWaivable } from "../../../src/core/anvisningar/waivable";
import { coverageOf } from "../../../src/core/coverage/coverage";
import { namndStandings } from "../../../src/core/coverage/namnd-standing";
import { reminderText } from "../../../src/core/coverage/reminder";
import type { Finding } from "../../../src/core/findings/finding";
import { weighs } from "../../../src/core/findings/severity";
import { render } from "../../../src/core/messages/render";
import { fileReader, followUp, followUpRead } from "../../../src/core/run/follow-up";
import type { RunResult } from "../../../src/core/run/run-result";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { decisionSheet, extension, followWith, headings, told, type Decision } from "../../support/exceptions";
import { handInBytes, library, samples, workbooksIn } from "../../support/returned";
import { workbookOf, type CellInput } from "../../support/snapshot";

const plain = followWith({});
const run = (...decisions: readonly Decision[]) => followWith({ Undantag: decisionSheet(...decisions) });
const figuresOf = ({ totals, missing, projects }: RunResult) => ({
  totals,
  missing,
  projects: projects.map(({ reportDueOn, daysLate, reportStatus, granted, spent }) => ({
    ...{ reportDueOn, daysLate, reportStatus, granted, spent },
  })),
});
const errorsOf = (outcome: RunResult, id: string) => namndStandings(outcome).find(({ namnd }) => namnd === id)?.errors;

it("three reports are overdue where nothing is decided", () => {
  expect(told(plain, "FRI-01", "UND")).toEqual(["FRI-01 TI-1", "FRI-01 TI-2", "FRI-01 TI-3"]);
  expect(plain.exceptions).toBeUndefined();
});

describe("a waiver", () => {
  it("for all of a nämnd takes its findings out of what must be mended, and says by which decision", () => {
    const outcome = run({});
    expect(told(outcome, "FRI-01", "UND")).toEqual(["FRI-01 TI-1 waived", "FRI-01 TI-2 waived", "FRI-01 TI-3"]);
    expect(outcome.findings.find(({ waived }) => waived)?.waived).toEqual({
      ...{ decidedBy: "Kommunstyrelsen", decidedOn: "2024-05-01", dnr: "KS 2024/77" },
      ...{ why: "Entreprenören i konkurs", until: "2024-12-31" },
    });
    expect(outcome.exceptions).toMatchObject([{ decision: { namnd: "farsta", rules: ["FRI-01"] }, reach: 2 }]);
    expect(figuresOf(outcome)).toEqual(figuresOf(plain));
  });

  it("for one project leaves the nämnd's others", () => {
    expect(told(run({ id: "ti-2" }), "FRI-01", "UND")).toEqual(["FRI-01 TI-1", "FRI-01 TI-2 waived", "FRI-01 TI-3"]);
  });

  it("does not count in the standing of the nämnd, nor in its letter, and others keep theirs", () => {
    const outcome = run({});
    expect([errorsOf(plain, "farsta"), errorsOf(outcome, "farsta")]).toEqual([2, 0]);
    expect(errorsOf(outcome, "bromma")).toBe(errorsOf(plain, "bromma"));
    expect(outcome.findings.filter((one) => one.code === "FRI-01" && weighs(one, "error"))).toHaveLength(1);
  });

  it.each([
    ["the last day", "2024-11-13", ["FRI-01 TI-1 waived", "FRI-01 TI-2 waived", "FRI-01 TI-3"]],
    ["the day after", "2024-11-12", ["FRI-01 TI-1", "FRI-01 TI-2", "FRI-01 TI-3", "UND-08 A2"]],
  ])("%s of it", (_, until, expected) => expect(told(run({ until }), "FRI-01", "UND")).toEqual(expected));

  it("that was decided after the as-of date does nothing yet", () => {
    expect(told(run({ on: "2024-11-14" }), "FRI-01", "UND").at(-1)).toBe("UND-09 A2");
    expect(told(run({ on: "2024-11-13" }), "UND")).toEqual([]);
  });

  it("that meets nothing is told once", () => {
    expect(told(run({ rule: "FRI-07" }), "UND")).toEqual(["UND-10 A2"]);
    expect(told(run({ namnd: "Skärholmen" }), "FRI-01", "UND")).toEqual(["FRI-01 TI-1", "FRI-01 TI-2", "FRI-01 TI-3"]);
  });

  it.each<CellInput>([
    "2.1",
    2.1,
    "2,1",
    "punkt 2.1",
    "FRI-01",
    "fri 01",
    "Regel FRI01",
    "FRI-01, FRI-07",
    "FRI-01 och FRI-07",
  ])("may name its rule as %p", (rule) =>
    expect(told(run({ rule }), "FRI-01")).toEqual(["FRI-01 TI-1 waived", "FRI-01 TI-2 waived", "FRI-01 TI-3"]),
  );

  it("of a rule that guards totals, or of reading, is none", () => {
    const guards = library.editions[0].rules.find(({ touches = [] }) => touches.length > 0)!.code;
    for (const rule of [guards, "BEL-01", "STR-04"]) {
      const outcome = run({ rule });
      expect(told(outcome, "UND")).toEqual(["UND-07 D2"]);
      expect(outcome.exceptions).toBeUndefined();
    }
  });

  it("of several rules of which one guards totals lets the others be, and says which it does not reach", () => {
    const outcome = run({ rule: "FRI-01; BEL-01" });
    expect(told(outcome, "FRI-01", "UND")).toEqual([
      "FRI-01 TI-1 waived",
      "FRI-01 TI-2 waived",
      "FRI-01 TI-3",
      "UND-07 D2",
    ]);
    expect(outcome.findings.find(({ code }) => code === "UND-07")?.params).toEqual({ codes: ["BEL-01"] });
  });

  it("says nothing of projects that the run is not about", () => {
    const outcome = followWith(
      { Undantag: decisionSheet({ namnd: "Bromma", rule: "FRI-07" }) },
      { selection: { namnder: ["farsta"] } },
    );
    expect(told(outcome, "UND")).toEqual([]);
  });

  it("stays when the reader's own marks are set anew", () => {
    const outcome = followWith({ Undantag: decisionSheet({}) }, { accepted: { "farsta.xlsx": {} } });
    expect(told(outcome, "FRI-01")).toEqual(told(run({}), "FRI-01"));
  });
});

describe("an extension", () => {
  const project = (outcome: RunResult, id: string) => outcome.projects.find(({ project: one }) => one.id === id)!;

  it.each([
    ["the day before", "2024-11-14", ["FRI-01 TI-3", "FRI-02 TI-1", "FRI-02 TI-2"], 0],
    ["the day itself", "2024-11-13", ["FRI-01 TI-3", "FRI-02 TI-1", "FRI-02 TI-2"], 0],
    ["the day after", "2024-11-12", ["FRI-01 TI-1", "FRI-01 TI-2", "FRI-01 TI-3"], 1],
  ])("on %s", (_, until, expected, daysLate) => {
    const outcome = run(extension(until));
    expect(told(outcome, "FRI", "UND").filter((one) => !one.startsWith("FRI-04"))).toEqual(expected);
    expect(project(outcome, "TI-1")).toMatchObject({ reportDueOn: until, daysLate });
    expect(outcome.exceptions).toMatchObject([{ decision: { kind: "extension" }, reach: 2 }]);
    expect(project(outcome, "TI-3")).toEqual(project(plain, "TI-3"));
  });

  it("moves what is counted as missing, and no money", () => {
    const outcome = run(extension("2025-03-31", { id: "TI-1" }));
    expect(plain.totals.counts.missingLate.known - outcome.totals.counts.missingLate.known).toBe(1);
    expect(outcome.totals).toEqual({ ...plain.totals, counts: outcome.totals.counts });
    const states = coverageOf(outcome).flatMap(({ projects }) =>
      projects.map(({ state, dueOn }) => `${state} ${dueOn}`),
    );
    expect(states).toContain("due 2025-03-31");
  });

  it("says where the day comes from, in a message and in a letter", () => {
    const outcome = run(extension("2024-11-01"));
    const found = outcome.findings.find(({ code, at }) => code === "FRI-01" && at.file === "farsta.xlsx") as Finding;
    expect(render(found, "sv", outcome.edition).message).toContain("senast den 1 november 2024 enligt KS 2024/77");
    expect(render(found, "en", outcome.edition).message).toContain("KS 2024/77");
    const letter = reminderText(namndStandings(outcome), { ...outcome, language: "sv" });
    expect(letter).toContain("den 1 november 2024 enligt KS 2024/77");
    expect(letter).toContain("senast den 30 september 2024. ");
  });

  it("never takes time away, and says that it is not used", () => {
    const outcome = run(extension("2024-08-01"));
    expect(figuresOf(outcome)).toEqual(figuresOf(plain));
    expect(told(outcome, "UND")).toEqual(["UND-11 A2"]);
  });

  it("gives way to one that gives more time", () => {
    const outcome = run(extension("2024-12-01"), extension("2025-01-01", { dnr: "KS 2024/99" }));
    expect(project(outcome, "TI-1")).toMatchObject({ reportDueOn: "2025-01-01", extension: { dnr: "KS 2024/99" } });
    expect(told(outcome, "UND")).toEqual(["UND-11 A2"]);
  });

  it("may name the rule whose day it moves, and no other", () => {
    expect(told(run(extension("2025-01-01", { rule: "2.1" })), "UND")).toEqual([]);
    expect(told(run(extension("2025-01-01", { rule: "UPP-01" })), "UND")).toEqual(["UND-13 D2"]);
  });
});

describe("a row that cannot be understood does nothing and is told at its cell", () => {
  it.each<[string, Decision, readonly string[]]>([
    ["its kind", { slag: "Beslut" }, ["UND-01 A2"]],
    ["no kind", { slag: null }, ["UND-02 B2"]],
    ["nobody who decided", { by: null }, ["UND-02 A2"]],
    ["no number in the diary", { dnr: "-" }, ["UND-02 A2"]],
    ["no reason", { why: "" }, ["UND-02 A2"]],
    ["no last day", { until: null }, ["UND-02 A2"]],
    ["a last day without a date", { until: "tills vidare" }, ["UND-05 E2"]],
    ["a day in two ways", { until: "08/03/2025" }, ["UND-05 E2"]],
    ["its nämnd", { namnd: "Alla" }, ["UND-03 B2"]],
    ["no nämnd", { namnd: null }, ["UND-02 A2"]],
    ["its rule", { rule: "FRI-99" }, ["UND-04 D2"]],
    ["no rule", { rule: null }, ["UND-02 A2"]],
    ["another nämnd's project", { id: "TI-3" }, ["UND-06 A2"]],
    ["two things at once", { by: null, until: "snart" }, ["UND-02 A2", "UND-05 E2"]],
  ])("%s", (_, decision, expected) => {
    const outcome = run(decision, { namnd: "Bromma" });
    expect(told(outcome, "UND")).toEqual(expected);
    expect(told(outcome, "FRI-01")).toEqual(["FRI-01 TI-1", "FRI-01 TI-2", "FRI-01 TI-3 waived"]);
  });

  it("a row that is struck through", () => {
    const rows = decisionSheet({});
    const struck = rows[1]!.map((cell) => (typeof cell === "string" ? { struck: cell } : cell));
    expect(told(followWith({ Undantag: [rows[0]!, struck] }), "FRI-01", "UND")).toEqual([
      ...["FRI-01 TI-1", "FRI-01 TI-2", "FRI-01 TI-3", "UND-14 A2"],
    ]);
  });

  it("what is missing is named", () => {
    const { params } = run({ by: null, dnr: null }).findings.find(({ code }) => code === "UND-02")!;
    expect(params).toEqual({ columns: ["beslutad av", "dnr"] });
  });
});

describe("the table", () => {
  const expected = told(run({ id: "TI-1" }), "FRI-01", "UND");
  const sheet = decisionSheet({ id: "TI-1" });
  const shapes: Readonly<Record<string, ReturnType<typeof followWith>>> = {
    first: followWith({ Undantag: sheet }, { first: true }),
    "under a title": followWith({ Blad2: [["Undantag och förlängningar 2024"], [], ...sheet] }),
    "in a hidden row": followWith({ Undantag: { rows: sheet, hiddenRows: [2] } }),
    "on a hidden sheet": followWith({ Undantag: { rows: sheet, hidden: true } }),
    "with columns in another order": followWith({ Undantag: sheet.map((row) => row.toReversed()) }),
    "with other headings": followWith({
      Beslut: [
        [
          "Typ av beslut",
          "Berörd nämnd",
          "Projektnr",
          "Undantag från",
          "Giltigt t.o.m.",
          "Beslut av",
          "Datum",
          "Diarienr",
          "Motivering",
        ],
        ...sheet.slice(1),
      ],
    }),
    "with a slip of the pen": followWith({
      Undantag: [
        headings.map((one) => (one === "Beslutsdatum" ? "Besltsdatum" : one === "Dnr" ? "Diarenummer" : one)),
        ...sheet.slice(1),
      ],
    }),
    "with empty rows between": followWith({ Undantag: [sheet[0]!, [], [], ...sheet.slice(1)] }),
    "with a day of its own for each kind": followWith({
      Undantag: [
        [...headings.slice(0, 4), "Ny sista dag", "Gäller till och med", ...headings.slice(5)],
        ...sheet.slice(1).map((row) => [...row.slice(0, 4), null, ...row.slice(4)]),
      ],
    }),
    "with dates as Excel has them": followWith({
      Undantag: [
        sheet[0]!,
        sheet[1]!.map((cell) => (cell === "2024-12-31" ? { number: 45657, format: "yyyy-mm-dd" } : cell)),
      ],
    }),
  };

  it.each(Object.entries(shapes))("%s says the same, and is no list of projects", (_, outcome) => {
    expect(told(outcome, "FRI-01", "UND").map((one) => one.replace(/^(UND-\d+) .*/u, "$1"))).toEqual(expected);
    expect(outcome.totals).toEqual(plain.totals);
    expect(outcome.missing).toEqual(plain.missing);
    const others = ({ findings }: RunResult) =>
      findings.filter(({ code }) => code !== "FRI-01").map(({ code }) => code);
    expect(others(outcome)).toEqual(others(plain));
  });

  it("below the list of projects leaves the list whole", () => {
    const register = workbookOf(
      {
        Register: [
          ["Projekt-ID", "Projektnamn", "Nämnd", "Beslutsdatum", "Beviljat (kr)"],
          ["TI-1", "Ljus i parken", "Farsta", "2023-03-08", 500_000],
          [],
          ...sheet,
          [],
          ["Projekt-ID", "Projektnamn", "Nämnd", "Beslutsdatum", "Beviljat (kr)"],
          ["TI-2", "Lekplatsen", "Farsta", "2023-03-08", 300_000],
          ["TI-3", "Gångtunneln", "Bromma", "2023-03-08", 200_000],
        ],
      },
      { name: "register.xlsx" },
    );
    const outcome = followWith(
      {},
      { granted: { name: "register.xlsx", size: 1, sha256: "r", snapshot: register, remarks: [] } },
    );
    expect(told(outcome, "FRI-01")).toEqual(told(run({ id: "TI-1" }), "FRI-01"));
    expect(outcome.totals).toEqual(plain.totals);
  });

  it("before the list of projects, right over it, leaves the list whole", () => {
    const rows: CellInput[][] = [
      ...sheet,
      ["Projekt-ID", "Projektnamn", "Nämnd", "Beslutsdatum", "Beviljat (kr)"],
      ["TI-1", "Ljus i parken", "Farsta", "2023-03-08", 500_000],
      ["TI-2", "Lekplatsen", "Farsta", "2023-03-08", 300_000],
      ["TI-3", "Gångtunneln", "Bromma", "2023-03-08", 200_000],
    ];
    const snapshot = workbookOf({ Register: rows }, { name: "register.xlsx" });
    const outcome = followWith({}, { granted: { name: "register.xlsx", size: 1, sha256: "r", snapshot, remarks: [] } });
    expect(told(outcome, "FRI-01", "UND")).toEqual(told(run({ id: "TI-1" }), "FRI-01", "UND"));
    expect(outcome.totals).toEqual(plain.totals);
  });

  it("after the list of projects leaves the list whole, with a row between or none", () => {
    const list: CellInput[][] = [
      ["Projekt-ID", "Projektnamn", "Nämnd", "Beslutsdatum", "Beviljat (kr)"],
      ["TI-1", "Ljus i parken", "Farsta", "2023-03-08", 500_000],
      ["TI-2", "Lekplatsen", "Farsta", "2023-03-08", 300_000],
      ["TI-3", "Gångtunneln", "Bromma", "2023-03-08", 200_000],
    ];
    for (const rows of [
      [...list, [], ...sheet],
      [...list, ...sheet],
    ]) {
      const snapshot = workbookOf({ Register: rows }, { name: "register.xlsx" });
      const granted = { name: "register.xlsx", size: 1, sha256: "r", snapshot, remarks: [] };
      const outcome = followWith({}, { granted });
      expect(told(outcome, "FRI-01", "UND")).toEqual(told(run({ id: "TI-1" }), "FRI-01", "UND"));
      expect(outcome.totals).toEqual(plain.totals);
    }
  });

  it("in a returned workbook decides nothing, and is told", () => {
    const outcome = followWith({}, {}, { Undantag: decisionSheet({}) });
    expect(told(outcome, "FRI-01", "UND")).toEqual(["FRI-01 TI-1", "FRI-01 TI-2", "FRI-01 TI-3", "UND-12 "]);
    expect(figuresOf(outcome)).toEqual(figuresOf(plain));
  });

  it("a list of projects with a day until which something is extended stays one", () => {
    const rows: CellInput[][] = [
      ["Projekt-ID", "Projektnamn", "Nämnd", "Typ", "Dnr", "Förlängd till", "Beviljat (kr)", "Utfall (kr)"],
      ["TI-9", "Torget", "Farsta", "Belysning", "KS 1", "2025-01-01", 100_000, 50_000],
    ];
    const snapshot = workbookOf({ Blad: rows }, { name: "a.xlsx" });
    const outcome = followUp([{ name: "a.xlsx", size: 1, sha256: "a", snapshot, remarks: [] }], {
      ...{ edition: library.editions[0], profile: library.profile, asOf: "2024-11-13" as IsoDate, answers: {} },
    });
    expect(outcome.totals).toMatchObject({ projects: 1, granted: { ore: 10_000_000n, complete: true } });
  });
});

describe("over the samples, for every rule that has found something and every scope", () => {
  const bytes = readFileSync(join(samples, "granted-register.xlsx"));
  const granted = handInBytes("granted-register.xlsx", bytes);
  const basis = {
    ...{ edition: library.editions[0], profile: library.profile, asOf: "2024-11-13" as IsoDate, answers: {} },
  };
  const files = workbooksIn("returned").map(fileReader(basis));
  const follow = (decision: Decision) => {
    if (!("snapshot" in granted)) throw new Error("The register cannot be read.");
    const [sheet] = workbookOf({ Undantag: decisionSheet(decision) }).sheets;
    const snapshot = { ...granted.snapshot, sheets: [...granted.snapshot.sheets, sheet!] };
    return followUpRead(files, { ...basis, granted: { ...granted, snapshot } });
  };
  const before = followUpRead(files, { ...basis, granted });
  const byKey = new Map(before.projects.map((figures) => [figures.project.key, figures]));
  const own = (finding: Finding) => byKey.get(finding.project ?? "");
  const shown = (findings: readonly Finding[]) =>
    findings
      .filter(({ code }) => !code.startsWith("UND"))
      .flatMap(({ code, at, also = [], params, project }) =>
        [at, ...also].map((one) =>
          JSON.stringify([code, one, also.length === 0 ? [params, project] : code], (_key, value: unknown) =>
            typeof value === "bigint" ? String(value) : value,
          ),
        ),
      )
      .toSorted();
  const codes = [...new Set(before.findings.map(({ code }) => code))].filter((code) =>
    library.editions[0].rules.some((rule) => rule.code === code && isWaivable(rule)),
  );
  const scopes = codes.flatMap((rule) => {
    const found = before.findings.filter((one) => one.code === rule).flatMap((one) => own(one) ?? []);
    const some = found.at(Math.floor(found.length / 2));
    if (!some) return [];
    const namnd = before.register.answersFor(some.reportingNamnd ?? some.grantedNamnd ?? "", basis.asOf).name;
    return [
      { rule, namnd, id: null },
      // What is said of a nämnd as a whole is not its projects'.
      ...(library.editions[0].rules.some(({ code, check }) => code === rule && check.kind === "comparison")
        ? []
        : [{ rule, namnd, id: some.project.id }]),
    ];
  });

  it("there are such rules", () => expect(scopes.length).toBeGreaterThan(10));

  it.each(scopes)("$rule for $namnd $id", ({ rule, namnd, id }) => {
    const after = follow({ rule, namnd, id });
    const isMeant = (finding: Finding): boolean => {
      const figures = own(finding);
      if (finding.code !== rule || !figures) return false;
      const answering = before.register.answersFor(figures.reportingNamnd ?? figures.grantedNamnd ?? "", basis.asOf);
      return answering.name === namnd && (id === null || figures.project.id === id);
    };
    const waived = after.findings.filter((finding) => finding.waived);
    expect(waived.length).toBeGreaterThan(0);
    expect(waived.every(isMeant)).toBe(true);
    expect(after.findings.filter((finding) => isMeant(finding) && !finding.waived)).toEqual([]);
    expect(after.findings.length).toBeGreaterThanOrEqual(before.findings.length);
    expect(shown(after.findings).length).toBe(shown(before.findings).length);
    expect(after.totals).toEqual(before.totals);
    expect(after.missing).toEqual(before.missing);
  });
});
