import { readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

type Row = readonly CellInput[];
const read = (rows: readonly Row[], merges: readonly string[] = []) => {
  const reading = readIntake(workbookOf({ Kort: { rows, merges } satisfies SheetInput }));
  return [
    totalsIn(reading),
    reading.projects
      .map(({ name }) => name)
      .sort()
      .join("; "),
  ];
};
const labels = ["Beviljat", "Utfall", "Kvar", "Status"] as const;
interface Card {
  readonly name: string;
  readonly values: Row;
}
const cards: readonly Card[] = [
  { name: "Domus", values: [1200, 1170, 30, "Klart"] },
  { name: "Slussen", values: [4500, 2050, 2450, "Pågår"] },
  { name: "Duvan", values: [650, 600, 50, "Klart"] },
  { name: "Backen", values: [850, 850, 0, "Klart"] },
];
const rowOf = (row: readonly Card[]): readonly Row[] => [
  row.flatMap(({ name }) => [name, null, null]),
  ...labels.map((label, at) => row.flatMap(({ values }): Row => [label, values[at] ?? null, null])),
  [],
];
const title: Row = ["Trygghetsinvesteringar oktober 2024, belopp i tkr"];
const expected = ["4 7200000 4670000", "Backen; Domus; Duvan; Slussen"];

describe("cards side by side", () => {
  it.each([
    ["two by two", [title, [], ...rowOf(cards.slice(0, 2)), ...rowOf(cards.slice(2))]],
    ["four in a row", [title, [], ...rowOf(cards)]],
    ["three and one", [title, [], ...rowOf(cards.slice(0, 3)), ...rowOf(cards.slice(3))]],
    [
      "with their sums below",
      [
        title,
        [],
        ...rowOf(cards.slice(0, 2)),
        ...rowOf(cards.slice(2)),
        ["Totalt beviljat", 7200],
        ["Totalt utfall", 4670],
      ],
    ],
  ])("are a project each: %s", (_title, rows) => {
    expect(read(rows)).toEqual(expected);
  });

  it("are so with merged titles", () => {
    expect(read([title, [], ...rowOf(cards.slice(0, 2)), ...rowOf(cards.slice(2))], ["A3:B3", "D3:E3"])).toEqual(
      expected,
    );
  });

  it("are not whole where their sum is another", () => {
    const rows = [title, [], ...rowOf(cards.slice(0, 2)), ...rowOf(cards.slice(2)), ["Totalt beviljat", 9000]];
    expect(read(rows)[0]).not.toMatch(/^4 7200000 4670000$/u);
  });

  it("are none where they tell whose the money is", () => {
    const kinds = cards
      .slice(0, 2)
      .map(({ values }, at) => ({ name: at === 0 ? "Trygghetsmedel" : "Klimatmedel", values }));
    expect(read([["Projekt Domus, belopp i tkr"], [], ...rowOf(kinds)])[0]).not.toMatch(/5700000 /u);
  });

  it("are none where they are years of one project", () => {
    const years = cards.slice(0, 2).map(({ values }, at) => ({ name: `Utfall ${2023 + at}`, values }));
    expect(read([["Projekt Domus, belopp i tkr"], [], ...rowOf(years)])[0]).not.toMatch(/^2 /u);
  });
});
