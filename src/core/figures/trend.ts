import type { IsoDate } from "../values/iso-date";
import { groupBy } from "./totals";
import { sumFigures } from "./figure";
import type { Figure, ProjectFigures, Totals } from "./types";

/** Money of one cohort or one budget year, to be set beside the others. */
export interface TrendPoint {
  readonly projects: number;
  readonly granted: Figure;
  readonly spent: Figure;
}

/** Projects decided on one day; null for those that do not say. */
export interface CohortPoint extends TrendPoint {
  readonly decidedOn: IsoDate | null;
}

/** What belongs to one budget year; null for amounts that no year is stated for. */
export interface YearPoint extends TrendPoint {
  readonly year: number | null;
}

/** Cohort by cohort, oldest first. */
export function trendOfCohorts(projects: readonly ProjectFigures[]): readonly CohortPoint[] {
  return groupBy(projects, decisionOf)
    .map((group) => ({ decidedOn: group.key as IsoDate | null, ...pointOf(group) }))
    .sort((a, b) => compare(a.decidedOn ?? "~", b.decidedOn ?? "~"));
}

/** Budget year by budget year, oldest first. A project counts in each year that it has. */
export function trendOfYears(projects: readonly ProjectFigures[]): readonly YearPoint[] {
  const years = [...new Set(projects.flatMap((figures) => figures.years.map(({ year }) => year)))];
  return years
    .sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((year) => {
      const own = projects.flatMap((figures) => figures.years.filter((one) => one.year === year));
      return {
        year,
        projects: own.length,
        granted: sumFigures(own.map((one) => one.granted)),
        spent: sumFigures(own.map((one) => one.spent)),
      };
    });
}

const decisionOf = ({ project }: ProjectFigures): string | null => {
  const value = project.fields.get("decisionDate")?.value;
  return value?.type === "date" ? value.on : null;
};

const pointOf = ({ projects, granted, spent }: Totals): TrendPoint => ({ projects, granted, spent });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
