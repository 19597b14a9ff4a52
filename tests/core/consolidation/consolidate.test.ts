import fc from "fast-check";
import { consolidate, type ConsolidatedSet } from "../../../src/core/consolidation/consolidate";
import { readWorkbook } from "../../../src/core/intake/read-workbook";
import type { WorkbookReading } from "../../../src/core/intake/workbook-reading";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { totalsOfSet as totals } from "../../support/consolidated";
import { edition, register } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const heading = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall kr", "Status"];
const row = (id: string, namnd: string, granted: number, spent: number, name = `Projekt ${id}`): CellInput[] => [
  id,
  name,
  namnd,
  granted,
  spent,
  "Pågår",
];

function file(
  name: string,
  rows: readonly CellInput[][],
  facts: { modified?: string; sha256?: string } = {},
): WorkbookReading {
  const snapshot = workbookOf(
    { Blad: [heading, ...rows] },
    { name, ...(facts.modified ? { modified: facts.modified } : {}) },
  );
  return read(snapshot, facts.sha256);
}

const read = (snapshot: WorkbookSnapshot, sha256 = snapshot.name): WorkbookReading =>
  readWorkbook({ snapshot, sha256, size: 1 }, edition, register, {});

const codes = ({ remarks }: ConsolidatedSet) => remarks.map(({ code, at }) => `${code} ${at.file}`).sort();
const bring = (...readings: WorkbookReading[]) => consolidate(readings, register);

