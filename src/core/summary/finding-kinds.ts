import type { Finding } from "../findings/finding";
import { weightOf } from "../findings/severity";
import type { FindingFacts } from "./finding-facts";

/** A finding with what surrounds it. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly facts: FindingFacts;
}

/** From so many on a kind is folded; fewer are read as fast one by one. */
export const fewestFolded = 3;

/**
 * Findings of one nämnd of the same kind together, where the first of them stands; the order is otherwise as given.
 * What they weigh is a part of the kind, so that the worst still stand first, and so is whether they have been accepted.
 */
export function findingKinds(told: readonly ToldFinding[]): readonly (readonly ToldFinding[])[] {
  const kinds = new Map<string, ToldFinding[]>();
  for (const one of told) {
    const { code, accepted } = one.finding;
    const key = JSON.stringify([one.facts.namnd, weightOf(one.finding), code, accepted !== undefined]);
    const kind = kinds.get(key);
    if (kind) kind.push(one);
    else kinds.set(key, [one]);
  }
  return [...kinds.values()];
}

/** How many different answers there are; findings without one do not count. */
export const distinct = <T>(
  all: readonly ToldFinding[],
  of: (one: ToldFinding) => T | null | undefined,
): readonly T[] => [...new Set(all.flatMap((one) => of(one) ?? []))];
