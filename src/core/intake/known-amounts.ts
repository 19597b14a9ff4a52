import type { FieldId } from "../anvisningar/known-fields";
import { isBlank } from "../workbook/cell-text";
import { looseAmount } from "../workbook/loose-amount";
import type { RawSheet, RawValue } from "./raw";

/** Says of an amount as written, without its sign, whether the workbook has it already. */
export type IsKnown = (amount: bigint) => boolean;

export const isAmount = ({ field, cell }: RawValue): boolean => field.type === "amount" && !isBlank(cell);

export const magnitude = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** Is it an amount that was read, what is left of one project's grant, or what a field comes to on a sheet or in the workbook? Also written in thousands or millions of what it is. */
export function knownAmounts(sheets: readonly RawSheet[]): IsKnown {
  const known = new Set<bigint>();
  const totals = new Map<string, bigint>();
  for (const { sheet, records, sums } of sheets) {
    for (const { value } of sums) known.add(magnitude(looseAmount(value.cell) ?? 0n));
    for (const { values } of records) {
      const sumOf = (id: FieldId): bigint =>
        values
          .filter((value) => value.field.id === id && isAmount(value))
          .reduce((sum, { cell }) => sum + (looseAmount(cell) ?? 0n), 0n);
      known.add(magnitude(sumOf("grantedAmount") - sumOf("spentAmount")));
      for (const { cell, field, year } of values.filter(isAmount)) {
        const amount = looseAmount(cell) ?? 0n;
        known.add(magnitude(amount));
        for (const key of [`${sheet}\n${field.id}`, `${sheet}\n${field.id} ${year ?? ""}`, `\n${field.id}`])
          totals.set(key, (totals.get(key) ?? 0n) + amount);
      }
    }
  }
  for (const total of totals.values()) known.add(magnitude(total));
  return (amount) =>
    [1n, 1000n, 1_000_000n].some(
      (scale) => known.has(amount * scale) || (amount % scale === 0n && known.has(amount / scale)),
    );
}
