/** What is told of workbooks that are brought together: in whose words, at which cells, and which amounts it leaves in doubt. */
import type { ConsolidatedSet } from "../../../src/core/consolidation/consolidate";
import type { CellRef } from "../../../src/core/project/project";
import { codesOfSet as codes, listOf, returnedBook, together, totalsOfSet as totals } from "../../support/consolidated";
import type { CellInput } from "../../support/snapshot";

const [may, june, july] = ["2024-05-01T10:00:00Z", "2024-06-01T10:00:00Z", "2024-07-01T10:00:00Z"];
/** Amounts in thousands of kronor. */
const kr = (thousands: CellInput): CellInput => (typeof thousands === "number" ? thousands * 1000 : thousands);
const row = (
  id: string | null,
  granted: CellInput,
  spent: CellInput,
  name = `Projekt ${id ?? ""}`,
  namnd = "Farsta",
) => [...[id, name, namnd, kr(granted), kr(spent), "Pågår"]];
const book = (name: string, saved: string | undefined, ...rows: readonly (readonly CellInput[])[]) =>
  returnedBook(name, listOf(...rows), saved);

/** Code, params, and the cells that it leaves in doubt with their fields. */
const told = ({ remarks, gaps }: ConsolidatedSet): readonly unknown[] =>
  remarks.map(({ code, at, params }) => {
    const [gap, ...others] = gaps.filter((one) => one.at === at);
    const left = gap && others.length === 0 ? [gap.fields, cells(gap.reach)] : [];
    return [code, `${at.file} ${at.cell ?? ""}`, params, ...left];
  });
const cells = (reach: string | readonly CellRef[]): string =>
  typeof reach === "string" ? reach : reach.map(({ file, cell }) => `${file} ${cell}`).join(", ");
const both = ["grantedAmount", "spentAmount"];

describe("workbooks that agree", () => {
  it("are named, with the one whose words count", () => {
    const set = together([book("b", may, row("TI-1", 100, 50)), book("a", june, row("TI-1", 100, 50))]);
    expect(told(set)).toEqual([["STR-09", "b B2", { files: ["a", "b"], used: "a" }]]);
  });

  it("are the same bytes under another name, which is told of the later name", () => {
    const copy = (name: string) => ({ ...book(name, may, row("TI-1", 100, 50)), sha256: "same" });
    const set = together([copy("b"), copy("a"), copy("c")]);
    expect(told(set)).toEqual([
      ["STR-08", "b ", { file: "b", other: "a" }],
      ["STR-08", "c ", { file: "c", other: "a" }],
    ]);
    expect(set.readings.map(({ file }) => file)).toEqual(["a"]);
  });

  it("are no copies of each other where nobody knows their bytes", () => {
    const unknown = (name: string, id: string) => ({ ...book(name, may, row(id, 100, 50)), sha256: "" });
    expect(totals(together([unknown("a", "TI-1"), unknown("b", "TI-2")]))).toBe("2 200000 100000");
  });

  it("are read in the order of their names, and of their bytes where they have one name", () => {
    const of = (name: string, sha256: string) => ({ ...book(name, may, row(`TI-${sha256}`, 100, 50)), sha256 });
    const files = [of("b", "1"), of("a", "3"), of("a", "2"), of("c", "0")];
    for (const readings of [files, files.toReversed()])
      expect(together(readings).readings.map(({ sha256 }) => sha256)).toEqual(["2", "3", "1", "0"]);
  });
});

