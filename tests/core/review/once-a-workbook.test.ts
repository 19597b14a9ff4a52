/** What is said once for a workbook instead of at every project, what a remark holds, and in which order findings stand; written down by hand. */
import type { Finding, Remark } from "../../../src/core/findings/finding";
import { Fault } from "../../../src/core/findings/fault";
import type { WorkbookReading } from "../../../src/core/intake/workbook-reading";
import { quoteRules } from "../../../src/core/review/quote-rules";
import { edition } from "../../support/intake";
import { cellAt } from "../../support/plain-project";
import { found, project, record, remarksOf, ruleOf, told, workbook, type Check } from "./plain";

const bromma = "Bromma.xlsx";
const result = { kind: "required", anyOf: ["finalResult"] } satisfies Check;
const asked = (...anyOf: string[]) => ({ kind: "required", anyOf }) satisfies Check;

describe("a column that a workbook lacks", () => {
  const lamps = (file?: string) => project({ comment: "" }, file === undefined ? {} : { file });
  const said = (
    rules: readonly (readonly [Check, object?])[],
    projects = [lamps(), lamps()],
    more: Parameters<typeof found>[2] = {},
  ) =>
    remarksOf(
      rules.map(([check, parts]) => ruleOf(check, parts)),
      projects,
      more,
    ).map(told);

  it("is told once, with how many projects lack it", () => {
    expect(said([[result]])).toEqual(["STR-22 - fields=finalResult count=2"]);
    expect(said([[asked("reportRecipient", "reportRef")]])).toEqual(["STR-22 - fields=reportRecipient count=2"]);
  });
  it("is each project's own fault where there is one, if only an empty one, or one of those that would do", () => {
    expect(said([[asked("comment")]])).toEqual(["comment", "comment"]);
    expect(said([[asked("finalResult", "comment")]])).toEqual(["comment", "comment"]);
    expect(said([[result]], [lamps(), project({ finalResult: "" }), project({ finalResult: "Klart." })])).toEqual([
      "name",
      "finalResult",
    ]);
  });
  it("may belong to years", () => {
    const years = { 2023: { spentAmount: "" } };
    expect(said([[asked("spentAmount")]], [project({}, { years }), lamps()])).toEqual(["spentAmount 2023", "name"]);
  });
  it("is told of each workbook by itself, with all that it lacks and the most projects", () => {
    const projects = [
      lamps(),
      lamps(bromma),
      lamps(),
      project({ finalResult: "", status: "PAGAR" }, { file: "Tensta.xlsx" }),
    ];
    const when = { progressNot: ["running" as const] };
    expect(
      said(
        [[result], [asked("place")], [{ ...result, when: { filled: ["comment"] } }], [{ ...asked("place"), when }]],
        projects,
      ),
    ).toEqual([
      "Tensta.xlsx finalResult",
      "STR-22 - fields=finalResult|place count=2",
      `STR-22 ${bromma} - fields=finalResult|place count=1`,
      "STR-22 Tensta.xlsx - fields=place count=1",
    ]);
    const few = [project({ comment: "Ja" }), lamps()];
    expect(said([[{ ...result, when: { filled: ["comment"] } }]], few)).toEqual([
      "STR-22 - fields=finalResult count=1",
    ]);
    expect(said([[result], [{ ...asked("place"), when: { filled: ["comment"] } }]], few)).toEqual([
      "STR-22 - fields=finalResult|place count=2",
    ]);
    expect(said([[{ ...asked("place"), when: { filled: ["comment"] } }], [result]], few)).toEqual([
      "STR-22 - fields=place|finalResult count=2",
    ]);
  });
  it("is told at the first heading of the projects", () => {
    const table = (layout: "list" | "form" | "other", ...cells: readonly string[]) => ({
      ...{ sheet: "Blad", layout, topRow: 1, headerRow: 1, projects: 0 },
      columns: cells.map((cell) => ({ heading: cell, at: cellAt(cell), field: "comment" as const, year: null })),
    });
    const at = (tables: WorkbookReading["tables"], file?: string) =>
      remarksOf([ruleOf(result)], [lamps()], {
        readings: [
          workbook({ file: bromma, tables: [table("list", "Z9")] }),
          workbook({ tables, ...(file ? { file } : {}) }),
        ],
      }).map((remark) => remark.at);
    expect(at([table("other", "A1"), table("list", "B2", "C2"), table("list", "D4")])).toEqual([cellAt("B2")]);
    expect(at([table("form", "B3")])).toEqual([cellAt("B3")]);
    expect(at([table("other", "A1")])).toEqual([{ file: "Farsta.xlsx" }]);
    expect(at([table("list")])).toEqual([{ file: "Farsta.xlsx" }]);
    expect(at([table("list", "A1")], "Tensta.xlsx")).toEqual([{ file: "Farsta.xlsx" }]);
  });
  it("is told at every project where a total hangs on it", () => {
    expect(said([[result, { touches: ["grantedAmount"] }]])).toEqual(["name", "name"]);
    expect(said([[result, { touches: [] }]])).toEqual(["STR-22 - fields=finalResult count=2"]);
  });
  it("is not told where the edition knows no such field", () => {
    expect(said([[asked("unheardOf")]])).toEqual([]);
    expect(said([[asked("unheardOf")], [result]])).toEqual(["STR-22 - fields=finalResult count=2"]);
  });
  it("is not told of our own form, which does not ask for it", () => {
    const form = (own: object, anyOf = result, file?: string) =>
      said([[anyOf]], undefined, {
        readings: [workbook({ form: null, ...(file ? { file } : {}) })],
        edition: { form: { release: 1, given: ["projectName"], asked: ["comment"], spareRows: 0, ...own } },
      });
    const lacking = ["STR-22 - fields=finalResult count=2"];
    expect(form({})).toEqual([]);
    expect(form({ asked: ["finalResult"] })).toEqual(lacking);
    expect(form({ asked: ["place"] }, asked("finalResult", "place"))).toEqual(lacking);
    expect(form({}, result, bromma)).toEqual(lacking);
    const { form: _, ...without } = edition;
    expect(
      remarksOf([ruleOf(result)], [lamps()], {
        readings: [workbook({ form: null })],
        edition: { ...without, form: undefined },
      }),
    ).toEqual([]);
  });
});

