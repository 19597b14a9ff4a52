/** What the rules say of the records of tables, alone and beside projects; written down by hand. */
import { fieldSchema } from "../../../src/core/anvisningar/field-schema";
import { tableSchema } from "../../../src/core/anvisningar/table-schema";
import type { TableRecord } from "../../../src/core/project/table-record";
import { edition } from "../../support/intake";
import { cellAt } from "../../support/plain-project";
import {
  found,
  foundIn,
  number,
  project,
  record,
  remarksOf,
  ruleOf,
  share,
  workbook,
  type Cells,
  type Check,
  type Said,
} from "./plain";

const label = { sv: "–", en: "–" };
const table = (id: string, fields: readonly object[] = [], more: object = {}) =>
  tableSchema.parse({ id, label, fields: fields.map((field) => ({ label, type: "text", ...field })), ...more });

/** What a rule says of the records of some workbooks, each read from the workbook that its cells lie in. */
const of = (
  check: Check,
  records: readonly TableRecord[],
  more: Parameters<typeof found>[2] = {},
): readonly string[] => {
  const files = [...new Set(["Farsta.xlsx", ...records.map(({ at }) => at.file)])];
  const readings = files.map((file) => workbook({ file, records: records.filter(({ at }) => at.file === file) }));
  return found(check, [], { readings, ...more });
};
const bromma = "Bromma.xlsx";

