import { addOre } from "../values/ore";
import type { Reading } from "./project";

/** Two cells that together are one amount. Unknown as soon as one of them is; an empty one adds nothing. The first cell stands for both. */
export function addReadings(first: Reading, second: Reading): Reading {
  if (second.value === null && second.shown === "") return first;
  if (first.value === null && first.shown === "") return second;
  const sum =
    first.value?.type === "amount" && second.value?.type === "amount"
      ? addOre(first.value.ore, second.value.ore)
      : null;
  const approximate = first.approximate ?? second.approximate;
  return {
    at: first.at,
    shown: `${first.shown} + ${second.shown}`,
    value: sum === null ? null : { type: "amount", ore: sum },
    ...(approximate && sum !== null ? { approximate } : {}),
  };
}
