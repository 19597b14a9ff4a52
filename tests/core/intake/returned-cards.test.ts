import { identityText } from "../../../src/core/workbook/form-marks";
import { readIntake } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";
import { gapsOf, linesOf, saidOf } from "./lines";

type Rows = readonly (readonly CellInput[])[];
type Sheets = Readonly<Record<string, SheetInput | Rows>>;

/** A form of ours with a sheet a project: keys, labels, answers, and what to write there. Everything in it is invented. */
const mark = identityText({
  ...{ edition: "trygghetsinvesteringar-2024", version: "1.0", release: 1, recipient: "bromma", period: "2023-03-08" },
});
const cover: Rows = [[mark, "mk:=cover"]];
const state: CellInput = { uncached: "TEXT(1)" };

interface Answers {
  readonly id?: CellInput;
  readonly name?: CellInput;
  readonly granted?: CellInput;
  readonly spent?: CellInput;
  readonly status?: CellInput;
  readonly done?: CellInput;
}

const ljus: Answers = {
  id: "TI-1",
  name: "Ljus",
  granted: 1_000_000,
  spent: 900_000,
  status: "Genomfört",
  done: 45_240,
};
const park: Answers = { id: "TI-2", name: "Park", granted: 500_000, spent: 400_000, status: "Pågår" };

const cardOf = ({ id, name, granted, spent, status, done }: Answers, ...more: Rows): Rows => [
  [null, "Redovisning av ett projekt"],
  ["mk:.status", "Projektets läge", state],
  [null, null, "mk:.answer", "mk:.help"],
  ["mk:projectId", "Projekt-ID", id ?? null, "Projektets nummer"],
  ["mk:projectName", "Projektnamn", name ?? null, "Projektets namn"],
  ["mk:grantedAmount@2023", "Beviljat belopp 2023 (kr)", granted ?? null, "Beloppet, till exempel 250 000 kr"],
  ["mk:spentAmount@2023", "Ekonomiskt utfall 2023 (kr)", spent ?? null, "Allt som har bokförts"],
  ["mk:status", "Status", status ?? null, "Välj: Genomfört"],
  ["mk:completedDate", "Slutdatum", done ?? null, "ÅÅÅÅ-MM-DD"],
  ...more,
];

const read = (sheets: Sheets) => readIntake(workbookOf(sheets));
const fields = ["projectId", "status", "completedDate", "grantedAmount", "spentAmount", "comment"];
const cameBack = (sheets: Sheets) => {
  const reading = read({ "Läs först": cover, ...sheets });
  return [
    linesOf(reading, ...fields),
    saidOf(reading).filter((one) => !/^(?:ORG-08|STR-04)/u.test(one)),
    gapsOf(reading),
  ];
};

const ofLjus =
  "Ljus: projectId C4=TI-1 status C8=GENOMFORT completedDate C9=2023-11-10 [2023] grantedAmount C6=1000000 spentAmount C7=900000";
const ofPark =
  "Park: projectId C4=TI-2 status C8=PAGAR completedDate C9= [2023] grantedAmount C6=500000 spentAmount C7=400000";

