/** Workbooks that are parts of one return, or shares of several nämnder: what is added, and what is asked about. Amounts in kronor. */
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
const spentIn = (...which: readonly number[]) => which.map((year) => `Utfall ${year} kr`);
const grantedIn = (...which: readonly number[]) => which.map((year) => `Beviljat ${year} kr`);

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
