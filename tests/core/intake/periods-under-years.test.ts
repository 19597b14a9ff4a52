import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

type Row = readonly CellInput[];
/** Invented amounts: four projects over two years of three periods. */
const spent: readonly (readonly [
  name: string,
  granted: number,
  first: readonly number[],
  second: readonly number[],
])[] = [
  ["Gångstråket", 2_200_000, [89_140, 238_450, 270_960], [192_140, 227_110, 117_470]],
  ["Lekplatsen", 1_350_000, [18_480, 88_360, 155_840], [102_640, 93_790, 94_660]],
  ["Belysningen", 980_000, [65_080, 56_610, 117_690], [175_320, 47_110, 27_380]],
  ["Parkvägen", 450_000, [0, 79_620, 23_340], [29_840, 10_580, 78_990]],
];
const sum = (amounts: readonly number[]): number => amounts.reduce((one, other) => one + other, 0);
const grown = (amounts: readonly number[], from = 0): readonly number[] =>
  amounts.map((_, index) => from + sum(amounts.slice(0, index + 1)));

interface Shape {
  readonly head: readonly (string | null)[];
  readonly under?: readonly (string | null)[];
  readonly cells: (first: readonly number[], second: readonly number[], granted: number) => Row;
  readonly merges?: readonly string[];
}

function read({ head, under, cells, merges = [] }: Shape, answers = {}) {
  const rows = spent.map(([name, granted, first, second]): Row => [name, granted, ...cells(first, second, granted)]);
  const totals = spent.map(([, granted, first, second]) => cells(first, second, granted));
  const summed = (totals[0] ?? []).map((_, column) => sum(totals.map((row) => Number(row[column]))));
  const sheet: SheetInput = {
    rows: [
      ["Farsta stadsdelsnämnd, belopp i kr"],
      ["Projekt", "Beviljat", ...head],
      ...(under ? [[null, null, ...under]] : []),
      ...rows,
      ["Summa", sum(spent.map(([, granted]) => granted)), ...summed],
    ],
    merges,
  };
  return readIntake(workbookOf({ Blad: sheet }), answers);
}
const told = (reading: ReturnType<typeof read>) => [
  totalsIn(reading),
  reading.questions.length,
  codesOf(reading, "STR-02", "STR-03", "STR-14", "STR-42", "STR-45"),
];
const years = ["2023", null, null, null, "2024", null, null, null];
const merges = ["A2:A3", "B2:B3", "C2:F2", "G2:J2"];
const whole = (first: readonly number[], second: readonly number[]): Row => [
  ...first,
  sum(first),
  ...second,
  sum(second),
  sum(first) + sum(second),
];

describe("periods with a sum for each year, and a total of the years", () => {
  it.each([
    ["months", ["okt", "nov", "dec", "Summa 2023", "jan", "feb", "mar", "Summa 2024"]],
    ["quarters", ["Kv 2", "Kv 3", "Kv 4", "Helår 2023", "Kv 1", "Kv 2", "Kv 3", "Helår 2024"]],
    ["tertials", ["T1", "T2", "T3", "Totalt", "T1", "T2", "T3", "Totalt"]],
    ["years that are only called a sum", ["T1", "T2", "T3", "Summa", "T1", "T2", "T3", "Summa"]],
  ])("are told once, in one line: %s", (_, under) => {
    const reading = read({ head: [...years, "Totalt utfall"], under: [...under, null], cells: whole, merges });
    expect(told(reading)).toEqual(["4 4980000 2400600", 0, ["STR-45 F3"]]);
    expect(reading.projects[0]?.years.map(({ year }) => year)).toEqual([null, 2023, 2024]);
  });

  it("are read in one row of headings", () => {
    const head = ["2023-10", "2023-11", "2023-12", "2023", "2024-01", "2024-02", "2024-03", "2024", "Utfall totalt"];
    expect(told(read({ head, cells: whole }))).toEqual(["4 4980000 2400600", 0, ["STR-45 F2"]]);
  });

  it("are asked about where a year is not the sum of its periods", () => {
    const head = [...years, "Totalt utfall"];
    const under = ["okt", "nov", "dec", "Summa 2023", "jan", "feb", "mar", "Summa 2024", null];
    const reading = read({
      head,
      under,
      merges,
      cells: (first, second) => [...first, sum(first) + 500, ...second, sum(second), sum(first) + sum(second) + 500],
    });
    expect(totalsIn(reading)).toMatch(/^4 4980000\?? \d+\?$/u);
  });
});

it("amounts that have grown to the total are states of it", () => {
  const head = ["jan", "feb", "mar", "apr", "maj", "jun", "Totalt utfall"];
  const reading = read({
    head,
    cells: (first, second) => {
      const states = [...grown(first), ...grown(second, sum(first))];
      return [...states, states.at(-1) ?? null];
    },
  });
  expect(told(reading)).toEqual(["4 4980000 2400600", 0, ["STR-45 I2"]]);
});

describe("years that add up their periods, without a total", () => {
  const under = ["okt", "nov", "dec", "Summa 2023", "jan", "feb", "mar", "Summa 2024"];
  const inYears = (first: readonly number[], second: readonly number[]): Row => whole(first, second).slice(0, -1);

  it("are what was spent where what is left was counted with them", () => {
    const reading = read({
      head: [...years, "Kvar"],
      under: [...under, null],
      merges,
      cells: (first, second, granted) => [...inYears(first, second), granted - sum(first) - sum(second)],
    });
    expect(told(reading)).toEqual(["4 4980000 2400600", 0, ["STR-45 F3"]]);
  });

  it("are asked about, and not their periods", () => {
    const reading = read({ head: years, under, cells: inYears, merges });
    expect(told(reading)).toEqual(["4 4980000? -?", 2, ["STR-14 F3", "STR-14 J3"]]);
  });

  it("are read as answered, with their periods", () => {
    const headings = { "2023 summa 2023": "spentAmount", "2024 summa 2024": "spentAmount" };
    expect(told(read({ head: years, under, cells: inYears, merges }, { headings }))).toEqual([
      "4 4980000 2400600",
      0,
      ["STR-45 F3"],
    ]);
  });
});