describe("amounts that contradict each other", () => {
  it("are one question for each pair of files, in their order, about every project and field", () => {
    const set = together([
      book("c", may, row("TI-1", 100, 10), row("TI-2", 100, 50), row("TI-3", 100, 50)),
      book("b", june, row("TI-1", 100, 50), row("TI-2", 100, 20), row("TI-3", 900, 50)),
      book("a", july, row("TI-1", 100, 50), row("TI-2", 100, 50), row("TI-3", 100, 50)),
    ]);
    const question = (cell: string, project: string, field: string, amounts: readonly number[], other: string) => ({
      ...{
        project,
        field,
        amount: BigInt(amounts[0]!) * 100_000n,
        other: "a",
        otherAmount: BigInt(amounts[1]!) * 100_000n,
      },
      ...{ cell: other, projects: cell.startsWith("b") ? ["Projekt TI-2", "Projekt TI-3"] : ["Projekt TI-1"] },
    });
    expect(told(set)).toEqual([
      [
        "STR-28",
        "b E3",
        question("b E3", "Projekt TI-2", "spentAmount", [20, 50], "Blad!E3"),
        ["spentAmount", "grantedAmount"],
        "a B3, a B4",
      ],
      ["STR-28", "c E2", question("c E2", "Projekt TI-1", "spentAmount", [10, 50], "Blad!E2"), ["spentAmount"], "a B2"],
    ]);
  });

  it("in two years of one field are one field in doubt", () => {
    const byYear = (name: string, saved: string, ...spent: readonly number[]) =>
      returnedBook(
        name,
        {
          Blad: [
            ["Projekt-ID", "Projektnamn", "Nämnd", "Utfall 2023 kr", "Utfall 2024 kr"],
            ["TI-1", "Torget", "Farsta", ...spent.map(kr)],
          ],
        },
        saved,
      );
    const set = together([byYear("a", june, 100, 200), byYear("b", may, 300, 400)]);
    expect(set.gaps.map(({ fields }) => fields)).toEqual([["spentAmount"]]);
    expect(set.remarks.map(({ params }) => params["projects"])).toEqual([["Torget"]]);
  });

  it("beside years that only one has are both asked about", () => {
    const byYear = (name: string, granted: number, year: number, spent: number, saved: string) =>
      returnedBook(
        name,
        {
          Blad: [
            ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", `Utfall ${year} kr`],
            ["TI-1", "Torget", "Farsta", kr(granted), kr(spent)],
          ],
        },
        saved,
      );
    const set = together([byYear("a", 1000, 2023, 500, may), byYear("b", 900, 2024, 300, june)]);
    expect(told(set)).toEqual([
      [
        ...["STR-28", "a D2"],
        {
          ...{ project: "Torget", field: "grantedAmount", amount: 100_000_000n, other: "b", otherAmount: 90_000_000n },
          ...{ cell: "Blad!D2", projects: ["Torget"] },
        },
        ...[["grantedAmount"], "b B2"],
      ],
      ["STR-31", "a E2", { projects: ["Torget"], years: ["2023"], used: "b" }, both, "b B2, a B2"],
    ]);
  });
});

test("years that only one of the workbooks has are told once, with every project and year", () => {
  const byYear = (name: string, years: readonly number[], saved: string, ...projects: readonly string[]) =>
    returnedBook(
      name,
      {
        Blad: [
          ["Projekt-ID", "Projektnamn", "Nämnd", ...years.map((year) => `Utfall ${year} kr`)],
          ...projects.map((project, index) => [`TI-${index + 1}`, project, "Farsta", ...years.map(() => kr(100))]),
        ],
      },
      saved,
    );
  const set = together([byYear("a", [2023, 2022], may, "Torget", "Parken"), byYear("b", [2024], june, "Torg", "Park")]);
  expect(told(set)).toEqual([
    [
      ...["STR-31", "a E2"],
      { projects: ["Torg", "Park"], years: ["2022", "2023"], used: "b" },
      ...[both, "b B2, a B2, b B3, a B3"],
    ],
  ]);
});

test("ids that have changed places are named with both projects, at the cell of the id, and everything of both is in doubt", () => {
  const set = together([
    book("a", may, row("TI-1", 100, 10, "Torget"), row("TI-2", 200, 20, "Parken")),
    book("b", june, row("TI-2", 100, 10, "Torget"), row("TI-1", 200, 20, "Parken")),
  ]);
  expect(told(set)).toEqual([
    [
      ...["ID-11", "a A2"],
      { id: "TI-1", project: "Torget", other: "Parken", cell: "b Blad!B3", projects: ["Parken", "Torget"] },
      ...[both, "b B3, a B2, b B2, a B3"],
    ],
  ]);
});

