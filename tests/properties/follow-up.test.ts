import fc from "fast-check";
import { followUp } from "../../src/core/run/follow-up";
import type { SourceFile } from "../../src/core/run/source-file";
import { openLibrary } from "../../src/core/run/library";
import type { RunResult } from "../../src/core/run/run-result";
import { toReport } from "../../src/core/report/to-report";
import { refusal } from "../../src/core/findings/finding";
import type { IsoDate } from "../../src/core/values/iso-date";
import { editions } from "../../src/profiles/stockholm/editions";
import { stockholmProfile } from "../../src/profiles/stockholm/profile";
import { workbookOf } from "../support/snapshot";
import { cohorts } from "./cohort";
import { runs } from "../support/every-way";
import { layouts } from "./layout";
import { writeWorkbook } from "./write-workbook";

const library = openLibrary(stockholmProfile, editions);

const follow = (files: readonly SourceFile[], asOf = "2024-11-13"): RunResult =>
  followUp(files, { edition: library.editions[0], profile: library.profile, asOf: asOf as IsoDate, answers: {} });

const written = (prefix: string): fc.Arbitrary<SourceFile> =>
  layouts
    .chain((layout) => fc.record({ layout: fc.constant(layout), cohort: cohorts(layout.grain, prefix) }))
    .map(({ layout, cohort }) => {
      const name = `${prefix}.xlsx`;
      return { name, size: 1, sha256: prefix, remarks: [], snapshot: writeWorkbook(cohort, layout, name) };
    });

const refused: SourceFile = {
  name: "mm.xlsx",
  size: 1,
  sha256: "mm",
  refusal: refusal("FIL-08", { file: "mm.xlsx" }, { file: "mm.xlsx", bytes: 0 }),
};

describe("following up", () => {
  it("says the same twice, whatever the order of the files (P6, P8)", () => {
    fc.assert(
      fc.property(written("aa"), written("zz"), (a, b) => {
        expect(toReport(follow([b, a]), "sv")).toEqual(toReport(follow([a, b]), "sv"));
      }),
      { numRuns: runs(60) },
    );
  });

  it("changes no other file's result because one file was refused, but no total is whole any more (P9)", () => {
    fc.assert(
      fc.property(written("aa"), written("zz"), (a, b) => {
        const without = follow([a, b]);
        const with_ = follow([a, refused, b]);
        expect(with_.projects).toEqual(without.projects);
        expect(with_.files.filter(({ name }) => name !== refused.name)).toEqual(without.files);
        expect(with_.findings.filter(({ at }) => at.file !== refused.name)).toEqual(without.findings);
        expect([with_.totals.granted.ore, with_.totals.spent.ore]).toEqual([
          without.totals.granted.ore,
          without.totals.spent.ore,
        ]);
        expect([with_.totals.granted.complete, with_.totals.spent.complete]).toEqual([false, false]);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("as the day of following up moves on", () => {
  const day = (from: string, to: string): fc.Arbitrary<string> =>
    fc
      .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  const reports = fc.record({
    decided: day("2019-01-01", "2023-12-31"),
    completed: fc.option(day("2020-01-01", "2024-06-30")),
    reported: fc.option(day("2020-01-01", "2024-12-31")),
  });
  const days = fc.array(day("2024-01-01", "2028-12-31"), { minLength: 2, maxLength: 4 }).map((list) => list.sort());

  it("a late report never gets less late, and an old grant without a report stays flagged", () => {
    fc.assert(
      fc.property(reports, days, ({ decided, completed, reported }, asOfs) => {
        const rows = [
          [
            "Projekt-ID",
            "Projekt",
            "Nämnd",
            "Beslutsdatum",
            "Beviljat kr",
            "Utfall kr",
            "Status",
            "Slutförd",
            "Rapport inlämnad",
          ],
          ["TI-1", "Ljus", "Farsta", decided, 500_000, 400_000, completed ? "Genomfört" : "Pågår", completed, reported],
        ] as const;
        const snapshot = workbookOf({ Blad: rows });
        const outcomes = asOfs.map((asOf) =>
          follow([{ name: "a.xlsx", size: 1, sha256: "a", remarks: [], snapshot }], asOf),
        );
        const late = outcomes.map(({ projects: [project] }) => project?.daysLate ?? 0);
        expect(late).toEqual(late.toSorted((a, b) => a - b));
        const flagged = outcomes.map(({ findings }) => findings.some(({ code }) => code === "FRI-04"));
        expect(flagged).toEqual(flagged.toSorted());
      }),
      { numRuns: runs(200) },
    );
  });
});
