import { identityText } from "../../../src/core/workbook/form-marks";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { readIntake } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";
import { gapsOf, linesOf, saidOf } from "./lines";

type Rows = readonly (readonly CellInput[])[];
type Sheets = Readonly<Record<string, SheetInput | Rows>>;

/** A form of ours as it comes back: a row of keys, headings over headings, headings, and a project in each row. Everything in it is invented. */
const identity = {
  ...{ edition: "trygghetsinvesteringar-2024", version: "1.0", release: 1, recipient: "bromma", period: "2023-03-08" },
} as const;
const mark = identityText(identity);
const keys = [
  ...["mk:projectId", "mk:projectName", "mk:.status", "mk:grantedAmount@2023", "mk:spentAmount@2023"],
  ...["mk:status", "mk:completedDate"],
];
const groups = ["Projektet", null, null, "Ekonomi"];
const headings = [
  ...["Projekt-ID", "Projektnamn", "Radens läge", "Beviljat belopp 2023 (kr)", "Ekonomiskt utfall 2023 (kr)"],
  ...["Status", "Slutdatum"],
];
const state: CellInput = { uncached: "TEXT(1)" };
const ljus: readonly CellInput[] = ["TI-1", "Ljus", state, 1_000_000, 900_000, "Genomfört", 45_240];
const park: readonly CellInput[] = ["TI-2", "Park", state, 500_000, 400_000, "Pågår"];
const listOf = (rows: Rows = [ljus, park], head: readonly CellInput[] = headings): Rows => [
  ["Redovisning av beviljade medel"],
  keys,
  groups,
  head,
  ...rows,
];
const cover: Rows = [
  [mark, "mk:=cover"],
  ["mk:.signed-name", "Namn", "Kontrollfunktionen"],
  ["mk:.signed-role", "Roll", "Controller"],
  ["mk:.signed-date", "Datum", "2024-11-01"],
];
const sent: Rows = [
  ["mk:=given"],
  ["mk:projectId", "mk:projectName", "mk:grantedAmount@2023", "mk:decisionDate"],
  ["TI-1", "Ljus", 1_000_000, 45_000],
  ["TI-2", "Park", 500_000],
];

const read = (sheets: Sheets, more: Partial<WorkbookSnapshot> = {}) => readIntake({ ...workbookOf(sheets), ...more });

const amounts = ["grantedAmount", "spentAmount"];
/** What was read, what was said of the form, and what is in doubt. */
const cameBack = (sheets: Sheets, more: Partial<WorkbookSnapshot> = {}) => {
  const reading = read(sheets, more);
  return [
    linesOf(reading, "projectId", "status", "completedDate", ...amounts),
    saidOf(reading).filter((one) => !/^(?:ORG-08|STR-04)/u.test(one)),
    gapsOf(reading),
  ];
};

const asSent = [
  "Ljus: projectId A5=TI-1 status F5=GENOMFORT completedDate G5=2023-11-10 [2023] grantedAmount D5=1000000 spentAmount E5=900000",
  "Park: projectId A6=TI-2 status F6=PAGAR completedDate G6= [2023] grantedAmount D6=500000 spentAmount E6=400000",
];
const inRow = (line: string, by: number): string =>
  line.replaceAll(/([A-G])(\d)=/gu, (_, column: string, row: string) => `${column}${Number(row) + by}=`);

