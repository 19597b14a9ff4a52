declare const oreBrand: unique symbol;

/** Money: a whole number of öre. Never a float, never rounded on the way. */
export type Ore = bigint & { readonly [oreBrand]: true };

export const ore = (value: bigint): Ore => value as Ore;
export const noOre: Ore = ore(0n);

export const addOre = (a: Ore, b: Ore): Ore => ore(a + b);
export const subtractOre = (a: Ore, b: Ore): Ore => ore(a - b);
export const negateOre = (a: Ore): Ore => ore(0n - a);
export const sumOre = (parts: Iterable<Ore>): Ore => {
  let sum = 0n;
  for (const part of parts) sum += part;
  return ore(sum);
};
export const absoluteOre = (a: Ore): Ore => (a < 0n ? negateOre(a) : a);
export const positivePart = (a: Ore): Ore => (a > 0n ? a : noOre);

/** Units that workbooks use, as öre per unit. */
export const orePerUnit = { kr: 100n, tkr: 100_000n, mnkr: 100_000_000n } as const;
export type Unit = keyof typeof orePerUnit;
export const units = Object.keys(orePerUnit) as readonly Unit[];
