import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import type { Edition, Field } from "../../anvisningar/schema";
import type { Remark } from "../../findings/finding";
import { noOre, type Ore } from "../../values/ore";
import { isBlank } from "../../workbook/cell-text";
import type { RawValue } from "../raw";
import type { ReadRow } from "./readings";

/**
 * "Beviljat 2023 | 2024 | 2025", "Utfall 2023 | 2024 | Totalt": a year with a grant that the table has no column of spending for, or whose cell is blank before a later one that is not, lacks nothing where the row itself says that the
 * other years' spending is all: its total has it, or what is left of the whole grant. Then 0 was spent in that year, at the cell that says so. Without such a
 * cell nobody knows. `doubted`: totals that differ from their years.
 */
export function withYearsInTotal(
  rows: readonly ReadRow[],
  { fields }: Edition,
  doubted: readonly Remark[],
): readonly ReadRow[] {
  const spent = fields.find(({ id }) => id === "spentAmount");
  if (!spent) return rows;
  const isDoubted = ({ at }: OneReading["reading"]): boolean =>
    doubted.some((remark) => remark.at.sheet === at.sheet && remark.at.cell === at.cell);
  return rows.map((row) => {
    if (!row.readings.some(({ raw }) => raw.year !== null)) return row;
    const blank = blankBefore(row);
    const filled = { ...row, readings: row.readings.filter((one) => !blank.includes(one)) };
    const years = yearsWithoutColumn(filled);
    const witness = years.length > 0 ? sayingAll(filled) : null;
    if (!witness || isDoubted(witness.reading)) return row;
    return {
      ...filled,
      readings: [...filled.readings, ...years.map((year) => nothingIn(year, witness, spent))],
    };
  });
}

type OneReading = ReadRow["readings"][number];

const of = (id: FieldId, { readings }: ReadRow): readonly OneReading[] =>
  readings.filter(({ raw }) => raw.field.id === id && raw.repeatsTotal !== true);

const amountIn = ({ reading: { value } }: OneReading): Ore | null => (value?.type === "amount" ? value.ore : null);

/** Blank years of spending before a year that is stated: whoever filled in the later one left the earlier empty. */
function blankBefore(row: ReadRow): readonly OneReading[] {
  const spent = of("spentAmount", row);
  const stated = spent.flatMap((one) => (amountIn(one) !== null && one.raw.year !== null ? [one.raw.year] : []));
  const last = Math.max(...stated);
  return spent.filter(({ raw }) => isBlank(raw.cell) && raw.year !== null && raw.year < last);
}

/** Years with a grant, where spending stands in columns of years and none of them is theirs. */
function yearsWithoutColumn(row: ReadRow): readonly number[] {
  const spent = of("spentAmount", row);
  const stated = new Set(spent.map(({ raw: { year } }) => year));
  if (spent.length === 0 || stated.has(null)) return [];
  const granted = of("grantedAmount", row).flatMap((one) => (amountIn(one) === null ? [] : [one.raw.year]));
  return [...new Set(granted)].filter((year): year is number => year !== null && !stated.has(year));
}

/** The cell by which what the years state is all that was spent. */
function sayingAll(row: ReadRow): OneReading | null {
  const granted = of("grantedAmount", row);
  // Nothing is missing in a year that nothing was granted for and nothing is written in.
  const isAsked = ({ raw: { cell, year } }: OneReading): boolean =>
    !isBlank(cell) || granted.some((one) => one.raw.year === year && amountIn(one) !== null);
  const spent = of("spentAmount", row).filter(isAsked).map(amountIn);
  if (spent.includes(null)) return null;
  const isWhole = ({ field, repeatsTotal, isPart }: RawValue): boolean =>
    field.id === "spentAmount" && repeatsTotal === true && isPart !== true;
  const total = row.readings.find((one) => isWhole(one.raw) && amountIn(one) !== null);
  if (total) return total;
  const amounts = granted.map(amountIn);
  if (amounts.includes(null)) return null;
  const left = sum(amounts) - sum(spent);
  return row.readings.find((one) => hasRole(one.raw.field.id, "difference") && amountIn(one) === left) ?? null;
}

const sum = (amounts: readonly (Ore | null)[]): bigint => amounts.reduce((all: bigint, one) => all + (one ?? 0n), 0n);

const nothingIn = (year: number, { raw, reading }: OneReading, field: Field): OneReading => ({
  raw: { field, year, row: raw.row, column: raw.column, cell: null },
  reading: { at: reading.at, shown: "", value: { type: "amount", ore: noOre } },
});
