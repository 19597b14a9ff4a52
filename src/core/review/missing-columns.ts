import { aboutCheck } from "../anvisningar/kinds-of-check";
import type { FieldId } from "../anvisningar/known-fields";
import type { Edition, Rule } from "../anvisningar/schema";
import { remark, type Location, type Remark } from "../findings/finding";
import type { Project } from "../project/project";
import type { Hit, ReviewContext } from "./context";
import { readingOf } from "../project/readings-of";

export interface CalmHits {
  /** What remains to be said project by project. */
  readonly hits: readonly Hit[];
  readonly columns: readonly MissingColumn[];
}

/** A workbook has no column at all for a field that a rule needs. */
export interface MissingColumn {
  readonly at: Location;
  readonly field: FieldId;
  /** How many projects lack the field. */
  readonly count: number;
}

const firstHeading = (tables: ReviewContext["readings"][number]["tables"]): Location | undefined =>
  tables.find(({ layout }) => layout !== "other")?.columns[0]?.at;

/** Each workbook once, with all columns that it lacks (STR-22). */
export function tellMissingColumns(missing: readonly MissingColumn[]): readonly Remark[] {
  const byFile = new Map<string, MissingColumn[]>();
  for (const one of missing) byFile.set(one.at.file, [...(byFile.get(one.at.file) ?? []), one]);
  return [...byFile.values()].flatMap((columns) => {
    const [first] = columns;
    const count = Math.max(...columns.map((one) => one.count));
    return first
      ? [remark("STR-22", first.at, { fields: [...new Set(columns.map(({ field }) => field))], count })]
      : [];
  });
}

/** The fields of which one must have a column before a project can be blamed; none for a check that reads only what stands there. */
function fieldsNeeded({ check, touches }: Rule): readonly FieldId[] {
  // What keeps a total from being whole is said at every project that does so.
  if (touches !== undefined && touches.length > 0) return [];
  return aboutCheck(check).columns();
}

/**
 * A field that a rule needs and that no project of a workbook has a cell for is said once for the workbook (STR-22), not once for each project: a form that
 * never asks for the report's date makes no report late.
 */
export function calmMissingColumns(
  rule: Rule,
  hits: readonly Hit[],
  { projects, readings }: ReviewContext,
  { fields }: Edition,
): CalmHits {
  const needed = fieldsNeeded(rule);
  const [field] = needed;
  if (field === undefined || hits.length === 0) return { hits, columns: [] };
  const byKey = new Map(projects.map(({ project }) => [project.key, project]));
  const hasCell = (project: Project): boolean => needed.some((id) => readingOf(project, id) !== undefined);
  const withColumn = new Set(projects.flatMap(({ project }) => (hasCell(project) ? [project.at.file] : [])));
  const perFile = new Map<string, number>();
  const remaining = hits.filter(({ project }) => {
    const file = project === undefined ? undefined : byKey.get(project)?.at.file;
    if (file === undefined || withColumn.has(file)) return true;
    perFile.set(file, (perFile.get(file) ?? 0) + 1);
    return false;
  });
  const columns = [...perFile].flatMap(([file, count]): MissingColumn[] => {
    const at = firstHeading(readings.find((reading) => reading.file === file)?.tables ?? []);
    return fields.some(({ id }) => id === field) ? [{ at: at ?? { file }, field, count }] : [];
  });
  return { hits: remaining, columns };
}
