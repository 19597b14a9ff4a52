import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

type Row = readonly CellInput[];
const intake = (input: readonly Row[] | SheetInput) => readIntake(workbookOf({ Blad: input }));
const read = (input: readonly Row[] | SheetInput) => {
  const reading = intake(input);
  return [
    totalsIn(reading),
    reading.projects.map(({ name }) => name).join("; "),
    ...codesOf(reading).filter((code) => /^(?:STR-(?!04|22)|BEL|ID-0[12])/u.test(code)),
  ];
};
const expected = ["2 1800000 1589000", "Muren; Stigen"];

const title: Row = ["Trafiknämnden, tkr"];
const names: readonly string[] = ["Muren", "Stigen"];
const granted: readonly Row[] = [
  ["Beviljade medel"],
  ["2023", 600, 240, 840],
  ["2024", 450, 510, 960],
  ["Summa", 1_050, 750, 1_800],
];
const spent: readonly Row[] = [
  ["Utfall"],
  ["2023", 574, 231, 805],
  ["2024", 418, 366, 784],
  ["Summa", 992, 597, 1_589],
];
const left: Row = ["Kvar av beviljade medel", 58, 153, 211];
const status: Row = ["Status", "Klar", "Pågår"];
const narrow = (rows: readonly Row[]): readonly Row[] => rows.map((row) => row.slice(0, 3));

describe("projects across, with blocks of years down", () => {
  it("have their amounts by year, beside a column and rows of sums", () => {
    const rows = [title, ["År", ...names, "Summa"], ...granted, ...spent, left, status];
    expect(read(rows)).toEqual(expected);
    expect(intake(rows).projects[0]?.years.map(({ year }) => year)).toEqual([null, 2023, 2024]);
  });

  it("have them without sums, and without a word over the years", () => {
    expect(read([title, [null, ...names], ...narrow([...granted.slice(0, 3), ...spent.slice(0, 3)])])).toEqual(
      expected,
    );
  });

  it("have them under a label of their own, with numbers for years", () => {
    const numbered = [...granted, ...spent].map(([first = null, ...rest]): Row => {
      const year = Number(first);
      return [year > 0 ? year : first, ...rest];
    });
    expect(read([title, ["Projekt", ...names], ["Projektnr", "K1", "K2"], ...narrow(numbered), status])).toEqual(
      expected,
    );
  });

  it("have them with the block's words beside its rows, written once or merged down", () => {
    const beside = ([[words = null] = [], ...rows]: readonly Row[]): readonly Row[] =>
      rows.map((row, at) => [at === 0 ? words : null, ...row]);
    const rows = [title, [null, "År", ...names, "Summa"], ...beside(granted), ...beside(spent)];
    expect(read(rows)).toEqual(expected);
    expect(read({ rows, merges: ["A3:A5", "A6:A8"] })).toEqual(expected);
  });

  it("have them with blocks of amounts under each year", () => {
    const block = (time: string, at: number): readonly Row[] => [
      [time],
      ["Beviljat", ...(granted[at] ?? []).slice(1)],
      ["Utfall", ...(spent[at] ?? []).slice(1)],
    ];
    const rows = [
      title,
      ["Projekt", ...names, "Summa"],
      ...block("2023", 1),
      ...block("2024", 2),
      ...block("Totalt", 3),
    ];
    expect(read([...rows, status])).toEqual(expected);
  });

  it("have them under words that say that they are all of it", () => {
    const [, ...years] = granted;
    expect(read([title, ["År", ...names, "Summa"], ["Beviljat totalt"], ...years, ...spent, status])).toEqual(expected);
  });

  it("have the periods of one amount only, where the other stands in one row", () => {
    expect(
      read([
        title,
        ["Projekt", ...names],
        ["Beviljat", 1_050, 750],
        ["Utfall"],
        ["T1", 500, 300],
        ["T2", 492, 297],
        ["Totalt", 992, 597],
        status,
      ]),
    ).toEqual(expected);
  });

  it("are doubted where a block's sum is another than its years", () => {
    const wrong: Row = ["Summa", 1_050, 800, 1_850];
    const [totals, , ...codes] = read([title, ["År", ...names, "Summa"], ...granted.slice(0, 3), wrong, ...spent]);
    expect([totals, codes]).toEqual(["2 1800000? 1589000", ["STR-43 C6"]]);
  });

  it("lack what was granted where two blocks may be what was granted", () => {
    const budget: readonly Row[] = [["Budget"], ["2023", 100, 200, 300], ["2024", 100, 200, 300]];
    const rows = [title, ["År", ...names, "Summa"], ...granted.slice(0, 3), ...budget, ...spent];
    expect(read(rows)).toEqual(["2 -? 1589000", expected[1], "STR-42 A4,A5,A7,A8"]);
  });
});

describe("a form with a year over what it asks", () => {
  it("is no block", () => {
    const rows: readonly Row[] = [["2024"], ["Projekt", "Muren"], ["Beviljat (kr)", 500_000], ["Utfall (kr)", 400_000]];
    expect(read(rows)).toEqual(["1 500000 400000", "Muren"]);
  });
});
