/** Which amounts, years and words of several workbooks are kept, replaced or unknown. Amounts in kronor; each row has them worked out by hand. */
import type { FieldId } from "../../../src/core/anvisningar/known-fields";
import type { ConsolidatedSet } from "../../../src/core/consolidation/consolidate";
import { amountsByYear } from "../../support/against-register";
import { codesOfSet as codes, returnedBook, together, totalsOfSet as totals } from "../../support/consolidated";
import type { CellInput } from "../../support/snapshot";

const [may, june, july] = ["2024-05-01T10:00:00Z", "2024-06-01T10:00:00Z", "2024-07-01T10:00:00Z"];
const named = ["Projekt-ID", "Projektnamn", "Nämnd"];
const bare = (set: ConsolidatedSet): readonly string[] => codes(set).map((code) => code.split(" ")[0] ?? "");

/** One project under headings of its own. */
const book = (name: string, saved: string | undefined, headings: readonly string[], ...amounts: readonly CellInput[]) =>
  returnedBook(
    name,
    {
      Blad: [
        [...named, ...headings],
        ["TI-1", "Torget", "Farsta", ...amounts],
      ],
    },
    saved,
  );
const years = (set: ConsolidatedSet, field: FieldId) => amountsByYear(set.projects[0], field);
const word = ({ projects: [project] }: ConsolidatedSet, field: FieldId) => {
  const reading = project?.fields.get(field);
  return reading?.value ? reading.shown : null;
};
const spentIn = (...which: readonly number[]) => which.map((year) => `Utfall ${year} kr`);
const grantedIn = (...which: readonly number[]) => which.map((year) => `Beviljat ${year} kr`);

