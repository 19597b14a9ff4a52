import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Row = readonly CellInput[];
const read = (rows: readonly Row[]) => {
  const reading = readIntake(workbookOf({ Rapport: rows }));
  return [
    totalsIn(reading),
    reading.projects.map(({ id, name }) => `${id} ${name}`).join("; "),
    ...codesOf(reading).filter((code) => /^(?:STR-(?!04|22)|BEL|ID-0[12])/u.test(code)),
  ];
};
const expected = ["2 1100000 807600", "61040 Vinterviken; 61042 Aspudden"];

const pageHead = (page: number): readonly Row[] => [
  ["STOCKHOLMS STAD", null, "PROJEKTUPPFÖLJNING (kr)", null, "Sida", page],
  ["Bromma SDF", null, "Period 2301–2410", null, "Utskrift 2024-11-04 08:12"],
];
const heading: Row = ["Konto", "Text", "Beviljad budget", "Utfall ack", "Avvikelse", "Förbr %"];
const first: readonly Row[] = [
  ["5611", "Entreprenad mark", 155_000, 170_300, -15_300, 109.9],
  ["5612", "Entreprenad el", 290_000, 137_000, 153_000, 47.2],
];
const second: readonly Row[] = [
  ["6410", "Material", 230_000, 62_500, 167_500, 27.2],
  ["7411", "Konsult", 425_000, 437_800, -12_800, 103],
];
const sumOf = (label: string, ...amounts: readonly number[]): Row => [label, null, ...amounts];
const firstSum = (label: string): Row => sumOf(label, 445_000, 307_300, 137_700, 69.1);
const secondSum = (label: string): Row => sumOf(label, 655_000, 500_300, 154_700, 76.4);
const total: Row = ["Summa totalt", null, 1_100_000, 807_600, 292_400, 73.4];

describe("a print-out with a heading for each project over its accounts", () => {
  it("has one project each, over pages with their heads and headings", () => {
    expect(
      read([
        ...pageHead(1),
        heading,
        ["Projekt 61040", "Vinterviken"],
        ...first,
        ["Summa projekt", "61040", 445_000, 307_300, 137_700, 69.1],
        [],
        ["Projekt 61042", "Aspudden"],
        ...second.slice(0, 1),
        ...pageHead(2),
        heading,
        ...second.slice(1),
        ["Summa projekt", "61042", 655_000, 500_300, 154_700, 76.4],
        [],
        total,
      ]),
    ).toEqual(expected);
  });

  it("has them with number and name in one cell, and the sums named by either", () => {
    for (const labels of [
      ["Summa projekt 61040", "Summa projekt 61042"],
      ["Summa Vinterviken", "Summa Aspudden"],
      ["Summa", "Summa"],
    ] as const)
      expect(
        read([
          ...pageHead(1),
          heading,
          ["Projekt 61040 Vinterviken"],
          ...first,
          firstSum(labels[0]),
          ["Projekt 61042 Aspudden"],
          ...second,
          secondSum(labels[1]),
        ]),
      ).toEqual(expected);
  });

  it("has them without sums, where the pages' heads do not repeat the headings", () => {
    expect(
      read([
        ...pageHead(1),
        heading,
        ["Projekt: 61040 – Vinterviken"],
        ...first,
        ["Projekt: 61042 – Aspudden"],
        ...second.slice(0, 1),
        ...pageHead(2),
        ...second.slice(1),
        total,
      ]),
    ).toEqual(expected);
  });

  it("has them where a project goes on under its heading on the next page", () => {
    expect(
      read([
        ...pageHead(1),
        heading,
        ["Projekt 61040", "Vinterviken"],
        ...first.slice(0, 1),
        ...pageHead(2),
        heading,
        ["Projekt 61040", "Vinterviken (forts.)"],
        ...first.slice(1),
        firstSum("Summa projekt"),
        ["Projekt 61042", "Aspudden"],
        ...second,
        secondSum("Summa projekt"),
      ]),
    ).toEqual(expected);
  });

  it("has them as objects, with two amounts and no more", () => {
    const short = (rows: readonly Row[]): readonly Row[] => rows.map((row) => row.slice(0, 4));
    expect(
      read([
        ["Belopp i kr"],
        ["Konto", "Text", "Budget", "Utfall"],
        ["Objekt 61040", "Vinterviken"],
        ...short([...first, firstSum("Summa Vinterviken")]),
        ["Objekt 61042", "Aspudden"],
        ...short([...second, secondSum("Summa Aspudden"), total]),
      ]),
    ).toEqual(expected);
  });

  it("has them under those who have them, with sums of theirs", () => {
    expect(
      read([
        ...pageHead(1),
        heading,
        ["Ansvar 310 Parkenheten"],
        ["Projekt 61040", "Vinterviken"],
        ...first,
        firstSum("Summa projekt 61040"),
        firstSum("Summa ansvar 310"),
        ["Ansvar 320 Gatuenheten"],
        ["Projekt 61042", "Aspudden"],
        ...second,
        secondSum("Summa projekt 61042"),
        secondSum("Summa ansvar 320"),
        total,
      ]),
    ).toEqual(expected);
  });

  it("compares each sum with its accounts, and the total with the projects", () => {
    const wrong: Row = ["Summa projekt", "61040", 500_000, 307_300];
    const rows = (sum: Row, all: Row): readonly Row[] => [
      ...pageHead(1),
      heading,
      ["Projekt 61040", "Vinterviken"],
      ...first,
      sum,
      ["Projekt 61042", "Aspudden"],
      ...second,
      secondSum("Summa projekt"),
      all,
    ];
    expect(read(rows(wrong, []))).toEqual(["2 1155000? 807600", expected[1], "STR-34 C7"]);
    expect(read(rows(firstSum("Summa"), ["Totalt", null, 1_200_000, 807_600]))).toEqual([...expected, "STR-07 C12"]);
  });
});

