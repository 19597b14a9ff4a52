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
  const from = [reading.at, ...(reading.also ?? [])];
  return reading.value?.type === "amount"
    ? { ore: reading.value.ore, complete: true, approximate: reading.approximate ?? false, from }
    : unknownFigure(from);
}

/** A figure that must be stated: "not stated" becomes unknown. */
export const needed = (figure: Figure): Figure =>
  figure.ore === null && figure.complete ? unknownFigure(figure.from) : figure;

/** Adds what is known; incomplete as soon as one part is. Nothing known is null, never 0. */
export function sumFigures(figures: readonly Figure[]): Figure {
  const stated = figures.filter((figure) => figure !== notStated);
  const [first = notStated, ...others] = stated;
  if (others.length === 0) return first;
  let sum: bigint | null = null;
  for (const { ore: amount } of stated) if (amount !== null) sum = (sum ?? 0n) + amount;
  return {
    ore: sum === null ? null : ore(sum),
    complete: stated.every(({ complete }) => complete),
    approximate: stated.some(({ approximate }) => approximate),
    from: stated.flatMap(({ from }) => from),
  };
}

/** Whole - part; unknown unless both are whole: a part that is missing would count as 0. */
export function difference(whole: Figure, part: Figure): Figure {
  const from = [...whole.from, ...part.from];
  if (whole.ore === null || part.ore === null || !whole.complete || !part.complete) return unknownFigure(from);
  return {
    ore: ore(whole.ore - part.ore),
    complete: true,
    approximate: whole.approximate || part.approximate,
    from,
  };
}

export const mapFigure = (figure: Figure, change: (amount: Ore) => Ore): Figure =>
  figure.ore === null ? figure : { ...figure, ore: change(figure.ore) };

/** The same amount, when nobody can vouch for it. */
export const doubtedFigure = (figure: Figure): Figure => (figure.complete ? { ...figure, complete: false } : figure);

interface GrantedAndSpent {
  readonly granted: Figure;
  readonly spent: Figure;
}

const isWhole = ({ granted, spent }: GrantedAndSpent): boolean => granted.complete && spent.complete;

/** Spent / granted, when both are whole. */
export const utilisationOf = (part: GrantedAndSpent): Utilisation => ({
  ratio:
    isWhole(part) && part.granted.ore !== null && part.spent.ore !== null
      ? ratio(part.spent.ore, part.granted.ore)
      : null,
  complete: isWhole(part),
});

/** Over several: the sums of those that are whole in both, never an amount without its counterpart. */
export function utilisationOver(parts: readonly GrantedAndSpent[], mayLack: boolean): Utilisation {
  const whole = parts.filter(isWhole);
  return {
    ...utilisationOf({
      granted: sumFigures(whole.map(({ granted }) => granted)),
      spent: sumFigures(whole.map(({ spent }) => spent)),
    }),
    complete: !mayLack && whole.length === parts.length,
  };
}
