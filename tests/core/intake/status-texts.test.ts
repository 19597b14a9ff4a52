import { nothingGiven } from "../../../src/core/project/given-answers";
import { followUp } from "../../../src/core/run/follow-up";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { library } from "../../support/returned";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

/** How far a project has come, as people write it: with a day, a reason, a share or a letter. */

type Rows = readonly (readonly CellInput[])[];
const [edition] = library.editions;

const run = (sheet: Rows | SheetInput, asOf = "2024-11-13") => {
  const snapshot = workbookOf({ Farsta: sheet });
  return followUp([{ name: snapshot.name, size: 1, sha256: "", snapshot, remarks: [] }], {
    ...{ edition, profile: library.profile, asOf: asOf as IsoDate, ...nothingGiven },
  });
};

/** Status, day of completion and planned day of each project, and what is said of them. */
const statusesIn = (sheet: Rows | SheetInput, asOf?: string) => {
  const { projects, findings } = run(sheet, asOf);
  return [
    ...projects.map(({ project, status, completedOn }) => {
      const planned = project.fields.get("plannedCompletion")?.value;
      const until = planned?.type === "date" ? ` till ${planned.on}` : "";
      return `${status ?? "-"}${completedOn === null ? "" : ` ${completedOn}`}${until}`;
    }),
    ...findings.map(({ code }) => code).filter((code) => /^(?:KOD-01|DAT-0[147]|STA-01|STR-04|BEL-01)$/u.test(code)),
  ];
};

const list = (heading: string, ...statuses: readonly CellInput[]): Rows => [
  ["Projekt", "Beviljat (kr)", "Utfall (kr)", heading],
  ...statuses.map((status, index): readonly CellInput[] => [
    `Plats ${String(index)}`,
    800_000 + index * 70_000,
    700_000 + index * 30_000,
    status,
  ]),
];

describe("a status with its day or its reason", () => {
  it.each([
    ["Ja, nov 2023", "GENOMFORT 2023-11-30"],
    ["Klart dec 2023", "GENOMFORT 2023-12-31"],
    ["Genomfört 15/9", "GENOMFORT"],
    ["Genomfört maj", "GENOMFORT"],
    ["Klar (juni -24)", "GENOMFORT 2024-06-30"],
    ["Ja, 2023-12-08", "GENOMFORT 2023-12-08"],
    ["Yes, Oct 2023", "GENOMFORT 2023-10-31"],
    ["Slutfört under hösten 2023", "GENOMFORT 2023-11-30"],
    ["Färdigställt v. 48 2023", "GENOMFORT 2023-12-03"],
    ["2023-12-08 klart", "GENOMFORT 2023-12-08"],
    ["Klar och slutbesiktad 31 maj 2024", "GENOMFORT 2024-05-31"],
    ["Slutredovisat", "GENOMFORT"],
    ["Slutredovisad", "GENOMFORT"],
    ["Avslutat", "GENOMFORT"],
    ["Nej, pågår till mars 2025", "PAGAR till 2025-03-31"],
    ["Pågår, klar våren 2025", "PAGAR till 2025-05-31"],
    ["Pågår t.o.m. 2025-03-31", "PAGAR till 2025-03-31"],
    ["Ej klart, klart 2025", "PAGAR till 2025-12-31"],
    ["No, early 2025", "PAGAR till 2025-12-31"],
    ["nej, juni 2025", "PAGAR till 2025-06-30"],
    ["Nej (klart mars 2025)", "PAGAR till 2025-03-31"],
    ["Beräknas klart juni 2025", "PAGAR till 2025-06-30"],
    ["Försenat till 2025", "PAGAR till 2025-12-31"],
    ["Klart sommaren 2025", "PAGAR till 2025-08-31"],
    ["Pågår, väntar på leverans", "PAGAR"],
    ["Nej", "PAGAR"],
    ["startar 2025", "EJ_PABORJAT"],
    ["Byggstart våren 2025", "EJ_PABORJAT"],
    ["Ej påbörjat, start 2025", "EJ_PABORJAT"],
    ["Nej, ej påbörjat", "EJ_PABORJAT"],
    ["Utgår, boende sade nej", "AVBRUTET"],
    ["Avbrutet pga bygglov", "AVBRUTET"],
    ["Inställt - ingen entreprenör", "AVBRUTET"],
    ["Ja, delvis", "DELVIS_GENOMFORT"],
    ["Delvis, etapp 2 kvar", "DELVIS_GENOMFORT"],
  ])("%s is %s", (text, expected) => {
    expect(statusesIn(list("Status", text, "Pågår"))).toEqual([expected, "PAGAR"]);
  });

  it.each([
    "Klart utom målning",
    "Genomfört men ej besiktat",
    "klar? oklart",
    "Klart, lite kvar",
    "Klart/pågår",
    "Utgår delvis",
    "Pågår, etapp 1 klar",
    "nov 2023",
  ])("nothing is guessed of %s", (text) => {
    expect(statusesIn(list("Status", text, "Pågår"))).toEqual(["-", "PAGAR", "KOD-01"]);
  });

  it("a column of its own says the day of completion", () => {
    const rows: Rows = [
      ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Status", "Slutdatum"],
      ["Ljus", 800_000, 700_000, "Klart dec 2023", "2023-12-08"],
      ["Park", 800_000, 700_000, "Genomfört maj 2024", null],
    ];
    expect(statusesIn(rows)).toEqual(["GENOMFORT 2023-12-08", "GENOMFORT"]);
  });
});