describe("a project that one of the workbooks lacks", () => {
  const [one, two, three] = [row("TI-1", 100, 10), row("TI-2", 200, 20), row("TI-3", 300, 30)];

  it("is asked about in each of those that contradict each other, in the order of the files", () => {
    const set = together([book("b", may, row("TI-1", 100, 90), two), book("a", june, one, three)]);
    expect(told(set).slice(1)).toEqual([
      ["STR-29", "b B3", { projects: ["Projekt TI-2"], used: "a" }, both, "b B3"],
      ["STR-29", "a B3", { projects: ["Projekt TI-3"], used: "b" }, both, "a B3"],
    ]);
  });

  it("is named with the others that the same one lacks", () => {
    const set = together([book("a", may, one, two, three), book("b", june, one)]);
    expect(told(set)[1]).toEqual([
      ...["STR-29", "a B3", { projects: ["Projekt TI-2", "Projekt TI-3"], used: "b" }, both, "a B3, a B4"],
    ]);
  });

  it("is left out where the user has chosen one without it, though two others have it", () => {
    const files = [book("a", may, one, two), book("b", june, one, two), book("c", july, one, three)];
    const set = together(files, { farsta: "c" });
    expect([totals(set), told(set)]).toEqual([
      "2 400000 40000",
      [
        ["STR-09", "b B2", { files: ["a", "b", "c"], used: "c" }],
        ["STR-30", "a B3", { projects: ["Projekt TI-2"], used: "c" }],
      ],
    ]);
  });

  it("is not lacking in the one that was saved last where that is another nämnd's, or the user has put them together", () => {
    const other = book("c", july, row("TI-9", 900, 90, "Bron", "Bromma"));
    const set = together([book("a", may, one), book("b", june, one, two), other]);
    expect([totals(set), codes(set)]).toEqual(["3 1200000 120000", ["STR-09 a B2"]]);
    const elsewhere = row("TI-8", 700, 70, "Bron", "Bromma");
    const apart = together([book("a", may, one, elsewhere), book("b", june, one)]);
    expect([totals(apart), codes(apart)]).toEqual(["2 800000 80000", ["STR-09 a B2"]]);
    const parts = together([book("a", may, one, two), book("b", june, one, three)], { farsta: "*" });
    expect([totals(parts), codes(parts)]).toEqual(["3 600000 60000", ["STR-09 a B2"]]);
  });

  it("of workbooks of which the latest says more than one other, and no more than a third, may have been taken back", () => {
    const bare = (name: string, saved: string, ...rows: readonly (readonly CellInput[])[]) =>
      book(name, saved, ...rows);
    const set = together([bare("a", may, one, two), bare("b", june, row("TI-1", 100, null)), bare("c", july, one)]);
    expect(codes(set)).toEqual(["STR-09 b B2", "STR-29 a B3"]);
  });
});

describe("what is in doubt in a workbook", () => {
  const unclear = (name: string, saved: string, namnd = "Farsta") =>
    book(
      name,
      saved,
      row("TI-1", 100, "5 eller 6", "Torget"),
      ...(namnd === "Farsta" ? [] : [row("TI-8", 10, 1, "Bron", namnd)]),
    );
  const clear = book("b", june, row("TI-1", 100, 10, "Torget"));

  it("stays in doubt where the user has chosen it, or has chosen nothing, and not where the user has chosen another", () => {
    const a = unclear("a", may);
    expect(a.gaps).toHaveLength(1);
    expect(together([a, clear], { farsta: "a" }).gaps).toEqual(a.gaps);
    expect(together([a, clear]).gaps).toEqual(expect.arrayContaining([...a.gaps]));
    expect(together([a, clear], { farsta: "*" }).gaps).toEqual(expect.arrayContaining([...a.gaps]));
    const chosen = together([a, clear], { farsta: "b" });
    expect([chosen.gaps, [...chosen.superseded], totals(chosen)]).toEqual([[], ["a"], "1 100000 10000"]);
  });

  it("stays in doubt where the workbook has projects of another choice too", () => {
    const a = unclear("a", may, "Bromma");
    const set = together([a, clear], { farsta: "b" });
    expect([set.gaps, [...set.superseded]]).toEqual([a.gaps, []]);
  });

  it("stays in doubt where it shares a project of another choice, and not because others have a choice of their own", () => {
    const a = unclear("a", may, "Bromma");
    const bromma = book("c", june, row("TI-8", 10, 1, "Bron", "Bromma"));
    expect([...together([a, clear, bromma], { farsta: "b" }).superseded]).toEqual([]);
    expect([...together([unclear("a", may), clear, bromma], { farsta: "b" }).superseded]).toEqual(["a"]);
  });

  it("stays in doubt of two that agree", () => {
    const [a, b] = [unclear("a", may), unclear("b", june)];
    expect(together([a, b]).gaps).toEqual([...a.gaps, ...b.gaps]);
  });
});

test("a running number that may be either of two is asked about at the first cell, with all of them in the order of their places", () => {
  const set = together([
    book("a", may, row("1", 100, 10, "Ljus")),
    book("b", may, row("1", 200, 20, "Ljusen"), row("1", 300, 30, "Park")),
    book("c", may, row("1", 100, 10, "Ljus")),
  ]);
  const at = ["a B2", "b B2", "b B3", "c B2"];
  expect(told(set).find((one) => Array.isArray(one) && one[0] === "ID-01")).toEqual([
    ...["ID-01", "a B2", { id: "1", cells: at.map((one) => one.replace(" ", " Blad!")) }],
    ...[both, at.join(", ")],
  ]);
});

