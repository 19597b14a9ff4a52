import { ore } from "../values/ore";
import type { Reading } from "./project";

/**
 * Two cells of one field and one budget year that add up ("Utfall T1", "Utfall T2"). An empty cell adds nothing; one that could not be read makes the sum
 * unknown. The sum is no longer what a single cell holds, so no formula may refer to it.
 */
export function addReadings(first: Reading, second: Reading): Reading {
  if (second.value === null && second.shown === "") return first;
  if (first.value === null && first.shown === "") return second;
  const isKnown = first.value?.type === "amount" && second.value?.type === "amount";
  return {
    at: first.at,
    also: [...(first.also ?? []), second.at, ...(second.also ?? [])],
    shown: `${first.shown} + ${second.shown}`,
    value:
      isKnown && first.value?.type === "amount" && second.value?.type === "amount"
        ? { type: "amount", ore: ore(first.value.ore + second.value.ore) }
        : null,
    ...(first.approximate || second.approximate ? { approximate: true as const } : {}),
  };
}
