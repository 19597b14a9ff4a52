import { readFileSync } from "node:fs";
import { join } from "node:path";
import { followUp } from "../../../src/core/run/follow-up";
import type { RunResult } from "../../../src/core/run/run-result";
import { chartNames } from "../../../src/core/summary/names";
import { parseArea } from "sheet-refs";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { handInBytes, library, samples, workbooksIn } from "../../support/returned";
import { workbookOf } from "../../support/snapshot";
import { cellAt, plain, sheetOf, summary } from "./outcomes";

const granted = handInBytes("granted-register.xlsx", readFileSync(join(samples, "granted-register.xlsx")));
const options = {
  edition: library.editions[0],
  profile: library.profile,
  asOf: "2024-11-13" as IsoDate,
  answers: {},
  granted,
};
/** A register of two decisions, and what was reported of it. */
function twoDecisions(spentOfLast: number | null): RunResult {
  const book = (name: string, rows: Parameters<typeof workbookOf>[0][string]) => ({
    ...{ name, size: 1, sha256: name, remarks: [] },
    snapshot: workbookOf({ Blad: rows }, { name }),
  });
  const projects = [
    ["TI-2022-001", "Ljus", "Farsta", "2022-03-09", 1_000_000, 900_000],
    ["TI-2023-001", "Staket", "Farsta", "2023-03-08", 2_000_000, spentOfLast],
  ] as const;
  return followUp(
    [
      book("Farsta.xlsx", [
        ["Projekt-ID", "Projektnamn", "Nämnd", "Beslutsdatum", "Beviljat kr", "Utfall kr", "Status"],
        ...projects.map((project) => [...project, "Genomfört"]),
      ]),
    ],
    {
      ...options,
      granted: book("register.xlsx", [
        ["Projekt-ID", "Projektnamn", "Nämnd", "Beslutsdatum", "Beviljat kr"],
        ...projects.map((project) => project.slice(0, 5)),
      ]),
    },
  );
}

const trendOf = (outcome: RunResult, withCharts = true) => sheetOf(summary(outcome, { withCharts }), "Utveckling");

test("granted and spent by decision are drawn from the table above, each decision once", () => {
  const sheet = trendOf(twoDecisions(1_500_000));
  const [chart] = sheet.charts ?? [];
  expect(chart?.name).toBe(chartNames.cohorts);
  const shown = (range = "") => {
    const { top, bottom, left } = parseArea(range) ?? { top: 1, bottom: 0, left: 1 };
    return Array.from({ length: bottom - top + 1 }, (_, index) => plain(cellAt(sheet, top + index, left)));
  };
  expect([chart?.categories, ...(chart?.series.map(({ values }) => values) ?? [])].map(shown)).toEqual([
    ["9 mars 2022", "8 mars 2023"],
    [1_000_000, 2_000_000],
    [900_000, 1_500_000],
  ]);
  expect(chart?.title).toBe(
    "Beviljat och utfall per beslut, kronor; av det som beviljades 9 mars 2022 är 90,0\u00a0% använt, av det som beviljades 8 mars 2023 75,0\u00a0%",
  );
  expect(Math.max(...sheet.cells.map(({ row }) => row))).toBeLessThan(chart?.place.top ?? 0);
});

test("no share is claimed where an amount is not known", () => {
  expect(trendOf(twoDecisions(null)).charts?.[0]?.title).toBe(
    "Beviljat och utfall per beslut, kronor, så långt det är känt",
  );
});

test("one decision is no development, and nothing is drawn for whoever cannot draw", () => {
  const day = "2023-03-08" as IsoDate;
  const one = followUp(workbooksIn("returned"), { ...options, selection: { decidedFrom: day, decidedTo: day } });
  expect(trendOf(one).charts).toBeUndefined();
  expect(trendOf(twoDecisions(1_500_000), false).charts).toBeUndefined();
});

test("the whole summary has at most four charts, no two of one name", () => {
  const names = summary(twoDecisions(1_500_000), { withCharts: true }).sheets.flatMap(({ charts = [] }) =>
    charts.map(({ name }) => name),
  );
  expect(names).toContain(chartNames.cohorts);
  expect(names.length).toBeLessThanOrEqual(4);
  expect(new Set(names).size).toBe(names.length);
});
