import { fieldsWithRole, hasRole } from "../../anvisningar/known-fields";
import type { Edition, Field } from "../../anvisningar/schema";
import { remark, type Remark } from "../../findings/finding";
import { ore, type Ore } from "../../values/ore";
import type { Reading } from "../../project/project";
import { isBlank } from "../../workbook/cell-text";
import type { RawRecord, RawValue } from "../raw";
import type { ReadRow } from "./readings";

/** The value of a record that says what is left of its grant; null where two do, or none. */
export function leftIn({ values }: Pick<RawRecord, "values">): RawValue | null {
  for (const id of fieldsWithRole("difference")) {
    const [first, ...others] = values.filter(({ field, repeatsTotal }) => field.id === id && repeatsTotal !== true);
    if (first) return others.length === 0 && first.mayBeOfOther !== true ? first : null;
  }
  return null;
}

/** A workbook that nowhere says what was spent, or was calculated: then what is left of the grant says it. */
export const mayDeriveSpent = (records: readonly Pick<RawRecord, "values">[]): boolean =>
  !records.some(({ values }) => values.some(({ field }) => field.id === "spentAmount" || field.id === "estimatedCost"));

export interface WithSpent {
  readonly rows: readonly ReadRow[];
  /** The field is there, though no column has it. */
  readonly isDerived: boolean;
  readonly remarks: readonly Remark[];
}

/**
 * "Beviljat | Kvar": what was spent is the grant minus what is left, row by row, and it is told at the first of each sheet (STR-64). Only where the workbook has no spending
 * at all, and one grant and one remainder in the row. The sign of what is left has been decided.
 */
export function withSpentByWhatIsLeft(rows: readonly ReadRow[], { fields }: Edition): WithSpent {
  const spent = fields.find(({ id }) => id === "spentAmount");
  const none = { rows, isDerived: false, remarks: [] };
  if (!spent || !mayDeriveSpent(rows.map(({ record }) => record))) return none;
  const remarks = new Map<string, Remark>();
  const amounts: { readonly remainder: Ore; readonly spent: Ore }[] = [];
  const derived = rows.map((row): ReadRow => {
    const found = derivedIn(row, spent);
    if (found === null) return row;
    const { left, raw, reading, known } = found;
    if (known) amounts.push(known);
    if (reading.value !== null && !remarks.has(reading.at.sheet))
      remarks.set(reading.at.sheet, remark("STR-64", reading.at, { field: spent.id, left: left.field.id }));
    return { ...row, readings: [...row.readings, { raw, reading }] };
  });
  // Nothing but zeros may have been filled in beforehand, and more than the grant is not left of it.
  const isLeft = amounts.some(({ remainder }) => remainder !== 0n) && amounts.every((one) => one.spent >= 0n);
  return isLeft ? { rows: derived, isDerived: true, remarks: [...remarks.values()] } : none;
}

/** Other money in the row: what is left may be left when it is taken off too. */
const hasOtherMoney = ({ values }: RawRecord): boolean =>
  values.some(
    ({ field, cell }) =>
      field.type === "amount" &&
      !isBlank(cell) &&
      field.id !== "appliedAmount" &&
      !hasRole(field.id, "granted", "difference"),
  );

function derivedIn({ record, readings }: ReadRow, spent: Field) {
  const left = leftIn(record);
  const grants = readings.filter(({ raw }) => raw.field.id === "grantedAmount" && raw.repeatsTotal !== true);
  const [grant] = grants;
  if (left === null || !grant || grants.length > 1 || hasOtherMoney(record)) return null;
  const remainder = readings.find(({ raw }) => raw === left)?.reading;
  if (!remainder) return null;
  const [whole, rest] = [grant.reading.value, remainder.value];
  const known =
    whole?.type === "amount" && rest?.type === "amount"
      ? { remainder: rest.ore, spent: ore(whole.ore - rest.ore) }
      : null;
  const reading: Reading = {
    at: remainder.at,
    shown: remainder.shown === "" ? "" : `${grant.reading.shown} − ${remainder.shown}`,
    value: known === null ? null : { type: "amount", ore: known.spent },
    ...(grant.reading.approximate || remainder.approximate ? { approximate: true as const } : {}),
  };
  return { left, raw: { ...left, field: spent, year: grant.raw.year ?? left.year }, reading, known };
}