describe("several workbooks", () => {
  it("add up", () => {
    expect(
      totals(
        bring(
          file("a", [row("TI-1", "Farsta", 1000_000, 500_000)]),
          file("b", [row("TI-2", "Bromma", 2000_000, 600_000)]),
        ),
      ),
    ).toBe("2 3000000 1100000");
  });

  it("that are the same bytes count once", () => {
    const twice = bring(
      file("b", [row("TI-1", "Farsta", 1000_000, 500_000)], { sha256: "x" }),
      file("a", [row("TI-1", "Farsta", 1000_000, 500_000)], { sha256: "x" }),
    );
    expect([totals(twice), codes(twice)]).toEqual(["1 1000000 500000", ["STR-08 b"]]);
  });

  it("that are versions from one nämnd and differ leave the amount unknown, whichever was saved last", () => {
    const versions = bring(
      file("v2", [row("TI-1", "Farsta", 1000_000, 700_000)], { modified: "2024-05-02T10:00:00Z" }),
      file("v1", [row("TI-1", "Farsta", 1000_000, 500_000), row("TI-2", "Farsta", 100_000, 50_000)], {
        modified: "2024-05-01T10:00:00Z",
      }),
    );
    expect([totals(versions), codes(versions)]).toEqual(["2 1100000? 50000?", ["STR-28 v1", "STR-29 v1"]]);
  });

  it("leave out what the version that the user has chosen lacks, and say so", () => {
    const v1 = file("v1", [row("TI-1", "Farsta", 1000_000, 500_000), row("TI-2", "Farsta", 100_000, 50_000)]);
    const v2 = file("v2", [row("TI-1", "Farsta", 1000_000, 700_000)]);
    const other = file("other", [row("TI-3", "Farsta", 10_000, 10_000)]);
    const choose = (name: string) => consolidate([v1, v2, other], register, { farsta: name });
    expect([totals(choose("v2")), codes(choose("v2"))]).toEqual(["2 1010000 710000", ["STR-09 v1", "STR-30 v1"]]);
    expect([totals(choose("v1")), codes(choose("v1"))]).toEqual(["3 1110000 560000", ["STR-09 v2"]]);
    expect(choose("v1").versions).toMatchObject([
      { key: "farsta", files: ["v1", "v2"], used: "v1", settled: "one", isOpen: false },
    ]);
    expect(bring(v1, v2).versions).toMatchObject([
      { key: "farsta", files: ["v1", "v2"], used: null, settled: null, isOpen: true },
    ]);
  });

  it("that the user has called parts of one return count in full, but for amounts that differ", () => {
    const may = { modified: "2024-05-01T10:00:00Z" };
    const june = { modified: "2024-06-01T10:00:00Z" };
    const east = file("east", [row("TI-1", "Farsta", 1000_000, 500_000), row("TI-2", "Farsta", 100_000, 50_000)], may);
    const west = file("west", [row("TI-1", "Farsta", 1000_000, 700_000), row("TI-3", "Farsta", 10_000, 5_000)], june);
    const parts = consolidate([east, west], register, { farsta: "*" });
    expect([totals(parts), codes(parts)]).toEqual(["3 1110000 55000?", ["STR-28 east"]]);
    expect(parts.versions).toMatchObject([{ key: "farsta", files: ["east", "west"], settled: "parts", isOpen: false }]);
    const unsaved = [
      file("a", [row("TI-1", "Farsta", 1000_000, 500_000), row("TI-2", "Farsta", 100_000, 50_000)]),
      file("b", [row("TI-1", "Farsta", 1000_000, 700_000)]),
    ];
    expect(totals(consolidate(unsaved, register, { farsta: "*" }))).toBe("2 1100000 50000?");
  });

  describe("of one nämnd, one for each budget year,", () => {
    const byYear = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall 2023 kr", "Status"];
    const spring = { name: "2023", modified: "2024-05-01T10:00:00Z" };
    const autumn = { name: "2024", modified: "2024-09-01T10:00:00Z" };
    const first = read(workbookOf({ Blad: [byYear, row("TI-1", "Farsta", 1000_000, 860_000)] }, spring));
    const next = byYear.map((text) => text.replace("2023", "2024"));
    const second = read(workbookOf({ Blad: [next, row("TI-1", "Farsta", 1000_000, 90_000)] }, autumn));

    it("are no versions: totals are incomplete until the user has said what they are", () => {
      const set = bring(first, second);
      expect([totals(set), codes(set)]).toEqual(["1 1000000? 90000?", ["STR-31 2023"]]);
      expect(totals(consolidate([first, second], register, { farsta: "*" }))).toBe("1 1000000 950000");
      expect(totals(consolidate([first, second], register, { farsta: "2023" }))).toBe("1 1000000 860000");
    });

    it("may repeat one grant, which is asked about when they are put together", () => {
      const heading = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall kr", "Budgetår"];
      const own = (spent: number, year: number) => ["TI-1", "Projekt TI-1", "Farsta", 1000_000, spent, year];
      const files = [
        read(workbookOf({ Blad: [heading, own(860_000, 2023)] }, spring)),
        read(workbookOf({ Blad: [heading, own(90_000, 2024)] }, autumn)),
      ];
      const set = consolidate(files, register, { farsta: "*" });
      expect([totals(set), codes(set)]).toEqual(["1 -? 950000", ["ID-08 2023", "STR-09 2023"]]);
    });
  });

  describe("of which one nämnd was granted the money and another reports it,", () => {
    const headings = ["Projekt-ID", "Projektnamn", "Beviljad nämnd", "Beviljat kr", "Utfall kr", "Redovisande nämnd"];
    const from = (name: string, reporting: string, granted: string, spent: number, day: string) => {
      const cells: CellInput[] = ["TI-1", "Torget", granted, 1000_000, spent, reporting];
      return read(workbookOf({ Blad: [headings, cells] }, { name, modified: `2024-05-0${day}T10:00:00Z` }));
    };

    it("are versions when one nämnd sends them, also under the name that it has today", () => {
      const v1 = from("v1", "Järva", "Rinkeby-Kista", 500_000, "1");
      const v2 = from("v2", "Järva", "Rinkeby-Kista", 700_000, "2");
      const set = bring(v1, v2);
      expect([totals(set), set.versions.map(({ key }) => key)]).toEqual(["1 1000000 -?", ["jarva"]]);
      expect(totals(consolidate([v1, v2], register, { jarva: "v1" }))).toBe("1 1000000 500000");
    });

    it("are a question between the two when two nämnder send them", () => {
      const set = bring(
        from("farsta", "Farsta", "Farsta", 500_000, "1"),
        from("tn", "Trafiknämnden", "Farsta", 700_000, "2"),
      );
      expect([totals(set), codes(set)]).toEqual(["1 1000000 -?", ["STR-28 farsta"]]);
      expect(set.versions.map(({ key }) => key)).toEqual(["farsta+trafiknamnden"]);
    });
  });

  it("meet the same way whatever they are called", () => {
    const named = (names: readonly [string, string]) => {
      const set = bring(
        file("farsta", [row("TI-1", "Farsta", 1000_000, 950_000, "Torget")]),
        file(names[0], [row("TI-1", "Trafiknämnden", 1000_000, 940_000, "Torget")]),
        file(names[1], [row("TI-1", "Trafiknämnden", 1000_000, 940_000, "Ny ljussättning")]),
      );
      return totals(set);
    };
    expect([named(["a", "b"]), named(["b", "a"])]).toEqual(["1 1000000 -?", "1 1000000 -?"]);
  });

  it("with running numbers meet by name first, and ask where a number could be either of two", () => {
    const old = file(
      "old",
      [row("1", "Farsta", 1000_000, 500_000, "Ljus"), row("1", "Farsta", 200_000, 10_000, "Park")],
      {
        modified: "2024-05-01T10:00:00Z",
      },
    );
    const both = file(
      "both",
      [row("1", "Farsta", 200_000, 11_000, "Park"), row("1", "Farsta", 1000_000, 501_000, "Ljus")],
      {
        modified: "2024-06-01T10:00:00Z",
      },
    );
    const renamed = file("renamed", [row("1", "Farsta", 1000_000, 501_000, "Ljusen")], {
      modified: "2024-06-01T10:00:00Z",
    });
    expect(totals(consolidate([old, both], register, { farsta: "both" }))).toBe("2 1200000 512000");
    expect([totals(bring(old, renamed)), codes(bring(old, renamed))]).toEqual(["3 2200000? 1011000?", ["ID-01 old"]]);
  });

  it("with the same project under two nämnder never add it twice", () => {
    const set = bring(
      file("a", [row("TI-1", "Farsta", 1000_000, 700_000, "Ljus")]),
      file("b", [row("TI-1", "Trafiknämnden", 1000_000, 700_000, "Ljus")]),
    );
    expect([totals(set), codes(set)]).toEqual(["1 1000000 700000", ["STR-09 b"]]);
  });

  it("may each have a project number 1", () => {
    expect(
      totals(
        bring(file("a", [row("1", "Farsta", 1000_000, 500_000)]), file("b", [row("1", "Bromma", 2000_000, 600_000)])),
      ),
    ).toBe("2 3000000 1100000");
  });

  it("give the same result in any order (P6)", () => {
    const files = [
      file("a", [row("TI-1", "Farsta", 1000_000, 500_000), row("TI-2", "Farsta", 100_000, 50_000)]),
      file("b", [row("TI-1", "Farsta", 1000_000, 600_000)], { modified: "2024-01-01" }),
      file("c", [row("TI-3", "Bromma", 70_000, 70_000)], { sha256: "same" }),
      file("d", [row("TI-3", "Bromma", 70_000, 70_000)], { sha256: "same" }),
      file("e", [row("TI-3", "Skarpnäck", 90_000, 10_000)]),
    ];
    const shown = (set: ConsolidatedSet) => [totals(set), codes(set), set.projects.map(({ key }) => key)];
    const expected = shown(bring(...files));
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(shown(bring(...shuffled))).toEqual(expected);
      }),
    );
  });
});
