import { projectFigures } from "../../../src/core/figures/project-figures";
import type { Figure, ProjectFigures } from "../../../src/core/figures/types";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { edition, register, readIntake } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const figuresOf = (rows: readonly (readonly CellInput[])[], asOf = "2024-11-13"): ProjectFigures => {
  const [project] = readIntake(workbookOf({ Blad: rows })).projects;
  if (!project) throw new Error("No project was read.");
  return projectFigures(project, { edition, register, asOf: asOf as IsoDate });
};
const kr = ({ ore, complete }: Figure): string => `${ore === null ? "-" : Number(ore) / 100}${complete ? "" : "?"}`;

const years = [
  ["Projekt-ID", "Projekt", "Budgetår", "Beviljat kr", "Ombud in kr", "Utfall kr", "Ombud ut kr", "Kalkyl kr"],
  ["TI-1", "Ljus", 2023, 5_000_000, null, 3_000_000, 2_000_000, 5_200_000],
  ["TI-1", "Ljus", 2024, null, 2_000_000, 1_500_000, null, 5_200_000],
] as const;

describe("a project over two budget years", () => {
  const figures = figuresOf(years);

  it("has what each year could use: granted and carried in", () => {
    expect(figures.years.map(({ available, balance }) => [kr(available), kr(balance)])).toEqual([
      ["5000000", "2000000"],
      ["2000000", "500000"],
    ]);
  });

  it("does not count money carried between its own years twice", () => {
    expect([kr(figures.available), kr(figures.spent), kr(figures.surplus)]).toEqual(["5000000", "4500000", "500000"]);
  });

  it("deviates from its calculation once", () => {
    expect(kr(figures.deviation)).toBe("700000");
  });

  it("counts money carried in from before its first year", () => {
    const only2024 = figuresOf([years[0], ["TI-1", "Ljus", 2024, 100_000, 2_000_000, 1_500_000, null, null]]);
    expect([kr(only2024.available), kr(only2024.surplus)]).toEqual(["2100000", "600000"]);
  });

  it("lacks a figure when a year with money has none spent", () => {
    const open = figuresOf([years[0], years[1], ["TI-1", "Ljus", 2024, 100_000, null, null, null, null]]);
    // No surplus: what the open year has spent would count as 0.
    expect([kr(open.spent), open.complete, kr(open.surplus)]).toEqual(["3000000?", false, "-?"]);
  });
});

describe("one budget year", () => {
  const heading = ["Projekt", "Beviljat kr", "Utfall kr", "Överskott kr"];
  it.each([
    [1_000_000, 900_000, "100000", "0"],
    [1_000_000, 1_200_000, "0", "200000"],
    [1_000_000, 0, "1000000", "0"],
    [1_000_000, null, "-?", "-?"],
    [null, 900_000, "-?", "-?"],
  ])("granted %s and spent %s leave surplus %s and overrun %s", (granted, spent, surplus, overrun) => {
    const figures = figuresOf([heading, ["Ljus", granted, spent, null]]);
    expect([kr(figures.surplus), kr(figures.overrun)]).toEqual([surplus, overrun]);
  });

  it("with nothing granted has no utilisation", () => {
    expect(figuresOf([heading, ["Ljus", 0, 5, null]]).utilisation.ratio).toBeNull();
  });

  it("keeps what is approximate in sight", () => {
    const { granted, surplus } = figuresOf([heading, ["Ljus", "cirka 1 000 000 kr", 5, null]]);
    expect(granted).toEqual({ ore: 100_000_000n, complete: false, approximate: true });
    expect(kr(surplus)).toBe("-?");
  });
});

describe("the report's deadline", () => {
  const heading = ["Projekt", "Beviljat kr", "Utfall kr", "Status", "Slutförd", "Rapport inlämnad"];
  const timing = (completed: CellInput, reported: CellInput, asOf?: string) => {
    const { reportDueOn, reportStatus, daysLate } = figuresOf(
      [heading, ["Ljus", 1, 1, "Genomfört", completed, reported]],
      asOf,
    );
    return [reportDueOn, reportStatus, daysLate];
  };
  it.each([
    ["2023-08-31", null, "2024-02-29", "2024-02-29", "not-yet-due", 0],
    ["2023-08-31", null, "2024-03-01", "2024-02-29", "missing-late", 1],
    ["2022-08-31", "2023-02-28", "2024-11-13", "2023-02-28", "reported-in-time", 0],
    ["2022-08-31", "2023-03-01", "2024-11-13", "2023-02-28", "reported-late", 1],
    ["2023-03-08", null, "2023-09-08", "2023-09-08", "not-yet-due", 0],
    [null, null, "2024-11-13", null, "due-unknown", null],
  ])("completed %s, reported %s, as of %s: due %s, %s, %s days late", (completed, reported, asOf, ...expected) => {
    expect(timing(completed, reported, asOf)).toEqual(expected);
  });

  it("only ever becomes later as the as-of date moves on", () => {
    const days = ["2023-12-01", "2024-02-29", "2024-03-01", "2024-06-01"].map(
      (asOf) => timing("2023-08-31", null, asOf)[2],
    );
    expect(days).toEqual([0, 0, 1, 93]);
  });
});
