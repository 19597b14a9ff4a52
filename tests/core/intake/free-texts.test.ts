import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

/** Headings over texts of why money is left, what becomes of it, and what it gave: the cells say which they are, and nobody is asked. */

type Rows = readonly (readonly CellInput[])[];

const list = (heading: string, ...texts: readonly CellInput[]): Rows => [
  ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Status", heading],
  ...texts.map((text, index): readonly CellInput[] => [
    `Plats ${String(index)}`,
    800_000 + index * 70_000,
    700_000 + index * 30_000,
    "Klart",
    text,
  ]),
];
/** What the column means, and what is asked or told of it. */
const meant = (rows: Rows): readonly unknown[] => {
  const reading = readIntake(workbookOf({ Farsta: rows }));
  const own = new Set(["projectName", "grantedAmount", "spentAmount", "status"]);
  const fields = reading.tables.flatMap(({ columns }) => columns.map(({ field }) => field));
  return [
    fields.filter((field) => !own.has(field)).join(),
    reading.questions.length,
    codesOf(reading, "STR-02", "STR-05", "STR-14", "STR-24", "BEL-01"),
  ];
};

describe("why money is left", () => {
  const headings = ["Skäl", "Anledning", "Orsak", "Varför kvar", "Varför inte allt", "Varför inte allt använts"];
  it.each([...headings, "Varför blev det pengar över", "Fr 4. Varför kvar", "4. Varför inte allt", "Varför?"])(
    "%s: alternatives, or words",
    (heading) => {
      expect(meant(list(heading, "Blev billigare", "-", "Lägre anbud"))).toEqual(["surplusReason", 0, []]);
      expect(meant(list(heading, "Lägre anbud", "Mindre rivning än vi trodde"))).toEqual(["deviationReason", 0, []]);
    },
  );

  it("what asks about something else is no reason", () => {
    expect(meant(list("Varför behövs åtgärden", "Mörkt", "Skymt"))).toEqual(["", 0, ["STR-02 E1"]]);
  });

  it("beside a text that has a heading of its own it is the alternatives, or is told", () => {
    const rows = (first: string, second: string): Rows => [
      ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Status", "Förklaring till avvikelse", "Anledning"],
      ["Ljus", 800_000, 700_000, "Klart", "Blev billigare", first],
      ["Park", 900_000, 720_000, "Klart", "Sen leverans", second],
    ];
    expect(meant(rows("Lägre kostnad", "Försenat"))).toEqual(["deviationReason,surplusReason", 0, []]);
  });
});

describe("what it gave", () => {
  it.each(["Effekt", "6. Effekt", "Effekter", "Fr 6. Effekt", "Effekt?"])("%s", (heading) => {
    const outcome = ["Trygghetsvandring mars 2024, bättre ljus", "Vi tycker att det känns tryggare"];
    expect(meant(list(heading, ...outcome))).toEqual(["followUpResult", 0, []]);
    expect(meant(list(heading, "Ska ge bättre ljus", "Tryggheten väntas öka"))).toEqual(["expectedEffect", 0, []]);
    expect(meant(list(heading, "Upplevd trygghet", "Minskad oro"))).toEqual(["effectDimension", 0, []]);
  });

  it("where nothing is spent yet it is what is expected", () => {
    const rows = list("Effekt", "Bättre ljus", "Fler besökare").map((row, index) =>
      index === 0 ? row : [row[0] ?? "", row[1] ?? "", 0, "Ej påbörjat", row[4] ?? ""],
    );
    expect(meant(rows)).toEqual(["expectedEffect", 0, []]);
  });

  it("without an answer nothing is said", () => {
    expect(meant(list("Effekt", "–", null))).toEqual(["followUpResult", 0, []]);
  });

  it("what may be two texts only a person can say", () => {
    expect(meant(list("Beskrivning", "Nya stolpar", "Nya bänkar"))).toEqual(["", 1, ["STR-24 E1"]]);
  });

  it("what may be one of several days is told and not asked", () => {
    expect(meant(list("Datum", "2024-03-01", "2024-04-02"))).toEqual(["", 0, ["STR-24 E1"]]);
  });

  it("but what may be a project's number is asked", () => {
    const [, questions] = meant(list("Ärendenr", "KS 2023/12", "KS 2023/14"));
    expect(questions).toBe(1);
  });
});

