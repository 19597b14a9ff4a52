import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import { readEdition } from "../../../src/core/editions/read-edition";
import type { Finding } from "../../../src/core/findings/finding";
import { editionMessage } from "../../../src/core/editions/edition-messages";
import { editions, extensible } from "../../../src/profiles/stockholm/editions";
import { editionGrids, type Grid } from "../../support/edition-snapshot";
import { nextYear } from "../../support/next-year";
import { workbookOf, type CellInput } from "../../support/snapshot";

const whole = loadEdition(editions[1]);

/** The grid of the sheet, and how to find a row by its first cell and a column by its heading. */
function workbook() {
  const grids = editionGrids(whole);
  const grid = (sheet: string): Grid => grids[sheet] ?? [];
  const column = (sheet: string, heading: string): number => grid(sheet)[0]?.indexOf(heading) ?? -1;
  const row = (sheet: string, name: string): number => grid(sheet).findIndex(([first]) => first === name);
  const letters = (index: number): string => String.fromCharCode(65 + index);
  return {
    grids,
    grid,
    put: (sheet: string, name: string, heading: string, value: CellInput): string => {
      const [at, index] = [row(sheet, name), column(sheet, heading)];
      const cells = grid(sheet)[at];
      if (!cells || index < 0) throw new Error(`${sheet} ${name} ${heading}`);
      cells[index] = value;
      return `${sheet} ${letters(index)}${at + 1}`;
    },
    add: (sheet: string, values: Readonly<Record<string, CellInput>>): string => {
      const cells: CellInput[] = [];
      for (const [heading, value] of Object.entries(values)) cells[column(sheet, heading)] = value;
      grid(sheet).push(Array.from(cells, (cell) => cell ?? null));
      return `${sheet} A${grid(sheet).length}`;
    },
    at: (sheet: string, name: string, heading: string): string =>
      `${sheet} ${letters(column(sheet, heading))}${row(sheet, name) + 1}`,
    read: () => readEdition(workbookOf(grids), extensible),
  };
}
type Book = ReturnType<typeof workbook>;

const placed = ({ code, at }: Finding): string => `${code} ${at.sheet}${at.cell === undefined ? "" : ` ${at.cell}`}`;