describe("a value that must be among others", () => {
  const check = { kind: "among", of: "output", field: "name", in: "agreed.name" } satisfies Check;
  const said = (value: string, known: string, row = 2, within = "agreed"): string =>
    `name ${row} record=${value} table=output field=output.name value=${value} place=agreed.name within=${within} known=${known}`;
  const agreed = (cells: Cells, row = 2, file?: string): TableRecord => record("agreed", cells, file, row);
  const output = (cells: Cells, row = 2, file?: string): TableRecord => record("output", cells, file, row);

  it.each<readonly [string, readonly TableRecord[], readonly string[]]>([
    ["and is", [output({ name: "Träd" }), agreed({ name: "Träd" })], []],
    ["in other letters", [output({ name: "sub-regionalt TRÄD!" }), agreed({ name: "Subregionalt träd" })], []],
    [
      "and is not",
      [output({ name: "Buskar" }), agreed({ name: "Träd" }), agreed({ name: "Yta" }, 3)],
      [said("Buskar", "Träd|Yta")],
    ],
    ["where nothing is written", [output({ name: "" }), output({ name: "?-" }, 3), agreed({ name: "Träd" })], []],
    ["without a cell", [output({ theme: "A b" }), agreed({ name: "Träd" })], []],
    ["with other figures", [output({ name: "1-1" }), agreed({ name: "11" })], [said("1-1", "11")]],
    ["where nobody has any", [output({ name: "Buskar" })], []],
    ["where the others are empty", [output({ name: "Buskar" }), agreed({ name: "" })], [said("Buskar", "")]],
    [
      "where some are empty",
      [output({ name: "Buskar" }), agreed({ theme: "A b" }), agreed({ name: "Yta" }, 3)],
      [said("Buskar", "Yta")],
    ],
    [
      "in the same workbook first",
      [output({ name: "Buskar" }), agreed({ name: "Yta" }), agreed({ name: "Buskar" }, 2, bromma)],
      [said("Buskar", "Yta")],
    ],
    [
      "in another workbook where its own has none",
      [output({ name: "Buskar" }), output({ name: "Yta" }, 3), agreed({ name: "Yta" }, 2, bromma)],
      [said("Buskar", "Yta")],
    ],
    [
      "each in its own workbook",
      [
        output({ name: "A b" }),
        agreed({ name: "A b" }),
        output({ name: "A b" }, 2, bromma),
        agreed({ name: "C d" }, 2, bromma),
      ],
      [`${bromma} ${said("A b", "C d")}`],
    ],
    ["and of another table", [record("input", { name: "Buskar" }), agreed({ name: "Yta" })], []],
    [
      "written in two ways",
      [output({ name: "Buskar" }), agreed({ name: "yta" }), agreed({ name: "Yta" }, 3)],
      [said("Buskar", "Yta")],
    ],
    [
      "made of signs",
      [output({ name: "?" }), output({ name: "+ " }, 3), agreed({ name: "+" })],
      [said("oläsligt", "+")],
    ],
  ])("%s", (_, records, expected) => {
    expect(of(check, records)).toEqual(expected);
  });

  const paired = {
    ...check,
    where: ["theme = topic", "council = round.council"],
    besides: ["Övrigt", "Annat!"],
  } satisfies Check;
  const round = (council: Said, row = 2, file?: string): TableRecord => record("round", { council }, file, row);
  const rows = [
    agreed({ name: "Träd", theme: "Miljö", council: "Nord" }),
    agreed({ name: "Yta", theme: "Miljö", council: "Syd" }, 3),
    agreed({ name: "Kurs", theme: "Arbete", council: "Nord" }, 4),
  ];
  it.each<readonly [string, readonly TableRecord[], readonly string[]]>([
    ["that agree", [output({ name: "Träd", topic: "miljö" }), round("NORD")], []],
    ["of another theme", [output({ name: "Kurs", topic: "Miljö" }), round("Nord")], [said("Kurs", "Träd")]],
    ["of another sender", [output({ name: "Yta", topic: "Miljö" }), round("Nord")], [said("Yta", "Träd")]],
    ["of which there are none", [output({ name: "Yta", topic: "Vård" }), round("Nord")], [said("Yta", "")]],
    [
      "while nothing says which theme",
      [output({ name: "Yta", topic: "" }), output({ name: "Yta" }, 3), round("Nord")],
      [],
    ],
    ["while nobody says who sends", [output({ name: "Yta", topic: "Miljö" })], []],
    ["while nothing stands for who sends", [output({ name: "Yta", topic: "Miljö" }), round("")], []],
    [
      "while the sender's table lacks the cell",
      [output({ name: "Yta", topic: "Miljö" }), record("round", { period: "Q" })],
      [],
    ],
    ["while two say who sends", [output({ name: "Yta", topic: "Miljö" }), round("Nord"), round("Nord", 3)], []],
    ["while another workbook says who sends", [output({ name: "Yta", topic: "Miljö" }), round("Nord", 2, bromma)], []],
    [
      "or be accepted besides",
      [output({ name: "övrigt", topic: "Miljö" }), output({ name: "annat", topic: "Miljö" }, 3), round("Nord")],
      [],
    ],
  ])("on rows %s", (_, records, expected) => {
    expect(of(paired, [...records, ...rows])).toEqual(expected);
  });
  it("on rows that agree in an empty cell too", () => {
    const where = { ...check, where: ["theme = topic"] } satisfies Check;
    expect(of(where, [output({ name: "Träd", topic: "Miljö" }), agreed({ name: "Träd" })])).toEqual([said("Träd", "")]);
  });
  it("never by what a path to a project says", () => {
    const where = { ...check, where: ["theme = project.place"] } satisfies Check;
    expect(of(where, [output({ name: "Träd" }), agreed({ name: "Yta" })])).toEqual([]);
  });

  it("is not blamed for what the value before it could not be", () => {
    const unit = { kind: "among", of: "output", field: "unit", in: "agreed.unit", after: "name" } satisfies Check;
    const records = [
      agreed({ name: "Träd", unit: "st" }),
      output({ name: "Buskar", unit: "ton" }),
      output({ name: "Träd", unit: "ton" }, 3),
    ];
    const units = (...rules: readonly Check[]) =>
      remarksOf(
        [...rules, unit].map((rule, index) => ruleOf(rule, { code: `PRO-0${index + 1}` })),
        [],
        { readings: [workbook({ records })] },
      ).flatMap(({ code, at }) => (code === `PRO-0${rules.length + 1}` ? [at.cell] : []));
    expect(units(check)).toEqual(["unit 3"]);
    expect(units()).toEqual(["unit 2", "unit 3"]);
    expect(units({ ...check, of: "input" })).toEqual(["unit 2", "unit 3"]);
    expect(units({ ...check, field: "unit", in: "agreed.name" })).toEqual(["unit 2", "unit 3"]);
    expect(units({ kind: "same-text", of: "output", field: "name", as: "note" })).toEqual(["unit 2", "unit 3"]);
    expect(units({ kind: "required", of: "output", anyOf: ["name"] })).toEqual(["unit 2", "unit 3"]);
  });
  it("only where the rule concerns the record", () => {
    const when = { ...check, when: { filled: ["theme"] } } satisfies Check;
    const records = [
      agreed({ name: "Träd" }),
      output({ name: "Yta", theme: "" }),
      output({ name: "Yta", theme: "Miljö" }, 3),
    ];
    expect(of(when, records)).toEqual([said("Yta", "Träd", 3)]);
  });

  it("of a project's, among those of other projects", () => {
    const among = { kind: "among", field: "comment", in: "project.place" } satisfies Check;
    const all = [
      project({ place: "Torget", comment: "Parken" }),
      project({ place: "Parken", comment: "Torget" }),
      project({ place: "Ängen", comment: "Torget" }, { file: bromma, alsoAt: [cellAt("A1", "Tensta.xlsx")] }),
      project({ place: "Berget", comment: "Ängen" }, { file: "Tensta.xlsx" }),
    ];
    const [, , , fourth] = all;
    expect(found(among, all)).toEqual([
      `${bromma} comment field=comment value=Torget place=project.place within=project known=Ängen`,
    ]);
    expect(found(among, [fourth!])).toEqual([
      "Tensta.xlsx comment field=comment value=Ängen place=project.place within=project known=Berget",
    ]);
    const records = [
      record("walk", { place: "Parken" }, "Annan.xlsx"),
      record("walk", { place: "Vägen" }, "Annan.xlsx", 3),
    ];
    const walks = { kind: "among", of: "walk", field: "place", in: "project.place" } satisfies Check;
    expect(found(walks, all, { readings: [workbook({ records })] })).toEqual([
      "Annan.xlsx place 3 record=Vägen table=walk field=walk.place value=Vägen place=project.place within=project known=Torget|Parken|Ängen|Berget",
    ]);
    expect(found(walks, [], { readings: [workbook({ records })] })).toEqual([]);
  });

  it("of the register", () => {
    const granted = { kind: "among", field: "comment", in: "granted.place" } satisfies Check;
    const sent = { kind: "among", field: "comment", in: "granted.sender.place" } satisfies Check;
    const { project: one } = project({ place: "Torget" }, { file: "Register.xlsx" });
    const grantedReading = {
      projects: [one],
      records: [
        record("sender", { place: "Parken" }, "Register.xlsx"),
        record("other", { place: "Ängen" }, "Register.xlsx"),
      ],
    };
    const here = { readings: [workbook({ records: [record("sender", { place: "Ängen" })] })] };
    const comment = (text: string) => ({ comment: text });
    expect(foundIn(granted, comment("Torget"), {}, { grantedReading })).toBe("");
    expect(foundIn(granted, comment("Parken"), {}, { grantedReading })).toBe(
      "comment field=comment value=Parken place=granted.place within=granted known=Torget",
    );
    expect(foundIn(granted, comment("Parken"))).toBe("");
    expect(foundIn(sent, comment("Parken"), {}, { grantedReading, ...here })).toBe("");
    expect(foundIn(sent, comment("Ängen"), {}, { grantedReading, ...here })).toBe(
      "comment field=comment value=Ängen place=granted.sender.place within=sender known=Parken",
    );
    expect(foundIn(sent, comment("Parken"), {}, { grantedReading: { projects: [] }, ...here })).toBe("");
    expect(foundIn(sent, comment("Parken"), {}, here)).toBe("");
  });
});

