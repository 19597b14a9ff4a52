import type { Ore } from "../values/ore";

/** The spending of two nämnder with one grant between them: the same in both, or all of it in one ("bokfört hos trafikkontoret"). Two that have spent something of their own are two projects. */
export function isSameMoney(one: Ore | null, other: Ore | null): boolean {
  if (one === null || other === null || (one === 0n && other === 0n)) return false;
  return one === other || one === 0n || other === 0n;
}
