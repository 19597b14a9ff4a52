import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

/** What a careful reader of an office's own workbook knows, and what the same reader would ask about. Amounts and projects are made up. */

type Rows = readonly (readonly CellInput[])[];
const inSheets = (sheets: Readonly<Record<string, SheetInput | Rows>>) => readIntake(workbookOf(sheets));
const totals = (...rows: Rows): string => totalsIn(inSheets({ Blad: rows }));

const names = ["Ängens parklek", "Sätra torg", "Bredängs gångväg", "Vårbergs strand"];
const granted = [920, 1340, 460, 780];
const spent = [800, 1300, 418, 241];
const years = [
  [200, 0, 100, 50],
  [300, 900, 200, 50],
  [300, 400, 118, 141],
];
const whole = "4 3500000 2759000";
const at = (of: readonly number[] | undefined, index: number): number => of?.[index] ?? 0;
const left = (index: number): number => at(granted, index) - at(spent, index);
const list = (headings: readonly CellInput[], row: (index: number) => readonly CellInput[]): Rows => [
  ["Belopp i tkr"],
  headings,
  ...names.map((name, index): readonly CellInput[] => [name, ...row(index)]),
];
const plainList = list(["Projekt", "Beviljat", "Utfall"], (index) => [at(granted, index), at(spent, index)]);

describe("years and their sum", () => {
  const of = (index: number): readonly number[] => years.map((year) => at(year, index));

  it.each(["S:a förbrukat", "Σ förbrukat", "Tot. förbrukat", "Nedlagt hittills"])("%s", (heading) => {
    const rows = list(["Projekt", "Beviljat", 2021, 2022, 2023, heading], (index) => [
      ...[at(granted, index), ...of(index), at(spent, index)],
    ]);
    expect(totals(...rows)).toBe(whole);
  });

  it("are parts of what is read, whatever its heading is", () => {
    const rows = list(["Projekt", "Beviljat", 2021, 2022, 2023, "Gått åt, allt"], (index) => [
      ...[at(granted, index), ...of(index), at(spent, index)],
    ]);
    expect(totals(...rows)).toBe(whole);
  });

  it("are asked about where they come to something else", () => {
    const rows = list(["Projekt", "Beviljat", 2021, 2022, 2023, "Gått åt, allt"], (index) => [
      ...[at(granted, index), ...of(index), at(spent, index) + 7],
    ]);
    expect(totals(...rows)).toMatch(/^4 3500000\? \d+\?$/u);
  });
});

describe("what had been spent since the start", () => {
  const states = [years[0], [500, 900, 300, 100], spent];

  it.each([
    ["Utfall ackumulerat från projektstart", ["t.o.m. T1", "t.o.m. T2", "t.o.m. T3 (slut)"]],
    ["Utfall ackumulerat från projektstart", ["T1", "T2", "T3"]],
    ["Ackumulerat utfall", ["t.o.m. T1", "t.o.m. T2", "t.o.m. T3 (slut)"]],
    ["Utfall sedan projektets start", ["T1", "T2", "T3"]],
  ])("%s: %s", (over, headings) => {
    const rows = [
      ["Enhet: tkr"],
      [null, null, over],
      ["Projekt", "Beviljat", ...headings],
      ...names.map((name, index) => [name, at(granted, index), ...states.map((state) => at(state, index))]),
    ];
    expect(totalsIn(inSheets({ Blad: { rows, merges: ["C2:E2"] } }))).toBe(whole);
  });
});

describe("what was granted after changes", () => {
  it.each(["efter ändringar", "efter omdisponering", "efter tillägg", "inkl. tilläggsbeslut"])("%s", (after) => {
    const rows = list(
      ["Projekt", "Ursprungligt beslut", "Tilläggsbeslut", "Omdisponering", `Beviljat ${after}`, "Utfall"],
      (index) => [at(granted, index) - 60, 20, 40, at(granted, index), at(spent, index)],
    );
    expect(totals(...rows)).toBe(whole);
  });
});

