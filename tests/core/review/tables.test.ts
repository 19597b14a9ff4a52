import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import type { RuleData, TableData } from "../../../src/core/anvisningar/schema";
import { render } from "../../../src/core/messages/render";
import { followUp } from "../../../src/core/run/follow-up";
import type { SourceFile } from "../../../src/core/run/source-file";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { base } from "../../../src/profiles/stockholm/shared/base";
import { library } from "../../support/returned";
import { workbookOf, type CellInput } from "../../support/snapshot";

/** What rules say of tables, in small workbooks of tables alone. All of it is invented. */
type Rows = readonly (readonly CellInput[])[];
type Sheets = Readonly<Record<string, Rows>>;

const both = (text: string) => ({ sv: text, en: text });
const text = (id: string, label: string, more: object = {}) => ({
  id,
  label: both(label),
  type: "text" as const,
  ...more,
});
const form = (id: string, label: string, ...fields: NonNullable<TableData["fields"]>): TableData => ({
  ...{ id, label: both(label), found: { by: "form", sheets: label }, fields },
});

const tables: readonly TableData[] = [
  {
    ...{ id: "output", label: both("Mått"), key: ["theme", "name"] },
    fields: [
      text("theme", "Tema"),
      text("name", "Måttets namn"),
      text("unit", "Måttenhet"),
      { ...text("period", "Period"), type: "codes", list: "period" },
      { ...text("stage", "Läge nu"), type: "codes", list: "stage" },
      { ...text("value", "Mätvärde"), type: "number", limits: { atLeast: 0, below: 100 } },
      { ...text("share", "Andel"), type: "percent", limits: { below: 50 } },
      { ...text("sum", "Summa kr"), type: "amount", limits: { above: 10 } },
      text("note", "Notering", { limits: { words: 3 } }),
    ],
  },
  {
    ...{ id: "agreed", label: both("Avtalat"), given: true, found: { by: "headings", sheets: "Avtalat" } },
    fields: [
      text("theme", "Tema"),
      text("name", "Måttets namn"),
      text("unit", "Måttenhet"),
      text("council", "Avsändare"),
    ],
  },
  form(
    "round",
    "Omgång",
    { ...text("period", "Redovisningsperiod"), type: "codes", list: "period" },
    text("council", "Organisation"),
  ),
  form("plan", "Plan", { ...text("answer", "Finns en plan?"), type: "yes-no" }, text("summary", "Planen i korthet")),
  { id: "sender", label: both("Avsändare"), fields: [text("council", "Organisation"), text("mail", "Brevlåda")] },
];

const check = (code: string, given: RuleData["check"]): RuleData => ({
  ...{ code, severity: "error", instruction: "T1", check: given },
});
const worded = (rule: RuleData): RuleData => ({
  ...rule,
  texts: { title: both("Titel"), message: both("Fel."), action: both("Rätta.") },
});

const edition = loadEdition({
  ...{ id: "prov", version: "1", title: both("Prov"), grant: both("medel"), issuer: "–", profile: "stockholm" },
  ...{ completionMeans: both("–"), effectCaveat: both("–"), reportMonths: 1, longRunningMonths: 24, firstYear: 2023 },
  ...{ projectAmounts: { smallest: 0, largest: 1e9, impossible: 1e12 }, fields: [] },
  lists: [
    {
      id: "period",
      codes: [
        { code: "K1", label: both("Kvartal 1 2024"), from: "2024-01-01" },
        { code: "K2", label: both("Kvartal 2 2024"), from: "2024-04-01" },
        { code: "K3", label: both("Kvartal 3 2024"), from: "2024-07-01" },
      ],
    },
    {
      id: "stage",
      codes: [
        { code: "UTFALL", label: both("Utfall") },
        { code: "PROGNOS", label: both("Prognos") },
      ],
    },
  ],
  tables: [...tables],
  instructions: [
    ...base.instructions,
    { number: "T1", text: "Tabellerna ska hänga ihop.", source: { kind: "house", why: "Påhittad." } },
  ],
  rules: [
    ...base.rules.map((rule): RuleData => ({ ...rule, check: { kind: "reading" } })),
    check("PRO-01", { kind: "fits" }),
    check("PRO-02", {
      kind: "among",
      of: "output",
      field: "name",
      in: "agreed.name",
      where: ["theme = theme", "council = round.council"],
      besides: ["Övrigt"],
    }),
    check("PRO-03", {
      kind: "among",
      of: "output",
      field: "unit",
      in: "agreed.unit",
      where: ["name = name"],
      after: "name",
    }),
    check("PRO-04", { kind: "among", of: "round", field: "council", in: "granted.sender.council" }),
    check("PRO-05", { kind: "how-many", of: "output", exactly: 2 }),
    check("PRO-06", { kind: "unique", of: "output" }),
    worded(
      check("PRO-07", {
        kind: "date-order",
        of: "output",
        first: "round.period",
        then: "period",
        sameDay: false,
        when: { code: { field: "stage", oneOf: ["PROGNOS"] } },
      }),
    ),
    worded(
      check("PRO-08", {
        kind: "date-order",
        of: "output",
        first: "period",
        then: "round.period",
        sameDay: true,
        when: { code: { field: "stage", oneOf: ["UTFALL"] } },
      }),
    ),
    worded(
      check("PRO-09", {
        kind: "required",
        of: "plan",
        anyOf: ["summary"],
        when: { is: { field: "plan.answer", oneOf: ["JA"] } },
      }),
    ),
  ],
});

