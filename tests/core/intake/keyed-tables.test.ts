import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import { readWorkbook } from "../../../src/core/intake/read-workbook";
import { extensible } from "../../../src/profiles/stockholm/editions";
import { register } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];

/** Tables of a form of ours, known by the keys over their columns or beside their labels. Everything in them is invented. */
const both = (text: string) => ({ sv: text, en: text });
const edition = loadEdition(
  {
    ...{ extends: "trygghetsinvesteringar-2024", id: "prov", version: "1", title: both("Prov") },
    tables: [
      {
        ...{ id: "walk", label: both("Vandringar") },
        fields: [
          { id: "date", label: both("Datum"), type: "date", required: true },
          { id: "place", label: both("Plats"), type: "text" },
          { id: "cost", label: both("Kostnad"), type: "amount" },
        ],
      },
      {
        ...{ id: "sender", label: both("Kontakt"), found: { by: "form" } },
        fields: [
          { id: "email", label: both("E-post"), type: "text" },
          { id: "unit", label: both("Enhet"), type: "text" },
        ],
      },
    ],
    meansEmpty: ["Ej ifyllt"],
  },
  extensible,
);

function read(sheet: SheetInput | Rows) {
  const projects: Rows = [
    ["Projektnamn", "Beviljat belopp (kr)", "Ekonomiskt utfall (kr)"],
    ["Ljus", 1_000_000, 900_000],
  ];
  const snapshot = workbookOf({ Projekt: projects, Blad: sheet });
  const reading = readWorkbook({ snapshot, sha256: "", size: 0 }, edition, register, {});
  expect(reading.projects.map(({ name }) => name)).toEqual(["Ljus"]);
  return {
    records: (reading.records ?? []).map(
      ({ table, name, at, row, fields }) =>
        `${table} ${name} ${at.cell} ${String(row)}: ${[...fields]
          .map(([id, { at: place, shown, value }]) => `${id} ${place.cell}=${value === null ? "-" : shown}`)
          .join(" ")}`,
    ),
    tables: reading.tables.flatMap(({ sheet: name, topRow, headerRow, columns }) =>
      name === "Blad"
        ? [
            `${String(topRow)}-${String(headerRow)} ${columns.map(({ heading, at }) => `${at.cell} ${heading}`).join(", ")}`,
          ]
        : [],
    ),
  };
}

const keys = ["mk:+walk.date", "mk:+walk.place", "mk:+walk.cost"];
const rows: Rows = [
  ["2024-03-05", "Brommaplan", 2500],
  ["2024-04-16", "Åkeslund", 3000],
];
const records = (by: number): readonly string[] => [
  `walk 2024-03-05 A${String(4 + by)} ${String(4 + by)}: date A${String(4 + by)}=2024-03-05 place B${String(4 + by)}=Brommaplan cost C${String(4 + by)}=2500`,
  `walk 2024-04-16 A${String(5 + by)} ${String(5 + by)}: date A${String(5 + by)}=2024-04-16 place B${String(5 + by)}=Åkeslund cost C${String(5 + by)}=3000`,
];

describe("a table under its keys", () => {
  it.each<readonly [string, Rows, readonly string[], string]>([
    [
      "is read",
      [["Vandringar"], keys, ["Datum", "Plats", "Kostnad (kr)"], ...rows],
      records(0),
      "2-3 A3 Datum, B3 Plats, C3 Kostnad (kr)",
    ],
    [
      "is read where its headings say nothing",
      [["Vandringar"], keys, ["a", "b"], ...rows],
      records(0),
      "2-3 A3 a, B3 b, C3 Kostnad",
    ],
    [
      "is read where rows have been put in over its headings",
      [["Vandringar"], keys, ["anm"], [], ["a", "Plats", "c"], ...rows],
      records(2),
      "2-5 A5 a, B5 Plats, C5 c",
    ],
    [
      "is read where its headings stand eight rows down",
      [["Vandringar"], keys, ["anm"], [], [], [], [], [], [], ["a", "Plats", "c"], ...rows],
      records(7),
      "2-10 A10 a, B10 Plats, C10 c",
    ],
    [
      "is read by its keys where columns have changed places",
      [
        ["Vandringar", "mk:lös", "mk:+annat.fält", "mk:+walk.annat"],
        ["mk:+walk.place", "mk:+walk.date"],
        ["Plats", "Datum"],
        ["Brommaplan", "2024-03-05"],
        ["Ej ifyllt", null],
      ],
      ["walk Brommaplan A4 4: place A4=Brommaplan date B4=2024-03-05"],
      "2-3 A3 Plats, B3 Datum",
    ],
    [
      "without rows is empty",
      [["Vandringar"], keys, ["Datum", "Plats", "Kostnad (kr)"]],
      [],
      "2-3 A3 Datum, B3 Plats, C3 Kostnad (kr)",
    ],
  ])("%s", (_, sheet, expected, table) => {
    expect(read(sheet)).toEqual({ records: expected, tables: [table] });
  });

  it("stops where headings stand further down than eight rows", () => {
    const deep = [keys, [], [], [], [], [], [], [], [], ["Datum", "Plats", "Kostnad"], ...rows];
    expect(read(deep).tables).toEqual(["1-2 A2 Datum, B2 Plats, C2 Kostnad"]);
  });

  it("leaves the keys of another table on its sheet alone", () => {
    const mixed = [
      [...keys, "mk:+sender.email"],
      ["Datum", "Plats", "Kostnad", "E-post"],
      ...rows.map((row) => [...row, "x"]),
    ];
    expect(read(mixed).tables).toEqual(["1-2 A2 Datum, B2 Plats, C2 Kostnad"]);
  });
});

describe("a form of a table beside its keys", () => {
  it.each<readonly [string, Rows, readonly string[], string]>([
    [
      "is read",
      [["Kontakt"], ["mk:+sender.email", "E-post", "a@b.se"], ["mk:+sender.unit", "Enhet", "Ekonomi"]],
      ["sender a@b.se C2 2: email C2=a@b.se unit C3=Ekonomi"],
      "2-2 B2 E-post, B3 Enhet",
    ],
    [
      "is read where answers stand further to the right",
      [
        ["mk:+sender.email", "E-post", "Ej ifyllt", "a@b.se"],
        ["mk:+sender.unit", "Enhet"],
      ],
      ["sender a@b.se D1 1: email D1=a@b.se unit C2=-"],
      "1-1 B1 E-post, B2 Enhet",
    ],
    [
      "is read where the label is gone",
      [["mk:+sender.email", "E-post", "a@b.se"], ["mk:+sender.unit"]],
      ["sender a@b.se C1 1: email C1=a@b.se unit C2=-"],
      "1-1 B1 E-post, B2 ",
    ],
    [
      "says nothing where nobody has answered",
      [
        ["mk:+sender.email", "E-post", "Ej ifyllt"],
        ["mk:+sender.unit", "Enhet"],
      ],
      [],
      "1-1 B1 E-post, B2 Enhet",
    ],
  ])("%s", (_, sheet, expected, table) => {
    expect(read(sheet)).toEqual({ records: expected, tables: [table] });
  });
});
