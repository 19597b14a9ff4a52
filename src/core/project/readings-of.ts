import type { FieldId } from "../anvisningar/known-fields";
import type { Location } from "../findings/finding";
import type { FieldValue, Project, Reading } from "./project";
import { isEmptyText } from "../values/plain-phrase";

/** A project, or a record of another table. */
type HasReadings = Pick<Project, "fields" | "years">;

/** The project's readings of a field: one for most, one per budget year for those that belong to years. */
export function readingsOf({ fields, years }: HasReadings, field: FieldId): readonly Reading[] {
  const found: Reading[] = [];
  const own = fields.get(field);
  if (own) found.push(own);
  for (const year of years) {
    const reading = year.fields.get(field);
    if (reading) found.push(reading);
  }
  return found;
}

export function readingOf({ fields, years }: HasReadings, field: FieldId): Reading | undefined {
  const own = fields.get(field);
  if (own) return own;
  for (const year of years) {
    const reading = year.fields.get(field);
    if (reading) return reading;
  }
  return undefined;
}

/** Does one of the project's readings of the field do so? */
export const hasReading = (
  { fields, years }: HasReadings,
  field: FieldId,
  does: (reading: Reading) => boolean,
): boolean => {
  const own = fields.get(field);
  if (own && does(own)) return true;
  for (const year of years) {
    const reading = year.fields.get(field);
    if (reading && does(reading)) return true;
  }
  return false;
};

/** Something is written there, readable or not; "-" and "saknas" are nothing. What cannot be read has its own remark. */
export const isFilled = (reading: Reading | undefined): boolean =>
  reading !== undefined && (reading.value !== null || !isEmptyText(reading.shown));

/** Something is written there that could not be read. */
export const isUnreadable = (reading: Reading | undefined): boolean => isFilled(reading) && reading?.value === null;

/** The value, when it is of the type. */
export function valueOf<Type extends FieldValue["type"]>(
  reading: Reading | undefined,
  type: Type,
): Extract<FieldValue, { type: Type }> | null {
  const value = reading?.value;
  return value?.type === type ? (value as Extract<FieldValue, { type: Type }>) : null;
}

/** Codes of a field that holds codes; none when it is empty or unreadable. */
export const codesOf = (project: HasReadings, field: FieldId): readonly string[] =>
  valueOf(readingOf(project, field), "codes")?.codes ?? noCodes;

const noCodes: readonly string[] = [];

/** The cell of the first of the fields that the project has a cell for, filled or empty; else the cell that names the project. */
export function placeOf(
  { project }: { readonly project: HasReadings & Pick<Project, "at"> },
  ...fields: readonly FieldId[]
): Location {
  for (const field of fields) {
    const reading = readingOf(project, field);
    if (reading) return reading.at;
  }
  return project.at;
}
