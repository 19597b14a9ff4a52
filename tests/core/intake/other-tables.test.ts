import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];

const projects: Rows = [
  ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat belopp (kr)", "Ekonomiskt utfall (kr)", "Status"],
  ["B-1", "Belysning Brommaplan", "Bromma", 1_000_000, 950_000, "Genomfört"],
  ["B-2", "Lekplats Åkeslund", "Bromma", 500_000, 500_000, "Genomfört"],
];
const whole = "2 1500000 1450000";
const walks: Rows = [
  ["Datum", "Plats", "Antal deltagare", "Ansvarig", "Projekt-ID"],
  ["2024-03-05", "Brommaplan", 14, "Kommunpolis", "B-1"],
  ["i våras", "Åkeslund", "många", null, "B-9"],
];

const read = (sheets: Parameters<typeof workbookOf>[0]) => {
  const reading = readIntake(workbookOf(sheets));
  return [
    totalsIn(reading),
    reading.tables.map(({ layout, of }) => of ?? layout).join(" "),
    codesOf(reading).filter((code) => code.startsWith("STR") || code.startsWith("BEL")),
  ];
};

describe("a table beside the projects", () => {
  it.each<readonly [string, string, Rows]>([
    ["walks", "walk", walks],
    [
      "contacts",
      "contact",
      [
        ["Namn", "Roll", "E-post", "Telefon"],
        ["A", "Controller", "a", "08-508 00 000"],
      ],
    ],
    [
      "contacts of projects",
      "contact",
      [
        ["Projekt", "Nämnd", "Kontaktperson", "E-post", "Telefon"],
        ["Okänt projekt", "Bromma", "A", "a", "08"],
      ],
    ],
    [
      "decisions",
      "decision",
      [
        ["Dnr", "Datum", "Paragraf", "Belopp"],
        ["BRO 1", "2023-05-01", "§ 7", 1_000_000],
      ],
    ],
    [
      "decisions with ids",
      "decision",
      [
        ["Dnr", "Datum", "Paragraf", "Belopp", "Projekt-ID"],
        ["BRO 9", "2023-05-01", "§ 8", 200_000, "B-7"],
      ],
    ],
    [
      "risks",
      "risk",
      [
        ["Projekt", "Risk", "Sannolikhet", "Konsekvens", "Åtgärd", "Status"],
        ["Gymmet", "Kostnad", 2, 2, "x", "Pågår"],
      ],
    ],
    [
      "a schedule",
      "schedule",
      [
        ["Projekt", "Delmoment", "Start", "Slut", "Ansvarig", "Status"],
        ["Torget", "Bygge", "2024-02-01", "2024-03-01", "A", "Pågår"],
      ],
    ],
    [
      "versions",
      "document",
      [
        ["Version", "Datum", "Ändring", "Ansvarig", "Projekt"],
        ["1", "2024-01-01", "Ny", "A", "Alla"],
      ],
    ],
  ])("of %s is known and never projects", (_, id, rows) => {
    expect(read({ Projekt: projects, Annat: rows })).toEqual([whole, `list ${id}`, []]);
  });

  it("may stand below or above the projects on their sheet", () => {
    expect(read({ Allt: [...projects, [], ...walks] })).toEqual([whole, "list walk", []]);
    expect(read({ Allt: [...walks, [], ...projects] })).toEqual([whole, "list walk", []]);
  });

  it("may stand under a form", () => {
    const form: Rows = [
      ["Projekt", "Ljus"],
      ["Kontaktperson", "Anna"],
      ["Beviljat belopp (kr)", 900],
      ["Utfall (kr)", 800],
      ["Status", "Pågår"],
    ];
    expect(read({ Blankett: [...form, [], ["Namn", "Roll", "Telefon"], ["Anna", "Controller", 850_800_000]] })[1]).toBe(
      "form contact",
    );
  });

  it("never takes a list with projects and their money", () => {
    const rows = [
      ["Projekt", "Nämnd", "Kontaktperson", "E-post", "Telefon", "Beviljat (kr)", "Utfall (kr)", "Status"],
      ["Ljus", "Bromma", "A", "a", "08", 100_000, 90_000, "Pågår"],
    ];
    expect(read({ Projekt: rows })).toEqual(["1 100000 90000", "list", []]);
    const register = [
      ["Dnr", "Beslutsdatum", "Projekt", "Nämnd", "Beviljat belopp (kr)", "Paragraf"],
      ["KS 1", "2023-01-01", "Ljus", "Farsta", 100_000, "§ 7"],
    ];
    expect(read({ Beslut: register })[1]).toBe("list");
  });

  it("with money under words that it does not know is not passed over", () => {
    const rows = [
      ["Projekt", "Kontaktperson", "E-post", "Sammanlagt stöd"],
      ["Ljus", "A", "a", 100_000],
    ];
    expect(read({ Projekt: rows })).toEqual(["0 - -", "", ["STR-54 A1"]]);
  });
});
