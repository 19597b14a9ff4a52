import type { Edition, Rule } from "../anvisningar/schema";
import { isAtLeast } from "../findings/severity";
import { remark, type Remark } from "../findings/finding";
import type { Project } from "../project/project";
import type { Hit, ReviewContext } from "./context";
import { readingOf } from "../project/readings-of";

export interface CalmHits {
  /** What remains to be said project by project. */
  readonly hits: readonly Hit[];
  /** One remark for each workbook that has no column for the field at all. */
  readonly remarks: readonly Remark[];
}

/**
 * A wanted field that no project of a workbook has a cell for is said once for the workbook (STR-22), not once for each project. Errors stay with their
 * projects: each of them keeps its project from being complete.
 */
export function calmMissingColumns(
  { check, severity }: Rule,
  hits: readonly Hit[],
  { projects, readings }: ReviewContext,
  { fields }: Edition,
): CalmHits {
  if (check.kind !== "required" || isAtLeast(severity, "error")) return { hits, remarks: [] };
  const byKey = new Map(projects.map(({ project }) => [project.key, project]));
  const hasCell = (project: Project): boolean => check.anyOf.some((field) => readingOf(project, field) !== undefined);
  const withColumn = new Set(projects.flatMap(({ project }) => (hasCell(project) ? [project.at.file] : [])));
  const perFile = new Map<string, number>();
  const remaining = hits.filter(({ project }) => {
    const file = project === undefined ? undefined : byKey.get(project)?.at.file;
    if (file === undefined || withColumn.has(file)) return true;
    perFile.set(file, (perFile.get(file) ?? 0) + 1);
    return false;
  });
  const [field] = check.anyOf;
  const remarks = [...perFile].flatMap(([file, count]) => {
    const at = readings.find((reading) => reading.file === file)?.tables[0]?.columns[0]?.at;
    return field === undefined || !fields.some(({ id }) => id === field)
      ? []
      : [remark("STR-22", at ? { file, sheet: at.sheet, cell: at.cell } : { file }, { field, count })];
  });
  return { hits: remaining, remarks };
}
