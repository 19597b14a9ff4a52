/** Which amounts, years and words of several workbooks are kept, added, replaced or unknown. Amounts in kronor; each row has them worked out by hand. */
import type { FieldId } from "../../../src/core/anvisningar/known-fields";
import type { ConsolidatedSet } from "../../../src/core/consolidation/consolidate";
import { amountsByYear } from "../../support/against-register";
import { codesOfSet as codes, listOf, returnedBook, together, totalsOfSet as totals } from "../../support/consolidated";
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

test("a workbook adds something also where its years are apart from those of another that it agrees with", () => {
  const line = (id: string, status: CellInput, ...spent: readonly CellInput[]) => [
    id,
    `Projekt ${id}`,
    "Farsta",
    status,
    ...spent,
  ];
  const file = (name: string, saved: string, ...rows: readonly (readonly CellInput[])[]) =>
    returnedBook(name, { Blad: [[...named, "Status", ...spentIn(2023, 2024)], ...rows] }, saved);
  const set = together([
    file("a", may, line("TI-1", "Pågår", null, 400_000), line("TI-2", "Pågår", null, 100_000)),
    file("b", june, line("TI-1", null, 300_000, 400_000), line("TI-2", "Pågår", null, 100_000)),
    file("c", july, line("TI-1", "Pågår", 300_000, null)),
  ]);
  expect([totals(set), bare(set)]).toEqual(["2 -? 800000", ["STR-09", "STR-46"]]);
});

describe("parts of one return", () => {
  const parts = { farsta: "*" };

  it.each<readonly [string, readonly CellInput[], readonly CellInput[], unknown, readonly string[]]>([
    [
      "add grants that differ",
      [600_000, 1],
      [400_000, 2],
      [
        [2023, 600_000],
        [2024, 400_000],
      ],
      ["STR-09"],
    ],
    [
      "ask whether grants that are the same are one",
      [600_000, 1],
      [600_000, 2],
      [
        [2023, null],
        [2024, null],
      ],
      ["ID-08", "STR-09"],
    ],
    [
      "repeat no grant of 0",
      [0, 1],
      [0, 2],
      [
        [2023, 0],
        [2024, null],
      ],
      ["STR-09"],
    ],
  ])("%s", (_, one, other, granted, expected) => {
    const set = together(
      [
        book("a", june, [...grantedIn(2023), ...spentIn(2023)], ...one),
        book("b", may, [...grantedIn(2024), ...spentIn(2024)], ...other),
      ],
      parts,
    );
    expect(bare(set)).toEqual(expected);
    if (one[0] !== 0) expect(years(set, "grantedAmount")).toEqual(granted);
  });

  it("repeat no grant of 0 beside others", () => {
    const set = together(
      [book("a", june, grantedIn(2021, 2022), 100_000, 0), book("b", may, grantedIn(2023, 2024), 300_000, 0)],
      parts,
    );
    expect([bare(set), totals(set)]).toEqual([["STR-09"], "1 400000 -?"]);
  });

  it("repeat a grant that is the same as any of several, which is unknown with all years named, and no spending", () => {
    const set = together(
      [
        book("a", june, ["Utfall kr", ...grantedIn(2021, 2022)], 50_000, 100_000, 200_000),
        book("b", may, grantedIn(2023, 2024), 300_000, 200_000),
      ],
      parts,
    );
    expect(years(set, "grantedAmount")).toEqual([
      [null, null],
      [2021, null],
      [2022, null],
      [2023, null],
      [2024, null],
    ]);
    expect(set.remarks.find(({ code }) => code === "ID-08")?.params).toEqual({
      ...{ project: "Torget", years: ["2021", "2022", "2023", "2024"] },
    });
    const [gap] = set.gaps;
    expect([gap?.at.file, gap?.at.cell, gap?.fields, gap?.reach]).toEqual([
      ...["b", "D2", ["grantedAmount"]],
      [expect.objectContaining({ file: "a", cell: "B2" })],
    ]);
  });

  it("leave unknown what they contradict each other in", () => {
    const headings = ["Beviljat kr", "Utfall kr"];
    const set = together(
      [book("a", june, headings, 900_000, 100_000), book("b", may, headings, 900_000, 500_000)],
      parts,
    );
    expect([totals(set), bare(set)]).toEqual(["1 900000 -?", ["STR-28"]]);
  });
});

