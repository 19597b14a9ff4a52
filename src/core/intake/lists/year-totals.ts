import { remark, type Remark } from "../../findings/finding";
import { absoluteOre, ore, orePerUnit, subtractOre } from "../../values/ore";
import { isEmptyText } from "../../values/plain-phrase";
import { cellText } from "../../workbook/cell-text";
import type { WrittenRow } from "../values/readings";
import { decimalsShown } from "../values/shown-decimals";
import type { UnitDecision } from "../units/units";
import type { Gap } from "../../project/told";

/**
 * Beside year columns, a column of the whole repeats them. Where it says anything else than they add up to (a year without a column of its own, a
 * cumulative amount), nobody can know which is right: STR-07 at the total, and the field's totals are incomplete.
 */
export function checkYearTotals(
  rows: readonly WrittenRow[],
  units: UnitDecision,
): { readonly remarks: readonly Remark[]; readonly gaps: readonly Gap[] } {
  const remarks: Remark[] = [];
  const gaps: Gap[] = [];
  for (const { record, written } of rows)
    for (const { raw, at, ore: printed } of written) {
      if (!raw.repeatsTotal) continue;
      const own = record.values.filter(
        ({ field, repeatsTotal, cell }) => field.id === raw.field.id && !repeatsTotal && !isEmptyText(cellText(cell)),
      );
      const years = written.filter((one) => own.includes(one.raw));
      // A year that could not be read has its own remark.
      if (years.length < own.length) continue;
      const computed = ore(years.reduce((sum, year) => sum + year.ore, 0n));
      const step = orePerUnit[units.unitFor(record.sheet, raw) ?? "kr"] / 10n ** BigInt(decimalsShown(raw));
      if (absoluteOre(subtractOre(printed, computed)) <= (step * BigInt(years.length + 1)) / 2n) continue;
      remarks.push(remark("STR-07", at, { field: raw.field.id, printed, computed }));
      gaps.push({ at, fields: [raw.field.id] });
    }
  return { remarks, gaps };
}
