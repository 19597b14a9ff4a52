import { remark, type Remark } from "../../findings/finding";
import { noOre, orePerUnit, type Ore } from "../../values/ore";
import { placeOf, type WrittenRow } from "../values/readings";
import { readAmount } from "../values/read-amount";
import type { PrintedSum, RawSheet, RawValue } from "../raw";
import { decimalsShown } from "../values/shown-decimals";
import type { UnitDecision } from "../units/units";

const keyOf = (sheet: string, row: number, { column }: RawValue): string => `${sheet}\u0000${row}\u0000${column}`;

/**
 * Compares every printed sum with the projects above it (STR-07). A difference within half a unit of the last printed digit for each addend and
 * the sum itself is rounding (STR-20). A sum over unknown amounts cannot be checked and says nothing.
 */
export function checkPrintedSums(
  file: string,
  sheets: readonly RawSheet[],
  rows: readonly WrittenRow[],
  units: UnitDecision,
): readonly Remark[] {
  const amounts = new Map<string, { readonly ore: Ore | null }>();
  for (const { record, amounts: read } of rows)
    for (const [raw, amount] of read)
      amounts.set(keyOf(record.sheet, record.row, raw), { ore: blankIsNothing(raw, amount.ore) });
  /** Running sum and number of unknown amounts before each of the table's rows. */
  type Prefix = readonly { readonly sum: bigint; readonly unknown: number }[];
  const prefixes = new Map<string, Prefix>();
  const prefixOf = ({ sheet, value, projectRows }: PrintedSum): Prefix => {
    const key = `${keyOf(sheet, projectRows[0] ?? 0, value)}\u0000${projectRows.length}`;
    const known = prefixes.get(key);
    if (known) return known;
    let sum = 0n;
    let unknown = 0;
    const prefix = [{ sum, unknown }];
    for (const row of projectRows) {
      const amount = amounts.get(keyOf(sheet, row, value))?.ore ?? null;
      if (amount === null) unknown += 1;
      else sum += amount;
      prefix.push({ sum, unknown });
    }
    prefixes.set(key, prefix);
    return prefix;
  };

  return sheets.flatMap(({ sums }) =>
    sums.flatMap((sum) => {
      const at = placeOf(file, sum.sheet, sum.value);
      const unit = units.unitFor(sum.sheet, sum.value);
      const printed = readAmount(sum.value, at, unit);
      if (printed.ore === null) return printed.remarks;
      const prefix = prefixOf(sum);
      const spans = sum.spans.flatMap(([from, to]) => {
        const start = prefix[from];
        const end = prefix[to];
        return start && end && start.unknown === end.unknown
          ? [{ total: end.sum - start.sum, addends: to - from }]
          : [];
      });
      const step = orePerUnit[unit ?? "kr"];
      const lastDigit = step / 10n ** BigInt(Math.min(decimalsShown(sum.value), 8));
      const differences = spans.map(({ total, addends }) => {
        // Sums of expenditure are sometimes printed without the minus of their rows.
        const value = sameSign(printed.ore ?? 0n, total);
        return {
          total,
          gap: value > total ? value - total : total - value,
          tolerance: (lastDigit * BigInt(addends + 1)) / 2n,
        };
      });
      const nearest = differences.toSorted((a, b) => (a.gap < b.gap ? -1 : a.gap > b.gap ? 1 : 0))[0];
      if (!nearest || nearest.gap === 0n) return [];
      const params = { field: sum.value.field.id, printed: printed.ore, computed: nearest.total };
      return [remark(nearest.gap <= nearest.tolerance ? "STR-20" : "STR-07", at, params)];
    }),
  );
}

const sameSign = (value: bigint, like: bigint): bigint =>
  value > 0n === like > 0n || value === 0n || like === 0n ? value : -value;

/** An empty cell adds nothing to a printed sum; an unreadable one makes the sum unknown. */
const blankIsNothing = ({ cell }: RawValue, amount: Ore | null): Ore | null =>
  amount === null && cell === null ? noOre : amount;
