/** An exact share such as utilisation: `part / whole`, never a rounded percentage. `whole` is not 0. */
export interface Ratio {
  readonly part: bigint;
  readonly whole: bigint;
}

/** Null where the whole is 0: a share of nothing is not a number. */
export const ratio = (part: bigint, whole: bigint): Ratio | null => (whole === 0n ? null : { part, whole });

/** As a double, for a cell or a bar; comparisons are made on the bigints. */
export const ratioAsNumber = ({ part, whole }: Ratio): number => Number(part) / Number(whole);
