import type { CellRef, Reading } from "../project/project";
import { ore, type Ore } from "../values/ore";
import { ratio } from "../values/ratio";
import type { Figure, Utilisation } from "./types";

/** Not stated, and nothing is missing because of it: a budget year in which nothing was granted. */
export const notStated: Figure = { ore: null, complete: true, approximate: false, from: [] };
/** Needed, and unknown. */
export const unknownFigure = (from: readonly CellRef[] = []): Figure => ({
  ore: null,
  complete: false,
  approximate: false,
  from,
});

/** The amount of one cell. An empty or absent cell is `notStated`; one that could not be read is unknown. */
export function figureOf(reading: Reading | undefined): Figure {
  if (!reading || (reading.value === null && reading.shown === "")) return notStated;
  const from = [reading.at];
  return reading.value?.type === "amount"
    ? { ore: reading.value.ore, complete: true, approximate: reading.approximate ?? false, from }
    : unknownFigure(from);
}

/** A figure that must be stated: "not stated" becomes unknown. */
export const needed = (figure: Figure): Figure =>
  figure.ore === null && figure.complete ? unknownFigure(figure.from) : figure;

function combine(figures: readonly Figure[], compute: (amounts: readonly Ore[]) => bigint): Figure {
  const known = figures.flatMap(({ ore: amount }) => (amount === null ? [] : [amount]));
  return {
    ore: known.length === 0 ? null : ore(compute(known)),
    complete: figures.every(({ complete }) => complete),
    approximate: figures.some(({ approximate }) => approximate),
    from: figures.flatMap(({ from }) => from),
  };
}

/** Adds what is known; incomplete as soon as one part is. Nothing known is null, never 0. */
export const sumFigures = (figures: readonly Figure[]): Figure =>
  combine(figures, (amounts) => amounts.reduce<bigint>((sum, amount) => sum + amount, 0n));

/** Whole - part; unknown unless both are known. */
export function difference(whole: Figure, part: Figure): Figure {
  const from = [...whole.from, ...part.from];
  if (whole.ore === null || part.ore === null) return unknownFigure(from);
  return {
    ore: ore(whole.ore - part.ore),
    complete: whole.complete && part.complete,
    approximate: whole.approximate || part.approximate,
    from,
  };
}

export const mapFigure = (figure: Figure, change: (amount: Ore) => Ore): Figure =>
  figure.ore === null ? figure : { ...figure, ore: change(figure.ore) };

/** Spent / granted. Incomplete when either is. */
export const utilisationOf = (granted: Figure, spent: Figure): Utilisation => ({
  ratio: granted.ore === null || spent.ore === null ? null : ratio(spent.ore, granted.ore),
  complete: granted.complete && spent.complete,
});