describe("shares of two nämnder", () => {
  const shares = (name: string, nämnd: string, headings: readonly string[], ...amounts: readonly CellInput[]) =>
    returnedBook(name, {
      Blad: [
        ["Projekt-ID", "Projektnamn", "Beviljad nämnd", "Redovisande nämnd", ...headings],
        ["TI-1", "Torget", "Farsta", nämnd, ...amounts],
      ],
    });
  const put = { "farsta+trafiknamnden": "*" };
  const headings = ["Beviljat kr", "Utfall kr"];

  it.each<readonly [string, readonly CellInput[], readonly CellInput[], string]>([
    ["spending is added, also where it is the same", [900_000, 300_000], [900_000, 300_000], "1 900000 600000"],
    ["a grant that differs is added", [500_000, 300_000], [400_000, 100_000], "1 900000 400000"],
    ["a grant that only the other states is taken along", [null, 300_000], [900_000, 100_000], "1 900000 400000"],
    ["a grant that only the first states is kept", [900_000, 300_000], [null, 100_000], "1 900000 400000"],
  ])("%s", (_, one, other, expected) => {
    const set = together(
      [shares("a", "Farsta", headings, ...one), shares("b", "Trafiknämnden", headings, ...other)],
      put,
    );
    expect([totals(set), bare(set)]).toEqual([expected, ["STR-09"]]);
  });

  it("a year of which nothing is added is no year twice, and a grant of one year is not added for the others", () => {
    const byYear = [...grantedIn(2023), ...spentIn(2023, 2024)];
    const set = together(
      [
        shares("a", "Farsta", byYear, 900_000, 300_000, 100_000),
        shares("b", "Trafiknämnden", grantedIn(2023), 900_000),
      ],
      put,
    );
    expect([totals(set), years(set, "grantedAmount")]).toEqual([
      "1 900000 400000",
      [
        [2023, 900_000],
        [2024, null],
      ],
    ]);
  });
});

describe("periods of two nämnder or of other projects are no account that has grown", () => {
  const heading = ["Projekt-ID", "Projektnamn", "Beviljad nämnd", "Redovisande nämnd", "Beviljat kr", "Utfall kr"];
  const until = (name: string, title: string, ...rows: readonly (readonly CellInput[])[]) =>
    returnedBook(name, { Blad: [[title], heading, ...rows] });
  const row = (id: string, spent: CellInput, by = "Farsta", name = `Projekt ${id}`) => [
    id,
    name,
    "Farsta",
    by,
    900_000,
    spent,
  ];

  it.each<readonly [string, readonly (readonly CellInput[])[], readonly (readonly CellInput[])[], readonly string[]]>([
    [
      "two nämnder",
      [row("TI-1", 200_000), row("TI-9", 50_000)],
      [row("TI-1", 300_000, "Trafiknämnden"), row("TI-9", 50_000, "Trafiknämnden")],
      ["STR-28"],
    ],
    [
      "nothing but 0 is the same",
      [row("TI-1", 200_000), row("TI-9", 0)],
      [row("TI-1", 300_000), row("TI-9", 0)],
      ["STR-28"],
    ],
    [
      "nothing that is stated is the same",
      [row("TI-1", 200_000), row("TI-9", null)],
      [row("TI-1", 300_000), row("TI-9", null)],
      ["STR-28"],
    ],
    [
      "ids have changed places",
      [row("TI-1", 200_000, "Farsta", "Torget"), row("TI-2", 100_000, "Farsta", "Parken"), row("TI-9", 50_000)],
      [row("TI-1", 300_000, "Farsta", "Parken"), row("TI-2", 400_000, "Farsta", "Torget"), row("TI-9", 50_000)],
      ["ID-11"],
    ],
  ])("%s", (_, earlier, later, expected) => {
    const set = together([until("a", "Tertial 2 2024", ...earlier), until("b", "Tertial 3 2024", ...later)]);
    expect(bare(set)).toEqual(expected);
  });

  it("but are where a project that is done with is the same, whatever years it is spread over", () => {
    const byYear = [...named, "Beviljat kr", ...spentIn(2023, 2024)];
    const of = (name: string, title: string, ...spent: readonly CellInput[]) =>
      returnedBook(name, {
        Blad: [
          [title],
          byYear,
          ["TI-1", "Torget", "Farsta", 900_000, 100_000, ...spent],
          ["TI-9", "Bron", "Farsta", 900_000, 70_000, 30_000],
        ],
      });
    const set = together([of("a", "Tertial 2 2024", 200_000), of("b", "Tertial 3 2024", 300_000)]);
    expect([totals(set), bare(set)]).toEqual(["2 1800000 500000", ["STR-41"]]);
  });

  it("and not where only one of them says that it accumulates, or one project's years are apart", () => {
    const of = (name: string, title: string, ...rows: readonly (readonly CellInput[])[]) =>
      returnedBook(name, { Blad: [[title], [...named, "Beviljat kr", "Utfall kr", "Budgetår"], ...rows] });
    const line = (id: string, spent: number, year: number) => [id, `Projekt ${id}`, "Farsta", 900_000, spent, year];
    const one = together([
      of("a", "Utfall t.o.m. 2024-08-31, belopp i kr", line("TI-1", 200_000, 2024)),
      of("b", "Tertial 3 2024", line("TI-1", 300_000, 2024)),
    ]);
    expect(bare(one)).toEqual(["STR-28"]);
    const apart = together([
      of("a", "Tertial 2 2024", line("TI-1", 200_000, 2024), line("TI-2", 100_000, 2023), line("TI-9", 50_000, 2024)),
      of("b", "Tertial 3 2024", line("TI-1", 300_000, 2024), line("TI-2", 100_000, 2024), line("TI-9", 50_000, 2024)),
    ]);
    expect(bare(apart)).toEqual(["STR-28", "STR-31"]);
  });
});