describe("a heading that asks whether it is done", () => {
  const headings = ["Klart", "Färdigt", "Klart?", "Genomfört?", "2. Klart", "Q2 Completed?", "Klart? (J/N)"];
  it.each([...headings, "Fråga 2: klart och när", "Är det klart?"])("%s", (heading) => {
    expect(statusesIn(list(heading, "nov 2023", "December 2023", "2023-12-08", "mars 2025", "nej", "Ja"))).toEqual([
      ...["GENOMFORT 2023-11-30", "GENOMFORT 2023-12-31", "GENOMFORT 2023-12-08"],
      ...["PAGAR till 2025-03-31", "PAGAR", "GENOMFORT"],
    ]);
  });

  it.each(["Klart", "Färdigt", "Genomfört", "Slutfört", "Färdigställt"])("%s over days alone", (heading) => {
    expect(statusesIn(list(heading, "november 2023", "apr 2024", "2025-02-01"))).toEqual([
      ...["GENOMFORT 2023-11-30", "GENOMFORT 2024-04-30", "PAGAR till 2025-02-01"],
    ]);
    const day = (number: number): CellInput => ({ number, format: "yyyy-mm-dd" });
    expect(statusesIn(list(heading, day(45_234), day(45_689)))).toEqual([
      ...["GENOMFORT 2023-11-04", "PAGAR till 2025-02-01"],
    ]);
  });

  it("in a form", () => {
    const form = (answer: string): Rows => [
      ["Projekt", "Ljus"],
      ["Fråga 2: klart och när", answer],
      ["Fråga 3: beviljat (kr)", 800_000],
      ["Fråga 3: använt (kr)", 700_000],
    ];
    expect(statusesIn(form("Ja, 2023-12-08"))).toEqual(["GENOMFORT 2023-12-08"]);
    expect(statusesIn(form("nov 2023"))).toEqual(["GENOMFORT 2023-11-30"]);
    expect(statusesIn(form("Nej, pågår till mars 2025"))).toEqual(["PAGAR till 2025-03-31"]);
  });

  it("the as-of date decides, and a period that it lies in decides nothing", () => {
    expect(statusesIn(list("Klart", "nov 2023", "ja"), "2023-12-31")).toEqual(["GENOMFORT 2023-11-30", "GENOMFORT"]);
    expect(statusesIn(list("Klart", "nov 2023", "ja"), "2023-10-31")).toEqual(["PAGAR till 2023-11-30", "GENOMFORT"]);
    expect(statusesIn(list("Klart", "nov 2023", "ja"), "2023-11-13")).toEqual(["-", "GENOMFORT", "KOD-01"]);
    expect(statusesIn(list("Klart", "Klart nov 2023", "ja"), "2023-11-13")).toEqual([
      ...["GENOMFORT 2023-11-30", "GENOMFORT"],
    ]);
  });
});

