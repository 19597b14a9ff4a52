import type { FieldId } from "../anvisningar/known-fields";
import { moneyFields } from "../project/amounts-by-year";
import type { CellRef, Project, Reading } from "../project/project";
import { roundingOf, type UnitOf } from "../project/rounding";
import { absoluteOre, addOre, subtractOre, type Ore } from "../values/ore";

/** An amount that two workbooks state differently for one project. */
export interface Difference {
  readonly field: FieldId;
  /** The budget year that both state; null when it is the whole project's. */
  readonly year: number | null;
  readonly ours: Amount;
  readonly theirs: Amount;
}

export interface Amount {
  readonly ore: Ore;
  readonly at: CellRef;
}

interface Stated extends Amount {
  readonly rounding: bigint;
}

/** Amounts of the whole project that figures are made of. */
const wholeFields: readonly FieldId[] = ["estimatedCost"];

/**
 * The amounts that both state, and differently by more than rounding. Budget years are compared one by one; where either states an amount for no year in
 * particular, the sums over the years are. What only one of them states is no difference.
 */
export function differencesBetween(ours: Project, theirs: Project, unitOf: UnitOf): readonly Difference[] {
  const found: Difference[] = [];
  const compare = (field: FieldId, year: number | null, a: Stated | undefined, b: Stated | undefined): void => {
    if (a && b && !isRounding(a, b)) found.push({ field, year, ours: a, theirs: b });
  };
  for (const field of moneyFields) {
    const [a, b] = [amountsByYear(ours, field, unitOf), amountsByYear(theirs, field, unitOf)];
    if (a.has(null) || b.has(null)) compare(field, null, sumOf(a), sumOf(b));
    else for (const [year, amount] of a) compare(field, year, amount, b.get(year));
  }
  for (const field of wholeFields)
    compare(field, null, statedIn(ours.fields.get(field), unitOf), statedIn(theirs.fields.get(field), unitOf));
  return found;
}

/** True when the amounts differ by no more than rounding explains. */
const isRounding = (a: Stated, b: Stated): boolean => {
  const difference = absoluteOre(subtractOre(a.ore, b.ore));
  return difference <= a.rounding || difference <= b.rounding;
};

/** True when the other amount is the same by rounding, and is more exact. */
export function isMoreExact(theirs: Reading, ours: Reading | undefined, unitOf: UnitOf): boolean {
  const [a, b] = [statedIn(ours, unitOf), statedIn(theirs, unitOf)];
  return a !== undefined && b !== undefined && a.ore !== b.ore && b.rounding < a.rounding && isRounding(a, b);
}

function statedIn(reading: Reading | undefined, unitOf: UnitOf): Stated | undefined {
  if (reading?.value?.type !== "amount") return undefined;
  return { ore: reading.value.ore, at: reading.at, rounding: roundingOf(reading, unitOf(reading.at.file)) };
}

function amountsByYear({ years }: Project, field: FieldId, unitOf: UnitOf): ReadonlyMap<number | null, Stated> {
  const found = new Map<number | null, Stated>();
  for (const { year, fields } of years) {
    const amount = statedIn(fields.get(field), unitOf);
    const before = found.get(year);
    if (amount) found.set(year, before ? together(before, amount) : amount);
  }
  return found;
}

const together = (a: Stated, b: Stated): Stated => ({
  at: a.at,
  ore: addOre(a.ore, b.ore),
  rounding: a.rounding + b.rounding,
});

function sumOf(amounts: ReadonlyMap<number | null, Stated>): Stated | undefined {
  const [first, ...others] = amounts.values();
  return first && others.reduce(together, first);
}
