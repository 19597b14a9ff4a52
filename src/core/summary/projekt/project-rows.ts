import type { ProjectFigures, YearFigures } from "../../figures/types";
import type { ProjectYear } from "../../project/project";
import { weighs } from "../../findings/severity";
import { namndOrder, type SummaryContext } from "../context";
import { firstRow } from "../../document/table-sheet";

/** One line of the sheet Projekt: a project and one of its budget years. */
export interface ProjectRow {
  readonly figures: ProjectFigures;
  readonly year: YearFigures;
  readonly source: ProjectYear;
  /** Sheet rows of the project's first and last year. */
  readonly first: number;
  readonly last: number;
  /** Facts of the whole project stand on the row of its last year only. */
  readonly isLast: boolean;
  /** Findings on the project that are at least errors. */
  readonly errors: number;
}

/** By reporting nämnd in the order of the register, then by project id and year. */
export function projectRows(context: SummaryContext): readonly ProjectRow[] {
  const { projects } = context.outcome;
  const place = namndOrder(context);
  const errors = errorsByProject(context);
  const sorted = projects.toSorted(
    (a, b) =>
      place(a.reportingNamnd) - place(b.reportingNamnd) ||
      inOrder(a.project.id, b.project.id) ||
      inOrder(a.project.key, b.project.key),
  );
  let next = firstRow;
  return sorted.flatMap((figures) => {
    const first = next;
    const last = first + figures.years.length - 1;
    next = last + 1;
    return figures.years.flatMap((year, index) => {
      const source = figures.project.years[index];
      if (!source) return [];
      const isLast = first + index === last;
      return [{ figures, year, source, first, last, isLast, errors: errors.get(figures.project.key) ?? 0 }];
    });
  });
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function errorsByProject({ outcome }: SummaryContext): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of outcome.findings) {
    const { project } = finding;
    if (project !== undefined && weighs(finding, "error")) counts.set(project, (counts.get(project) ?? 0) + 1);
  }
  return counts;
}