describe("two decisions side by side", () => {
  const decided = (first: string, second: string, later: readonly (number | null)[], ...more: readonly CellInput[]) =>
    list(["Projekt", first, second, "Utfall", ...more], (index) => [
      ...[at(granted, index), later[index] ?? null, at(spent, index)],
      ...(more.length > 0 ? [at(granted, index) + (later[index] ?? 0) - at(spent, index)] : []),
    ]);
  const larger = [null, 1500, null, 900];

  it("may be the first and what it became", () => {
    const reading = inSheets({ Blad: decided("Beslut 8 mars 2023", "Beslut 5 juli 2023", larger) });
    expect([totalsIn(reading), codesOf(reading, "STR-42").length]).toEqual(["4 -? 2759000", 1]);
  });

  it.each([
    ["Beslut mars 2023", "Beslut juli 2023"],
    ["Beviljat mars", "Beviljat juli"],
  ])("may be so by their months: %s, %s", (first, second) => {
    expect(totals(...decided(first, second, larger))).toBe("4 -? 2759000");
  });

  it.each([
    ["a decision that says that it adds", "Beslut 8 mars 2023", "Tilläggsbeslut 5 juli 2023", larger, []],
    ["a smaller one", "Beslut 8 mars 2023", "Beslut 5 juli 2023", [null, 500, null, 900], []],
    ["another year", "Beslut 8 mars 2023", "Beslut 6 mars 2024", larger, []],
    ["what is left of both", "Beslut 8 mars 2023", "Beslut 5 juli 2023", larger, ["Kvar"]],
    ["never both", "Beslut 8 mars 2023", "Beslut 5 juli 2023", [null, null, null, 0], []],
  ])("add up: %s", (_, first, second, later, more) => {
    const sum = 3500 + later.reduce<number>((all, amount) => all + (amount ?? 0), 0);
    expect(totals(...decided(first, second, later, ...more))).toBe(`4 ${sum}000 2759000`);
  });
});

it("the grant's own columns count beside the nämnd's", () => {
  const rows = list(
    ["Projekt", "Beviljade trygghetsmedel", "Egna investeringsmedel", "Trygghetsmedel", "Egna medel", "Utfall totalt"],
    (index) => [at(granted, index), 100, at(spent, index), 90, at(spent, index) + 90],
  );
  const over = [null, "Budget", null, "Utfall", null, null];
  const [unit = [], ...under] = rows;
  expect(totalsIn(inSheets({ Blad: { rows: [unit, over, ...under], merges: ["B2:C2", "D2:F2"] } }))).toBe(whole);
});

describe("a row a project and period", () => {
  const split = [0.5, 0.2, 0.3];
  const entries = names.flatMap((name, index) =>
    split.map((share, part) => [
      name,
      `2023${["04", "08", "12"][part] ?? ""}`,
      part === 0 ? at(granted, index) * 1000 : 0,
      Math.round(at(spent, index) * 1000 * share),
    ]),
  );
  const data: Rows = [["Projekt", "Period", "Beviljat (kr)", "Utfall (kr)"], ...entries];

  it("is one project", () => expect(totals(...data)).toBe(whole));

  it("is what a pivot of it says", () => {
    const pivot: Rows = [
      ["Radetiketter", "Summa av Beviljat (kr)", "Summa av Utfall (kr)"],
      ...names.map((name, index) => [name, at(granted, index) * 1000, at(spent, index) * 1000]),
      ["Totalsumma", 3_500_000, 2_759_000],
    ];
    expect(totalsIn(inSheets({ Pivot: pivot, Data: data }))).toBe(whole);
  });

  it("is asked about where what was spent grows from row to row in all of them", () => {
    const growing = entries.map(([name = null, period = null, grant = null], index) => [
      ...[name, period, grant, 100_000 * ((index % 3) + 1)],
    ]);
    const reading = inSheets({ Blad: [data[0] ?? [], ...growing] });
    expect(totalsIn(reading)).toMatch(/^4 3500000\?? 400000\?$/u);
    expect(codesOf(reading, "STR-80")).toHaveLength(8);
    const total = ["Summa", null, 3_500_000, 2_400_000];
    expect(totals(data[0] ?? [], ...growing, total)).toBe("4 3500000 2400000");
  });
});

