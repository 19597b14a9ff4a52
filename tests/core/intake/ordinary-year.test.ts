import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

/** What the offices of one ordinary year write, and a careful reader takes for what it is. Amounts and projects are made up. */

type Rows = readonly (readonly CellInput[])[];
const inSheets = (sheets: Readonly<Record<string, SheetInput | Rows>>) => readIntake(workbookOf(sheets));
const names = ["Ängens ljus", "Sätra torg", "Vårby park"];
const granted = [103_000, 271_000, 555_500];
const spent = [90_100, 250_700, 431_000];
const at = (of: readonly number[], index: number): number => of[index] ?? 0;
const list = (headings: readonly string[], row: (index: number) => readonly CellInput[]): Rows => [
  ["Projekt", ...headings],
  ...names.map((name, index): readonly CellInput[] => [name, ...row(index)]),
];
const totals = (rows: Rows): string => totalsIn(inSheets({ Lista: rows }));

describe("an occasion up to which money was spent", () => {
  it.each([
    "Utfall kr vid slutredovisning",
    "Använda medel t.o.m. slutredovisning",
    "Förbrukat fram till avslut",
    "Kostnad till projektets slut",
    "Nedlagt t.o.m. slutbesiktning",
    "Utfall till dagens datum",
  ])("%s", (heading) => {
    expect(totals(list(["Beviljat kr", heading], (index) => [at(granted, index), at(spent, index)]))).toBe(
      "3 929500 771800",
    );
  });
});

describe("the grant in force", () => {
  const changes = [10_000, 0, -20_000];
  const current = (index: number): number => at(granted, index) + at(changes, index);

  it.each([
    ["Beviljat", "Gällande beviljat"],
    ["Ursprungl. beviljat 2024-03-13", "Gällande beviljat belopp"],
    ["Beviljat belopp", "Nu gällande belopp"],
    ["Ursprunglig budget", "Gällande budget"],
  ])("counts instead of the first: %s, %s", (first, second) => {
    expect(
      totals(list([first, second, "Utfall"], (index) => [at(granted, index), current(index), at(spent, index)])),
    ).toBe("3 919500 771800");
  });

  it("may be of all money where the budget is in force", () => {
    const rows = list(["Beviljat", "Gällande budget", "Utfall"], (index) => [
      ...[at(granted, index), current(index), at(spent, index)],
    ]);
    expect(totals(rows)).toMatch(/^3 -\? /u);
  });

  const changed = (first: string, change: string, second: string, off = 0): string =>
    totals(
      list([first, change, second, "Utfall"], (index) => [
        ...[at(granted, index), at(changes, index), current(index) + off, at(spent, index)],
      ]),
    );

  it.each([
    ["Beviljat", "Omdisp. 2024-09-17", "Reviderat beviljat"],
    ["Ursprungligt beslut", "Justering", "Nytt belopp"],
    ["Beviljat", "Ändring", "Nytt beviljat belopp"],
  ])("is the first with what was changed: %s, %s, %s", (...headings) => {
    expect(changed(...headings)).toBe("3 919500 771800");
  });

  it("is asked about where the change explains nothing", () => {
    expect(changed("Beviljat", "Omdisp.", "Reviderat beviljat", 5_000)).toMatch(/^3 -\? /u);
  });
});

