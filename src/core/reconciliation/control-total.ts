import type { Location } from "../findings/finding";
import type { Ore } from "../values/ore";

/** A total from elsewhere that the projects must add up to: from a verksamhetsberättelse, a decision or the press. */
export interface ControlTotal {
  /** Null: all nämnder. */
  readonly namndId: string | null;
  /** Null: all years. */
  readonly year: number | null;
  readonly about: "granted" | "spent";
  readonly ore: Ore;
  /** Öre: half a unit of the last digit that is written. Rounding explains no more. */
  readonly precision: bigint;
  /** "cirka". */
  readonly approximate: boolean;
  readonly at: Location;
}
