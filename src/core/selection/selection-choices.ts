import type { ProjectFigures } from "../figures/types";
import { decisionsOf } from "../project/decisions";
import type { IsoDate } from "../values/iso-date";

/** One thing to select by, and how many projects have it. */
export interface Choice<T> {
  readonly value: T;
  readonly projects: number;
}

/** What the projects can be selected by, in order; only what some project states. */
export interface SelectionChoices {
  readonly decisionDates: readonly Choice<IsoDate>[];
  readonly budgetYears: readonly Choice<number>[];
  /** Ids of reporting nämnder, codes of types, ids of areas. */
  readonly namnder: readonly Choice<string>[];
  readonly types: readonly Choice<string>[];
  readonly areas: readonly Choice<string>[];
  readonly occasions: readonly Choice<string>[];
}

export function selectionChoices(projects: readonly ProjectFigures[]): SelectionChoices {
  return {
    decisionDates: countedBy(projects, ({ project }) => decisionsOf(project).flatMap(({ on }) => on ?? [])),
    budgetYears: countedBy(projects, ({ project }) => project.years.flatMap(({ year }) => year ?? [])),
    namnder: countedBy(projects, ({ reportingNamnd }) => (reportingNamnd === null ? [] : [reportingNamnd])),
    types: countedBy(projects, ({ investmentTypes }) => investmentTypes),
    areas: countedBy(projects, ({ area }) => (area === null ? [] : [area])),
    occasions: countedBy(projects, ({ project }) => decisionsOf(project).flatMap(({ occasion }) => occasion ?? [])),
  };
}

function countedBy<T extends string | number>(
  projects: readonly ProjectFigures[],
  valuesOf: (figures: ProjectFigures) => readonly T[],
): readonly Choice<T>[] {
  const counts = new Map<T, number>();
  for (const figures of projects)
    for (const value of new Set(valuesOf(figures))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, projects: count }))
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
}