describe("the sheet of one project of a form", () => {
  it("is read by its keys, and one that nobody has filled in is nothing", () => {
    const sheets = { "Läs först": cover, P1: cardOf(ljus), P2: cardOf(park), P3: cardOf({}) };
    const reading = read(sheets);
    expect(linesOf(reading, ...fields)).toEqual([ofLjus, ofPark]);
    expect(saidOf(reading)).toEqual(["ORG-08"]);
    expect(reading.sheets).toEqual(["P1", "P2", "P3"]);
    expect(
      reading.tables.map(({ sheet, layout, topRow, headerRow, columns }) => [
        ...[sheet, layout, topRow, headerRow],
        columns.map(({ heading, at, field, year }) => `${at.cell} ${heading} ${field} ${String(year)}`),
      ]),
    ).toEqual(
      ["P1", "P2"].map((sheet) => [
        ...[sheet, "form", 4, 4],
        [
          "B4 Projekt-ID projectId null",
          "B5 Projektnamn projectName null",
          "B6 Beviljat belopp 2023 (kr) grantedAmount 2023",
          "B7 Ekonomiskt utfall 2023 (kr) spentAmount 2023",
          "B8 Status status null",
          "B9 Slutdatum completedDate null",
        ],
      ]),
    );
  });

  it.each<readonly [string, Rows, readonly string[], readonly string[], readonly string[]]>([
    [
      "also where its labels say nothing, and with what people have written beside them",
      [
        ...cardOf(ljus).map((row, at) => (at > 2 ? row.with(1, `fråga ${String(at)}`) : row)),
        [],
        [null, "Eget", "5 000 kr"],
      ],
      [ofLjus],
      [],
      [],
    ],
    [
      "in the unit that somebody has written over it",
      cardOf({ ...ljus, granted: 1000, spent: "900" }).map((row, at) =>
        at === 5 ? row.with(1, "Beviljat (tkr)") : at === 6 ? row.with(1, "Utfall i tkr") : row,
      ),
      [ofLjus],
      ["BEL-02 C7 900 900000"],
      [],
    ],
    [
      "with a text in its answers that is a label",
      cardOf(ljus, ["mk:comment", "Övriga kommentarer", "Status"]),
      [ofLjus.replace(" [2023]", " comment C10=Status [2023]")],
      [],
      [],
    ],
    [
      "whose answers nobody knows",
      cardOf({ ...ljus, spent: "vet ej", done: "snart" }),
      [ofLjus.replace("=900000", "=?").replace("2023-11-10", "?")],
      ["BEL-01 C7 vet ej", "DAT-01 C9 snart"],
      ["C7: spentAmount of C5"],
    ],
    [
      "that a copied row asks once more, with the same answer or none",
      cardOf(ljus, ["mk:status", "Status", "Genomfört"], ["mk:spentAmount@2023", "Ekonomiskt utfall 2023 (kr)"]),
      [ofLjus],
      [],
      [],
    ],
    [
      "that a copied row alone answers",
      cardOf({ ...ljus, status: null }, ["mk:status", "Status", "Pågår"]),
      [ofLjus.replace("C8=GENOMFORT", "C10=PAGAR")],
      [],
      [],
    ],
    [
      "that a copied row answers in another way is told",
      cardOf(ljus, ["mk:status", "Status", "Pågår"], ["mk:spentAmount@2023", "Ekonomiskt utfall 2023 (kr)", 1]),
      [ofLjus.replace(" status C8=GENOMFORT", "").replace(/ spentAmount.*$/u, "")],
      ["STR-03 C7,C11 spentAmount (C7; C11)", "STR-03 C8,C10 status (C8; C10)"],
      ["B5: spentAmount of C5"],
    ],
    [
      "that asks for another year",
      cardOf(ljus, ["mk:spentAmount@2024", "Ekonomiskt utfall 2024 (kr)", 50_000]),
      [`${ofLjus} [2024] spentAmount C10=50000`],
      [],
      [],
    ],
    ["without a name is known by its id", cardOf({ ...ljus, name: null }), [ofLjus.replace("Ljus", "TI-1")], [], []],
    [
      "without name and id may be one more project",
      cardOf({ ...park, id: null, name: " " }),
      [],
      ["STR-15 B5"],
      ["B5: grantedAmount of left-out", "B5: spentAmount of left-out"],
    ],
    ["without name, id and amounts leaves none in doubt", cardOf({ status: "Avbrutet" }), [], ["STR-15 B5"], []],
  ])("%s", (_, rows, ...expected) => {
    const [lines = [], ...told] = cameBack({ P1: rows, P2: cardOf(park) });
    expect([lines.filter((line) => line !== ofPark), ...told]).toEqual(expected);
  });

  it("is read where its answers stand further to the right, and where it is hidden", () => {
    const wide = cardOf(ljus).map(([key = null, label = null, ...answers]): readonly CellInput[] => [
      key,
      null,
      label,
      null,
      ...answers,
    ]);
    const sheet = { rows: wide, hidden: true, hiddenRows: [8], hiddenColumns: [[1, 1]] } as const;
    expect(cameBack({ P1: sheet })).toEqual([[ofLjus.replaceAll(/C(\d)=/gu, "E$1=")], [], []]);
    expect(read({ "Läs först": cover, P1: sheet }).tables[0]?.columns.map(({ at }) => at.cell)).toEqual([
      "C4",
      "C5",
      "C6",
      "C7",
      "C8",
      "C9",
    ]);
  });

  it("is known by three keys below each other, high enough", () => {
    const rows = cardOf(ljus).slice(3, 6);
    const down = (by: number): Rows => Array.from({ length: by }, () => []);
    expect(read({ P1: rows }).form).toBeNull();
    expect(read({ P1: rows.slice(0, 2) }).form).toBeUndefined();
    expect(read({ P1: [...down(397), ...rows] }).form).toBeNull();
    expect(read({ P1: [...down(398), ...rows] }).form).toBeUndefined();
  });
});

