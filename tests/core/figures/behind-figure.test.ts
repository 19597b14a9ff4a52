import fc from "fast-check";
import {
  behindByNamnd,
  behindFigure,
  behindNamnd,
  type BehindFigure,
  type SumBehind,
} from "../../../src/core/figures/behind-figure";
import type { AskedFigure } from "../../../src/core/figures/types";
import type { RunResult } from "../../../src/core/run/run-result";
import { cohorts } from "../../properties/cohort";
import { layouts } from "../../properties/layout";
import { writeWorkbook } from "../../properties/write-workbook";
import { workbookOf } from "../../support/snapshot";
import { follow, workbooksIn } from "../../support/returned";

const figures = ["granted", "spent", "utilisation", "surplus", "overrun"] as const satisfies readonly AskedFigure[];
const added = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

function adds({ ore, parts, without }: SumBehind): void {
  expect(ore).toBe(parts.length + without === 0 ? null : added(parts.map((part) => part.ore)));
  for (const part of parts) expect(added(part.terms.map((term) => term.ore))).toBe(part.ore);
  for (const { at } of parts.flatMap((part) => part.terms)) expect(at.length).toBeGreaterThan(0);
}

/** Every figure of the whole is the sum of its parts, and every project is in it or told of. */
function isWhole({ projects, missing, totals, profile }: RunResult): void {
  for (const asked of figures) {
    const behind = behindFigure(asked, projects, missing);
    behind.sums.forEach(adds);
    const [sum, below] = behind.sums;
    if (asked !== "utilisation") expect(sum.ore).toBe(totals[asked].ore);
    else expect(totals.utilisation.ratio).toEqual(below?.ore ? { part: sum.ore, whole: below.ore } : null);
    const told = behind.lacking.filter(({ isCounted }) => !isCounted).length;
    expect(sum.parts.length + sum.without + told).toBe(projects.length);
    for (const { lacks } of behind.lacking) expect(lacks).not.toEqual([]);
    if (!totals[asked].complete) expect(behind.lacking.length + behind.gaps.length + behind.unread).toBeGreaterThan(0);
    byNamnd(asked, behind);
  }

  function byNamnd(asked: AskedFigure, whole: BehindFigure): void {
    const namnder = behindByNamnd(
      asked,
      projects,
      profile.namnder.map(({ id }) => id),
    );
    whole.sums.forEach((sum, index) => expect(added(namnder.map(({ sums }) => sums[index] ?? 0n))).toBe(sum.ore ?? 0n));
    for (const { namnd, sums } of namnder) {
      const behind = behindNamnd(asked, namnd, projects, missing);
      behind.sums.forEach(adds);
      expect(behind.sums.map(({ ore }) => ore)).toEqual(sums);
    }
  }
}

describe("what a figure is made of", () => {
  it.each(["returned", "awkward", "real"])(
    "adds up to it for every workbook of samples/%s, and for all at once",
    (folder) => {
      const files = workbooksIn(folder);
      for (const file of files) isWhole(follow([file]));
      isWhole(follow(files));
    },
  );

  it("adds up to it whatever was granted and spent, however it is written", () => {
    fc.assert(
      fc.property(
        layouts.chain((layout) => fc.record({ layout: fc.constant(layout), cohort: cohorts(layout.grain) })),
        ({ layout, cohort }) => {
          const snapshot = writeWorkbook(cohort, layout, "a.xlsx");
          isWhole(follow([{ name: "a.xlsx", size: 1, sha256: "a", remarks: [], snapshot }]));
        },
      ),
      { numRuns: 100 },
    );
  });

  const of = (...rows: readonly (readonly (string | number | null)[])[]): RunResult => {
    const snapshot = workbookOf({
      Blad: [["Projekt-ID", "Projekt", "Nämnd", "Beviljat kr", "Utfall kr"], ...rows],
    });
    return follow([{ name: "a.xlsx", size: 1, sha256: "a", remarks: [], snapshot }]);
  };
  const behind = (asked: AskedFigure, { projects, missing }: RunResult) => behindFigure(asked, projects, missing);

  it("names the cell of each amount, the largest first, with the sign that it has there", () => {
    const outcome = of(["A-1", "Ljus", "Farsta", 500_000, 400_000], ["A-2", "Gångväg", "Farsta", 900_000, 200_000]);
    const [{ parts }] = behind("surplus", outcome).sums;
    expect(parts.map(({ name, ore }) => [name, ore])).toEqual([
      ["Gångväg", 70_000_000n],
      ["Ljus", 10_000_000n],
    ]);
    expect(parts[0]?.terms.map(({ at, ore }) => [at[0]?.cell, ore])).toEqual([
      ["D3", 90_000_000n],
      ["E3", -20_000_000n],
    ]);
  });

  it("counts those that have no surplus without listing them", () => {
    const outcome = of(["A-1", "Ljus", "Farsta", 500_000, 400_000], ["A-2", "Gångväg", "Farsta", 900_000, 950_000]);
    const [{ parts, without, ore }] = behind("surplus", outcome).sums;
    expect([parts.length, without, ore]).toEqual([1, 1, 10_000_000n]);
  });

  it("leaves a project without money spent out of both sums of a share, and says why", () => {
    const outcome = of(["A-1", "Ljus", "Farsta", 500_000, 400_000], ["A-2", "Gångväg", "Farsta", 900_000, null]);
    const { sums, lacking } = behind("utilisation", outcome);
    expect(sums.map(({ ore }) => ore)).toEqual([40_000_000n, 50_000_000n]);
    expect(lacking).toEqual([
      expect.objectContaining({
        name: "Gångväg",
        isCounted: false,
        lacks: [{ field: "spentAmount", why: "not-stated", at: null }],
      }),
    ]);
  });

  it("points to a cell that could not be read", () => {
    const outcome = of(["A-1", "Ljus", "Farsta", 500_000, 400_000], ["A-2", "Gångväg", "Farsta", 900_000, "se bilaga"]);
    expect(behind("spent", outcome).lacking[0]?.lacks).toEqual([
      { field: "spentAmount", why: "unreadable", at: expect.objectContaining({ cell: "E3" }) as unknown },
    ]);
  });
});
