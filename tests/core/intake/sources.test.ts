import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];

const ledger: Rows = [
  ["Konto", "Projekt", "Projekt(T)", "Ver.nr", "Belopp"],
  ["5011", "7301", "Torget", "L1", 300_000],
  ["5460", "7302", "Parken", "L2", 200_000],
  ["5011", "7301", "Torget", "L3", 450_000],
  ["5011", "7302", "Parken", "L4", -25_000],
];
const list = (spent: (row: number) => CellInput[]): Rows => [
  ["Projekt", "Projekt(T)", "Beviljat kr", "Bokfört kr"],
  ["7301", "Torget", 900_000, ...spent(2)],
  ["7302", "Parken", 400_000, ...spent(3)],
];
const amounts = [750_000, 175_000];
const typed = list((row) => [amounts[row - 2] ?? 0]);

const read = (sheets: Readonly<Record<string, Rows>>) => {
  const reading = readIntake(workbookOf(sheets));
  return [
    totalsIn(reading),
    reading.projects.map(({ id, name }) => `${id} ${name}`).join("; "),
    ...codesOf(reading, "STR-36", "STR-14", "STR-42", "ID-01", "ID-02"),
  ];
};
const whole = ["2 1300000 925000", "7301 Torget; 7302 Parken", "STR-36 A1"];

describe("a ledger beside the list that adds it up", () => {
  it.each([
    ["SUMIF", (row: number) => `SUMIF(Huvudbok!$B$2:$B$5,A${row},Huvudbok!$E$2:$E$5)`],
    ["SUMIFS", (row: number) => `SUMIFS(Huvudbok!E:E,Huvudbok!B:B,$A${row})`],
    ["SUMPRODUCT", (row: number) => `SUMPRODUCT((Huvudbok!$B$2:$B$5=$A${row})*Huvudbok!$E$2:$E$5)`],
  ])("is no list of projects: %s", (_, formula) => {
    const rows = list((row) => [{ number: amounts[row - 2] ?? 0, formula: formula(row) }]);
    expect(read({ Sammanställning: rows, Huvudbok: ledger })).toEqual(whole);
    expect(read({ Huvudbok: ledger, Sammanställning: rows })).toEqual(whole);
  });

  it("is none where the sums were pasted as values, project by project", () => {
    expect(read({ Sammanställning: typed, Huvudbok: ledger })).toEqual(whole);
  });

  it("is none where its name must be quoted", () => {
    const rows = list((row) => [
      { number: amounts[row - 2] ?? 0, formula: `SUMIF('Uttag 2410'!B:B,A${row},'Uttag 2410'!E:E)` },
    ]);
    expect(read({ Lista: rows, "Uttag 2410": ledger })).toEqual(whole);
  });

  it("is asked about where it comes to something else than the list and no formula leads to it", () => {
    const other = list((row) => [row === 2 ? 751_000 : 175_000]);
    expect(read({ Sammanställning: other, Huvudbok: ledger })).not.toContain("STR-36 A1");
  });
});

describe("a list of projects that another sheet adds up", () => {
  const projects: Rows = [
    ["Projekt-ID", "Projekt", "Nämnd", "Beviljat kr", "Utfall kr"],
    ["TI-1", "Torget", "Farsta", 900_000, 750_000],
    ["TI-2", "Parken", "Farsta", 400_000, 175_000],
  ];

  it("per nämnd is the list", () => {
    const perNamnd: Rows = [
      ["Nämnd", "Beviljat kr", "Utfall kr"],
      [
        "Farsta",
        { number: 1_300_000, formula: "SUMIF(Projekt!C:C,A2,Projekt!D:D)" },
        { number: 925_000, formula: "SUMIF(Projekt!C:C,A2,Projekt!E:E)" },
      ],
    ];
    expect(read({ Projekt: projects, Nämnder: perNamnd }).slice(0, 2)).toEqual([
      "2 1300000 925000",
      "TI-1 Torget; TI-2 Parken",
    ]);
  });

  it("keeps a project that the other sheet lacks", () => {
    const spent: Rows = [
      ["Projekt-ID", "Projekt", "Utfall kr"],
      ["TI-1", "Torget", 750_000],
      ["TI-2", "Parken", 175_000],
      ["TI-3", "Bron", 90_000],
    ];
    const granted: Rows = [
      ["Projekt-ID", "Projekt", "Beviljat kr", "Utfall kr"],
      ["TI-1", "Torget", 900_000, { number: 750_000, formula: "SUMIF(Utfall!A:A,A2,Utfall!C:C)" }],
      ["TI-2", "Parken", 400_000, { number: 175_000, formula: "SUMIF(Utfall!A:A,A3,Utfall!C:C)" }],
    ];
    expect(read({ Beviljat: granted, Utfall: spent })[1]).toContain("Bron");
  });
});

describe("a pivot of the books beside the list", () => {
  const pivot = (...more: Rows): Rows => [
    ["Period", "(Alla)"],
    [],
    ["Radetiketter", "Summa av Belopp"],
    ["7301", 750_000],
    ["7302", 175_000],
    ...more,
  ];

  it.each([
    ["with a total", pivot(["Totalsumma", 925_000])],
    ["without a total", pivot()],
    [
      "by name",
      [
        ["Radetiketter", "Summa av Belopp"],
        ["Parken", 175_000],
        ["Torget", 750_000],
        ["Totalsumma", 925_000],
      ],
    ],
  ] as const)("repeats what was spent: %s", (_title, rows) => {
    expect(read({ Uppföljning: typed, Pivot: rows })).toEqual(whole);
  });

  it("is asked about where it holds a project that the list does not", () => {
    expect(read({ Uppföljning: typed, Pivot: pivot(["7399", 60_000]) })[0]).toMatch(/\?/u);
  });

  it("is asked about where it comes to other amounts", () => {
    const rows: Rows = [
      ["Radetiketter", "Summa av Belopp"],
      ["7301", 700_000],
      ["7302", 175_000],
    ];
    expect(read({ Uppföljning: typed, Pivot: rows })[0]).toMatch(/\?/u);
  });
});