describe("a step under projects", () => {
  const plan = (...steps: Rows): Rows => [
    ["Belopp i tkr"],
    ["Projekt / milstolpe", "Datum", "Beviljat", "Utfall"],
    ...names.flatMap((name, index): Rows => [[name, null, at(granted, index), at(spent, index)], ...steps]),
  ];

  it("is none", () =>
    expect(totals(...plan(["Byggstart", "2024-04-08"], ["Projektering klar", "2024-01-31"]))).toBe(whole));
  it("is a project whose amounts are missing where it is called otherwise", () => {
    expect(totals(...plan(), ["Gröndals torg", "2024-04-08"])).toMatch(/^5 3500000\? /u);
  });
});

it.each([
  ["Ack. utfall (kr)", "Period"],
  ["Utfall (kr)", "T.o.m. period"],
])("what had been spent by each period is not added: %s, %s", (heading, periods) => {
  const rows = names.slice(0, 2).flatMap((name, index): Rows => [
    [name, "202304", at(granted, index) * 1000, 300_000],
    [name, "202308", 0, 290_000],
  ]);
  expect(totals(["Projekt", periods, "Beviljat (kr)", heading], ...rows)).toMatch(/^2 2260000\?? 600000\?$/u);
});

describe("blocks without a heading, with the project's name beside each", () => {
  const blocks = (called: readonly string[]): Rows =>
    called.flatMap((name, index): Rows => [
      [name, "Beviljat", at(granted, index)],
      [null, "Förbrukat", at(spent, index)],
      [null, "Kvar", left(index)],
    ]);
  const total: Rows = [
    ["Alla projekt", "Beviljat", 3500],
    [null, "Förbrukat", 2759],
    [null, "Kvar", 741],
  ];

  it("are projects", () => {
    expect(totals(["Alla belopp i tkr"], ...blocks(names))).toBe(whole);
    expect(totals(["Alla belopp i tkr"], ...blocks(names), ...total)).toBe(whole);
  });

  it("are none where they are of nämnder", () => {
    expect(totals(["Alla belopp i tkr"], ...blocks(["Farsta", "Bromma", "Skarpnäck", "Enskede-Årsta-Vantör"]))).toBe(
      "0 - -",
    );
  });

  it("are none beside a list", () => {
    const areas = blocks(["Norra parken", "Södra parken", "Östra parken", "Västra parken"]);
    expect(totalsIn(inSheets({ Lista: plainList, Delar: [["Alla belopp i tkr"], ...areas] }))).toBe(whole);
  });
});

describe("a form a sheet, under the project's name", () => {
  const form = (index: number, more = 0): Rows => [
    [names[index] ?? ""],
    ["Start", "april"],
    ["Beviljat, tkr", at(granted, index)],
    ["Utfall, tkr", at(spent, index) + more],
    ["Resultat", "Klart"],
  ];

  it("is read beside sheets of something else", () => {
    const forms = { P1: form(0), P2: form(1), P3: form(2), P4: form(3) };
    const contacts: Rows = [["Kontakter"], ["Namn", "Telefon"], ["Parkenheten", "08-508 00 000"]];
    expect(totalsIn(inSheets({ ...forms, Kontakt: contacts }))).toBe(whole);
  });

  it("is held against the overview", () => {
    expect(totalsIn(inSheets({ Lista: plainList, P1: form(0), P2: form(1) }))).toBe(whole);
    const reading = inSheets({ Lista: plainList, P1: form(0), P2: form(1, 9) });
    expect([totalsIn(reading), codesOf(reading, "ID-06")]).toEqual(["4 3500000 1459000?", ["ID-06 B4"]]);
  });

  it("is held against the overview where it is alone", () => {
    expect(totalsIn(inSheets({ Lista: plainList, P1: form(0) }))).toBe(whole);
    const reading = inSheets({ Lista: plainList, P1: form(0, 9) });
    expect([totalsIn(reading), codesOf(reading, "STR-60")]).toEqual(["4 3500000 2759000?", ["STR-60 B4"]]);
  });

  it.each([
    ["Farsta", "Skarpnäck"],
    ["Kvartalsrapport ett", "Kvartalsrapport två"],
    ["Parkavdelningen", "Gatuavdelningen"],
  ])("is none beside a list that does not know it: %s, %s", (first, second) => {
    const part = (title: string, share: number): Rows => [
      [title],
      ["Beviljat, tkr", 3500 * share],
      ["Utfall, tkr", 2759 * share],
      ["Status", "Klart"],
      ["Kvar, tkr", 741 * share],
    ];
    expect(totalsIn(inSheets({ Lista: plainList, A: part(first, 0.4), B: part(second, 0.6) }))).toBe(whole);
  });
});