describe("which of the workbooks is whose", () => {
  const list = (name: string, saved: string | undefined, ...rows: readonly (readonly CellInput[])[]) =>
    returnedBook(name, listOf(...rows), saved);
  const row = (id: string, namnd: CellInput = "Farsta", spent = 100_000) => [
    id,
    `Projekt ${id}`,
    namnd,
    900_000,
    spent,
    "Pågår",
  ];

  it("is told with nämnder and files in order, whoever has a project first", () => {
    const heading = ["Projekt-ID", "Projektnamn", "Beviljad nämnd", "Redovisande nämnd", "Beviljat kr", "Utfall kr"];
    const from = (name: string, by: string, ...ids: readonly string[]) =>
      returnedBook(name, {
        Blad: [heading, ...ids.map((id) => [id, `Projekt ${id}`, "Farsta", by, 900_000, 100_000])],
      });
    const set = together([
      from("a", "Trafiknämnden", "TI-2"),
      from("b", "Farsta", "TI-1", "TI-2"),
      from("c", "Trafiknämnden", "TI-1"),
    ]);
    expect(set.versions).toMatchObject([
      { key: "farsta+trafiknamnden", namnder: ["farsta", "trafiknamnden"], files: ["a", "b", "c"] },
    ]);
    const three = together([
      list("b", may, row("TI-1")),
      list("c", may, row("TI-1"), row("TI-2")),
      list("a", may, row("TI-2")),
    ]);
    expect(three.versions.map(({ files }) => files)).toEqual([["a", "b", "c"]]);
  });

  it("names no nämnd where none is named, and the one that a namesake names", () => {
    const noNamnd = (name: string) =>
      returnedBook(
        name,
        {
          Blad: [
            ["Projekt-ID", "Projektnamn", "Beviljat kr", "Utfall kr"],
            ["TI-1", "Projekt TI-1", 900_000, 100_000],
          ],
        },
        june,
      );
    expect(together([noNamnd("a"), noNamnd("b")]).versions).toMatchObject([{ key: "okand", namnder: [] }]);
    const heading = ["Projekt-ID", "Projektnamn", "Beviljad nämnd", "Redovisande nämnd", "Beviljat kr", "Utfall kr"];
    const both = (saved: string) =>
      returnedBook(
        "b",
        { Blad: [heading, ["TI-1", "Projekt TI-1", "Farsta", "Trafiknämnden", 900_000, 100_000]] },
        saved,
      );
    for (const saved of [may, july]) {
      const set = together([noNamnd("a"), both(saved)]);
      expect(set.versions).toMatchObject([{ key: "okand+trafiknamnden", namnder: ["trafiknamnden"] }]);
      expect(set.projects).toMatchObject([{ grantedNamnd: "farsta", reportingNamnd: "trafiknamnden" }]);
    }
  });

  it.each<readonly [string, readonly (string | undefined)[], string | null]>([
    ["the one saved last", [may, july, june], "b"],
    ["nobody, where two were saved last", [may, july, july], null],
    ["nobody, where it is not known of one", [may, july, undefined], null],
  ])("says which was saved last: %s", (_, saved, expected) => {
    const set = together(saved.map((at, index) => list("abc"[index]!, at, row("TI-1"))));
    expect(set.versions.map(({ savedLast }) => savedLast)).toEqual([expected]);
  });
});

