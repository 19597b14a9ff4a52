import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

/** A list and an extract of the books on one sheet. The amounts are made up. */

type Rows = readonly (readonly CellInput[])[];

const extract: Rows = [
  ["Projekt", "Konto", "Ver.datum", "Text", "Belopp"],
  ["S1", 5613, "2023-06-12", "Projektering", 84_500],
  ["S1", 5613, "2023-10-03", "Entreprenad", 512_300.5],
  ["S2", 5613, "2023-05-30", "Röjning", 61_200],
  ["S2", 5613, "2023-09-14", "Stubbfräsning", 14_350],
  ["S1", 5613, "2023-12-19", "Slutfaktura", 198_765.25],
];
const spent = [795_565.75, 75_550];
const list = (spentIn: (at: number) => CellInput): Rows => [
  ["Projektkod", "Projekt", "Beviljat", "Använt", "Kvar"],
  ["S1", "Torget", 850_000, spentIn(0), 54_434.25],
  ["S2", "Parken", 90_000, spentIn(1), 14_450],
];
const total: Rows = [[null, "Totalt", 940_000, 871_115.75, 68_884.25]];
const typed = list((at) => spent[at] ?? 0);

const width = (rows: Rows): number => Math.max(...rows.map(({ length }) => length));
/** Rows side by side, `gap` empty columns between, the right ones `down` rows further down. */
const beside = (left: Rows, right: Rows, gap = 2, down = 0): Rows =>
  Array.from({ length: Math.max(left.length, right.length + down) }, (_, row) => [
    ...Array.from({ length: width(left) + gap }, (__, column) => left[row]?.[column] ?? null),
    ...(right[row - down] ?? []),
  ]);

const read = (input: SheetInput | Rows) => {
  const reading = readIntake(workbookOf({ "Svar och utdrag": input }));
  return [
    totalsIn(reading),
    reading.projects.map(({ id, name }) => `${id} ${name}`).join("; "),
    ...codesOf(reading, "STR-36", "ID-01", "ID-02", "ID-06", "BEL-09", "STR-60"),
  ];
};
const whole = (at: string) => ["2 940000 871115.75", "S1 Torget; S2 Parken", `STR-36 ${at}`];

describe("an extract of the books on the list's sheet", () => {
  it("is no list of projects where formulas add it up", () => {
    const rows = list((at) => ({
      number: spent[at] ?? 0,
      formula: `SUMIFS($L$2:$L$7,$H$2:$H$7,A${at + 2},$I$2:$I$7,5613)`,
    }));
    // What the formulas leave out is not in the amounts either.
    const more: Rows = [...extract, ["S1", 9999, "2023-12-31", "Ränta", 1_200]];
    expect(read(beside([...rows, ...total], more))).toEqual(whole("H1"));
  });

  it.each([
    ["to the right", beside([...typed, ...total], extract), "H1"],
    ["without an empty column between", beside([...typed, ...total], extract, 0), "F1"],
    ["under the list's total, beside it", beside([...typed, ...total], extract, 1, 2), "G3"],
    ["with the list's total below its last row", beside([...typed, [], [], [], ...total], extract), "H1"],
    ["to the left", beside(extract, [...typed, ...total]), "A1"],
    ["under the list", [...typed, ...total, [], ...extract], "A6"],
    [
      "under a title of its own",
      beside([["Svar"], [], ...typed, ...total], [["Utdrag ur Agresso 2024-10-08"], [], ...extract]),
      "H1",
    ],
    [
      "with a sum of its own",
      beside([...typed, ...total], [...extract, ["Summa", null, null, null, 871_115.75]]),
      "H1",
    ],
    [
      "that names the projects",
      beside(
        [...typed, ...total],
        extract.map((row) => row.map((cell) => (cell === "S1" ? "Torget" : cell === "S2" ? "Parken" : cell))),
      ),
      "H1",
    ],
  ] as const)("is none where the sums were typed: %s", (_title, rows, at) => {
    expect(read(rows)).toEqual(whole(at));
  });

  it("is none under a list in thousands", () => {
    const rows = list((at) => [796, 76][at] ?? 0).map((row, at) =>
      at === 0
        ? ["Projektkod", "Projekt", "Beviljat (tkr)", "Använt (tkr)"]
        : [row[0] ?? null, row[1] ?? null, [850, 90][at - 1] ?? 0, row[3] ?? null],
    );
    expect(read(beside(rows, extract)).slice(0, 2)).toEqual(["2 940000 872000", "S1 Torget; S2 Parken"]);
  });

  it("contradicts the list where it comes to something else", () => {
    const other = list((at) => [795_565.75, 80_000][at] ?? 0);
    expect(read(beside(other, extract))).toEqual([
      "2 940000 875565.75?",
      "S1 Torget; S2 Parken",
      "STR-36 H1",
      "ID-06 L4",
    ]);
  });

  it("leaves the totals open where it also holds a project that the list does not", () => {
    const more = [...extract, ["S3", 5613, "2024-01-10", "Bänkar", 30_000]];
    const other = list((at) => [795_565.75, 80_000][at] ?? 0);
    expect(read(beside(other, more))[0]).toMatch(/\? .*\?/u);
  });
});

describe("columns of a list that only look like an extract", () => {
  it("stay the list's", () => {
    const rows: Rows = [
      ["Projekt-ID", "Projekt", "Beviljat", "Använt", null, "Konto", "Leverantör"],
      ["S1", "Torget", 850_000, 795_000, null, 5613, "Entreprenören"],
      ["S2", "Parken", 90_000, 75_550, null, 5613, "Röjarna"],
    ];
    expect(read(rows)).toEqual(["2 940000 870550", "S1 Torget; S2 Parken"]);
  });
});