describe("a column that was not read", () => {
  const here = project({ finalResult: "Klart." }, { at: { ...cellAt("name"), sheet: "Annat" } });
  const label = edition.fields.find(({ id }) => id === "finalResult")!.label.sv;
  const at = (sheet?: string, file = "Farsta.xlsx") => ({ file, ...(sheet === undefined ? {} : { sheet }) });
  const remark = (code: string, params: Remark["params"], place = at("Blad")): Remark => ({ code, at: place, params });
  it.each<readonly [string, readonly Remark[], silent: boolean]>([
    ["of which nothing is said", [], false],
    ["that is missing", [remark("STR-04", { field: "finalResult" })], true],
    ["that is missing, as another sheet has it", [remark("STR-04", { field: "finalResult" }, at("Annat"))], true],
    ["that is missing, by its label", [remark("STR-04", { field: label })], true],
    ["that no label gives", [remark("STR-77", { field: "finalResult" }, at("Annat"))], true],
    ["that two fields could have", [remark("STR-03", { field: "finalResult" })], true],
    ["that was left unread", [remark("STR-05", { field: "finalResult" })], true],
    ["that was left unread on another sheet", [remark("STR-05", { field: "finalResult" }, at("Annat"))], false],
    ["that was left unread nobody knows on which sheet", [remark("STR-05", { field: "finalResult" }, at())], true],
    [
      "that was left unread in another workbook",
      [remark("STR-05", { field: "finalResult" }, at("Blad", bromma))],
      false,
    ],
    ["one of several", [remark("STR-14", { fields: ["comment", "finalResult"] })], true],
    ["one of several, by their labels", [remark("STR-24", { fields: ["comment", label] })], true],
    ["none of several", [remark("STR-24", { fields: ["comment"] })], false],
    ["that stands twice", [remark("STR-21", { field: "finalResult" })], true],
    ["that is told of otherwise", [remark("STR-42", { field: "finalResult" })], true],
    ["that another code names", [remark("STR-15", { field: "finalResult" })], false],
    ["of which the code names none", [remark("STR-05", { fields: ["finalResult"] })], false],
    ["that is a number", [remark("STR-05", { field: 1 })], false],
    [
      "told of with others",
      [
        remark("STR-05", { field: "comment" }),
        remark("STR-05", { field: "finalResult" }),
        remark("STR-05", { field: "place" }),
        remark("STR-04", { field: "place" }),
      ],
      true,
    ],
  ])("%s", (_, remarks, silent) => {
    const more = { readings: [workbook({ remarks })] };
    expect(found(result, [here, project({})], more)).toEqual(silent ? [] : ["name"]);
    expect(found(asked("finalResult", "measure"), [here, project({})], more)).toEqual(silent ? [] : ["name"]);
  });
  it("is told of in any workbook's reading, and says nothing of a cell that there is", () => {
    const remarks = [remark("STR-04", { field: "finalResult" })];
    const readings = [workbook({ file: bromma }), workbook({ file: "Tensta.xlsx", remarks })];
    expect(found(result, [here, project({})], { readings })).toEqual([]);
    expect(found(result, [here, project({ finalResult: "" })], { readings })).toEqual(["finalResult"]);
  });
});