describe("a list of a form that has come back", () => {
  it("is read, and its own sheets are not", () => {
    const sheets = { "Läs först": cover, Sänt: sent, Redovisning: listOf(), Listor: [["mk:=lists"], ["Genomfört", 5]] };
    expect(cameBack(sheets)).toEqual([asSent, [], []]);
    const reading = read(sheets);
    expect([reading.form, reading.sheets]).toEqual([identity, ["Redovisning"]]);
    expect(reading.tables.map(({ sheet, headerRow, columns }) => [sheet, headerRow, columns.length])).toEqual([
      ["Redovisning", 4, 6],
    ]);
  });

  it.each<readonly [string, Rows, readonly string[], readonly string[]]>([
    [
      "with a column that somebody has added",
      listOf([[...ljus, "egen text"], park], [...headings, "Eget"]),
      asSent,
      ["STR-02 H4 Eget"],
    ],
    ["with headings that say nothing", listOf([ljus, park], ["a", "b", "c", "d", "e", "f", "g"]), asSent, []],
    [
      "with a row put in over the headings",
      [...listOf().slice(0, 3), ["anm"], ...listOf().slice(3)],
      asSent.map((line) => inRow(line, 1)),
      [],
    ],
    [
      "with seven rows under its keys",
      [...listOf().slice(0, 3), [], [], [], [], [], ["anm"], ...listOf().slice(3)],
      asSent.map((line) => inRow(line, 6)),
      [],
    ],
    ["with rows put in over its keys", [["Hej"], [], ...listOf()], asSent.map((line) => inRow(line, 2)), []],
    // What is in another unit is what somebody has written over it.
    [
      "in thousands",
      listOf(
        [
          ["TI-1", "Ljus", state, 1000, 900, "Genomfört", 36_525],
          ["TI-2", "Park", state, 500, 400, "Pågår", 36_526],
          ["TI-3", "Torg", state, 500, 400, "Pågår", 73_050],
          ["TI-4", "Gata", state, 500, 400, "Pågår", 73_051],
          ["TI-5", "Väg", state, 500, 400, "Pågår", { number: 45_240, format: "yyyy-mm-dd" }],
        ],
        ["Projekt-ID", "Namn", "Läge", "Beviljat (tkr)", "Utfall i tkr", "Status", "Klart"],
      ),
      [
        "Ljus: projectId A5=TI-1 status F5=GENOMFORT completedDate G5=? [2023] grantedAmount D5=1000000 spentAmount E5=900000",
        "Park: projectId A6=TI-2 status F6=PAGAR completedDate G6=2000-01-01 [2023] grantedAmount D6=500000 spentAmount E6=400000",
        "Torg: projectId A7=TI-3 status F7=PAGAR completedDate G7=2099-12-31 [2023] grantedAmount D7=500000 spentAmount E7=400000",
        "Gata: projectId A8=TI-4 status F8=PAGAR completedDate G8=? [2023] grantedAmount D8=500000 spentAmount E8=400000",
        "Väg: projectId A9=TI-5 status F9=PAGAR completedDate G9=2023-11-10 [2023] grantedAmount D9=500000 spentAmount E9=400000",
      ],
      ["DAT-01 G5 36525", "DAT-01 G8 73051"],
    ],
  ])("is read by its keys %s", (_, rows, lines, said) => {
    expect(cameBack({ "Läs först": cover, Redovisning: rows })).toEqual([lines, said, []]);
  });

  it("is asked about where its amounts have become euros", () => {
    const head = headings.map((text, at) => (at === 4 ? "Utfall (EUR)" : text));
    expect(cameBack({ "Läs först": cover, Redovisning: listOf([ljus, park], head) })).toEqual([
      asSent.map((line) => line.replace(/ spentAmount.*$/u, "")),
      ["STR-14 E4 Ekonomiskt utfall 2023 (EUR) (Ekonomiskt utfall)"],
      ["E4: spentAmount of sheet"],
    ]);
  });

  it("is read where it is hidden, with hidden rows and columns", () => {
    const rows = listOf([ljus, park, ["TI-3", "Torg", state, 200_000, 100_000]]);
    const hidden = {
      rows,
      hidden: true,
      hiddenRows: [2, 4, 6],
      hiddenColumns: [
        [3, 3],
        [4, 4],
      ],
    } as const;
    const reading = read({ "Läs först": cover, Redovisning: hidden });
    expect([linesOf(reading, ...amounts), saidOf(reading, "STR-16", "STR-17", "STR-07")]).toEqual([
      [
        "Ljus: [2023] grantedAmount D5=1000000 spentAmount E5=900000",
        "Park: [2023] grantedAmount D6=500000 spentAmount E6=400000",
        "Torg: [2023] grantedAmount D7=200000 spentAmount E7=100000",
      ],
      [],
    ]);
  });
});

