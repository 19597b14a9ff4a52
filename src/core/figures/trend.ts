import type { IsoDate } from "../values/iso-date";
import { doubtedFigure, sumFigures, utilisationOver } from "./figure";
import { groupBy, missingFromPart, totalsOf, type Missing } from "./totals";
import type { Figure, ProjectFigures, Totals, Utilisation } from "./types";

/** Money of one cohort or one budget year, to be set beside the others. */
export interface TrendPoint {
  readonly projects: number;
  readonly granted: Figure;
  readonly spent: Figure;
  readonly utilisation: Utilisation;
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
export function trendOfCohorts(projects: readonly ProjectFigures[], missing: Missing): readonly CohortPoint[] {
  return groupBy(projects, decisionOf, [], () => missingFromPart(missing)).map((group) => ({
    decidedOn: group.key as IsoDate | null,
    ...pointOf(group),
  }));
}

/** Budget year by budget year, oldest first. A project counts in each year that it has. */
export function trendOfYears(projects: readonly ProjectFigures[], missing: Missing): readonly YearPoint[] {
  const years = [...new Set(projects.flatMap((figures) => figures.years.map(({ year }) => year)))];
  const loose = totalsOf([], missingFromPart(missing));
  return years
    .sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((year) => {
      const own = projects.flatMap((figures) => figures.years.filter((one) => one.year === year));
      const sum = (figures: readonly Figure[], { complete }: Figure): Figure =>
        complete ? sumFigures(figures) : doubtedFigure(sumFigures(figures));
      return {
        year,
        projects: own.length,
        granted: sum(
          own.map(({ granted }) => granted),
          loose.granted,
        ),
        spent: sum(
          own.map(({ spent }) => spent),
          loose.spent,
        ),
        utilisation: utilisationOver(own, !loose.utilisation.complete),
      };
    });
}

const decisionOf = ({ project }: ProjectFigures): string | null => {
  const value = project.fields.get("decisionDate")?.value;
  return value?.type === "date" ? value.on : null;
};

const pointOf = ({ projects, granted, spent, utilisation }: Totals): TrendPoint => ({
  projects,
  granted,
  spent,
  utilisation,
});
