import type { Figure } from "../figures/types";
import type { Ore } from "../values/ore";

/** The amount, when all of it is known. A part of a sum proves nothing. */
export const knownOre = ({ ore, complete }: Figure): Ore | null => (complete ? ore : null);

/** As `knownOre`, but not for "cirka": an approximate amount cannot be said to differ. */
export const exactOre = (figure: Figure): Ore | null => (figure.approximate ? null : knownOre(figure));

/** Are the amounts the same, within what rounding explains? */
export const isNear = (a: bigint, b: bigint, tolerance: bigint): boolean => a - b <= tolerance && b - a <= tolerance;