describe("an id and a name that point at two projects of the other workbook", () => {
  const list = (name: string, ...rows: readonly (readonly CellInput[])[]) =>
    returnedBook(name, { Blad: [[...named, "Beviljat kr", "Utfall kr"], ...rows] });
  const row = (id: string, name: string, granted: number, spent: number, namnd = "Farsta") => [
    id,
    name,
    namnd,
    granted,
    spent,
  ];

  it.each<readonly [string, readonly (readonly CellInput[])[], readonly (readonly CellInput[])[], readonly string[]]>([
    [
      "are nothing where the name is its own too, though another bears it",
      [row("TI-1", "Ljus", 900_000, 100_000)],
      [row("TI-1", "Ljus", 900_000, 100_000), row("TI-2", "Ljus", 900_000, 100_000)],
      ["STR-09"],
    ],
    [
      "are nothing where the name is that of two in the first",
      [row("TI-1", "Parken", 800_000, 70_000), row("TI-2", "Parken", 900_000, 100_000)],
      [row("TI-1", "Torget", 700_000, 60_000), row("TI-2", "Parken", 900_000, 100_000)],
      ["STR-28"],
    ],
    [
      "are nothing where no other has the name, whatever the amounts",
      [row("TI-1", "Nya torget", 800_000, 70_000)],
      [row("TI-1", "Torget", 700_000, 60_000), row("TI-2", "Parken", 900_000, 100_000)],
      ["STR-28", "STR-29"],
    ],
    [
      "are nothing where the other is a project of another nämnd with the same running number",
      [row("1", "Belysning", 900_000, 100_000)],
      [row("1", "Belysning av torget", 700_000, 60_000), row("1", "Belysning", 900_000, 100_000, "Bromma")],
      ["STR-28"],
    ],
    [
      "are asked about where only one of the two workbooks has both",
      [row("TI-1", "Parken", 900_000, 100_000)],
      [row("TI-1", "Torget", 700_000, 60_000), row("TI-2", "Parken", 900_000, 100_000)],
      ["ID-11", "STR-29"],
    ],
    [
      "are asked about where all three have the same amounts",
      [row("TI-1", "Parken", 900_000, 100_000)],
      [row("TI-1", "Torget", 900_000, 100_000), row("TI-2", "Parken", 900_000, 100_000)],
      ["ID-11", "STR-29"],
    ],
    [
      "are a new name where the amounts are those of the id",
      [row("TI-1", "Parken", 700_000, 60_000)],
      [row("TI-1", "Torget", 700_000, 60_000), row("TI-2", "Parken", 900_000, 100_000)],
      ["STR-09"],
    ],
  ])("%s", (_, one, other, expected) => {
    expect(bare(together([list("a", ...one), list("b", ...other)]))).toEqual(expected);
    expect(bare(together([list("b", ...one), list("a", ...other)]))).toEqual(expected);
  });

  it("are a new name where the amounts are those of the id by the rounding of a unit that only the title states", () => {
    const thousands = returnedBook("a", {
      Blad: [
        ["Belopp i tkr"],
        [...named, "Beviljat", "Utfall T1", "Utfall T2"],
        ["TI-1", "Parken", "Farsta", 700, 40, 20],
      ],
    });
    const other = [row("TI-1", "Torget", 700_000, 60_300), row("TI-2", "Parken", 900_000, 100_000)];
    expect(bare(together([thousands, list("b", ...other)]))).toEqual(["STR-09"]);
  });
});

test("a project that meets nobody has the key of its place, before one of several workbooks", () => {
  const list = (name: string, ...names: readonly string[]) =>
    returnedBook(name, listOf(...names.map((project) => ["1", project, "Farsta", 900_000, 100_000, "Pågår"])), may);
  const set = together([
    list("a", "Ljus"),
    list("b", "Park", "Bro"),
    list("c", "Park", "Bro"),
    list("d", "Ljusen", "Ljuset"),
  ]);
  const keyOf = (name: string) => set.projects.find((project) => project.name === name)?.key.replace(/^farsta\|/u, "");
  expect(keyOf("Ljus")).toBe("1");
});