describe("budget years", () => {
  it.each<
    readonly [
      string,
      readonly [readonly string[], readonly CellInput[]],
      readonly [readonly string[], readonly CellInput[]],
      unknown,
      readonly string[],
    ]
  >([
    [
      "that only the other has, beside one of both, are added, in order",
      [spentIn(2024), [400_000]],
      [spentIn(2022, 2023, 2024), [200_000, 300_000, 400_000]],
      [
        [2022, 200_000],
        [2023, 300_000],
        [2024, 400_000],
      ],
      ["STR-09"],
    ],
    [
      "of which neither has one of the other's are apart, and are not added",
      [spentIn(2024), [400_000]],
      [spentIn(2023), [300_000]],
      [[2024, 400_000]],
      ["STR-31"],
    ],
    [
      "of the other are added where we leave ours empty",
      [spentIn(2024), [null]],
      [spentIn(2023), [300_000]],
      [[2023, 300_000]],
      ["STR-09"],
    ],
    [
      "of the other that are empty add nothing",
      [spentIn(2024), [400_000]],
      [spentIn(2023), [null]],
      [[2024, 400_000]],
      ["STR-09"],
    ],
    [
      "with nothing but 0 are not apart from those with money",
      [spentIn(2024), [0]],
      [spentIn(2023), [300_000]],
      [
        [2023, 300_000],
        [2024, 0],
      ],
      ["STR-09"],
    ],
    [
      "of the other with nothing but 0 are not apart either",
      [spentIn(2024), [400_000]],
      [spentIn(2023), [0]],
      [
        [2023, 0],
        [2024, 400_000],
      ],
      ["STR-09"],
    ],
    [
      "of the other are no more than the sum that we state of no year",
      [["Utfall kr"], [700_000]],
      [spentIn(2023, 2024), [300_000, 400_000]],
      [[null, 700_000]],
      ["STR-09"],
    ],
    [
      "of no year in the other are no more than the years that we state",
      [spentIn(2023, 2024), [300_000, 400_000]],
      [["Utfall kr"], [700_000]],
      [
        [2023, 300_000],
        [2024, 400_000],
      ],
      ["STR-09"],
    ],
    [
      "that one of two workbooks names are those of both, whichever it is",
      [["Utfall kr"], [700_000]],
      [spentIn(2023), [700_000]],
      [[2023, 700_000]],
      ["STR-09"],
    ],
    [
      "that nobody names are none",
      [["Utfall kr"], [700_000]],
      [["Utfall kr"], [700_000]],
      [[null, 700_000]],
      ["STR-09"],
    ],
    [
      "that neither has any amount of are one, and unknown",
      [spentIn(2024), [null]],
      [spentIn(2024), [null]],
      [[2024, null]],
      ["STR-09"],
    ],
    [
      "of which one has no amount at all are kept where another has one",
      [
        [...spentIn(2023), ...grantedIn(2024)],
        [300_000, 900_000],
      ],
      [
        [...spentIn(2023), ...grantedIn(2024)],
        [300_000, 900_000],
      ],
      [
        [2023, 300_000],
        [2024, null],
      ],
      ["STR-09"],
    ],
  ])("%s", (_, [ours, own], [theirs, others], spent, expected) => {
    const set = together([book("a", june, ours, ...own), book("b", may, theirs, ...others)]);
    expect([years(set, "spentAmount"), bare(set)]).toEqual([spent, expected]);
  });

  it("of no year that are empty are dropped where there are others, and a year that is half filled is not", () => {
    const set = together([
      book("a", june, ["Beviljat kr", ...spentIn(2024)], null, 400_000),
      book("b", may, [...grantedIn(2023), ...spentIn(2023, 2024)], 900_000, null, 400_000),
    ]);
    expect(years(set, "grantedAmount")).toEqual([
      [2023, 900_000],
      [2024, null],
    ]);
    expect(years(set, "spentAmount")).toEqual([
      [2023, null],
      [2024, 400_000],
    ]);
  });

  it.each([
    ["ours", june, may],
    ["the other's", may, june],
  ])("stay apart from what is of no year where a workbook has both: %s", (_, one, other) => {
    const set = together([
      book("a", one, ["Beviljat kr", ...spentIn(2023)], 900_000, 300_000),
      book("b", other, spentIn(2023), 300_000),
    ]);
    expect([years(set, "grantedAmount"), years(set, "spentAmount")]).toEqual([
      [
        [null, 900_000],
        [2023, null],
      ],
      [
        [null, null],
        [2023, 300_000],
      ],
    ]);
  });

  it("of spending that are apart leave a grant that both state where it is", () => {
    const set = together([
      book("a", june, [...grantedIn(2023), ...spentIn(2024)], 900_000, 400_000),
      book("b", may, [...grantedIn(2023), ...spentIn(2023)], 900_000, 300_000),
    ]);
    expect([years(set, "grantedAmount"), years(set, "spentAmount")]).toEqual([
      [
        [2023, 900_000],
        [2024, null],
      ],
      [
        [2023, null],
        [2024, 400_000],
      ],
    ]);
  });
});

describe("amounts that rounding explains", () => {
  it.each([
    ["by a krona", 400_001, "1 900000 400000", ["STR-09"]],
    ["by two kronor they are two amounts", 400_002, "1 900000 -?", ["STR-28"]],
  ])("are those of the workbook saved last where neither is more exact: %s", (_, other, total, expected) => {
    const headings = ["Beviljat kr", "Utfall kr"];
    const set = together([book("a", june, headings, 900_000, 400_000), book("b", may, headings, 900_000, other)]);
    expect([totals(set), bare(set)]).toEqual([total, expected]);
  });

  it.each([
    ["half of the unit", 400_500, "1 900000 400500"],
    ["more than half of the unit", 400_501, "1 900000 -?"],
  ])("are at most half of the coarser unit, whichever is the later: %s", (_, exact, total) => {
    for (const saved of [may, july]) {
      const coarse = book("a", june, ["Beviljat tkr", "Utfall tkr"], 900, 400);
      expect(totals(together([coarse, book("b", saved, ["Beviljat kr", "Utfall kr"], 900_000, exact)]))).toBe(total);
    }
  });

  it("are taken from where they are more exact, and stay in their own cell where they are the same", () => {
    const set = together([
      book("a", june, ["Beviljat tkr", "Utfall tkr"], 900, 400),
      book("b", may, ["Beviljat kr", "Utfall kr"], 900_000, 400_300),
    ]);
    const [year] = set.projects[0]?.years ?? [];
    const files = (["grantedAmount", "spentAmount"] as const).map((field) => year?.fields.get(field)?.at.file);
    expect([totals(set), files]).toEqual(["1 900000 400300", ["a", "b"]]);
  });
});