describe("what fits a field", () => {
  const check = { kind: "fits" } satisfies Check;
  const date = { shown: "2024-05-01", value: { type: "date", on: "2024-05-01", precision: "day" } } as Said;
  const year = (value: number): Said => ({ shown: String(value), value: { type: "year", year: value } });
  const fitting: readonly (readonly [field: object, said: Said, inTable: string, inProject?: string])[] = [
    [{ type: "number" }, number("12"), ""],
    [{ type: "number" }, number("-12.5"), ""],
    [{ type: "number" }, number("ca 12"), ""],
    [{ type: "number" }, number("14 000"), ""],
    [{ type: "number" }, number("12 st"), "type-number|12 st"],
    [{ type: "number" }, number("tolv"), "type-number|tolv"],
    [{ type: "number" }, number("1,250"), "type-number|1,250"],
    [{ type: "number" }, "tolv stycken", "type-number|tolv stycken"],
    [{ type: "number" }, "?tolv", "type-number|tolv", ""],
    [{ type: "number" }, "", ""],
    [{ type: "number", limits: { atLeast: 0 } }, number("0"), ""],
    [{ type: "number", limits: { atLeast: 0 } }, number("-1"), "at-least|-1|0"],
    [{ type: "number", limits: { atLeast: 1e3 } }, number("1e3"), ""],
    [{ type: "number", limits: { atLeast: 2e3 } }, number("1.5E+3"), "at-least|1.5E+3|2000"],
    [{ type: "number", limits: { atLeast: 2e3 } }, number("1 500"), "at-least|1 500|2000"],
    [{ type: "number", limits: { atLeast: 1 } }, number("25e-3"), "at-least|25e-3|1"],
    [{ type: "number", limits: { below: 2 } }, number("1.250"), ""],
    [{ type: "number", limits: { below: 2 } }, number("1e21"), "below|1e21|2"],
    [{ type: "number", limits: { above: 10 } }, number("10"), "above|10|10"],
    [{ type: "number", limits: { above: 10 } }, number("10.1"), ""],
    [{ type: "number", limits: { below: 100 } }, number("100"), "below|100|100"],
    [{ type: "number", limits: { below: 100 } }, number("99"), ""],
    [{ type: "amount", limits: { above: 10 } }, 10, "above|10|10"],
    [{ type: "amount", limits: { above: 10 } }, 11, ""],
    [{ type: "amount", limits: { below: 10 } }, "?gratis", "type-amount|gratis", ""],
    [{ type: "amount", limits: { below: 10 } }, "?12 kronor", ""],
    [{ type: "text", limits: { words: 5 } }, "?12 kronor", "type-text|12 kronor", ""],
    [{ type: "percent", limits: { below: 50 } }, share(500), "below|50 %|50"],
    [{ type: "percent", limits: { below: 50 } }, share(499), ""],
    [{ type: "year", limits: { atLeast: 2023 } }, year(2022), "at-least|2022|2023"],
    [{ type: "year", limits: { atLeast: 2023 } }, year(2023), ""],
    [{ type: "date", limits: { atLeast: 9999 } }, date, ""],
    [{ type: "text", limits: { words: 3 } }, "ett  två\ntre", ""],
    [{ type: "text", limits: { words: 3 } }, "ett två tre fyra", "words|4|3"],
    [{ type: "text", limits: { atLeast: 3 } }, "ett två tre fyra", ""],
    [{ type: "text", shape: "e-mail" }, "någon", "shape-e-mail|någon"],
    [{ type: "text", shape: "e-mail" }, "a@b.se", ""],
    [{ type: "text", shape: "e-mail" }, "?-", ""],
    [{ type: "text" }, "vad som helst", ""],
    [{ type: "text", filled: true }, "något", ""],
    [{ type: "text", filled: true }, "", "empty|", ""],
    [{ type: "text", filled: true }, "?-", "empty|", ""],
    [{ type: "text", filled: true }, "?ej aktuellt", "", ""],
    [{ type: "text", filled: false }, "", ""],
  ];
  it.each(fitting.map(([field, said, all, inProject = all]) => [field, said, all, inProject] as const))(
    "%j: %j",
    (field, said, inTable, inProject) => {
      const output = table("output", [{ id: "value", ...field }]);
      const records = [record("output", { value: said })];
      const named = records[0]!.name;
      expect(of(check, records, { edition: { tables: [output], fields: [] } })).toEqual(
        inTable === "" ? [] : [`value 2 record=${named} table=output field=output.value misfit=${inTable}`],
      );
      const { filled: _, ...own } = field as { filled?: boolean };
      const fields = [fieldSchema.parse({ id: "comment", label, group: "effect", ...own })];
      expect(foundIn(check, { comment: said }, {}, { edition: { tables: [], fields } })).toBe(
        inProject === "" ? "" : `comment record=Lampor table=project field=comment misfit=${inProject}`,
      );
    },
  );

  it("is asked of every year's cell, with the project's key", () => {
    const fields = [
      fieldSchema.parse({ id: "spentAmount", label, group: "economy", type: "amount", limits: { above: 0 } }),
    ];
    const one = project({}, { years: { 2023: { spentAmount: 0 }, 2024: { spentAmount: -1 } } });
    const remarks = remarksOf([ruleOf(check)], [one], { edition: { fields, tables: [] } });
    expect(remarks.map(({ at, project: key }) => [at.cell, key])).toEqual([
      ["spentAmount 2023", one.project.key],
      ["spentAmount 2024", one.project.key],
    ]);
  });

  it("is asked of all tables that are not given, or of the one that the rule names", () => {
    const value = { id: "value", filled: true };
    const tables = [
      table("output", [value, { id: "note" }]),
      table("agreed", [value], { given: true }),
      table("known"),
      table("walk", [value]),
    ];
    const records = ["output", "agreed", "known", "walk"].map((id, index) =>
      record(id, { value: "" }, undefined, index + 2),
    );
    const fields = [fieldSchema.parse({ id: "comment", label, group: "effect", type: "number" })];
    const own = [project({ comment: number("x") })];
    const cells = (asked: Check) =>
      found(asked, own, { readings: [workbook({ records })], edition: { tables, fields } }).map(
        (text) => text.split(" record")[0],
      );
    expect(cells({ kind: "fits" })).toEqual(["comment", "value 2", "value 5"]);
    expect(cells({ kind: "fits", of: "walk" })).toEqual(["value 5"]);
    expect(cells({ kind: "fits", of: "agreed" })).toEqual(["value 3"]);
    expect(cells({ kind: "fits", of: "known" })).toEqual([]);
  });
});