/** What is done to the workbook, and where it must be told. */
const kinds: readonly (readonly [name: string, code: string, breakIt: (book: Book) => string])[] = [
  ["a word that is no choice", "UTG-05", (book) => book.put("Regler", "BEL-05", "Allvar", "Katastrof")],
  ["a kind of check that does not exist", "UTG-05", (book) => book.put("Regler", "BEL-05", "Kontroll", "Kolla allt")],
  ["neither yes nor no", "UTG-05", (book) => book.put("Fält", "comment", "Obligatorisk", "kanske")],
  ["neither yes nor no about a row", "UTG-05", (book) => book.put("Fält", "comment", "Ta bort", "kanske")],
  [
    "a setting of the edition that nobody knows",
    "UTG-05",
    (book) => {
      book.grid("Utgåva").push(["Tröskel", 5]);
      return `Utgåva A${book.grid("Utgåva").length}`;
    },
  ],
  ["words for a number", "UTG-06", (book) => book.put("Utgåva", "Rapport inom (månader)", "Värde", "sex")],
  ["half a month", "UTG-06", (book) => book.put("Utgåva", "Rapport inom (månader)", "Värde", 2.5)],
  ["an id with spaces", "UTG-06", (book) => book.put("Utgåva", "Id", "Värde", "Min utgåva")],
  ["a field's id with spaces", "UTG-06", (book) => book.put("Fält", "co2Reduction", "Fält-id", "ton per år")],
  ["a rule's code in other letters", "UTG-06", (book) => book.put("Regler", "KLI-01", "Kod", "Klimat 1")],
  [
    "a date where Excel has made one",
    "UTG-06",
    (book) => book.put("Anvisningar", "K2", "Nummer", { number: 45000, format: "yyyy-mm-dd" }),
  ],
  ["an error for a text", "UTG-06", (book) => book.put("Fält", "comment", "Etikett", { error: "#REF!" })],
  [
    "a setting that is no setting",
    "UTG-06",
    (book) => book.put("Regler", "BEL-09", "Inställningar", "beviljat belopp"),
  ],
  ["an example that is no example", "UTG-06", (book) => book.put("Exempel", "BEL-05", "Projekt", "beviljat 30 mkr")],
  ["rows that are no rows", "UTG-06", (book) => book.put("Exempel", "STR-01", "Rader", "Projektnamn; Utfall")],
  ["no label", "UTG-07", (book) => book.put("Fält", "comment", "Etikett på engelska", null)],
  ["no type", "UTG-07", (book) => book.put("Fält", "comment", "Typ", null)],
  ["no sentence", "UTG-07", (book) => book.put("Anvisningar", "K2", "Text", "  ")],
  [
    "no document that a sentence is from",
    "UTG-07",
    (book) => {
      book.put("Anvisningar", "K2", "Varför", null);
      book.put("Anvisningar", "K2", "Källa", "Anvisningarna");
      return book.at("Anvisningar", "K2", "Dokument");
    },
  ],
  ["half of its own texts", "UTG-07", (book) => book.put("Regler", "KLI-01", "Åtgärd på engelska", null)],
  ["no title", "UTG-07", (book) => book.put("Utgåva", "Titel", "Värde", null)],
  [
    "a formula",
    "UTG-08",
    (book) => book.put("Regler", "BEL-05", "Anvisning", { number: 6, formula: 'HYPERLINK("x")' }),
  ],
  ["a formula without a result", "UTG-08", (book) => book.put("Utgåva", "Version", "Värde", { uncached: "NOW()" })],
  [
    "a setting that the check has not",
    "UTG-09",
    (book) => book.put("Regler", "BEL-09", "Inställningar", "något av fälten = grantedAmount\nmånader = 6"),
  ],
  [
    "a setting's value that is no choice",
    "UTG-05",
    (book) => book.put("Regler", "FRI-01", "Inställningar", "utfall = aldrig"),
  ],
  [
    "a setting of a check that has none",
    "UTG-47",
    (book) => book.put("Regler", "BEL-05", "Inställningar", "belopp = 5"),
  ],
  [
    "a field twice",
    "UTG-10",
    (book) => {
      book.grid("Fält").push([...(book.grid("Fält")[1] ?? [])].map((cell, at) => (at === 8 || at > 9 ? null : cell)));
      return `Fält A${book.grid("Fält").length}`;
    },
  ],
  [
    "a code twice in its list",
    "UTG-10",
    (book) => {
      book.add("Listor", { Lista: "status", Kod: "PAGAR", Etikett: "Löper", "Etikett på engelska": "Goes on" });
      return `Listor B${book.grid("Listor").length}`;
    },
  ],
  [
    "codes without a list",
    "UTG-11",
    (book) => {
      book.put("Fält", "comment", "Typ", "Koder");
      return book.at("Fält", "comment", "Lista");
    },
  ],
  ["a list without codes", "UTG-12", (book) => book.put("Fält", "comment", "Lista", "status")],
  ["a list that does not exist", "UTG-13", (book) => book.put("Fält", "status", "Lista", "läge")],
  ["one heading for two fields", "UTG-14", (book) => book.put("Fält", "comment", "Synonymer", "övrigt; Utfall.")],
  ["a heading twice", "UTG-15", (book) => book.put("Fält", "comment", "Synonymer", "övrigt; ÖVRIGT")],
  ["a heading that is only a year", "UTG-16", (book) => book.put("Fält", "comment", "Synonymer", "2023")],
  ["a shared heading that one owns", "UTG-17", (book) => book.put("Fält", "comment", "Delade synonymer", "utfall")],
  [
    "a word for two codes",
    "UTG-18",
    (book) => {
      book.add("Listor", { Lista: "status", Kod: "NY", Etikett: "Ny", "Etikett på engelska": "New", Ord: "klart" });
      return `Listor E${book.grid("Listor").length}`;
    },
  ],
  [
    "a word of dots",
    "UTG-19",
    (book) => {
      book.add("Listor", { Lista: "status", Kod: "NY", Etikett: "Ny", "Etikett på engelska": "New", Ord: "..." });
      return `Listor E${book.grid("Listor").length}`;
    },
  ],
  [
    "a rule on an unknown field",
    "UTG-20",
    (book) => book.put("Regler", "BEL-09", "Inställningar", "något av fälten = bidrag"),
  ],
  [
    "an example on an unknown field",
    "UTG-20",
    (book) => book.put("Exempel", "BEL-05", "Projekt", "bidrag = 30 000 kr"),
  ],
  [
    "a rule on an unknown code",
    "UTG-21",
    (book) => {
      book.put("Regler", "STA-01", "Kontroll", "Koden används");
      book.put("Regler", "STA-01", "Kod", "KLI-02");
      for (const heading of [
        "Rubrik",
        "Rubrik på engelska",
        "Meddelande",
        "Meddelande på engelska",
        "Åtgärd",
        "Åtgärd på engelska",
      ])
        book.put("Regler", "KLI-02", heading, "Text");
      book.put("Regler", "KLI-02", "Inställningar", "fält = status\nnågon av koderna = KLAR");
      return book.at("Regler", "KLI-02", "Inställningar");
    },
  ],
  ["an instruction that does not exist", "UTG-22", (book) => book.put("Regler", "BEL-09", "Anvisning", "9.9")],
  ["a code that the program weighs", "UTG-23", (book) => book.put("Regler", "STA-01", "Kod", "FIL-01")],
  ["a reading rule that can be turned off", "UTG-24", (book) => book.put("Regler", "STR-01", "Valfri", "ja")],
  [
    "an own code without texts",
    "UTG-26",
    (book) => {
      book.put("Regler", "STA-01", "Kod", "KLI-02");
      return book.at("Regler", "KLI-02", "Rubrik");
    },
  ],
  [
    "a text that names what nobody tells",
    "UTG-28",
    (book) => book.put("Regler", "KLI-01", "Meddelande", "{summa} saknas."),
  ],
  [
    "a check that cannot fill the text",
    "UTG-29",
    (book) => {
      book.put("Regler", "BEL-05", "Inställningar", "något av fälten = comment");
      return book.put("Regler", "BEL-05", "Kontroll", "Ska vara ifyllt");
    },
  ],
  [
    "an edition to build on that does not exist",
    "UTG-31",
    (book) => book.put("Utgåva", "Bygger på", "Värde", "klimat"),
  ],
  [
    "a text longer than a cell may be",
    "UTG-39",
    (book) => book.put("Fält", "comment", "Synonymer", "x".repeat(32_001)),
  ],
  [
    "a setting twice",
    "UTG-44",
    (book) => {
      book.grid("Utgåva").push(["Version", "2"]);
      return `Utgåva A${book.grid("Utgåva").length}`;
    },
  ],
  ["struck text", "UTG-46", (book) => book.put("Anvisningar", "K2", "Text", { struck: "Gäller inte längre" })],
  ["an example of a rule that is gone", "UTG-48", (book) => book.put("Exempel", "BEL-05", "Regel", "BEL-95")],
  [
    "two receivers of one name",
    "UTG-53",
    (book) => {
      book.add("Mottagare", { Namn: "Föreningen Ett" });
      book.add("Mottagare", { Namn: "Föreningen Två", "Andra namn": "föreningen ett" });
      return `Mottagare B${book.grid("Mottagare").length}`;
    },
  ],
];