test("a running number may be either of two also where a third has met its like", () => {
  const set = together([
    book("a", may, row("1", 100, 10, "Ljus"), row("1", 200, 20, "Park")),
    book("b", may, row("1", 100, 10, "Ljus"), row("1", 200, 20, "Parken")),
  ]);
  expect([totals(set), codes(set)]).toEqual(["3 500000? 50000?", ["ID-01 a B2", "STR-09 b B2"]]);
});

test("one name without an id at two nämnder is two projects", () => {
  const set = together([
    book("a", may, row(null, 100, 10, "Torget", "Farsta")),
    book("b", june, row(null, 100, 10, "Torget", "Bromma")),
  ]);
  expect([totals(set), codes(set)]).toEqual(["2 200000 20000", []]);
});

describe("ids that look alike", () => {
  const cyrillicT = "\u0422I-1";
  const cyrillicI = "T\u0406-1";
  const alike = (...ids: readonly string[]) =>
    together(ids.map((id, index) => book(String(index), may, row(id, 100, 10, `Projekt ${index}`))));

  it.each([
    ["the plain one last", [cyrillicT, "TI-1"], "0", "1"],
    ["the plain one first", ["TI-1", cyrillicT], "1", "0"],
  ])("are asked about at the one that is not plain, with the one that is: %s", (_, ids, at, other) => {
    expect(told(alike(...ids))).toEqual([
      [
        ...["ID-15", `${at} B2`],
        { id: cyrillicT, other: "TI-1", cell: `${other} Blad!B2`, signs: ["\u0422 (U+0422)"] },
        ...[both, `${at} B2, ${other} B2`],
      ],
    ]);
  });

  it("are asked about at the one that is not plain, also where it comes first by its nämnd", () => {
    const at = (file: string, id: string, namnd: string) => book(file, may, row(id, 100, 10, "Torget", namnd));
    expect(codes(together([at("a", cyrillicT, "Bromma"), at("b", "TI-1", "Farsta")]))).toEqual(["ID-15 a B2"]);
  });

  it("are asked about at the second where neither is plain, and at each of several", () => {
    expect(codes(alike(cyrillicT, cyrillicI))).toHaveLength(1);
    expect(codes(alike("TI-1", cyrillicT, cyrillicI))).toEqual(["ID-15 1 B2", "ID-15 2 B2"]);
  });

  it("are one id where they are written the same, and no ids where they were made of names", () => {
    const at = (name: string, namnd: string) => book(name, may, row(cyrillicT, 100, 10, name, namnd));
    expect(codes(together([at("a", "Farsta"), at("b", "Bromma")]))).toEqual([]);
    const unnumbered = [
      book("a", may, row(null, 100, 10, "Torget")),
      book("b", may, row(null, 100, 10, "\u0422orget")),
    ];
    expect(codes(together(unnumbered))).toEqual([]);
  });
});

describe("a later period", () => {
  it("is none where a project stood still only lately", () => {
    const of = (file: string, tertial: number, ...spent: readonly [number, number]) =>
      until(file, `Tertial ${tertial} 2024`, row("TI-1", 100, spent[0]), row("TI-9", 100, spent[1]));
    const set = together([of("a", 1, 10, 50), of("b", 2, 20, 90), of("c", 3, 30, 90)]);
    expect(codes(set).map((code) => code.split(" ")[0])).toEqual(["STR-28", "STR-28"]);
  });

  const until = (name: string, tertial: string, ...rows: readonly (readonly CellInput[])[]) =>
    returnedBook(name, {
      Blad: [[tertial], ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall kr", "Status"], ...rows],
    });

  it("holds each of the earlier, which are told in the order of the files, with the periods of both", () => {
    const done = row("TI-9", 100, 90);
    const set = together([
      until("b", "Tertial 1 2024", row("TI-1", 100, 10), done),
      until("a", "Tertial 2 2024", row("TI-1", 100, 20), done),
      until("c", "Tertial 3 2024", row("TI-2", 100, 30), done),
    ]);
    expect([totals(set), codes(set)]).toEqual(["3 300000? 140000?", ["STR-29 a B3", "STR-41 a B3", "STR-41 b B3"]]);
    expect(set.remarks.map(({ params }) => [params["used"], params["other"]]).slice(0, 2)).toEqual([
      ["c", "a"],
      ["c", "b"],
    ]);
    const texts = set.remarks.map(({ params }) => [params["usedPeriod"], params["otherPeriod"]]);
    expect(texts.slice(0, 2)).toEqual([
      [expect.stringContaining("3 2024"), expect.stringContaining("2 2024")],
      [expect.stringContaining("3 2024"), expect.stringContaining("1 2024")],
    ]);
  });
});