describe("vouchers that have a project's short number", () => {
  const decided: Rows = [
    ["Beviljade medel, kr"],
    ["Projekt", "Benämning", "Beviljat, kr"],
    ...names.map((name, index): readonly CellInput[] => [7701 + index, name, at(granted, index) * 1000]),
  ];
  const vouchers: Rows = [
    ["Projekt", "Bokf.datum", "Text", "Utgift, kr"],
    ...names.flatMap((_, index): Rows => [
      [7701 + index, "2023-04-14", "Mark", 100_000],
      [7701 + index, "2023-06-02", "Stolpar", at(spent, index) * 1000 - 100_000],
    ]),
  ];

  it("are of the one that bears it", () => {
    expect(totalsIn(inSheets({ Beslut: decided, Transaktioner: vouchers }))).toBe(whole);
    expect(totalsIn(inSheets({ Transaktioner: vouchers, Beslut: decided }))).toBe(whole);
  });

  it("are of none where two bear it", () => {
    const others = decided.map((row, index) => (index < 2 ? row : [row[0] ?? null, `Norra stråket ${index}`, 90_000]));
    expect(totalsIn(inSheets({ Beslut: decided, Fler: others, Transaktioner: vouchers }))).toContain("?");
  });
});

describe("cards with one of them all", () => {
  const card = (index: number, row: number): readonly CellInput[] =>
    [
      [names[index] ?? "", null],
      ["Beviljat", at(granted, index)],
      ["Förbrukat", at(spent, index)],
      ["Kvar", left(index)],
    ][row] ?? [];
  const cards: Rows = [0, 2].flatMap((first) => [
    ...[0, 1, 2, 3].map((row) => [...card(first, row), null, ...card(first + 1, row)]),
    [],
  ]);
  const all = (title: string, total: number): Rows => [
    [title],
    ["Beviljat", total],
    ["Förbrukat", 2759],
    ["Kvar", 741],
  ];

  it.each(["ALLT TILLSAMMANS", "Totalt", "Hela paketet", "Allt som allt"])("%s", (title) => {
    expect(totals(["Alla belopp i tkr"], [], ...cards, ...all(title, 3500))).toBe(whole);
    expect(totals(["Alla belopp i tkr"], [], ...cards, ...all(title, 3600))).not.toBe("4 3500000 2759000");
  });

  it("a project a row, and the sum under them", () => {
    const rows = names.map((name, index): readonly CellInput[] => [
      ...["Projekt:", name, "Beviljat:", at(granted, index), "tkr", "Förbrukat:", at(spent, index), "tkr"],
    ]);
    const sum = ["Summa:", null, "Beviljat:", 3500, "tkr", "Förbrukat:", 2759, "tkr"];
    expect(totals(...rows.flatMap((row) => [row, []]), sum)).toBe(whole);
  });
});

describe("a project's diary under its title", () => {
  const diary = names.flatMap((name, index): Rows => {
    const [first, second] = [200, at(spent, index) - 200];
    const code = `731${index}`;
    return [
      [`Projekt ${code} ${name}`],
      ["Datum", "Händelse", "Tilldelat", "Kostnad", "Saldo"],
      ["2023-03-08", "Beslut i nämnden", at(granted, index), null, at(granted, index)],
      ["2023-05-17", "Mark och plantering", null, first, at(granted, index) - first],
      ["2023-08-29", "Invigning", null, second, left(index)],
      [null, `Summa ${code}`, at(granted, index), at(spent, index), left(index)],
      [],
    ];
  });

  it("is one project, with its own sum", () => {
    const all = [null, "Summa alla projekt", 3500, 2759, 741];
    const reading = inSheets({ Dagbok: [["Dagbok (tkr)"], ...diary, all] });
    expect([totalsIn(reading), reading.projects.map(({ id }) => id)]).toEqual([
      whole,
      ["7310", "7311", "7312", "7313"],
    ]);
  });
});