it("takes an account for no page's head", () => {
  const [totals] = read([
    [null, null, 2023, 2024],
    ["kr"],
    heading.slice(0, 4),
    ["Projekt 61040", "Vinterviken"],
    ["6320", "Utskrift", 155_000, 170_300],
    ["6321", "Sida vid sida", 290_000, 137_000],
    ["Projekt 61042", "Aspudden"],
    ["6320", "Utskrift", 655_000],
    ["6321", "Sidomarkering", null, 500_300],
  ]);
  expect(totals).toBe(expected[0]);
});

describe("a print-out in which it is unclear whose a row is", () => {
  const start: readonly Row[] = [heading, ["Projekt 61040", "Vinterviken"], ...first];
  const end: readonly Row[] = [["Projekt 61042", "Aspudden"], ...second];

  it.each([
    ["other words stand before the row", [["Ofördelat"], ["5613", "Övrigt", 5_000, 3_000]], "STR-15 A7"],
    ["the row follows the sum", [firstSum("Summa 61040"), ["5613", "Övrigt", 5_000, 3_000]], "STR-15 A7"],
    ["the row tells nothing", [[null, null, 5_000, 3_000]], "STR-15 C6"],
  ] as const)("leaves the row out, and is not whole, where %s", (_, rows, code) => {
    expect(read([["kr"], ...start, ...rows, ...end])).toEqual(["2 1100000? 807600?", expected[1], code]);
  });

  it("is not read where a sum names another project", () => {
    const [totals] = read([["kr"], ...start, firstSum("Summa projekt 61042"), ...end]);
    expect(totals).toMatch(/\?.*\?/u);
  });

  it("is not read where the rows may be projects", () => {
    const [totals, names] = read([
      ["kr"],
      ["Benämning", "Beviljat", "Utfall"],
      ["Projekt 61040 Vinterviken"],
      ["Skylten", 100_000, 90_000],
      ["Muren", 50_000, 40_000],
      ["Projekt 61042 Aspudden"],
      ["Stigen", 10_000, 5_000],
    ]);
    expect([totals, names]).not.toContain(expected[1]);
    expect(totals).toMatch(/^3 /u);
  });

  it("lacks the amounts of a heading without rows", () => {
    const [totals] = read([
      ...pageHead(1),
      ...start,
      firstSum("Summa projekt"),
      ["Projekt 61041", "Gröndal"],
      ...end,
      secondSum("Summa projekt"),
    ]);
    expect(totals).toBe("3 1100000? 807600?");
  });

  it("is a list where the headings have amounts of their own", () => {
    expect(
      read([
        ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
        ["Projekt 61040 Vinterviken", 445_000, 307_300],
        ["Projekt 61042 Aspudden", 655_000, 500_300],
      ])[0],
    ).toBe(expected[0]);
  });
});