describe("a remark", () => {
  it("of a project has its name and its key, and of a record its name and its table", () => {
    const one = project({ comment: "" }, { key: "P-1", name: "Lampor" });
    const [of, ...others] = remarksOf([ruleOf(asked("comment"))], [one]);
    expect([of, others]).toEqual([
      { code: "PRO-01", at: cellAt("comment"), params: { project: "Lampor" }, project: "P-1" },
      [],
    ]);
    const readings = [workbook({ records: [record("plan", { comment: "" })] })];
    expect(remarksOf([ruleOf({ ...asked("comment"), of: "plan" })], [one], { readings })).toStrictEqual([
      { code: "PRO-01", at: cellAt("comment 2"), params: { record: "", table: "plan" } },
    ]);
  });
  it("stands by rule, and project by project within it", () => {
    const projects = [
      project({ comment: "", place: "" }, { name: "A" }),
      project({ comment: "", place: "" }, { name: "B" }),
    ];
    const readings = [workbook({ records: [record("plan", { comment: "" })] })];
    const rules = [
      asked("place"),
      { ...asked("comment"), of: "plan" },
      { kind: "manual" } as const,
      { kind: "alike" } as const,
      asked("comment"),
    ];
    expect(
      remarksOf(
        rules.map((check) => ruleOf(check)),
        [...projects, projects[0]!],
        { readings },
      ).map(({ at, params }) => `${at.cell} ${String(params["project"] ?? "–")}`),
    ).toEqual([
      ...["place A", "place B", "place A"],
      "comment 2 –",
      "name A",
      ...["comment A", "comment B", "comment A"],
    ]);
  });
  it("tells what its code's message names, and a check that cannot is a fault of ours", () => {
    const late = project({ completedDate: "2024-01-31", reportDate: "" });
    const tells = (code: string, check: Check) =>
      remarksOf([ruleOf(check, { code })], [late]).map(({ params }) => params);
    expect(tells("FRI-01", { kind: "report-deadline", outcome: "missing" })).toEqual([
      { project: "Lampor", due: "2024-07-31", days: 105 },
    ]);
    expect(() => tells("FRI-01", asked("reportDate"))).toThrow(
      new Fault('FRI-01: the check "required" did not give "due".'),
    );
  });
  it("of a rule about what no workbook has is none", () => {
    const late = project({ completedDate: "2024-01-31" });
    expect(found({ kind: "report-deadline", outcome: "missing" }, [late])).toEqual([
      "STR-22 - fields=reportDate count=1",
    ]);
  });
});

