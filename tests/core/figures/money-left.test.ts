/** What is left of a grant, where it lies, and in what order sums stand. */
import { projectFigures } from "../../../src/core/figures/project-figures";
import { groupBy, nothingMissing, totalsOf } from "../../../src/core/figures/totals";
import { trendOfCohorts, trendOfYears } from "../../../src/core/figures/trend";
import type { Figure, ProjectFigures } from "../../../src/core/figures/types";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { edition, register, readIntake } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const allFigures = (rows: readonly (readonly CellInput[])[]): readonly ProjectFigures[] =>
  readIntake(workbookOf({ Blad: rows })).projects.map((project) =>
    projectFigures(project, { edition, register, asOf: "2024-11-13" as IsoDate }),
  );
const one = (headings: readonly string[], cells: readonly CellInput[]): ProjectFigures => {
  const [figures] = allFigures([headings, cells]);
  if (!figures) throw new Error("No project was read.");
  return figures;
};
const kr = ({ ore, complete, approximate }: Figure): string =>
  `${approximate ? "~" : ""}${ore === null ? "-" : Number(ore) / 100}${complete ? "" : "?"}`;

describe("what remains of a surplus", () => {
  const headings = ["Projekt", "Nämnd", "Beviljat kr", "Utfall kr", "Ombud ut kr", "Återlämnat kr"];
  it.each([
    [1_000_000, 700_000, 200_000, 50_000, "50000"],
    [1_000_000, 700_000, null, 300_000, "0"],
    [1_000_000, 700_000, 300_000, null, "0"],
    [1_000_000, 700_000, null, null, "300000"],
    [1_000_000, 700_000, 200_000, 200_000, "-100000"],
    [1_000_000, 1_200_000, null, null, "0"],
    [1_000_000, 700_000, "oklart", 50_000, "-?"],
    [1_000_000, null, 100_000, null, "-?"],
  ])("granted %s, spent %s, carried out %s, returned %s: %s", (granted, spent, out, back, remaining) => {
    expect(kr(one(headings, ["Ljus", "Farsta", granted, spent, out, back]).remaining)).toBe(remaining);
  });

  it("counts what is carried out of the last year alone, and what is returned in any", () => {
    const byYear = [
      "Projekt-ID",
      "Projekt",
      "Budgetår",
      "Beviljat kr",
      "Ombud in kr",
      "Utfall kr",
      "Ombud ut kr",
      "Återlämnat kr",
    ];
    const [figures] = allFigures([
      byYear,
      ["TI-1", "Ljus", 2023, 5_000_000, null, 3_000_000, 1_500_000, 500_000],
      ["TI-1", "Ljus", 2024, null, 1_500_000, 800_000, 300_000, 100_000],
    ]);
    expect(figures && [figures.surplus, figures.carriedOut, figures.returned, figures.remaining].map(kr)).toEqual([
      ...["1200000", "300000", "600000", "300000"],
    ]);
  });
});

test("where a project lies: as stated, else in its own nämnd's area as it is today, and nowhere for a city-wide nämnd", () => {
  const headings = ["Projekt", "Nämnd", "Stadsdelsområde", "Beviljat kr"];
  const area = (namnd: CellInput, stated: CellInput) => one(headings, ["Ljus", namnd, stated, 1]).area;
  expect([area("Farsta", "Bromma"), area("Farsta", null), area("Trafiknämnden", null)]).toEqual([
    ...["bromma", "farsta", null],
  ]);
  expect([area("Rinkeby-Kista", null), one(headings, ["Ljus", "Rinkeby-Kista", null, 1]).reportingNamnd]).toEqual([
    ...["jarva", "jarva"],
  ]);
  expect(area("Farsta", "Ingenstans")).toBeNull();
});

describe("sums of several projects", () => {
  const headings = ["Projekt-ID", "Projekt", "Nämnd", "Beslutsdatum", "Budgetår", "Beviljat kr", "Utfall kr"];
  const set = allFigures([
    headings,
    ["TI-1", "Ljus", "Farsta", "2024-03-08", 2024, 1_000_000, 810_000],
    ["TI-2", "Park", "Bromma", "2023-03-08", 2023, 500_000, 620_000],
    ["TI-3", "Torg", "Älvsjö", null, 2023, 330_000, null],
    ["TI-4", "Bro", "Farsta", "2023-03-08", 2022, 240_000, 240_000],
  ]);

  it("are of what is known, and a share is of those that are whole", () => {
    const { granted, spent, surplus, overrun, utilisation, projects } = totalsOf(set, nothingMissing);
    expect([projects, ...[granted, spent, surplus, overrun].map(kr)]).toEqual([
      4,
      "2070000",
      "1670000?",
      "190000?",
      "120000?",
    ]);
    expect(utilisation).toEqual({ ratio: { part: 167_000_000n, whole: 174_000_000n }, complete: false });
  });

  it("stand in the order that is asked for, then by text, and what nobody knows last", () => {
    const groups = groupBy(
      set,
      ({ grantedNamnd }) => (grantedNamnd === "bromma" ? null : grantedNamnd),
      ["farsta"],
      () => nothingMissing,
    );
    expect(groups.map(({ key, projects }) => [key, projects])).toEqual([
      ["farsta", 2],
      [set[2]?.grantedNamnd, 1],
      [null, 1],
    ]);
    const byName = groupBy(
      set,
      ({ grantedNamnd }) => grantedNamnd,
      [],
      () => nothingMissing,
    );
    expect(byName.map(({ key }) => key)).toEqual(["alvsjo", "bromma", "farsta"]);
  });

  it("by decision, oldest first and last those that name no day", () => {
    expect(
      trendOfCohorts(set, nothingMissing).map(({ decidedOn, projects, granted }) => [decidedOn, projects, kr(granted)]),
    ).toEqual([
      ["2023-03-08", 2, "740000"],
      ["2024-03-08", 1, "1000000"],
      [null, 1, "330000"],
    ]);
  });

  it("by budget year, and in doubt where something was left out", () => {
    const shown = (points: ReturnType<typeof trendOfYears>) =>
      points.map(({ year, projects, granted, spent }) => [year, projects, kr(granted), kr(spent)]);
    expect(shown(trendOfYears(set, nothingMissing))).toEqual([
      [2022, 1, "240000", "240000"],
      [2023, 2, "830000", "620000?"],
      [2024, 1, "1000000", "810000"],
    ]);
    const at = { file: "a", sheet: "Blad", cell: "A1" };
    const missing = { gaps: [{ at, fields: ["grantedAmount" as const], reach: "left-out" as const }], unread: 0 };
    expect(shown(trendOfYears(set, missing)).map(([, , granted]) => granted)).toEqual([
      "240000?",
      "830000?",
      "1000000?",
    ]);
    expect(trendOfYears(set, missing).map(({ utilisation }) => utilisation.complete)).toEqual([false, false, false]);
  });
});