const file = (name: string, sheets: Sheets): SourceFile => ({
  ...{ name, size: 0, sha256: name, remarks: [], snapshot: workbookOf(sheets, { name }) },
});

const findingsIn = (files: readonly SourceFile[], granted?: SourceFile) =>
  followUp(files, {
    ...{ edition, profile: library.profile, asOf: "2024-11-13" as IsoDate, answers: {} },
    ...(granted ? { granted } : {}),
  }).findings;

const told = (sheets: Sheets, granted?: SourceFile): readonly string[] =>
  findingsIn([file("a.xlsx", sheets)], granted)
    .map(({ code, at }) => `${code} ${at.sheet ?? ""}!${at.cell ?? ""}`)
    .toSorted();

const headings = ["Tema", "Måttets namn", "Måttenhet"];
const agreed: Rows = [
  [...headings, "Avsändare"],
  ["Sub-regional miljö", "Antal träd", "st", "Nordstad"],
  ["Sub-regional miljö", "Yta", "m²", "Nordstad"],
  ["Arbete", "Antal träd", "st", "Sydstad"],
];
const round = (period: string): Rows => [
  ["Redovisningsperiod", period],
  ["Organisation", "Nordstad"],
];
const sound: Rows = [headings, ["Subregional miljö", "antal träd ", "st"], ["Sub-regional miljö", "Yta", "m²"]];
const with_ = (Mått: Rows, more: Sheets = {}): Sheets => ({
  Mått,
  Avtalat: agreed,
  Omgång: round("Kvartal 2 2024"),
  ...more,
});

describe("a value that must stand in another table", () => {
  it("is found whatever its case and spaces, and with a hyphen or without", () =>
    expect(told(with_(sound))).toEqual([]));

  it("must stand on a row that agrees: of the same theme and the same sender", () => {
    const rows: Rows = [headings, ["Arbete", "Antal träd", "st"], ["Sub-regional miljö", "Yta", "m²"]];
    expect(told(with_(rows))).toEqual(["PRO-02 Mått!B2"]);
  });

  it("is not blamed for what the value before it could not be", () => {
    const rows: Rows = [headings, ["Sub-regional miljö", "Antal buskar", "ton"], ["Sub-regional miljö", "Yta", "ton"]];
    expect(told(with_(rows))).toEqual(["PRO-02 Mått!B2", "PRO-03 Mått!C3"]);
  });

  it("may be one that is accepted besides", () => {
    const rows: Rows = [headings, ["Sub-regional miljö", "övrigt", null], ["Sub-regional miljö", "Yta", "m²"]];
    expect(told(with_(rows))).toEqual([]);
  });

  it("is left alone where nobody has such a table, or where nobody says what the row must agree with", () => {
    const rows: Rows = [headings, ["Okänt", "Okänt", "x"], [null, "Yta", "m²"]];
    expect(told({ Mått: rows, Omgång: round("Kvartal 2 2024") })).toEqual([]);
    expect(told(with_([headings, [null, "Okänt", null], ["Sub-regional miljö", "Yta", "m²"]]))).toEqual([]);
  });

  it("may stand in another workbook where its own has none", () => {
    const files = [
      file("a.xlsx", { Mått: sound, Omgång: round("Kvartal 2 2024") }),
      file("b.xlsx", { Avtalat: agreed.slice(0, 2) }),
    ];
    const places = findingsIn(files).map(({ code, at }) => `${code} ${at.file} ${at.cell ?? ""}`);
    expect(places).toEqual(expect.arrayContaining(["PRO-02 a.xlsx B3"]));
  });

  it("is looked up in the register's workbook where the rule says so", () => {
    const senders = (council: string) =>
      file("r.xlsx", {
        Avsändare: [
          ["Organisation", "Brevlåda"],
          [council, "a@b.se"],
        ],
      });
    expect(told(with_(sound), senders("Nordstad"))).toEqual([]);
    expect(told(with_(sound), senders("Sydstad"))).toEqual(["PRO-04 Omgång!B2"]);
  });
});

