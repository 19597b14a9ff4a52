import type { Reading } from "../project/project";
import { addOre, noOre, subtractOre, type Ore } from "../values/ore";
import { ratio } from "../values/ratio";
import type { Figure, Utilisation } from "./types";

/** Not stated, and nothing is missing because of it: a budget year in which nothing was granted. */
export const notStated: Figure = { ore: null, complete: true, approximate: false };
/** Known to be 0. */
const nothing: Figure = { ore: noOre, complete: true, approximate: false };
/** Needed, and unknown. */
export const unknownFigure: Figure = { ore: null, complete: false, approximate: false };

/** The amount of one cell. An empty or absent cell is `notStated`; one that could not be read is unknown, and "cirka" is counted and never whole. */
export function figureOf(reading: Reading | undefined): Figure {
  if (!reading || (reading.value === null && reading.shown === "")) return notStated;
  if (reading.value?.type !== "amount") return unknownFigure;
  const approximate = reading.approximate ?? false;
  return { ore: reading.value.ore, complete: !approximate, approximate };
}

/** A figure that must be stated: "not stated" becomes unknown. */
export const needed = (figure: Figure): Figure => (figure.ore === null && figure.complete ? unknownFigure : figure);

/** Adds what is known; incomplete as soon as one part is. Nothing known is null, never 0. */
export function sumFigures(figures: readonly Figure[]): Figure {
  let stated = 0;
  let only = notStated;
  let sum: Ore | null = null;
  let complete = true;
  let approximate = false;
  for (const figure of figures) {
    if (figure === notStated) continue;
    stated += 1;
    only = figure;
    if (figure.ore !== null) sum = addOre(sum ?? noOre, figure.ore);
    complete &&= figure.complete;
    approximate ||= figure.approximate;
  }
  return stated < 2 ? only : { ore: sum, complete, approximate };
}

/** Whole - part; unknown unless both are whole: a part that is missing would count as 0. */
export function difference(whole: Figure, part: Figure): Figure {
  if (whole.ore === null || part.ore === null || !whole.complete || !part.complete) return unknownFigure;
  if (part.ore === 0n && !part.approximate) return whole;
  return {
    ore: subtractOre(whole.ore, part.ore),
    complete: true,
    approximate: whole.approximate || part.approximate,
  };
}

/** Long lists have many that are nothing, or that no change touches: they are one object. */
export function mapFigure(figure: Figure, change: (amount: Ore) => Ore): Figure {
  const { ore: before, complete, approximate } = figure;
  if (before === null) return figure;
  const after = change(before);
  if (after === before) return figure;
  return after === 0n && complete && !approximate ? nothing : { ore: after, complete, approximate };
}

/** Nothing, where no amount is stated. */
export const orNothing = (figure: Figure): Figure =>
  figure.ore !== null ? figure : figure === notStated ? nothing : { ...figure, ore: noOre };

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