describe("labels of a project's sheet that say what another is called", () => {
  it("are read by what they say, and no total of them is whole", () => {
    const rows = cardOf({ ...ljus, granted: 900_000, spent: 1_000_000 }).map((row, at) =>
      at === 5
        ? row.with(1, "Ekonomiskt utfall 2023 (kr)")
        : at === 6
          ? row.with(1, "Beviljat belopp 2023 (kr)")
          : at === 7
            ? row.with(1, "Kvar av beviljat (kr)")
            : row,
    );
    expect(cameBack({ P1: rows })).toEqual([
      ["Ljus: projectId C4=TI-1 completedDate C9=2023-11-10 [2023] spentAmount C6=900000 grantedAmount C7=1000000"],
      ["FRM-12 B6 (Ekonomiskt utfall 2023 (kr); Beviljat belopp 2023 (kr); Kvar av beviljat (kr))"],
      ["B6: spentAmount+grantedAmount of sheet"],
    ]);
  });

  it("are named where the edition does not have them", () => {
    const rows = cardOf(ljus, ["mk:emission", "Utsläpp", 5]);
    expect(cameBack({ P1: rows })).toEqual([
      [ofLjus],
      ["FRM-03 A1 trygghetsinvesteringar-2024 trygghetsinvesteringar-2024 (Utsläpp)"],
      [],
    ]);
  });
});

describe("sheets of projects against what was sent", () => {
  const sent: Rows = [
    ["mk:=given"],
    ["mk:projectId", "mk:projectName", "mk:grantedAmount@2023"],
    ["TI-1", "Ljus", 1_000_000],
    ["TI-2", "Park", 500_000],
  ];
  it.each<readonly [string, Sheets, readonly string[], readonly string[]]>([
    ["say nothing where all is the same", { P2: cardOf(park), P1: cardOf(ljus) }, [], []],
    [
      "tell of what is changed, sheet by sheet, and of what is gone, at the mark",
      { P1: cardOf({ ...ljus, granted: 900_000 }) },
      ["FRM-09 C6 grantedAmount (C6)", "FRM-10 A1 (Park)"],
      ["C6: grantedAmount of C6", "A1: grantedAmount+spentAmount of left-out"],
    ],
    [
      "tell of an answer that is gone",
      { P1: cardOf({ ...ljus, granted: null }), P2: cardOf({ ...park, granted: 1 }) },
      ["FRM-09 C6 grantedAmount (C6)", "FRM-09 C6 grantedAmount (C6)"],
      ["C6: grantedAmount of C6", "C6: grantedAmount of C6"],
    ],
    [
      "tell of one that stands there twice, naming the other sheet",
      { P1: cardOf(ljus), P2: cardOf(park), P3: cardOf({ ...park, id: "TI-9" }) },
      ["FRM-11 C5 Park P2!C5"],
      ["C5: grantedAmount+spentAmount of C5+C5"],
    ],
    [
      "say nothing of a formula without a result, which nobody knows",
      { P1: cardOf({ ...ljus, granted: { uncached: "A1" } }), P2: cardOf(park) },
      ["FRM-08 C6 (C6)"],
      ["C6: grantedAmount of C5"],
    ],
  ])("%s", (_, sheets, said, gaps) => {
    const reading = read({ "Läs först": cover, Sänt: sent, ...sheets });
    expect([saidOf(reading).filter((one) => one.startsWith("FRM")), gapsOf(reading)]).toEqual([said, gaps]);
  });

  it("tell of what is gone at the first of them where the mark is gone", () => {
    const reading = read({ Sänt: sent, P1: cardOf(ljus) });
    expect([saidOf(reading, "FRM-10"), gapsOf(reading)]).toEqual([
      ["FRM-10 A1 (Park)"],
      ["A1: grantedAmount+spentAmount of left-out"],
    ]);
  });
});

