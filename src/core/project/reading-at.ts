import type { FieldId } from "../anvisningar/known-fields";
import type { CellRef, Project, Reading } from "./project";

/** The project's reading of a cell, and which field it is; null where the cell is none of its own. */
export function readingAt(
  project: Project,
  at: Partial<CellRef>,
): { readonly field: FieldId; readonly reading: Reading } | null {
  for (const fields of [project.fields, ...project.years.map((year) => year.fields)]) {
    for (const [field, reading] of fields) {
      const place = reading.at;
      if (place.cell === at.cell && place.sheet === at.sheet && place.file === at.file) return { field, reading };
    }
  }
  return null;
}
