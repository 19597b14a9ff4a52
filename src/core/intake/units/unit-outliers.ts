import type { Edition } from "../../anvisningar/schema";
import { remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import { units as allUnits, type Unit } from "../../values/ore";
import { cellText } from "../../workbook/cell-text";
import { sizeOf } from "./own-unit";
import type { RawValue } from "../raw";
import type { AmountOfRow, WrittenRow } from "../values/readings";
import type { WrittenAmount } from "../values/signs";
import type { UnitDecision } from "./units";

const krPer = { kr: 1, tkr: 1_000, mnkr: 1_000_000 } as const satisfies Record<Unit, number>;

/** Spent by granted: what is ordinary, and what is so far off that another unit explains it better. */
const ordinaryShare = { least: 0.1, most: 1.5 } as const;
const oddShare = { below: 0.01, above: 50 } as const;

/**
 * Leaves out single amounts that seem to be in another unit than the rest (300 among 1 500 000), or to be a year. Nobody can know, so they are
 * unknown and asked about (BEL-03) until their cell states its unit.
 */
export function withoutOutliers(
  rows: readonly WrittenRow[],
  units: UnitDecision,
  { projectAmounts }: Edition,
): readonly WrittenRow[] {
  const isPlausible = (kr: number): boolean => kr >= projectAmounts.smallest && kr <= projectAmounts.largest;
  const krOf = (row: WrittenRow, raw: RawValue): number => {
    const unit = units.unitFor(row.record.sheet, raw);
    return unit === null ? NaN : (sizeOf(raw) ?? NaN) * krPer[unit];
  };
  const isGrant = ({ raw }: WrittenAmount): boolean => raw.field.id === "grantedAmount" && !raw.repeatsTotal;
  const plausible: number[] = [];
  for (const row of rows)
    for (const amount of row.written) {
      const kr = isGrant(amount) ? krOf(row, amount.raw) : NaN;
      if (isPlausible(kr)) plausible.push(kr);
    }
  const hasPlausible = plausible.length > 0;
  const ordinary = median(plausible);
  /** A small sum among small ones: in another unit it would be further from them than it is. */
  const isNearer = (kr: number, other: number): boolean =>
    ordinary !== null && Math.abs(Math.log(kr / ordinary)) < Math.abs(Math.log(other / ordinary));

  /** What was granted for the year of the amount, else in all, in kr. */
  const grantedFor = (own: readonly WrittenAmount[], { year }: RawValue): number => {
    const sameYear = own.length === 1 ? own : own.filter(({ raw }) => raw.year === year);
    const compared = sameYear.length > 0 ? sameYear : own;
    return compared.reduce((sum, { ore }) => sum + Math.abs(Number(ore)) / 100, 0);
  };

  const readingsOf = (row: WrittenRow, raw: RawValue, own: readonly WrittenAmount[]): readonly string[] => {
    const size = sizeOf(raw);
    const unit = units.unitFor(row.record.sheet, raw);
    if (size === null || unit === null) return noReadings;
    const others = (isLikely: (kr: number) => boolean): readonly string[] =>
      allUnits.filter((other) => other !== unit && isLikely(size * krPer[other]));
    const kr = size * krPer[unit];
    if (raw.field.id === "grantedAmount" && hasPlausible && !isPlausible(kr)) {
      // A small supplement beside a grant of ordinary size is no slip.
      const isBesideOrdinary = own.some((grant) => isPlausible(krOf(row, grant.raw)));
      if (isBesideOrdinary && kr < projectAmounts.smallest && kr * 10 >= projectAmounts.smallest) return noReadings;
      return others((other) => isPlausible(other) && !isNearer(kr, other));
    }
    if (unit === "kr" && isYear(size)) return ["år"];
    if (raw.field.id !== "spentAmount") return noReadings;
    const granted = grantedFor(own, raw);
    const share = kr / granted;
    if (share >= oddShare.below && share <= oddShare.above) return noReadings;
    return others((other) => other / granted >= ordinaryShare.least && other / granted <= ordinaryShare.most);
  };

  return rows.map((row): WrittenRow => {
    const own = row.written.filter(isGrant);
    const odd = row.written.map(({ raw }) => readingsOf(row, raw, own));
    if (odd.every(({ length }) => length === 0)) return row;
    const doubted = new Map(
      row.written.flatMap(({ raw }, index) => {
        const readings = odd[index] ?? noReadings;
        return readings.length > 0 ? [[raw, readings] as const] : [];
      }),
    );
    // What was spent of a grant in another unit is most likely in that unit too.
    for (const grant of own)
      for (const { raw } of row.written)
        if (
          doubted.has(grant.raw) &&
          raw.field.id === "spentAmount" &&
          raw.year === grant.raw.year &&
          sizeOf(raw) !== null
        )
          doubted.set(raw, doubted.get(grant.raw) ?? []);
    const amounts = row.amounts.map((one): AmountOfRow => {
      const { raw, at } = one;
      const others = doubted.get(raw);
      const unit = units.unitFor(row.record.sheet, raw);
      if (!others || unit === null) return one;
      const value = visibleText(cellText(raw.cell));
      const readings = [unit, ...others].map((word) => (word === "år" ? `${word} ${value}` : `${value} ${word}`));
      return { raw, at, ore: null, approximate: false, remarks: [remark("BEL-03", at, { value, readings })] };
    });
    return { ...row, amounts, written: row.written.filter(({ raw }) => !doubted.has(raw)) };
  });
}

const noReadings: readonly string[] = [];

function median(amounts: readonly number[]): number | null {
  const sorted = Float64Array.from(amounts).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

const isYear = (size: number): boolean => Number.isInteger(size) && size >= 2018 && size <= 2040;