describe("headings of a form that say what another column is called", () => {
  it.each<readonly [string, readonly CellInput[], readonly string[], readonly string[], readonly string[]]>([
    [
      "are read by what they say, and no total of them is whole",
      headings.with(3, "Ekonomiskt utfall 2023 (kr)").with(4, "Beviljat belopp 2023 (kr)"),
      asSent.map((line) =>
        line.replace("grantedAmount", "other").replace("spentAmount", "grantedAmount").replace("other", "spentAmount"),
      ),
      ["FRM-12 D4 (Ekonomiskt utfall 2023 (kr); Beviljat belopp 2023 (kr))"],
      ["D4: spentAmount+grantedAmount of sheet"],
    ],
    [
      "in English, without year or unit",
      headings.with(3, "Amount spent").with(4, "Granted amount 2023"),
      asSent.map((line) =>
        line
          .replace("grantedAmount D", "other D")
          .replace(/ \[2023\] other (\S+) spentAmount (\S+)$/u, (_, first: string, second: string) => {
            return ` spentAmount ${first} [2023] grantedAmount ${second}`;
          }),
      ),
      ["FRM-12 D4 (Amount spent; Granted amount 2023)", "BEL-04 D5 kr"],
      ["D4: spentAmount+grantedAmount of sheet"],
    ],
    [
      "are left out where it is a column of formulas",
      headings.with(4, "Kvar av beviljat (kr)"),
      asSent.map((line) => line.replace(/ spentAmount.*$/u, "")),
      ["FRM-12 E4 (Kvar av beviljat (kr))", "FRM-06 E5 (E5; E6)"],
      ["E4: spentAmount of sheet"],
    ],
    [
      "leave no amount in doubt where none is",
      headings.with(5, "Slutdatum").with(6, "Status"),
      asSent.map((line) =>
        line
          .replace("GENOMFORT", "?")
          .replace("PAGAR", "?")
          .replace("2023-11-10", "?")
          .replace(/status (\S+) completedDate (\S+)/u, "completedDate $1 status $2"),
      ),
      ["FRM-12 F4 (Slutdatum; Status)", "DAT-01 F5 Genomfört", "KOD-01 G5 45240 status", "DAT-01 F6 Pågår"],
      [],
    ],
  ])("%s", (_, head, ...expected) => {
    expect(cameBack({ "Läs först": cover, Redovisning: listOf([ljus, park], head) })).toEqual(expected);
  });
});

describe("what was sent a second time, against what came back", () => {
  const back = (...rows: Rows) => cameBack({ "Läs först": cover, Sänt: sent, Redovisning: listOf(rows) }).slice(1);

  it.each<readonly [string, Rows, readonly string[], readonly string[]]>([
    ["says nothing where all is the same", [ljus, park], [], []],
    ["says nothing of an order", [park, ljus], [], []],
    [
      "says nothing where numbers have become texts",
      [ljus.with(3, "1 000 000"), park.with(3, "500000,00"), ["TI-3", "Torg", state, 100_000, 0]],
      ["BEL-02 D5 1 000 000 1000000", "BEL-02 D6 500000,00 500000"],
      [],
    ],
    [
      "says nothing of less than half an öre",
      [ljus.with(3, { number: 1_000_000.004 }), park],
      ["BEL-24 D5 1000000.004"],
      [],
    ],
    [
      "says nothing of what nobody knows",
      [ljus.with(3, { uncached: "A1" }), park],
      ["FRM-08 D5 (D5)", "STR-13 D5"],
      ["D5: grantedAmount of B5"],
    ],
    [
      "tells of another amount",
      [ljus.with(3, 1_000_001), park],
      ["FRM-09 D5 grantedAmount (D5)"],
      ["D5: grantedAmount of D5"],
    ],
    [
      "tells of all other amounts at once, at the first",
      [ljus.with(3, 1_100_000), park.with(3, null)],
      ["FRM-09 D5 grantedAmount (D5; D6)"],
      ["D5: grantedAmount of D5+D6"],
    ],
    [
      "tells of a name, which leaves no amount in doubt",
      [ljus, park.with(1, "Parken")],
      ["FRM-09 B6 projectName (B6)"],
      [],
    ],
    ["tells of an id where the name is the same", [ljus.with(0, "TI-7"), park], ["FRM-09 A5 projectId (A5)"], []],
    ["tells of a project that is gone", [ljus], ["FRM-10 A4 (Park)"], ["A4: grantedAmount+spentAmount of left-out"]],
    [
      "tells of a row that repeats name and money under another id",
      [ljus, park, ljus.with(0, "TI-9").with(4, 100_000)],
      ["FRM-11 B7 Ljus B5"],
      ["B7: grantedAmount+spentAmount of B7+B5"],
    ],
    ["has nothing against the same name with other money", [ljus, park, ljus.with(0, "TI-9").with(3, 300_000)], [], []],
    [
      "has nothing against the same money with another name",
      [ljus, park, ljus.with(0, "TI-9").with(1, "Torg")],
      [],
      [],
    ],
  ])("%s", (_, rows, said, gaps) => {
    expect(back(...rows)).toEqual([said, gaps]);
  });
});