describe("a report of each activity, with its figures at the end", () => {
  const report = (rows: (index: number) => Rows): Rows =>
    names.flatMap((name, index): Rows => [
      [`Aktivitet:  ${name}`],
      ["Startdatum: 2023-04-01   Slutdatum: 2023-12-31   Status: Avslutad"],
      ["Analys"],
      ["Aktiviteten är genomförd enligt plan."],
      ["Ekonomi"],
      ["(tkr)", "Beviljade trygghetsmedel", "Utfall", "Avvikelse"],
      ...rows(index),
      [],
    ]);
  const one = (index: number): readonly CellInput[] => [at(granted, index), at(spent, index), left(index)];

  it("is one project each", () => {
    const reading = inSheets({ Rapport: report((index) => [["Investering", ...one(index)]]) });
    expect([totalsIn(reading), reading.projects.map(({ name }) => name)]).toEqual([whole, names]);
  });

  it("is none where several rows may be projects", () => {
    const rows = report((index) => [
      ["Norra stråket", ...one(index)],
      ["Södra stråket", ...one(index)],
    ]);
    expect(totals(...rows)).not.toMatch(/^4 7000000 /u);
  });
});

describe("a sheet that is not to be used", () => {
  const old = [["Redovisning 2022 (tkr)"], ["Projekt", "Beviljat", "Utfall"], ["Gubbängens bryn", 1096, 1065]];

  it.each(["GAMMAL 2022 använd ej", "2022 gäller ej längre", "2022 ska ej användas"])("%s", (name) => {
    const reading = inSheets({ "2023": plainList, [name]: old });
    expect([totalsIn(reading), codesOf(reading, "STR-68").length]).toEqual([whole, 1]);
  });

  it.each(["2022 används", "2022 gäller"])("not %s", (name) => {
    expect(codesOf(inSheets({ "2023": plainList, [name]: old }), "STR-68")).toEqual([]);
  });
});

describe("a later decision with spending of its own", () => {
  const rows = (sum: readonly CellInput[]): Rows => [
    ["Belopp i tkr"],
    ["Kod", "Projekt", "Beslut", "Beviljat", "Utfall"],
    ["F12", "Sätra torg", "Ursprungligt", 500, 468],
    ["F14", "Ängens parklek", "Ursprungligt", 1000, 1000],
    ["F14", "Ängens parklek", "Tillägg", 350, 341],
    [null, "Summa", null, ...sum],
  ];

  it("adds where the list's sum adds it", () => expect(totals(...rows([1850, 1809]))).toBe("2 1850000 1809000"));
  it("is asked about where the sum leaves it out", () => expect(totals(...rows([1500, 1468]))).toContain("?"));
});

it.each([
  ["Vad", "Pengar vi fått", "Pengar vi betalat ut"],
  ["Projekt", "Bev", "Anv"],
])("%s | %s | %s", (...headings) => {
  expect(totals(...list(headings, (index) => [at(granted, index), at(spent, index)]))).toBe(whole);
});

it("other money beside the grant's own on both sides is set aside, whoever's it is", () => {
  const rows = list(
    [
      "Projekt",
      "Trygghetsmedel (beviljade)",
      "Egen inv.ram",
      "Fastighetsägare",
      "Summa",
      "Trygghetsmedel",
      "Egen inv.ram",
      "Fastighetsägare",
      "Summa",
    ],
    (index) => [
      at(granted, index),
      300,
      150,
      at(granted, index) + 450,
      at(spent, index),
      280,
      150,
      at(spent, index) + 430,
    ],
  );
  const over = [null, "Budget", null, null, null, "Utfall"];
  const [unit = [], ...under] = rows;
  expect(totalsIn(inSheets({ Blad: { rows: [unit, over, ...under], merges: ["B2:E2", "F2:I2"] } }))).toBe(whole);
});