describe("what fits a field", () => {
  const row = (heading: string, value: CellInput): Sheets => {
    const rows: Rows = [
      [...headings, heading],
      ["Sub-regional miljö", "Yta", "m²", value],
      ["Sub-regional miljö", "Antal träd", "st", null],
    ];
    return with_(rows);
  };
  it.each<readonly [string, CellInput, string | null]>([
    ["Mätvärde", 99, null],
    ["Mätvärde", -1, "är -1; det får inte vara mindre än 0"],
    ["Mätvärde", 100, "är 100; det ska vara mindre än 100"],
    ["Mätvärde", "12 st", "är ”12 st”, som inte är ett tal"],
    ["Mätvärde", "ca 12", null],
    ["Mätvärde", "1 000", "är 1 000; det ska vara mindre än 100"],
    ["Mätvärde", { error: "#REF!" }, "är ”#REF!”, som inte är ett tal"],
    ["Andel", "60 %", "är 60 %; det ska vara mindre än 50"],
    ["Andel", { number: 0.4, format: "0%" }, null],
    ["Summa kr", "10 kr", "är 10 kr; det ska vara mer än 10"],
    ["Summa kr", "0,02 tkr", null],
    ["Summa kr", "gratis", "är ”gratis”, som inte är ett belopp"],
    ["Period", "kvartal 2 2024", null],
    ["Period", "våren", "är ”våren”, som inte finns i listan"],
    ["Notering", "ett två tre", null],
    ["Notering", "ett två tre fyra", "har 4 ord; det får vara högst 3"],
  ])("%s %j", (heading, value, wrong) => {
    const found = findingsIn([file("a.xlsx", row(heading, value))]);
    const messages = found.map((finding) => render(finding, "sv", edition).message.replaceAll("\u00a0", " "));
    expect(messages).toEqual(wrong === null ? [] : [expect.stringContaining(wrong)]);
    expect(found.every(({ at, rule }) => at.cell === "D2" && rule?.text === "Tabellerna ska hänga ihop.")).toBe(true);
  });
});

describe("periods", () => {
  const stages = (...rows: Rows): Sheets => with_([[...headings, "Period", "Läge nu"], ...rows]);
  const rowOf = (name: string, period: string, stage: string): readonly CellInput[] => [
    "Sub-regional miljö",
    name,
    null,
    period,
    stage,
  ];
  it("a forecast lies after the period of the round, and what is known does not", () => {
    expect(
      told(stages(rowOf("Yta", "Kvartal 3 2024", "Prognos"), rowOf("Antal träd", "Kvartal 2 2024", "Utfall"))),
    ).toEqual([]);
    expect(
      told(stages(rowOf("Yta", "Kvartal 2 2024", "Prognos"), rowOf("Antal träd", "Kvartal 3 2024", "Utfall"))),
    ).toEqual(["PRO-07 Mått!D2", "PRO-08 Mått!D3"]);
  });
});

describe("how many, twice, and when", () => {
  it("tells at the table's heading how many rows there are and how many it must be", () => {
    expect(told(with_(sound.slice(0, 2)))).toEqual(["PRO-05 Mått!A1"]);
    expect(told({ Omgång: round("Kvartal 2 2024"), Avtalat: agreed })).toEqual(["PRO-05 !"]);
  });

  it("tells of the later of two records with the same key", () => {
    expect(told(with_([...sound.slice(0, 2), ["subregional Miljö", "Antal  träd", "st"]]))).toEqual(["PRO-06 Mått!A3"]);
  });

  it.each<readonly [string, readonly CellInput[], readonly CellInput[], readonly string[]]>([
    ["answered yes, and nothing written", ["Finns en plan?", "Ja"], ["Planen i korthet", null], ["PRO-09 Plan!B2"]],
    ["answered yes, and written", ["Finns en plan?", "Ja"], ["Planen i korthet", "Klart i maj."], []],
    ["answered no", ["Finns en plan?", "Nej"], ["Planen i korthet", null], []],
    ["not answered", ["Finns en plan?", null], ["Planen i korthet", null], []],
  ])("asks for what follows from an answer: %s", (_name, answer, summary, expected) => {
    expect(told(with_(sound, { Plan: [answer, summary] }))).toEqual(expected);
  });
});