test("the workbook that is broken here is whole before it is", () => {
  expect(
    workbook()
      .read()
      .findings.filter(({ code }) => code !== "UTG-43"),
  ).toEqual([]);
});

describe.each(kinds)("%s", (_name, code, breakIt) => {
  test(`is told at its cell (${code})`, () => {
    const book = workbook();
    const cell = breakIt(book);
    const { findings, edition } = book.read();
    expect(findings.map(placed)).toContain(`${code} ${cell}`);
    expect(edition === null).toBe(findings.some(({ severity }) => severity === "error" || severity === "blocker"));
    for (const finding of findings) expect(editionMessage(finding, "sv").message).not.toMatch(/undefined|\[object/);
  });
});

test("one fault is told once", () => {
  for (const [name, code, breakIt] of kinds) {
    const book = workbook();
    breakIt(book);
    const told = book.read().findings.filter((finding) => finding.code !== "UTG-43");
    // A rule that is given another code leaves its examples behind; what stands twice, or on nothing, breaks more than itself.
    const isAlone = !["UTG-21", "UTG-23", "UTG-26", "UTG-10", "UTG-31"].includes(code);
    if (isAlone) expect([name, told.map(placed)]).toEqual([name, [told.map(placed)[0]]]);
  }
});

test("several faults on several sheets are all told at once", () => {
  const book = workbook();
  const cells = [
    book.put("Regler", "BEL-05", "Allvar", "Katastrof"),
    book.put("Fält", "comment", "Synonymer", "utfall"),
    book.put("Anvisningar", "K2", "Text", null),
    book.put("Utgåva", "Rapport inom (månader)", "Värde", "sex"),
    book.put("Regler", "BEL-09", "Anvisning", "9.9"),
  ];
  expect(
    book
      .read()
      .findings.map((finding) => placed(finding).slice(7))
      .sort(),
  ).toEqual(cells.sort());
});

describe("a workbook that has been through other hands", () => {
  test("may have its sheets and columns in another order, columns and lines of its own, and blank rows", () => {
    const { grids } = workbook();
    const turned = Object.fromEntries(
      Object.entries(grids)
        .reverse()
        .map(([sheet, grid]) => [
          ` ${sheet.toUpperCase()} `,
          [
            ["Anteckningar från mötet"],
            [],
            ...grid.flatMap((cells, at) => [
              [...cells.toReversed(), at === 0 ? "Eget" : "x", null],
              [null, null],
            ]),
          ],
        ]),
    );
    const { edition, findings } = readEdition(workbookOf(turned), extensible);
    expect(findings).toEqual([]);
    expect(edition).toEqual(whole);
  });

  test("is told of by name where a sheet or a column is missing", () => {
    const book = workbook();
    delete book.grids["Tabeller"];
    book.grid("Fält")[0]![1] = "Rubrik";
    const told = book.read().findings.map(({ code, params }) => [code, params["sheet"] ?? params["heading"]]);
    expect(told).toContainEqual(["UTG-02", "Tabeller"]);
    expect(told).toContainEqual(["UTG-03", "Etikett"]);
  });

  test("is told of where a heading stands twice, and where a sheet is not ours", () => {
    const book = workbook();
    book.grid("Listor")[0]!.push("Ord");
    book.grids["Regler (2)"] = [["Kod"], ["BEL-05"]];
    expect(book.read().findings.map(placed)).toEqual(expect.arrayContaining(["UTG-04 Listor L1", "UTG-45 Regler (2)"]));
  });

  test("is none without the sheet that says what it is", () => {
    const { data, edition, findings } = readEdition(workbookOf({ Projekt: [["Projektnamn"], ["Torget"]] }), extensible);
    expect([data, edition, findings.map(({ code }) => code)]).toEqual([null, null, ["UTG-01"]]);
  });
});

test("a row is taken out with ja, and so are its examples", () => {
  const book = workbook();
  book.put("Regler", "BEL-05", "Ta bort", "ja");
  const { edition } = book.read();
  expect(edition?.rules.map(({ code }) => code)).toEqual(
    whole.rules.map(({ code }) => code).filter((code) => code !== "BEL-05"),
  );
});

test("reading rules that are not there are taken from the base, and that is said once", () => {
  const book = workbook();
  const gone = whole.rules.filter(({ check }) => check.kind === "reading").map(({ code }) => code);
  book.grids["Regler"] = book.grid("Regler").filter(([code]) => !(typeof code === "string" && gone.includes(code)));
  book.grids["Exempel"] = book.grid("Exempel").filter(([code]) => !(typeof code === "string" && gone.includes(code)));
  const { edition, findings } = book.read();
  expect(findings.filter(({ code }) => code === "UTG-54")).toHaveLength(1);
  expect(new Set(edition?.rules.map(({ code }) => code))).toEqual(new Set(whole.rules.map(({ code }) => code)));
});

test("another edition of the same id and version is pointed out, and the very same is not", () => {
  const same = workbook();
  expect(same.read().findings).toEqual([]);
  const other = workbook();
  other.put("Utgåva", "Rapport inom (månader)", "Värde", 4);
  expect(other.read().findings.map(placed)).toEqual(["UTG-43 Utgåva B3"]);
  other.put("Utgåva", "Version", "Värde", "exempel-2");
  expect(other.read().findings).toEqual([]);
});

describe("a hostile workbook gives findings and no hang", () => {
  test("100,000 rows", () => {
    const book = workbook();
    const line = book.grid("Regler")[1]!;
    book.grids["Regler"] = [...book.grid("Regler"), ...Array.from({ length: 100_000 }, () => line)];
    expect(book.read().findings.map(({ code }) => code)).toContain("UTG-38");
  });

  test("formulas in every cell", () => {
    const book = workbook();
    book.grids["Fält"] = book
      .grid("Fält")
      .map((cells, at) => (at === 0 ? cells : cells.map(() => ({ uncached: "WEBSERVICE(A1)" }))));
    const { edition, findings } = book.read();
    expect(edition).toBeNull();
    expect(findings.filter(({ code }) => code === "UTG-08").length).toBeGreaterThan(100);
  });

  test("keys of every object, markup and lookalikes are plain text", () => {
    const book = workbook();
    book.put("Fält", "comment", "Etikett", "__proto__");
    book.put("Fält", "comment", "Synonymer", "constructor; <b>; =1+1; {{x}}");
    book.put("Regler", "BEL-09", "Inställningar", "__proto__ = 1\nconstructor.prototype = 2");
    const { findings } = book.read();
    expect(findings.map(({ code }) => code)).toContain("UTG-09");
    expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
  });
});

test("of a new edition everything that must be filled in is told at once, each at its cell", () => {
  const book = workbook();
  const missing = ["Titel", "Minsta rimliga belopp (kr)", "Största rimliga belopp (kr)", "Första år"].map((name) =>
    book.put("Utgåva", name, "Värde", null),
  );
  missing.push(book.put("Utgåva", "Syfte", "På engelska", null));
  expect(book.read().findings.map(placed).sort()).toEqual(missing.map((cell) => `UTG-07 ${cell}`).sort());
});

test.each([
  ["which rule it is of", { Utfall: "Godtas", "Per dag": "2024-01-01" }, "Regel"],
  ["what comes of it", { Regel: "FRI-01", "Per dag": "2024-01-01" }, "Utfall"],
  ["either", { Beskrivning: "En dag före" }, "Regel"],
  ["a word that nobody knows for what comes of it", { Regel: "FRI-01", Utfall: "kanske" }, "Utfall"],
])(
  "an example that does not say %s is told at its cell, also where the edition builds on another",
  (_, cells, heading) => {
    const grids = editionGrids({ ...nextYear });
    const examples = grids["Exempel"] ?? [];
    const headings = examples[0] ?? [];
    examples.push(
      headings.map((name) => (typeof name === "string" ? (new Map(Object.entries(cells)).get(name) ?? null) : null)),
    );
    const { edition, findings } = readEdition(workbookOf(grids), extensible);
    const at = `Exempel ${String.fromCharCode(65 + headings.indexOf(heading))}${examples.length}`;
    expect(findings.map(({ at: { sheet, cell } }) => `${sheet} ${cell ?? ""}`)).toContain(at);
    expect(edition).toBeNull();
  },
);
