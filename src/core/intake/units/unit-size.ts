import type { Edition } from "../../anvisningar/schema";
import { orePerUnit, units, type Unit } from "../../values/ore";

export const krPer = (unit: Unit): number => Number(orePerUnit[unit] / orePerUnit.kr);

/** What the size of amounts says about their unit. Sizes are as written, none of them 0. */
export interface SizeTest {
  /** All of ordinary size for a project; true when there are none. */
  isOrdinary(unit: Unit, sizes: readonly number[]): boolean;
  /** All beyond belief, and all ordinary in some other unit. */
  isAbsurd(unit: Unit, sizes: readonly number[]): boolean;
  /** Units that nobody would find unbelievable; none without sizes. */
  possible(sizes: readonly number[]): readonly Unit[];
  /** The one unit that is possible, when it also makes all ordinary. */
  only(sizes: readonly number[]): Unit | null;
}

export function sizeTest({ smallest, largest, impossible }: Edition["projectAmounts"]): SizeTest {
  const isOrdinary: SizeTest["isOrdinary"] = (unit, sizes) =>
    sizes.every((size) => size * krPer(unit) >= smallest && size * krPer(unit) <= largest);
  const allBeyond = (unit: Unit, sizes: readonly number[]): boolean =>
    sizes.every((size) => size * krPer(unit) > impossible) || sizes.every((size) => size * krPer(unit) < smallest);
  /** What lies between this and ordinary is a doubt. */
  const isUnbelievable = (unit: Unit, sizes: readonly number[]): boolean => {
    const middle = (sizes.toSorted((x, y) => x - y)[Math.floor(sizes.length / 2)] ?? 0) * krPer(unit);
    return middle < smallest / 2 || middle > largest * 5;
  };
  const possible: SizeTest["possible"] = (sizes) =>
    sizes.length === 0 ? [] : units.filter((unit) => !isUnbelievable(unit, sizes));
  return {
    isOrdinary,
    isAbsurd: (unit, sizes) =>
      sizes.length > 0 && allBeyond(unit, sizes) && units.some((other) => other !== unit && isOrdinary(other, sizes)),
    possible,
    only: (sizes) => {
      const [only, another] = possible(sizes);
      return only && !another && isOrdinary(only, sizes) ? only : null;
    },
  };
}