describe("sources of money side by side", () => {
  const others = [
    [30_500, 22_000, 71_000],
    [5_000, 0, 7_000],
  ];
  const otherSpent = [
    [20_300, 21_000, 71_000],
    [5_000, 0, 6_000],
  ];
  const parts = (own: readonly number[], rest: readonly (readonly number[])[], index: number, off: number) => {
    const amounts = [at(own, index), ...rest.map((one) => at(one, index))];
    return [...amounts, amounts.reduce((sum, amount) => sum + amount, off)];
  };
  const read = (first: string, second: string, off = 0) =>
    inSheets({
      Lista: {
        merges: ["A1:A2", "B1:E1", "F1:I1"],
        rows: [
          ["Projekt", "Beviljat kr", null, null, null, "Utfall kr"],
          [null, ...[0, 1].flatMap(() => ["Trygghetsmedel", first, second, "Totalt"])],
          ...names.map((name, index): readonly CellInput[] => [
            name,
            ...parts(granted, others, index, off),
            ...parts(spent, otherSpent, index, off),
          ]),
        ],
      },
    });

  it.each([
    ["SISAB", "Kyrkan"],
    ["Fastighets-ägare", "Region Stockholm"],
    ["Egen invest.plan", "Fastighets-ägare"],
  ])("add up to the whole with the grant's own, whatever they are called: %s, %s", (first, second) => {
    const reading = read(first, second);
    expect([totalsIn(reading), codesOf(reading, "STR-14")]).toEqual(["3 929500 771800", []]);
  });

  it("are asked about where they do not", () => {
    expect(totalsIn(read("SISAB", "Kyrkan", 1_000))).toMatch(/\?.*\?/u);
  });

  it("are asked about where one may be the grant", () => {
    expect(totalsIn(read("SISAB", "TM 2024"))).toMatch(/\?.*\?/u);
  });
});

describe("forms with a number and no name", () => {
  const form = (number: number, label: string, index: number): Rows => [
    [`UPPFÖLJNING AV ÅTGÄRD – blankett ${number} av 3`],
    ["Nämnd", null, "Farsta"],
    [label, null, at2(names, index)],
    ["A. Beviljat enligt beslut", null, at(granted, index)],
    ["B. Faktisk kostnad", null, at(spent, index)],
    ["C. A minus B", null, at(granted, index) - at(spent, index)],
    ["Slutbesiktigad", null, "ja"],
    [],
  ];
  const at2 = (of: readonly string[], index: number): string => of[index] ?? "";
  const forms = (label: string) =>
    inSheets({ Blanketter: [["Belopp i kr"], [], ...[0, 1, 2].flatMap((index) => form(index + 1, label, index))] });

  it.each(["Åtgärd/plats", "Plats och insats", "Objekt / adress", "Åtgärd, plats"])(
    "are called after what was done and where: %s",
    (label) => {
      const reading = forms(label);
      expect([totalsIn(reading), reading.projects.map(({ name }) => name).sort()]).toEqual([
        "3 929500 771800",
        [...names].sort(),
      ]);
    },
  );

  it("say by yes that they are done, and hold no amount that is left over", () => {
    expect(codesOf(forms("Åtgärd/plats"), "DAT-01", "STR-60", "STA-01")).toEqual([]);
  });
});

describe("a code that several rows have", () => {
  const codes = ["BEL", "VÄX", "BEL"];
  const rows: Rows = [
    ["Löpnr", "Projekt", "Beviljat kr", "Utfall kr", "Kod"],
    ...names.map((name, index): readonly CellInput[] => [
      ...[`23-00${index + 1}`, name, at(granted, index), at(spent, index), codes[index] ?? null],
    ]),
  ];
  const legend: Rows = [
    ["Kod", "Förklaring"],
    ["BEL", "Belysning"],
    ["VÄX", "Växtlighet"],
  ];

  it("is no id beside a number", () => {
    const reading = inSheets({ Alla: rows, Koder: legend });
    expect([totalsIn(reading), reading.projects.map(({ id }) => id).sort()]).toEqual([
      "3 929500 771800",
      ["23-001", "23-002", "23-003"],
    ]);
  });

  it("is no id without one", () => {
    const reading = inSheets({ Alla: rows.map((row) => row.slice(1)), Koder: legend });
    expect(totalsIn(reading)).toBe("3 929500 771800");
  });
});