describe("shares of the work", () => {
  const percent = (number: number): CellInput => ({ number, format: "0%" });
  const expected = ["GENOMFORT", "EJ_PABORJAT", "PAGAR"];
  it.each<[string, readonly CellInput[]]>([
    ["% klart", [1, 0, 0.5]],
    ["Färdigt %", [100, 0, 60]],
    ["Klart (%)", [percent(1), percent(0), percent(0.75)]],
    ["Status", [percent(1), percent(0), percent(0.75)]],
    ["Genomfört", ["100 %", "0%", "45 %"]],
    ["Färdigställt", ["100 %", "0 %", "60 % klart"]],
    ["Läge", ["100 %", "Ej påbörjat", percent(0.4)]],
  ])("%s over %j", (heading, cells) => {
    expect(statusesIn(list(heading, ...cells))).toEqual(expected);
  });

  it.each<[string, readonly CellInput[]]>([
    ["% klart", [0.5, 75]],
    ["% klart", ["120 %", "150 %"]],
    ["Status", [1, 0.5]],
  ])("nothing is guessed of %s over %j", (heading, cells) => {
    expect(statusesIn(list(heading, ...cells))).toEqual(["-", "-", "KOD-01"]);
  });
});

describe("letters that the sheet explains", () => {
  const under = (legend: Rows, heading: string, ...letters: readonly CellInput[]): Rows => [
    ...legend,
    ...list(heading, ...letters),
  ];
  const legend: Rows = [["tkr    G = genomförd, P = pågår, U = utgått"]];
  it.each<[Rows, string, readonly CellInput[]]>([
    [legend, "G/P/U", ["G", "P", "U"]],
    [legend, "Läge", ["G", "P", "U"]],
    [legend, "Status", ["g", "Pågår", "U"]],
    [[["G=genomförd P=pågår U=utgår"]], "Lägeskod", ["G", "P", "U"]],
    [[["Status (G: genomförd, P: pågår, U: utgår)"]], "Status", ["G", "P", "U"]],
    [[["1 = klart, 2 = pågår, 3 = avbrutet"]], "Läge", [1, 2, 3]],
    [[["Grön = slutfört, gul = pågår, röd = utgår"]], "Status", ["Grön", "Gul", "Röd"]],
    [
      [
        ["G", "Genomfört"],
        ["P", "Pågår"],
        ["U", "Utgår"],
      ],
      "Status",
      ["G", "P", "U"],
    ],
  ])("%j over %s: %j", (above, heading, letters) => {
    expect(statusesIn(under([...above, []], heading, ...letters))).toEqual(["GENOMFORT", "PAGAR", "AVBRUTET"]);
  });

  it("under the list, and in a note", () => {
    const rows = list("Status", "G", "P", "U");
    const expected = ["GENOMFORT", "PAGAR", "AVBRUTET"];
    expect(statusesIn([...rows, [], ["G = genomfört, P = pågår, U = utgår"]])).toEqual(expected);
    expect(statusesIn({ rows, notes: { D1: "G=genomfört, P=pågår, U=utgår" } })).toEqual(expected);
  });

  it("mean nothing without it", () => {
    expect(statusesIn(list("Status", "G", "P"))).toEqual(["-", "-", "KOD-01"]);
    expect(statusesIn(under([["G = genomförd, P = pågår"]], "Status", "G", "X"))).toEqual(["GENOMFORT", "-", "KOD-01"]);
    expect(statusesIn(list("G/P/U", "G", "P"))).toEqual(["-", "-", "STR-04"]);
  });
});