describe("how many records there are", () => {
  const tables = [
    {
      sheet: "Mått",
      layout: "other",
      of: "output",
      topRow: 1,
      headerRow: 1,
      projects: 0,
      columns: [{ heading: "A", at: cellAt("A1"), field: "comment", year: null }],
    },
    { sheet: "Bild", layout: "other", of: "walk", topRow: 1, headerRow: 1, projects: 0, columns: [] },
  ] as const;
  const outputs = (count: number): readonly TableRecord[] =>
    Array.from({ length: count }, (_, index) => record("output", { name: "A b" }, undefined, index + 2));
  const many = (asked: object): Check => ({ kind: "how-many", of: "output", ...asked });
  const here = (asked: object, count: number, more: object = {}) =>
    found(many(asked), [], { readings: [workbook({ tables, records: outputs(count), ...more })] });

  it.each<readonly [asked: object, counts: readonly number[], wanted: string]>([
    [{ exactly: 2 }, [0, 1, 3], "exactly|2"],
    [{ exactly: 0 }, [1, 2, 3], "exactly|0"],
    [{ atLeast: 2 }, [0, 1], "or-more|2"],
    [{ atLeast: 1, exactly: 3 }, [0, 1, 2], "exactly|3"],
    [{}, [0], "or-more|1"],
  ])("%j is broken by %j", (asked, counts, wanted) => {
    expect([0, 1, 2, 3].flatMap((count) => here(asked, count))).toEqual(
      counts.map((count) => `A1 table=output count=${count} wanted=${wanted}`),
    );
  });

  it("is told at the heading, at the sheet, or at the workbook", () => {
    const places = (of_: string, more: object = {}) =>
      remarksOf([ruleOf(many({ of: of_, atLeast: 1 }))], [], { readings: [workbook({ tables, ...more })] }).map(
        ({ at }) => at,
      );
    expect(places("output")).toEqual([cellAt("A1")]);
    expect(places("walk")).toEqual([{ file: "Farsta.xlsx", sheet: "Bild" }]);
    expect(places("plan")).toEqual([{ file: "Farsta.xlsx" }]);
    expect(places("output", { status: "unreadable" })).toEqual([]);
  });

  it("is asked of each workbook, and where its own answer asks for it", () => {
    const plan = (yes: boolean, file?: string): TableRecord => record("plan", { answer: yes }, file);
    const readings = [
      workbook({ records: [plan(true)] }),
      workbook({ file: bromma, records: [plan(false, bromma)] }),
      workbook({
        file: "Tensta.xlsx",
        records: [record("output", { name: "A b" }, "Tensta.xlsx"), plan(true, "Tensta.xlsx")],
      }),
    ];
    const when = { is: { field: "plan.answer", oneOf: ["JA"] } };
    expect(found(many({ atLeast: 1, when }), [], { readings })).toEqual(["- table=output count=0 wanted=or-more|1"]);
    expect(found(many({ atLeast: 1 }), [], { readings })).toEqual([
      "- table=output count=0 wanted=or-more|1",
      `${bromma} - table=output count=0 wanted=or-more|1`,
    ]);
  });

  it("is asked of each project by its id, its name or both, in whatever workbook they stand", () => {
    const all = [
      project({ projectName: "Lampor" }, { id: "TI-1", name: "Lampor" }),
      project({ projectName: "Bänkar" }, { id: "farsta-bänkar", idIsTemporary: true, name: "Bänkar" }),
      project({ projectName: "Staket" }, { id: "TI-3", name: "Staket" }),
    ];
    const walks = ["ti-1", "Lampor", "TI-1 Lampor", "farsta-bänkar", "bänkar", "farsta-bänkar Bänkar", ""].map(
      (of_, index) =>
        record("walk", index === 6 ? { other: "A b" } : { of: of_ }, index % 2 === 0 ? bromma : undefined, index + 2),
    );
    const counted = (asked: object, more: Parameters<typeof found>[2] = {}) =>
      found(many({ of: "walk", per: "of", ...asked }), all, { readings: [workbook({ records: walks })], ...more });
    expect(counted({ exactly: 9 })).toEqual(
      [3, 1, 0].map((count) => `projectName table=walk count=${count} wanted=exactly|9`),
    );
    expect(counted({ atLeast: 3 })).toHaveLength(2);
    expect(counted({})).toEqual(["projectName table=walk count=0 wanted=or-more|1"]);
    expect(counted({ exactly: 9, when: { filled: ["place"] } })).toEqual([]);
    expect(counted({ exactly: 9, when: { filled: ["projectName"] } })).toHaveLength(3);
    const [first] = remarksOf([ruleOf(many({ of: "walk", per: "of", exactly: 9 }))], all, {
      readings: [workbook({ records: walks })],
    });
    expect([first?.project, first?.params["project"]]).toEqual([all[0]?.project.key, "Lampor"]);
  });
  it("counts once for a project that is called by its own id", () => {
    const same = [project({}, { id: "Lampor", name: "Lampor" })];
    const records = [record("walk", { of: "lampor" })];
    expect(found(many({ of: "walk", per: "of", exactly: 9 }), same, { readings: [workbook({ records })] })).toEqual([
      "name table=walk count=1 wanted=exactly|9",
    ]);
  });
});

