import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import type { ExtensionData } from "../../../src/core/anvisningar/extension-schema";
import { readWorkbook } from "../../../src/core/intake/read-workbook";
import { extensible } from "../../../src/profiles/stockholm/editions";
import { register, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

/** Tables beside the projects, in the shapes that people and templates give them. Everything in them is invented. */
type Rows = readonly (readonly CellInput[])[];
type Tables = NonNullable<ExtensionData["tables"]>;

const both = (text: string) => ({ sv: text, en: text });

const walk: Tables[number] = {
  id: "walk",
  label: { sv: "Trygghetsvandringar", en: "Safety walks" },
  fields: [
    { id: "date", label: { sv: "Datum", en: "Date" }, type: "date", required: true },
    { id: "place", label: { sv: "Plats", en: "Place" }, type: "text" },
    { id: "participants", label: { sv: "Antal deltagare", en: "Participants" }, type: "number" },
    { id: "cost", label: { sv: "Kostnad", en: "Cost" }, type: "amount" },
    { id: "project", label: both("Projekt-ID"), type: "text" },
  ],
};

const contact: Tables[number] = {
  ...{ id: "sender", label: both("Kontakt"), found: { by: "form" } },
  fields: [
    { id: "email", label: both("E-post"), type: "text", shape: "e-mail" },
    { id: "phone", label: both("Telefon"), type: "text", synonyms: "telefonnummer" },
    { id: "unit", label: both("Enhet"), type: "text" },
  ],
};

const tagged: Tables[number] = {
  ...{
    id: "steps",
    label: both("Delmål"),
    found: { by: "tag", start: "MALL-DELMÅL-START", end: "MALL-DELMÅL-SLUT", headingRows: 2 },
  },
  fields: [
    { id: "step", label: both("Delmål"), type: "text" },
    { id: "planned", label: both("2024 Planerat"), type: "number" },
    { id: "done", label: both("2024 Utfört"), type: "number" },
  ],
};

const answer: Tables[number] = {
  ...{ id: "plan", label: both("Plan"), found: { by: "tag", start: "<plan>", end: "</plan>", one: true } },
  fields: [{ id: "text", label: both("Plan för kommande år"), type: "text" }],
};

const editionWith = (tables: Tables, more: Partial<ExtensionData> = {}) =>
  loadEdition(
    {
      ...{ extends: "trygghetsinvesteringar-2024", id: "prov", version: "1", title: both("Prov"), tables },
      ...more,
    },
    extensible,
  );

const whole = editionWith([walk, contact, tagged, answer], {
  meansEmpty: ["Ej ifyllt"],
  guidance: ["Skriv högst*", "Exempelvis*"],
});

function read(sheets: Readonly<Record<string, SheetInput | Rows>>, edition = whole) {
  const reading = readWorkbook({ snapshot: workbookOf(sheets), sha256: "", size: 0 }, edition, register, {});
  return {
    records: (reading.records ?? []).map(
      ({ table, fields }) =>
        `${table}: ${[...fields.values()].map(({ shown, value, at }) => `${at.cell}=${shown}${shown !== "" && value === null ? "?" : ""}`).join(" ")}`,
    ),
    totals: totalsIn(reading),
    tables: reading.remarks.flatMap(({ code, at }) => (/^(?:TAB|STR)/u.test(code) ? [`${code} ${at.cell ?? ""}`] : [])),
  };
}

const projects: Rows = [
  ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat belopp (kr)", "Ekonomiskt utfall (kr)", "Status"],
  ["B-1", "Belysning Brommaplan", "Bromma", 1_000_000, 950_000, "Genomfört"],
  ["B-2", "Lekplats Åkeslund", "Bromma", 500_000, 500_000, "Genomfört"],
];
const sums = "2 1500000 1450000";
const heading = ["Datum", "Plats", "Antal deltagare"];

describe("a table under its headings", () => {
  it.each<readonly [string, SheetInput | Rows, readonly string[]]>([
    ["plain", [heading, ["2024-03-05", "Brommaplan", 14]], ["walk: A2=2024-03-05 B2=Brommaplan C2=14"]],
    [
      "below a title, in other columns and another order",
      [["Vandringar 2024"], [], [null, "Plats", "Antal deltagare", "Datum"], [null, "Brommaplan", 14, "2024-03-05"]],
      ["walk: B4=Brommaplan C4=14 D4=2024-03-05"],
    ],
    [
      "in English, with a column that nobody knows",
      [
        ["Date", "Place", "Participants", "Väder"],
        ["2024-03-05", "Brommaplan", 14, "sol"],
      ],
      ["walk: A2=2024-03-05 B2=Brommaplan C2=14"],
    ],
    [
      "with an empty row in it, a sum, and a line of words below",
      [
        heading,
        ["2024-03-05", "Brommaplan", 14],
        [],
        ["2024-04-16", "Åkeslund", 9],
        ["Summa", null, 23],
        [],
        ["Sammanställt av stadsmiljö"],
      ],
      ["walk: A2=2024-03-05 B2=Brommaplan C2=14", "walk: A4=2024-04-16 B4=Åkeslund C4=9"],
    ],
    [
      "with a day merged down over two places, and a struck row",
      {
        rows: [
          heading,
          ["2024-03-05", "Brommaplan", 14],
          [null, "Åkeslund", 9],
          [{ struck: "2024-05-01" }, { struck: "Nockeby" }],
        ],
        merges: ["A2:A3"],
      },
      ["walk: A2=2024-03-05 B2=Brommaplan C2=14", "walk: A3=2024-03-05 B3=Åkeslund C3=9"],
    ],
    [
      "with cells that say nothing or nothing readable",
      [
        heading,
        ["Ej ifyllt", "Brommaplan", { error: "#N/A" }],
        ["i våras", { uncached: "A1" }, "ca 12"],
        ["Välj i listan", "Ej ifyllt", null],
      ],
      ["walk: A2= B2=Brommaplan C2=#N/A?", "walk: A3=i våras? B3= C3=ca 12"],
    ],
    [
      "with amounts in the unit of their heading",
      [
        [...heading, "Kostnad (tkr)"],
        ["2024-03-05", "Brommaplan", 14, 2.5],
      ],
      ["walk: A2=2024-03-05 B2=Brommaplan C2=14 D2=2.5"],
    ],
  ])("%s", (_name, rows, expected) => {
    const { records, totals, tables } = read({ Projekt: projects, Blad2: rows });
    expect({ records, totals, tables }).toEqual({ records: expected, totals: sums, tables: [] });
  });

  it("may stand below the projects on their sheet", () => {
    const { records, totals } = read({ Projekt: [...projects, [], heading, ["2024-03-05", "Brommaplan", 14]] });
    expect({ records, totals }).toEqual({ records: ["walk: A6=2024-03-05 B6=Brommaplan C6=14"], totals: sums });
  });

  it("is told of once where it lacks a column that it must have", () => {
    const rows = [
      ["Plats", "Antal deltagare"],
      ["Brommaplan", 14],
      ["Åkeslund", 9],
    ];
    expect(read({ Projekt: projects, Vandringar: rows }).tables).toEqual(["TAB-01 A1"]);
  });

  it("is not read where two tables explain as many of its headings, nor taken for projects", () => {
    const meeting = { ...walk, id: "gathering", label: both("Träffar") };
    const { records, tables, totals } = read(
      { Projekt: projects, Blad2: [heading, ["2024-03-05", "Brommaplan", 14]] },
      editionWith([walk, meeting]),
    );
    expect({ records, tables, totals }).toEqual({ records: [], tables: ["TAB-03 A1"], totals: sums });
  });

  it("is looked for on its own sheets alone, where the edition says so", () => {
    const meeting = { ...walk, id: "gathering", label: both("Träffar"), found: { sheets: "träffar" } };
    const only = { ...walk, found: { sheets: "vandringar; promenader" } };
    const rows = [heading, ["2024-03-05", "Brommaplan", 14]];
    const { records, tables } = read(
      { Projekt: projects, "Vandringar 2024": rows, Träffar: rows },
      editionWith([only, meeting]),
    );
    expect(records.map((one) => one.split(":")[0])).toEqual(["walk", "gathering"]);
    expect(tables).toEqual([]);
  });

  it("is left to the projects where their list has the same headings and more", () => {
    const rows = [
      ["Projekt-ID", "Projektnamn", "Nämnd", "Plats", "Datum", "Beviljat belopp (kr)", "Ekonomiskt utfall (kr)"],
      ["B-1", "Belysning Brommaplan", "Bromma", "Brommaplan", "2024-03-05", 1_000_000, 950_000],
    ];
    const { records, totals } = read({ Projekt: rows });
    expect({ records, totals }).toEqual({ records: [], totals: "1 1000000 950000" });
  });
});

describe("a table whose headings stand over several rows", () => {
  const grouped: Tables[number] = {
    ...{ id: "crowd", label: both("Deltagare"), found: { headingRows: 2 } },
    fields: [
      { id: "place", label: both("Vandringens plats"), type: "text" },
      { id: "women", label: both("Antal kvinnor"), type: "number" },
      { id: "men", label: both("Antal män"), type: "number" },
    ],
  };
  const rows: Rows = [
    ["Vandringens plats", "Antal", null],
    [null, "kvinnor", "män"],
    ["Brommaplan", 8, 6],
    ["Åkeslund", 5, 4],
  ];

  it("is read by them together, beside tables of one row", () => {
    const { records, totals, tables } = read(
      { Projekt: projects, A: { rows, merges: ["A1:A2", "B1:C1"] }, B: [heading, ["2024-03-05", "Brommaplan", 14]] },
      editionWith([walk, grouped]),
    );
    expect({ records, totals, tables }).toEqual({
      records: [
        "crowd: A3=Brommaplan B3=8 C3=6",
        "crowd: A4=Åkeslund B4=5 C4=4",
        "walk: A2=2024-03-05 B2=Brommaplan C2=14",
      ],
      ...{ totals: sums, tables: [] },
    });
  });
});

describe("a table below its title", () => {
  const titled: Tables[number] = {
    ...{ id: "steps", label: both("Delmål"), found: { by: "tag", start: "Delmål för*" } },
    fields: [
      { id: "step", label: both("Vad"), type: "text" },
      { id: "planned", label: both("När"), type: "date" },
    ],
  };

  it("goes on to the first empty row, and stands as often as its title does", () => {
    const rows: Rows = [
      ["Delmål för våren"],
      ["Vad", "När"],
      ["Projektering", "2024-03-01"],
      ["Upphandling", "2024-05-01"],
      [],
      ["Vi återkommer om resten."],
      ["DELMÅL  FÖR hösten"],
      [],
      [null, "När", "Vad"],
      [null, "2024-09-01", "Bygge"],
      ["Delmål för 2025"],
    ];
    const { records, totals } = read({ Projekt: projects, Plan: rows }, editionWith([titled]));
    expect({ records, totals }).toEqual({
      records: [
        "steps: A3=Projektering B3=2024-03-01",
        "steps: A4=Upphandling B4=2024-05-01",
        "steps: B10=2024-09-01 C10=Bygge",
      ],
      totals: sums,
    });
  });
});

describe("the answers of a form", () => {
  it.each<readonly [string, SheetInput | Rows, readonly string[]]>([
    [
      "beside their labels",
      [
        ["E-post:", "a@b.se"],
        ["Telefon", "08-1"],
      ],
      ["sender: B1=a@b.se B2=08-1"],
    ],
    [
      "beneath their labels, one of them empty",
      [["E-post"], ["a@b.se"], [], ["Telefon"], [], [], ["Enhet"], ["Stadsmiljö"]],
      ["sender: A2=a@b.se A5= A8=Stadsmiljö"],
    ],
    ["two pairs in a row", [["E-post", "a@b.se", "Telefon", "08-1"]], ["sender: B1=a@b.se D1=08-1"]],
    [
      "a column apart, behind merged labels, with a word of help",
      {
        rows: [
          ["E-post", null, "a@b.se"],
          ["Telefon", null, null, "Exempelvis växeln"],
        ],
        merges: ["A1:B1", "A2:B2"],
      },
      ["sender: C1=a@b.se C2="],
    ],
    [
      "still the template's own words",
      [
        ["E-post", "Ej ifyllt"],
        ["Telefon", "08-1"],
      ],
      ["sender: B1= B2=08-1"],
    ],
    ["one label alone, which can stand anywhere", [["E-post", "a@b.se"]], []],
  ])("%s", (_name, rows, expected) => {
    const { records, totals } = read({ Projekt: projects, Kontakt: rows });
    expect({ records, totals }).toEqual({ records: expected, totals: sums });
  });

  it("are taken out of a form of a project, and leave the project whole", () => {
    const form: Rows = [
      ["Projektnamn", "Belysning Brommaplan"],
      ["Nämnd", "Bromma"],
      ["Beviljat belopp (kr)", 1_000_000],
      ["Ekonomiskt utfall (kr)", 950_000],
      ["Status", "Genomfört"],
      ["E-post", "a@b.se"],
      ["Telefon", "08-1"],
    ];
    const { records, totals } = read({ Blankett: form });
    expect({ records, totals }).toEqual({ records: ["sender: B6=a@b.se B7=08-1"], totals: "1 1000000 950000" });
  });
});

describe("a table between the marks of a template", () => {
  const marked = (...rows: Rows): Rows => [
    ["MALL-DELMÅL-START"],
    ["Delmål", "2024", null],
    [null, "Planerat", "Utfört"],
    ...rows,
    [null, null, "MALL-DELMÅL-SLUT"],
  ];
  const merges = ["A2:A3", "B2:C2"];

  it("is read by its rows of headings, without guidance and without rows that nobody has filled in", () => {
    const rows = marked(["Skriv högst tre"], ["Projektering", 2, 1], ["Ej ifyllt", null, null], ["Bygge", 4, "fyra"]);
    const { records, totals, tables } = read({ Projekt: projects, Mall: { rows, merges } });
    expect({ records, totals, tables }).toEqual({
      records: ["steps: A5=Projektering B5=2 C5=1", "steps: A7=Bygge B7=4 C7=fyra?"],
      ...{ totals: sums, tables: [] },
    });
  });

  it("is read wherever it stands, and on every sheet that has one", () => {
    const moved = marked(["Bygge", 4, 3]).map((row) => [null, null, ...row]);
    const { records } = read({
      Projekt: projects,
      A: { rows: marked(["Bygge", 4, 3]), merges },
      B: { rows: [[], ...moved], merges: ["C3:C4", "D3:E3"] },
    });
    expect(records).toEqual(["steps: A4=Bygge B4=4 C4=3", "steps: C5=Bygge D5=4 E5=3"]);
  });

  it("is told of where its end is gone, and not read past it", () => {
    const rows = marked(["Bygge", 4, 3]).slice(0, -1);
    const { records, tables } = read({ Projekt: projects, Mall: { rows, merges } });
    expect({ records, tables: tables.filter((one) => one.startsWith("TAB")) }).toEqual({
      records: [],
      tables: ["TAB-02 A1"],
    });
  });

  it.each<readonly [string, Rows, string]>([
    ["answered below a line of help", [["Skriv högst 500 ord"], ["Vi bygger klart."]], "plan: A4=Vi bygger klart."],
    ["empty: the first cell that could hold the answer", [["Skriv högst 500 ord"], []], "plan: A4="],
    ["still the template's own words: their cell", [["Skriv högst 500 ord"], [], ["Ej ifyllt"]], "plan: A5="],
  ])("has one answer, %s", (_name, below, expected) => {
    const rows = [["<plan>"], ["Plan för kommande år"], ...below, ["</plan>"]];
    expect(read({ Projekt: projects, Mall: rows }).records).toEqual([expected]);
  });
});

describe("an edition without fields of projects", () => {
  const [base] = extensible.filter(
    (one) => (one as { id: string }).id === "trygghetsinvesteringar-2024",
  ) as unknown as readonly {
    readonly fields: readonly { id: string }[];
    readonly rules: readonly { code: string; check: { kind: string } }[];
  }[];
  const onlyTables = loadEdition(
    {
      ...base,
      ...{ id: "tabeller", form: undefined, exceptions: undefined, fields: [], tables: [walk, contact] },
      rules: base?.rules.map((rule) => ({
        ...rule,
        check: { kind: "reading" },
        texts: undefined,
        optional: undefined,
        trial: undefined,
      })),
    },
    extensible,
  );

  it("misses no projects, and reads the tables", () => {
    const { records, tables } = read(
      { Vandringar: [heading, ["2024-03-05", "Brommaplan", 14]], Övrigt: projects },
      onlyTables,
    );
    expect({ records, tables }).toEqual({ records: ["walk: A2=2024-03-05 B2=Brommaplan C2=14"], tables: [] });
  });
});