describe("findings", () => {
  const remark = (code: string, at: Partial<Remark["at"]>, more: Partial<Remark> = {}): Remark => ({
    ...{ code, at: { file: "a.xlsx", ...at }, params: {} },
    ...more,
  });
  const rules = [
    ruleOf({ kind: "manual" }, { code: "PRO-01" }),
    ruleOf({ kind: "manual" }, { code: "PRO-02" }),
    ruleOf({ kind: "manual" }, { code: "PRO-03", severity: "notice" }),
    ruleOf({ kind: "manual" }, { code: "PRO-04", severity: "blocker", trial: true }),
  ];
  const quoted = (...remarks: readonly Remark[]): readonly Finding[] =>
    quoteRules(remarks, {
      rules,
      instructions: [{ number: "1", text: "Så här.", source: { kind: "house", why: "–" } }],
    });
  it.each<readonly [string, first: Remark, second: Remark]>([
    ["worst first", remark("PRO-01", { cell: "Z9", file: "z.xlsx" }), remark("PRO-03", { cell: "A1" })],
    ["what is tried out last", remark("PRO-03", { cell: "Z9" }), remark("PRO-04", { cell: "A1" })],
    [
      "by file",
      remark("PRO-02", { cell: "Z9", sheet: "Z" }),
      remark("PRO-01", { file: "b.xlsx", cell: "A1", sheet: "A" }),
    ],
    ["by sheet", remark("PRO-02", { cell: "Z9", sheet: "A" }), remark("PRO-01", { cell: "A1", sheet: "B" })],
    ["without a sheet first", remark("PRO-02", { cell: "Z9" }), remark("PRO-01", { cell: "A1", sheet: "!" })],
    ["by row", remark("PRO-02", { cell: "Z2" }), remark("PRO-01", { cell: "A10" })],
    ["by column", remark("PRO-02", { cell: "B2" }), remark("PRO-01", { cell: "AA2" })],
    ["by the first of several cells", remark("PRO-02", { cell: "B2,A1" }), remark("PRO-01", { cell: "B3" })],
    ["by the first cell of an area", remark("PRO-01", { cell: "B2" }), remark("PRO-01", { cell: "B3:Z9" })],
    ["without a cell first", remark("PRO-02", {}), remark("PRO-01", { cell: "A1" })],
    ["by code", remark("PRO-01", { cell: "A1" }, { project: "z" }), remark("PRO-02", { cell: "A1" }, { project: "a" })],
    [
      "by project",
      remark("PRO-01", { cell: "A1" }, { project: "a", params: { a: "z" } }),
      remark("PRO-01", { cell: "A1" }, { project: "b", params: { a: "a" } }),
    ],
    [
      "without a project first",
      remark("PRO-01", { cell: "A1" }, { params: { a: "z" } }),
      remark("PRO-01", { cell: "A1" }, { project: "!", params: { a: "a" } }),
    ],
    [
      "by what they tell, by name",
      remark("PRO-01", {}, { params: { b: "z", a: "a" } }),
      remark("PRO-01", {}, { params: { a: "b", b: "a" } }),
    ],
    [
      "by what they tell, part by part",
      remark("PRO-01", {}, { params: { a: "a", b: "z" } }),
      remark("PRO-01", {}, { params: { a: "a!", b: "a" } }),
    ],
  ])("stand %s", (_, first, second) => {
    const order = [first, second].map(({ code, at, params }) => ({ code, at, params }));
    for (const remarks of [
      [first, second],
      [second, first],
    ])
      expect(quoted(...remarks)).toMatchObject(order);
  });
  it("are the same where all that they say is the same", () => {
    const one = remark("PRO-01", { sheet: "A", cell: "A1" }, { project: "p", params: { a: "1", b: 2n } });
    expect(quoted(one, { ...one, params: { b: 2n, a: "1" } })).toHaveLength(1);
    const others: readonly Remark[] = [
      { ...one, code: "PRO-02" },
      { ...one, at: { ...one.at, file: "b.xlsx" } },
      { ...one, at: { ...one.at, sheet: "B" } },
      { ...one, at: { ...one.at, cell: "A2" } },
      { ...one, project: "q" },
      { ...one, params: { a: "1", b: 3n } },
      { ...one, params: { a: "1", b: "2" } },
      { ...one, params: { a: "1", c: 2n } },
    ];
    expect(quoted(one, ...others)).toHaveLength(9);
  });
  it("quote the sentence of their rule, where there is one", () => {
    const [first, second] = quoteRules([remark("PRO-01", {}), remark("PRO-02", {})], {
      rules: [rules[0]!, { ...rules[1]!, instruction: "9" }],
      instructions: [{ number: "1", text: "Så här.", source: { kind: "house", why: "–" } }],
    });
    expect(first).toEqual({
      code: "PRO-01",
      at: { file: "a.xlsx" },
      params: {},
      severity: "error",
      rule: { number: "1", text: "Så här." },
    });
    expect(second).toEqual({ code: "PRO-02", at: { file: "a.xlsx" }, params: {}, severity: "error" });
  });
  it("of a rule that may be turned off, and is, are none", () => {
    const optional = { rules: [{ ...rules[0]!, optional: true }, rules[1]!], instructions: [] };
    const codes = (...off: readonly string[]) =>
      quoteRules([remark("PRO-01", {}), remark("PRO-02", {})], optional, new Set(off)).map(({ code }) => code);
    expect([codes(), codes("PRO-02"), codes("PRO-01"), codes("PRO-01", "PRO-02")]).toEqual([
      ["PRO-01", "PRO-02"],
      ["PRO-01", "PRO-02"],
      ["PRO-02"],
      ["PRO-02"],
    ]);
  });
  it("that nobody weighs are a fault of ours", () => {
    expect(() => quoted(remark("PRO-09", {}))).toThrow(new Fault("No rule of the edition weighs the code PRO-09."));
  });
});