describe("in a form", () => {
  it.each([
    ["Anledning", "Kabel fanns redan på halva sträckan.", "deviationReason"],
    ["Fråga 4: varför inte allt", "Blev billigare", "surplusReason"],
    ["Effekt", "Butikerna är nöjda.", "followUpResult"],
  ])("%s: %s", (label, answer, field) => {
    const rows: Rows = [
      ["Projekt", "Ljus"],
      ["Beviljat (kr)", 800_000],
      ["Utfall (kr)", 700_000],
      ["Status", "Klart"],
      [label, answer],
    ];
    expect(meant(rows)).toEqual([field, 0, []]);
  });
});

describe("what becomes of the rest", () => {
  const headings = ["Hantering av avvikelse", "Vad händer med dem", "Återredovisning", "Överskottet", "5. Överskott"];
  it.each([...headings, "Restmedel", "Fr 5. Överskott"])("%s", (heading) => {
    for (const texts of [
      ["Återredovisas", "Söks om"],
      ["Överskott", "-", "Ombudgeteras"],
      ["Redovisas i VB", null, "Stannar hos nämnden som överskott"],
    ])
      expect(meant(list(heading, ...texts))).toEqual(["surplusDisposition", 0, []]);
  });

  it("over money it is what is left", () => {
    expect(meant(list("Överskottet (kr)", 100_000, 140_000))).toEqual(["reportedSurplus", 0, []]);
  });

  it("free words are told once for the column", () => {
    const reading = readIntake(workbookOf({ Farsta: list("Överskottet", "Redovisas i VB", "Överskott nämnden") }));
    expect(codesOf(reading, "KOD-01", "BEL-01")).toEqual(["KOD-01 E2"]);
  });
});

describe("an amount's heading over words", () => {
  const rows = (heading: string, first: string, second: string): Rows => [
    ["Projekt", "Beviljat (kr)", "Ack utfall (kr)", heading],
    ["Ljus", 800_000, 700_000, first],
    ["Park", 900_000, 720_000, second],
  ];
  it.each([
    ["Prognos/utfall", "Enligt plan", "Slutredovisat"],
    ["Prognos", "Enligt plan", "Försenat"],
    ["Utfall/prognos", "Pågår", "Klart"],
  ])("%s: %s, %s is how far the projects have come", (...texts) => {
    const reading = readIntake(workbookOf({ Farsta: rows(...texts) }));
    expect([totalsIn(reading), reading.questions.length, codesOf(reading, "BEL-01", "STR-04", "STR-14")]).toEqual([
      ...["2 1700000 1420000", 0, []],
    ]);
  });

  it.each([
    ["Avvikelse", "Nej", "Ja"],
    ["Prognos", "Enligt budget", "Se bilaga"],
  ])("%s: %s, %s is no amount and no status", (...texts) => {
    const reading = readIntake(workbookOf({ Farsta: rows(...texts) }));
    expect([totalsIn(reading), codesOf(reading, "BEL-01", "STR-04")]).toEqual(["2 1700000 1420000", ["STR-04 A1"]]);
  });

  it("what everybody must state stays what it is", () => {
    const [heading = [], first = [], second = []] = rows("Status", "Klart", "Klart");
    const unread = (row: readonly CellInput[]): readonly CellInput[] => [
      row[0] ?? "",
      row[1] ?? "",
      "Se bilaga",
      "Klart",
    ];
    const reading = readIntake(workbookOf({ Farsta: [heading, unread(first), unread(second)] }));
    expect([totalsIn(reading), codesOf(reading, "BEL-01")]).toEqual(["2 1700000 -?", ["BEL-01 C2", "BEL-01 C3"]]);
  });
});