describe("what has been pasted into a form", () => {
  it.each<readonly [string, SheetInput, readonly string[]]>([
    ["over our formulas", { rows: listOf([ljus.with(2, "skrev"), park.with(2, 7)]) }, ["FRM-06 C5 (C5; C6)"]],
    ["as spaces over our formulas is nothing", { rows: listOf([ljus.with(2, " "), park]) }, []],
    [
      "as formulas",
      {
        rows: listOf([
          ljus.with(4, { number: 900_000, formula: "A1" }),
          park.with(3, { number: 500_000, formula: "A2" }).with(4, { number: 400_000, formula: "A3" }),
        ]),
      },
      ["FRM-08 D6 (D6; E5; E6)"],
    ],
    ["as merged cells", { rows: listOf(), merges: ["F5:F6", "A1:C1", "K5:K6"] }, ["FRM-07 F5 (F5:F6)"]],
    ["as cells merged from its headings down", { rows: listOf(), merges: ["F4:G5"] }, ["FRM-07 F4 (F4:G5)"]],
  ])("%s", (_, sheet, said) => {
    const reading = read({ "Läs först": cover, Redovisning: sheet });
    expect(saidOf(reading).filter((one) => one.startsWith("FRM"))).toEqual(said);
  });
});

describe("who has signed a form", () => {
  const signs = (...rows: Rows) =>
    saidOf(read({ "Läs först": [[mark, "mk:=cover"], ...rows], Redovisning: listOf() }), "FRM-05");
  it.each<readonly [string, Rows, readonly string[]]>([
    ["is not asked where the sheet does not ask", [], []],
    ["is known", cover.slice(1), []],
    ["is known further to the right", [["mk:.signed-name", "Namn", " ", "Kontrollfunktionen"]], []],
    ["is known from a day that is a number", [["mk:.signed-date", "Datum", 45_000]], []],
    [
      "is unknown where nothing is written",
      [
        ["mk:.signed-name", "Namn", " "],
        ["mk:.signed-role", "Roll"],
        ["mk:.signed-date", "Datum", "Hösten"],
      ],
      ["FRM-05 C2 (Namn; Roll; Datum)"],
    ],
    [
      "is unknown in one part",
      [
        ["mk:.signed-name", "Namn", "Kontrollfunktionen"],
        ["mk:.signed-role", "Roll"],
      ],
      ["FRM-05 C3 (Roll)"],
    ],
    ["is asked beside the key where the label is gone", [["mk:.signed-role"]], ["FRM-05 B2 (signed-role)"]],
  ])("%s", (_, rows, said) => expect(signs(...rows)).toEqual(said));
});