describe("a print-out whose headings are numbers alone", () => {
  const numbered = (...sums: readonly Row[]): readonly Row[] => [
    ["kr"],
    heading,
    ["61040", "Vinterviken"],
    ...first,
    ...sums.slice(0, 1),
    ["61042", "Aspudden"],
    ...second,
    ...sums.slice(1),
  ];

  it("has one project for each number that a sum is of", () => {
    const rows = numbered(
      ["Summa", "61040 Vinterviken", 445_000, 307_300, 137_700, 69.1],
      ["Summa", "61042 Aspudden", 655_000, 500_300, 154_700, 76.4],
      total,
    );
    expect(read(rows)).toEqual(expected);
    expect(read(numbered(firstSum("Summa 61040"), secondSum("Summa 61042"), total))).toEqual(expected);
  });

  it("is not read where no sum says whose the rows are", () => {
    const [totals] = read(numbered(firstSum("Summa"), secondSum("Summa"), total));
    expect(totals).not.toMatch(/^2 \d+ \d+$/u);
  });
});

describe("a title for each project over headings of its own and its costs", () => {
  const costs: Row = ["Kostnadsslag", "Beviljat (kr)", "Utfall (kr)", "Avvikelse (kr)"];
  const vinter: readonly Row[] = [
    ["Projektering", 155_000, 170_300, -15_300],
    ["Belysningsstolpar", 290_000, 137_000, 153_000],
  ];
  const aspudden: readonly Row[] = [
    ["Material", 230_000, 62_500, 167_500],
    ["Konsult", 425_000, 437_800, -12_800],
  ];
  const sums: readonly [Row, Row] = [
    ["Summa", 445_000, 307_300, 137_700],
    ["Summa", 655_000, 500_300, 154_700],
  ];
  const total: Row = ["Samtliga projekt", 1_100_000, 807_600, 292_400];
  const found = (rows: readonly Row[]) => {
    const reading = readIntake(workbookOf({ Rapport: rows }));
    return [totalsIn(reading), reading.projects.map(({ name }) => name).join("; ")];
  };
  const both = ["2 1100000 807600", "Vinterviken; Aspudden"];

  it.each([
    ["a line over the headings", "Vinterviken", "Aspudden"],
    ["with the word for it", "Projekt: Vinterviken", "Projekt: Aspudden"],
    ["with a number", "Projekt 1 – Vinterviken", "Projekt 2 – Aspudden"],
  ])("%s", (_, first, second) => {
    const rows = (between: readonly Row[]): readonly Row[] => [
      ["Slutredovisning av två projekt"],
      [],
      [first],
      costs,
      ...vinter,
      sums[0],
      ...between,
      [second],
      costs,
      ...aspudden,
      sums[1],
      [],
      total,
    ];
    expect(found(rows([[], []]))).toEqual(both);
    expect(found(rows([]))).toEqual(both);
  });

  it("in the headings themselves, over costs", () => {
    const under = (name: string): Row => [name, ...costs.slice(1)];
    expect(found([under("Vinterviken"), ...vinter, sums[0], [], under("Aspudden"), ...aspudden, sums[1]])).toEqual(
      both,
    );
  });

  it("with the word beside the name, blank lines before the headings, and no sums", () => {
    expect(
      found([["Projekt:", "Vinterviken"], [], costs, ...vinter, [], ["Projekt:", "Aspudden"], [], costs, ...aspudden]),
    ).toEqual(both);
  });

  it("where what was calculated is what was granted", () => {
    const head: Row = ["Post", "Kalkyl/beviljat (kr)", "Utfall (kr)", "Avvikelse (kr)"];
    expect(found([["Vinterviken"], head, ...vinter, sums[0], ["Aspudden"], head, ...aspudden, sums[1]])).toEqual(both);
  });

  it("a nämnd over its projects is no project", () => {
    const under = (name: string): Row => [name, "Beviljat (kr)", "Utfall (kr)"];
    const rows = [
      under("Farsta stadsdelsnämnd"),
      ["Vinterviken", 445_000, 307_300],
      ["Lek", 100, 100],
      [],
      under("Skärholmens stadsdelsnämnd"),
      ["Aspudden", 655_000, 500_300],
      ["Bad", 100, 100],
    ];
    expect(found(rows)[1]).not.toContain("nämnd");
  });

  it.each([
    ["2023", "2024"],
    ["Trygghetsmedel", "Klimatmedel"],
  ])("%s and %s over the headings are no projects", (first, second) => {
    const rows = [[first], costs, ...vinter, sums[0], [], [second], costs, ...aspudden, sums[1]];
    expect(found(rows)[1]).not.toContain(second);
  });

  it("an amount between the blocks is told", () => {
    const rows = [
      ["Vinterviken"],
      costs,
      ...vinter,
      sums[0],
      [],
      ["Oförutsett", 100_000, 90_000],
      [],
      ["Aspudden"],
      costs,
      ...aspudden,
      sums[1],
    ];
    expect(found(rows)[0]).toBe("2 1100000? 807600?");
  });
});