describe("the same record twice", () => {
  const check = { kind: "unique", of: "output" } satisfies Check;
  const keyed = {
    edition: {
      tables: [
        table("other", [{ id: "name" }], { key: ["name"] }),
        table("output", [{ id: "theme" }, { id: "name" }], { key: ["theme", "name"] }),
      ],
    },
  };
  const rows = (...cells: readonly Cells[]): readonly TableRecord[] =>
    cells.map((own, index) => record("output", own, undefined, index + 2));
  it.each<readonly [string, readonly TableRecord[], readonly string[]]>([
    [
      "in other letters",
      rows({ theme: "Miljö", name: "Träd" }, { theme: "MILJÖ", name: "träd." }),
      ["theme 3 record=MILJÖ table=output cell=theme 2"],
    ],
    [
      "three times",
      rows(...Array.from({ length: 3 }, () => ({ theme: "Miljö", name: "Träd" }))),
      [3, 4].map((row) => `theme ${row} record=Miljö table=output cell=theme 2`),
    ],
    ["but for one of two", rows({ theme: "Miljö", name: "Träd" }, { theme: "Miljö", name: "Yta" }), []],
    ["with its words in other cells", rows({ theme: "A b", name: "C" }, { theme: "A", name: "b C" }), []],
    ["with an empty cell", rows({ theme: "Miljö", name: "" }, { theme: "Miljö", name: "" }), []],
    ["without a cell", rows({ theme: "Miljö" }, { theme: "Miljö" }), []],
    [
      "in another workbook",
      [...rows({ theme: "Miljö", name: "Träd" }), record("output", { theme: "Miljö", name: "Träd" }, bromma)],
      [],
    ],
    [
      "in another table",
      [...rows({ theme: "Miljö", name: "Träd" }), record("agreed", { theme: "Miljö", name: "Träd" })],
      [],
    ],
    [
      "told of at the key's first cell",
      rows({ name: "Träd", theme: "Miljö" }, { name: "Träd", theme: "Miljö" }),
      ["theme 3 record=Träd table=output cell=theme 2"],
    ],
  ])("%s", (_, records, expected) => {
    expect(of(check, records, keyed)).toEqual(expected);
  });
  it("where no key is stated, nobody knows which are the same", () => {
    const records = rows({ name: "Träd" }, { name: "Träd" });
    expect(of(check, records, { edition: { tables: [table("output", [{ id: "name" }])] } })).toEqual([]);
    expect(of(check, records, { edition: { tables: [] } })).toEqual([]);
  });
});

