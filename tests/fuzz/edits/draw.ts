/** What an edit does is settled by whole numbers, so that any edit fits any file, can be made smaller, and gives the same bytes each time. */
export interface Edit {
  /** Which edit, by its name. */
  readonly edit: string;
  /** Which part of the file, which place in it, and by what: each counts round. */
  readonly part: number;
  readonly at: number;
  readonly by: number;
}

/** The item that a number falls on; undefined of nothing. */
export const pick = <T>(items: readonly T[], number: number): T | undefined =>
  items[number % Math.max(items.length, 1)];

/** The item that a number falls on, of a list that has some. */
export function drawn<T>(items: readonly T[], number: number): T {
  const item = pick(items, number);
  if (item === undefined) throw new Error("Nothing to draw from");
  return item;
}
