import { fieldsWithRole, type FieldId } from "../anvisningar/known-fields";
import { remark, type Remark } from "../findings/finding";
import type { Reading } from "./project";

/** Dates that a deadline is counted from. */
const deadlineDates: ReadonlySet<FieldId> = new Set(fieldsWithRole("deadline"));

/** A date that is no whole day is said to be so where a deadline is counted from it (DAT-02). */
export function vagueDates(field: FieldId, { at, shown, value }: Reading): readonly Remark[] {
  if (value?.type !== "date" || value.precision === "day" || !deadlineDates.has(field)) return [];
  return [remark("DAT-02", at, { value: shown, used: value.on })];
}
