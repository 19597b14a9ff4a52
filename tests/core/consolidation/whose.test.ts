/** Which workbooks are versions of one another, whose they are, and which of their projects meet. Amounts in kronor. */
import type { ConsolidatedSet } from "../../../src/core/consolidation/consolidate";
import { codesOfSet as codes, listOf, returnedBook, together, totalsOfSet as totals } from "../../support/consolidated";
import type { CellInput } from "../../support/snapshot";

const [may, june, july] = ["2024-05-01T10:00:00Z", "2024-06-01T10:00:00Z", "2024-07-01T10:00:00Z"];
const named = ["Projekt-ID", "Projektnamn", "Nämnd"];
const bare = (set: ConsolidatedSet): readonly string[] => codes(set).map((code) => code.split(" ")[0] ?? "");

const spentIn = (...which: readonly number[]) => which.map((year) => `Utfall ${year} kr`);

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