describe("which form it is", () => {
  const other = identityText({ ...identity, recipient: "farsta" });
  const named = (text: string, more: object = {}) => [
    { name: "Medelkoll_Rapportmall", refersTo: `="${text}"`, ...more },
  ];
  const stated = (text: string) => new Map([["medelkoll_rapportmall", text]]);
  const farsta = { ...identity, recipient: "farsta" };
  const marked = { "Läs först": cover, Redovisning: listOf() };
  const plain = { Redovisning: listOf() };
  it.each<readonly [string, Sheets, Partial<WorkbookSnapshot>, object | null, readonly string[]]>([
    ["says its first sheet", marked, {}, identity, []],
    ["says its name", plain, { names: named(mark) }, identity, []],
    [
      "says its name without a sign of equality",
      plain,
      { names: [{ name: "medelkoll_rapportmall", refersTo: `"${mark}"` }] },
      identity,
      [],
    ],
    ["does not say a name of one sheet", plain, { names: named(mark, { sheet: 0 }) }, null, []],
    ["does not say another name", plain, { names: [{ name: "annat", refersTo: `="${mark}"` }] }, null, []],
    ["says its property", plain, { properties: stated(mark) }, identity, []],
    ["says nothing that can be understood", plain, { properties: stated("MK1 · x") }, null, []],
    [
      "say two of three",
      marked,
      { names: named(other), properties: stated(other) },
      farsta,
      [`FRM-02 A1 (${other}; ${other}; ${mark})`],
    ],
    ["nobody knows where two differ", marked, { names: named(other) }, null, [`FRM-02 A1 (${other}; ${mark})`]],
    ["say two that are alike", marked, { names: named(mark) }, identity, []],
    [
      "is known without what nobody can read",
      marked,
      { names: named("MK1 · x"), properties: stated(mark) },
      identity,
      [],
    ],
    [
      "is told where its keys are gone",
      { Redovisning: [headings, ljus.with(6, null), park] },
      { properties: stated(mark) },
      identity,
      ["FRM-01"],
    ],
    [
      "is told where it was another edition's",
      { "Läs först": [[identityText({ ...identity, edition: "annan" })]], Redovisning: listOf() },
      {},
      { ...identity, edition: "annan" },
      ["FRM-03 A1 annan trygghetsinvesteringar-2024 ()"],
    ],
  ])("%s", (_, sheets, more, form, said) => {
    const reading = read(sheets, more);
    expect([reading.form, saidOf(reading).filter((one) => one.startsWith("FRM"))]).toEqual([form, said]);
  });

  it("names the columns that the edition does not have", () => {
    const rows = [
      ["Redovisning"],
      keys.with(6, "mk:emission").with(5, "mk:emission"),
      [],
      headings.with(6, "Utsläpp").with(5, "Utsläpp"),
      ljus,
    ];
    expect(saidOf(read({ "Läs först": cover, Redovisning: rows }), "FRM-03")).toEqual([
      "FRM-03 A1 trygghetsinvesteringar-2024 trygghetsinvesteringar-2024 (Utsläpp)",
    ]);
    expect(saidOf(read({ Redovisning: rows }), "FRM-03")).toEqual(["FRM-03 trygghetsinvesteringar-2024 (Utsläpp)"]);
  });

  it("is no form where only two keys stand side by side, or they stand too far down", () => {
    const two = read({ Blad: [["mk:projectId", "mk:projectName"], ...listOf().slice(3)] });
    const deep = read({ Blad: [...Array.from({ length: 60 }, () => []), keys, headings, ljus] });
    expect([two.form, deep.form]).toEqual([undefined, undefined]);
    const known = read({ Blad: [...Array.from({ length: 59 }, () => []), keys, [], headings, ljus] });
    expect(known.form).toBeNull();
  });

  it("tells of projects of another nämnd", () => {
    const owned = [
      ["Redovisning"],
      keys.with(2, "mk:grantedNamnd"),
      groups,
      headings.with(2, "Nämnd som beviljats medel"),
      ljus.with(2, "Bromma"),
      park.with(2, "Farsta"),
    ];
    expect(saidOf(read({ "Läs först": cover, Redovisning: owned }), "FRM-04")).toEqual([
      "FRM-04 B6 Park farsta bromma",
    ]);
    expect(saidOf(read({ Redovisning: owned }), "FRM-04")).toEqual([]);
  });
});