describe("a note that more was granted", () => {
  const noted = (text: string): string =>
    totalsIn(
      inSheets({
        Lista: {
          rows: list(["Beviljat kr", "Utfall kr"], (index) => [at(granted, index), at(spent, index)]),
          notes: { B3: text },
        },
      }),
    );

  it.each([
    "Ytterligare 30 tkr beviljades i oktober av KS ETU",
    "Beviljades i oktober ytterligare 30 tkr",
    "Fick 30 tkr till i höstas",
    "Exkl. 30 tkr som beviljades i oktober",
    "Ej inräknat: tilläggsbeslut 30 tkr",
    "Kolla om det är med här!",
    "Dubbelkolla",
  ])("leaves it open what was: %s", (text) => {
    expect(noted(text)).toBe("3 929500? 771800");
  });

  it.each([
    "Inkl. 30 tkr från tilläggsbeslutet",
    "Varav 30 tkr beviljades ytterligare i oktober",
    "Ytterligare 30 tkr söktes men avslogs",
    "Ytterligare medel söks 2025",
    "Kollat mot beslutet, ok",
    "Kontrollera mot beslutet",
  ])("does not where it is in it, or was not granted: %s", (text) => {
    expect(noted(text)).toBe("3 929500 771800");
  });

  it("does not where the addition has a column of its own", () => {
    const rows: Rows = [
      ["Projekt", "Beviljat kr", "Tilläggsbeslut kr", "Utfall kr"],
      ["Ängens ljus", 100_000, 30_000, 90_000],
      ["Sätra torg", 200_000, null, 150_000],
    ];
    const sheet = { rows, notes: { B2: "Ytterligare 30 tkr beviljades i oktober" } };
    expect(totalsIn(inSheets({ Lista: sheet }))).toBe(totalsIn(inSheets({ Lista: rows })));
  });
});

it.each([
  ["Ca hälften av det beviljade är klimatinvesteringsmedel", "3 929500? 771800?"],
  ["30 % av beviljade medel är egna medel", "3 929500? 771800?"],
  ["Hälften av beloppet lämnas tillbaka", "3 929500 771800"],
])("other money in the grant is in what was spent of it too: %s", (comment, expected) => {
  const rows = list(["Beviljat kr", "Utfall kr", "Anmärkning"], (index) => [
    ...[at(granted, index), at(spent, index), index === 1 ? comment : null],
  ]);
  expect(totals(rows)).toBe(expected);
});

describe("a table of what the costs were for", () => {
  const costs = (heading: string, off = 0): Rows => [
    ["Utfallet fördelat på kostnadsslag"],
    ["Projekt", "Entreprenad", "Projektering", heading],
    ...names.map((name, index): readonly CellInput[] => [
      ...[name, at(spent, index) - 10_000 + off, 10_000, at(spent, index) + off],
    ]),
  ];
  const lines = list(["Beviljat", "Utfall"], (index) => [at(granted, index), at(spent, index)]);
  const under = (heading: string, off = 0): string => totals([["Belopp i kr"], ...lines, [], ...costs(heading, off)]);
  const beside = (heading: string, off = 0): string => {
    const [title, ...rows] = costs(heading, off);
    const padded = rows.map((row, index): readonly CellInput[] => [...(lines[index] ?? []), null, ...row]);
    return totals([["Belopp i kr", null, null, null, title?.[0] ?? null], ...padded]);
  };

  it.each(["Utfall", "Summa"])("ends with what was spent, which counts once: %s", (heading) => {
    expect([under(heading), beside(heading)]).toEqual(["3 929500 771800", "3 929500 771800"]);
  });

  it.each(["Utfall", "Summa"])("is asked about where it comes to something else: %s", (heading) => {
    expect(under(heading, 1_000)).toMatch(/^3 -\? -\?$/u);
    expect(beside(heading, 1_000)).toMatch(/^3 .*\?$/u);
  });
});

