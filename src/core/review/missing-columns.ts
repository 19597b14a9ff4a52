import { aboutCheck } from "../anvisningar/kinds-of-check";
import type { FieldId } from "../anvisningar/known-fields";
import type { Rule } from "../anvisningar/schema";
import type { ProjectFigures } from "../figures/types";
import { remark, type Location, type Remark } from "../findings/finding";
import type { ReviewContext } from "./context";
import type { ReviewInput } from "./input";

/**
 * Columns that rules need and that a workbook lacks. Such a field is told once for the workbook (STR-22), not once for each project: a form that never
 * asks for the report's date makes no report late.
 */
export interface MissingColumns {
  /** Is what the rule has found in the project only that its workbook lacks the column? Counted, if so. */
  readonly explain: (rule: Rule) => (figures: ProjectFigures) => boolean;
  /** Each workbook once, with all columns that it was found to lack. */
  readonly tell: () => readonly Remark[];
}

type Tables = ReviewInput["readings"][number]["tables"];

const firstHeading = (tables: Tables): Location | undefined =>
  tables.find(({ layout }) => layout !== "other")?.columns[0]?.at;

/**
 * The fields of which one must have a column before a project can be blamed; none for a check that reads only what stands there. What keeps a total from being
 * whole is said at every project that does so.
 */
const fieldsNeeded = ({ check, touches = [] }: Rule): readonly FieldId[] =>
  touches.length > 0 ? [] : aboutCheck(check).columns();

export function missingColumns({ readings, edition, columns }: ReviewContext): MissingColumns {
  /** Rule by rule: the first field that it needs, and how many projects of each workbook lack it. */
  const lacking: { readonly field: FieldId; readonly perFile: Map<string, number> }[] = [];

  const forms = new Set(readings.flatMap(({ file, form }) => (form === undefined ? [] : [file])));
  const asked = new Set(edition.form?.asked ?? []);

  function explain(rule: Rule): (figures: ProjectFigures) => boolean {
    const needed = fieldsNeeded(rule);
    const [field] = needed;
    if (field === undefined) return () => false;
    const perFile = new Map<string, number>();
    lacking.push({ field, perFile });
    return ({ project: { at } }) => {
      const read = columns.inFile(at.file);
      if (needed.some((one) => read.has(one))) return false;
      // Nobody lacks what our own form never asks for.
      if (forms.has(at.file) && !needed.some((one) => asked.has(one))) return true;
      perFile.set(at.file, (perFile.get(at.file) ?? 0) + 1);
      return true;
    };
  }

  function tell(): readonly Remark[] {
    const known = new Set(edition.fields.map(({ id }) => id));
    const byFile = new Map<string, { readonly fields: Set<FieldId>; count: number }>();
    for (const { field, perFile } of lacking)
      for (const [file, count] of known.has(field) ? perFile : []) {
        const told = byFile.get(file) ?? { fields: new Set(), count: 0 };
        byFile.set(file, told);
        told.fields.add(field);
        told.count = Math.max(told.count, count);
      }
    return [...byFile].map(([file, { fields, count }]) => {
      const at = firstHeading(readings.find((reading) => reading.file === file)?.tables ?? []);
      return remark("STR-22", at ?? { file }, { fields: [...fields], count });
    });
  }

  return { explain, tell };
}