describe("words", () => {
  const headings = ["Beviljat kr", "Utfall kr", "Status", "Beslutsdatum", "Dnr beslut"];
  const said = (name: string, saved: string | undefined, spent: number, ...words: readonly CellInput[]) =>
    book(name, saved, headings, 900_000, spent, ...words);
  const all = (set: ConsolidatedSet) =>
    (["status", "decisionDate", "decisionRef"] as const).map((field) => word(set, field));
  const full = ["Pågår", "2023-03-08", "KS 2023/1"];

  it.each<readonly [string, readonly CellInput[], readonly CellInput[], readonly unknown[]]>([
    ["that ours leaves out are the other's", [null, null, null], full, full],
    ["that ours leaves out with a dash are the other's", ["-", "-", "-"], full, full],
    ["that the other leaves out with a dash are ours", full, ["-", "-", "-"], full],
    ["that both state are ours", full, ["Genomfört", "2023-04-08", "KS 2023/2"], full],
  ])("%s", (_, ours, theirs, expected) => {
    expect(all(together([said("a", june, 400_000, ...ours), said("b", may, 400_000, ...theirs)]))).toEqual(expected);
  });

  it.each<readonly [string, readonly CellInput[], readonly CellInput[], readonly unknown[]]>([
    [
      "they differ in: status and date, and no text",
      full,
      ["Genomfört", "2023-04-08", "KS 2023/2"],
      [null, null, "KS 2023/1"],
    ],
    ["they do not differ in", full, full, full],
    ["only one of them states", full, [null, null, null], full],
    [
      "one of them could not be read in",
      ["Pågår", "våren", "KS 2023/1"],
      ["Pågår", "våren", "KS 2023/1"],
      ["Pågår", null, "KS 2023/1"],
    ],
  ])("beside an amount that is contradicted are known but for what %s", (_, ours, theirs, expected) => {
    const set = together([said("a", june, 400_000, ...ours), said("b", may, 500_000, ...theirs)]);
    expect([totals(set), all(set)]).toEqual(["1 900000 -?", expected]);
  });

  it("beside an amount that is contradicted are known where the other has no column for them", () => {
    const set = together([
      said("a", june, 400_000, ...full),
      book("b", may, ["Beviljat kr", "Utfall kr"], 900_000, 500_000),
    ]);
    expect([totals(set), all(set)]).toEqual(["1 900000 -?", full]);
  });

  it("are of the one saved last, and of one of which that is known before one of which it is not", () => {
    const [known, unknown] = [said("b", may, 400_000, ...full), said("a", undefined, 400_000, "Genomfört", null, null)];
    expect(all(together([known, unknown]))).toEqual(full);
    const [first, next] = [said("a", may, 400_000, ...full), said("b", may, 400_000, "Genomfört", null, null)];
    expect(all(together([first, next]))).toEqual(full);
  });
});

describe("an amount that nobody can read in one of the workbooks", () => {
  it("is unknown, though the other states it, also where other years of the first can be read", () => {
    const set = together([
      book("a", june, spentIn(2023, 2024), "5 eller 6", 400_000),
      book("b", may, spentIn(2023, 2024), 300_000, 400_000),
    ]);
    expect(years(set, "spentAmount")).toEqual([
      [2023, null],
      [2024, null],
    ]);
  });
});