it("knows short words for the grant, and short years behind it", () => {
  const grantsAs = (heading: string): string =>
    totals([
      ["Belopp i kr"],
      ...list([heading, "Nedlagt", "Kvar"], (index) => [
        ...[at(granted, index), at(spent, index), at(granted, index) - at(spent, index)],
      ]),
    ]);
  const headings = ["Bev. trygghetsm.", "Tilldelade tryggh.medel", "Beviljat tot 22-23", "Fick i trygghetsmedel"];
  expect(headings.map(grantsAs)).toEqual(headings.map(() => "3 929500 771800"));
});

it("asks of what has been worked up and not yet invoiced, beside what is booked", () => {
  const rows = list(["Beviljat", "Bokfört", "Upparbetat, ej fakturerat"], (index) => [
    ...[at(granted, index), at(spent, index), 2_000],
  ]);
  expect(totals([["Belopp i kr"], ...rows])).toBe("3 929500 771800?");
});

describe("cards", () => {
  const card = (index: number): Rows => [
    ["Vi fick", at(granted, index)],
    ["Det kostade", at(spent, index)],
    ["Klart?", "ja"],
  ];

  it("under titles may end with all that there was", () => {
    const cards = names.flatMap((name, index): Rows => [[], [name], ...card(index)]);
    const read = (whole: number): ReturnType<typeof inSheets> =>
      inSheets({
        Blad: [["Allt nedan är i kronor."], ...cards, [], ["Allt vi fick", whole], ["Allt det kostade", 771_800]],
      });
    expect([totalsIn(read(929_500)), codesOf(read(929_500), "STR-07")]).toEqual(["3 929500 771800", []]);
    expect(codesOf(read(950_000), "STR-07")).toHaveLength(1);
  });

  it("may be counted, two in breadth", () => {
    const two = (first: number): Rows =>
      [[`Kort ${first + 1}`, names[first] ?? ""], ...card(first)].map((row, index) => [
        ...row,
        null,
        ...([[`Kort ${first + 2}`, `${names[first] ?? ""} norra`], ...card(first)][index] ?? []),
      ]);
    expect(totals([["Belopp i kr"], [], ...two(0), [], ...two(2)])).toBe("4 1317000 1042200");
  });
});

describe("a line under the list with one amount alone", () => {
  const below = (label: string, amount: number, ...between: Rows): string =>
    totals([
      ["Belopp i kr"],
      ...list(["Beviljat", "Utfall"], (index) => [at(granted, index), at(spent, index)]),
      ...between,
      [label, amount],
    ]);

  it.each([
    ["Postnummer", 12_345],
    ["Telefon", 50_810_000],
    ["Diarienummer", 20_231_187],
    ["Antal invånare", 45_210],
    ["Kostnadsställe", 45_120],
  ])("is no project where it is a number of something: %s", (label, amount) => {
    const under = [
      below(label, amount),
      below(label, amount, []),
      below(label, amount, ["Summa", 929_500, 771_800], []),
    ];
    expect(under).toEqual(under.map(() => "3 929500 771800"));
  });

  it.each(["Ej fördelat", "Reserv", "Saldo konto 1179", "Ny bänk Vårberg"])(
    "is asked about after an empty row: %s",
    (label) => {
      expect(below(label, 250_000, [])).toBe("3 929500? 771800");
    },
  );

  it("is a project that nothing has been spent of in the list itself", () => {
    expect(below("Ny bänk Vårberg", 250_000)).toBe("4 1179500 771800?");
  });
});

it.each([
  ["Listan omfattar 5 projekt.", "3 929500? 771800?"],
  ["Redovisningen avser totalt 4 beviljade projekt.", "3 929500? 771800?"],
  ["Listan omfattar 3 projekt.", "3 929500 771800"],
  ["Listan omfattar 5 stadsdelar.", "3 929500 771800"],
])("holds the list against what is said of it: %s", (sentence, expected) => {
  const rows = list(["Beviljat", "Utfall"], (index) => [at(granted, index), at(spent, index)]);
  expect(totals([["Belopp i kr"], [sentence], ...rows])).toBe(expected);
});
