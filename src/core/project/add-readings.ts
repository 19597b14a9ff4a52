import { ore } from "../values/ore";
import { isNothing } from "../words/nothing-spent";
import type { Reading } from "./project";

const addsNothing = ({ value, shown }: Reading): boolean => value === null && isNothing(shown);

/**
 * Two cells of one field and one budget year that add up ("Utfall T1", "Utfall T2"). An empty cell and a dash add nothing; one that could not be read makes the sum
 * unknown. The sum is no longer what a single cell holds, so no formula may refer to it.
 */
export function addReadings(first: Reading, second: Reading): Reading {
  if (addsNothing(second)) return first;
  if (addsNothing(first)) return second;
  const amounts = [first, second].flatMap(({ value }) => (value?.type === "amount" ? [value.ore] : []));
  return {
    at: first.at,
    also: [...(first.also ?? []), second.at, ...(second.also ?? [])],
    shown: `${first.shown} + ${second.shown}`,
    value:
      amounts.length === 2 ? { type: "amount", ore: ore(amounts.reduce<bigint>((sum, one) => sum + one, 0n)) } : null,
    ...(first.approximate || second.approximate ? { approximate: true as const } : {}),
  };
}