describe("a code before each name", () => {
  const called = (code: (index: number) => string, ...more: Rows) => {
    const coded = names.map((name, index): readonly CellInput[] => [
      `${code(index)} ${name}`,
      at(granted, index) * 1000,
      at(spent, index) * 1000,
    ]);
    const { projects } = inSheets({ Blad: [["Projekt", "Beviljat kr", "Utfall kr"], ...coded, ...more] });
    return projects.map(({ id, name, idIsTemporary }) => `${idIsTemporary ? "" : id} ${name}`);
  };

  it.each([
    ["TM-320", (index: number): string => `TM-32${index}`],
    ["5501", (index: number): string => `${5501 + index}`],
    ["70411:", (index: number): string => `${70411 + index}:`],
  ])("is its id: %s", (_, code) => {
    expect(called(code)).toEqual(names.map((name, index) => `${code(index).replace(":", "")} ${name}`));
  });

  it.each([
    ["a running number", (index: number): string => String(index + 1)],
    ["a year", (index: number): string => String(2020 + index)],
    ["one for all", (): string => "TM-320"],
    ["words", (index: number): string => `Etapp${"abcd"[index] ?? ""}`],
  ])("is none: %s", (_, code) => {
    expect(called(code).every((one) => one.startsWith(" "))).toBe(true);
  });

  it("is none where another sheet has it before another name", () => {
    const sheet = (first: string, second: string): Rows => [
      ["Projekt", "Beviljat kr", "Utfall kr"],
      [`P-01 ${first}`, 900_000, 800_000],
      [`P-02 ${second}`, 500_000, 400_000],
    ];
    const reading = inSheets({ A: sheet("Ängens parklek", "Sätra torg"), B: sheet("Gröndal", "Vinterviken") });
    expect(totalsIn(reading)).toBe("4 2800000 2400000");
  });

  it("is none where one name has none", () => {
    expect(called((index) => `TM-32${index}`, ["Gröndal", 90_000, 80_000]).every((one) => one.startsWith(" "))).toBe(
      true,
    );
  });
});

describe("a note at an amount", () => {
  const noted = (text: string) => inSheets({ Blad: { rows: plainList, notes: { C4: text } } });

  it.each([
    "Här är även våra egna underhållspengar med.",
    "Måste kolla hur mycket som är trygghetsmedel.",
    "Behöver stämma av om beloppet är rätt.",
  ])("leaves it open: %s", (text) => expect(totalsIn(noted(text))).toContain("?"));

  it.each(["Här är vi nöjda med resultatet.", "Får kolla på plats i vår.", "Ska kontrollera staketet igen."])(
    "changes nothing: %s",
    (text) => expect(totalsIn(noted(text))).toBe(whole),
  );
});

describe("what is said below the list", () => {
  it.each([
    "Utfallet är hämtat t.o.m. period 10. Kostnader för november och december tillkommer.",
    "Kostnader för nov-dec är inte med.",
    "Utfallet från december ingår ej.",
  ])("leaves what was spent open: %s", (text) => expect(totals(...plainList, [], [text])).toMatch(/\?$/u));

  it.each([
    "Kostnader för drift och skötsel tillkommer.",
    "Inga kostnader för december tillkommer.",
    "Kostnader för projektledning ingår inte.",
    "Hälften av bidraget är förbrukat.",
    "Merparten av medlen avser belysning.",
  ])("changes nothing: %s", (text) => expect(totals(...plainList, [], [text])).toBe(whole));

  it.each(["Ca hälften av det beviljade är klimatinvesteringsmedel", "30 % av kostnaden är egna medel"])(
    "makes a project's amounts doubtful beside them: %s",
    (text) => {
      const rows = list(["Projekt", "Beviljat", "Utfall", "Anm."], (index) => [
        ...[at(granted, index), at(spent, index), index === 1 ? text : null],
      ]);
      expect(totals(...rows)).toContain("?");
    },
  );
});