test.each<readonly [string, SheetInput, readonly string[]]>([
  [
    "over our formulas, as a formula, and as merged cells",
    {
      rows: cardOf({ ...ljus, spent: { number: 900_000, formula: "A1" } }).with(1, [
        "mk:.status",
        "Projektets läge",
        "skrev",
      ]),
      merges: ["C8:D9", "A1:B1", "F4:G5", "C12:D13"],
    },
    ["FRM-06 C2 (C2)", "FRM-07 C8 (C8:D9)", "FRM-08 C7 (C7)"],
  ],
  ["from the left over an answer", { rows: cardOf(ljus), merges: ["B4:C4"] }, ["FRM-07 B4 (B4:C4)"]],
  ["beside the answers", { rows: cardOf(ljus), merges: ["D4:D9", "B8:B9"] }, []],
])("what is pasted into a project's sheet %s is told", (_, sheet, said) => {
  expect(saidOf(read({ "Läs först": cover, P1: sheet })).filter((one) => one.startsWith("FRM"))).toEqual(said);
});

describe("a sheet of one project that has lost its keys", () => {
  const marked: Rows = [[mark]];
  const labelled = (id: string, name: string, granted: CellInput, spent: CellInput, ...more: Rows): Rows => [
    ["Redovisning av ett projekt"],
    ["Projektets läge", state],
    [null, null, "Vad som ska stå där"],
    ["Projekt-ID", id, "Projektets nummer"],
    ["Projektnamn", name, "Projektets namn"],
    ["Beviljat belopp 2023 (kr)", granted, "Beloppet, till exempel 250 000 kr"],
    ["Ekonomiskt utfall 2023 (kr)", spent],
    ["Status", "Pågår"],
    ["Kvar av beviljat (kr)", { number: 1, formula: "1" }],
    ...more,
  ];
  const ofLabels = "Ljus: projectId B4=TI-1 status B8=PAGAR [2023] grantedAmount B6=1000000 spentAmount B7=900000";
  const without = (sheets: Sheets) => {
    const reading = read(sheets);
    return [
      linesOf(reading, "projectId", "status", "grantedAmount", "spentAmount", "reportedSurplus"),
      saidOf(reading).filter((one) => !/^(?:ORG-08|STR-04)/u.test(one)),
      gapsOf(reading),
    ];
  };

  it("is known by its labels, and told", () => {
    const sheets = { "Läs först": marked, P1: labelled("TI-1", "Ljus", 1_000_000, 900_000) };
    expect(without(sheets)).toEqual([[ofLabels], ["FRM-01 A1"], []]);
    expect(read(sheets).form?.recipient).toBe("bromma");
  });

  it("keeps what its labels say of unit and year", () => {
    const rows = labelled("TI-1", "Ljus", 1000, 900).map((row, at) =>
      at === 5 ? row.with(0, "Beviljat belopp (tkr)") : at === 6 ? row.with(0, "Amount spent (tkr)") : row,
    );
    expect(without({ "Läs först": marked, P1: rows })).toEqual([
      ["Ljus: projectId B4=TI-1 status B8=PAGAR grantedAmount B6=1000000 spentAmount B7=900000"],
      ["FRM-01 A1"],
      [],
    ]);
  });

  it("is read as anything else where it answers what nobody knows", () => {
    const rows = labelled("TI-1", "Ljus", 1_000_000, 900_000, ["Egen fråga", "svar"]);
    expect(without({ "Läs först": marked, P1: rows })).toEqual([
      [ofLabels],
      ["FRM-01 A1", "STR-02 A10 Egen fråga"],
      [],
    ]);
  });

  it("is read as anything else in a workbook that is no form", () => {
    expect(without({ P1: labelled("TI-1", "Ljus", 1_000_000, 900_000) })).toEqual([
      [ofLabels.replace(" [2023]", " reportedSurplus B9=1 [2023]")],
      ["STR-02 A2 Projektets läge"],
      [],
    ]);
  });

  it("is read without our own columns where it is a list", () => {
    const rows: Rows = [
      ["Radens läge"],
      [],
      [
        "Projekt-ID",
        "Projektnamn",
        "Radens läge",
        "Beviljat belopp (kr)",
        "Ekonomiskt utfall (kr)",
        "Kvar av beviljat (kr)",
      ],
      ["TI-1", "Ljus", "Klar", 1_000_000, 900_000, 5],
    ];
    expect(without({ "Läs först": marked, Lista: rows })).toEqual([
      ["Ljus: projectId A4=TI-1 grantedAmount D4=1000000 spentAmount E4=900000"],
      ["FRM-01 A1"],
      [],
    ]);
  });
});