describe("other rules, of records", () => {
  const period = {
    id: "period",
    codes: [
      { code: "K1", label, words: [], from: "2024-01-01" },
      { code: "K2", label, words: [], from: "2024-04-01" },
      { code: "K3", label, words: [] },
      { code: "K4", label, words: [], from: "i höst" },
    ],
  };
  const other = { id: "other", codes: [{ code: "K1", label, words: [], from: "2030-01-01" }] };
  const tables = [
    table("round", [
      { id: "note", type: "codes", list: "other" },
      { id: "period", type: "codes", list: "period" },
    ]),
    table("output", [
      { id: "note", type: "codes", list: "period" },
      { id: "period", type: "codes", list: "period" },
    ]),
  ];
  const fields = [
    ...edition.fields,
    fieldSchema.parse({ id: "quarter", label, group: "effect", type: "codes", list: "period" }),
  ];
  const more = { edition: { tables, lists: [other, period], fields } };
  const check = {
    kind: "date-order",
    of: "output",
    first: "round.period",
    then: "period",
    sameDay: false,
  } satisfies Check;
  const round = (said: Said, row = 2, file?: string): TableRecord => record("round", { period: said }, file, row);
  const output = (said: Said): TableRecord => record("output", { period: said });
  const wrong = (first: string, then: string): string => `period 2 record=${shownOf(then)} table=output period=${then}`;
  const shownOf = (day: string): string => ({ "2024-01-01": "K1", "2024-04-01": "K2" })[day] ?? day;
  it.each<readonly [string, readonly TableRecord[], readonly string[]]>([
    ["after that of the workbook", [round("K1"), output("K2")], []],
    ["as that of the workbook", [round("K2"), output("K2")], [wrong("2024-04-01", "2024-04-01")]],
    ["before that of the workbook", [round("K2"), output("K1")], [wrong("2024-04-01", "2024-01-01")]],
    ["written as a day", [round("K2"), output("2024-03-31")], [wrong("2024-04-01", "2024-03-31")]],
    ["of which the workbook states a day", [round("2024-04-02"), output("K2")], [wrong("2024-04-02", "2024-04-01")]],
    ["of two codes", [round("K2"), output("K1+K2")], []],
    ["without a first day", [round("K2"), output("K3")], []],
    ["with a first day that is none", [round("K2"), output("K4")], []],
    ["beside one with a first day that is none", [round("K4"), output("K1")], []],
    ["that is not in the list", [round("K2"), output("K9")], []],
    ["that cannot be read", [round("K2"), output("?våren")], []],
    ["of a workbook that states two", [round("K2"), round("K2", 3), output("K1")], []],
    ["of a workbook that states none", [output("K1")], []],
    ["of a workbook with a table without it", [record("round", { other: "K2" }), output("K1")], []],
    ["of another workbook", [round("K2", 2, bromma), output("K1")], []],
  ])("a period %s", (_, records, expected) => {
    expect(of(check, records, more)).toEqual(expected);
  });
  it("a period that comes first is pointed at where the other is the workbook's", () => {
    const turned = { ...check, first: "period", then: "round.period" } satisfies Check;
    expect(of(turned, [round("K1"), record("output", { name: "Yta", period: "K2" })], more)).toEqual([
      "period 2 record=Yta table=output period=2024-01-01",
    ]);
    expect(of(turned, [round("K2"), output("K1")], more)).toEqual([]);
  });
  it("a project's period is compared with its day", () => {
    const own = { kind: "date-order", first: "quarter", then: "reportDate", sameDay: true } satisfies Check;
    expect(foundIn(own, { quarter: "K2", reportDate: "2024-03-31" }, {}, more)).toBe(
      "reportDate quarter=2024-04-01 report=2024-03-31",
    );
    expect(foundIn(own, { quarter: "K2", reportDate: "2024-04-01" }, {}, more)).toBe("");
    const path = { ...own, first: "project.quarter" } satisfies Check;
    expect(foundIn(path, { quarter: "K2", reportDate: "2024-03-31" }, {}, more)).toBe("");
  });
  it("a code is of the list of its own field, in its own table", () => {
    const notes = { ...check, first: "round.note", then: "note" } satisfies Check;
    const records = [record("round", { note: "K1" }), record("output", { note: "K1" })];
    expect(of(notes, records, more)).toEqual(["note 2 record=K1 table=output note=2024-01-01"]);
    expect(of({ ...notes, first: "note", then: "round.note" }, records, more)).toEqual([]);
    expect(
      of({ ...notes, then: "ghost" }, [record("round", { note: "K1" }), record("output", { ghost: "K1" })], more),
    ).toEqual([]);
    expect(of(notes, records, { edition: { ...more.edition, tables: tables.slice(0, 1) } })).toEqual([]);
    expect(of(notes, records, { edition: { ...more.edition, lists: [period] } })).toEqual([]);
  });

  it("each of its own table, with its name and its table", () => {
    const records = [
      record("plan", { name: "Lampor", answer: "" }),
      record("walk", { name: "Bänkar", answer: "" }, undefined, 3),
      record("plan", { name: "Staket" }, undefined, 4),
    ];
    expect(of({ kind: "required", of: "plan", anyOf: ["answer"] }, records)).toEqual([
      "answer 2 record=Lampor table=plan",
    ]);
    expect(of({ kind: "required", of: "plan", anyOf: ["answer", "other"] }, records)).toEqual([]);
    expect(of({ kind: "required", of: "plan", anyOf: ["answer", "name"] }, records)).toEqual([]);
    const when = { filled: ["name"], progress: ["completed"], namndKind: "specialist" } as never;
    expect(of({ kind: "required", of: "plan", anyOf: ["answer"], when }, records)).toEqual([
      "answer 2 record=Lampor table=plan",
    ]);
    expect(of({ kind: "required", of: "plan", anyOf: ["answer"], when: { filled: ["answer"] } }, records)).toEqual([]);
    expect(
      of({ kind: "code-used", of: "plan", field: "name", oneOf: ["AB"] }, [record("plan", { name: "AB" })]),
    ).toEqual(["name 2 record=AB table=plan"]);
  });
  it("a day in the future is named with its table", () => {
    const future = { kind: "not-in-the-future", of: "walk", fields: ["on"] } satisfies Check;
    expect(
      of(future, [record("walk", { on: "2024-11-14" }), record("walk", { on: "2024-11-13" }, undefined, 3)]),
    ).toEqual(["on 2 record=2024-11-14 table=walk field=walk.on date=2024-11-14 asOf=2024-11-13"]);
  });
});
