import type { ProjectFigures } from "../../figures/types";
import { moneyFields } from "../../project/amounts-by-year";
import { noOre } from "../../values/ore";
import type { CheckOf } from "../../anvisningar/kinds-of-check";
import { hit, type Hit, type ReviewContext, type EachProject } from "../context";
import { knownOre } from "../known";
import { isFilled, placeOf, readingOf } from "../../project/readings-of";

type Excess = (figures: ProjectFigures, context: ReviewContext) => readonly Hit[];

/** One amount is larger than another by more than rounding. */
export const exceeds: EachProject<"exceeds"> =
  ({ what }, context) =>
  (figures) =>
    excesses[what](figures, context);

/** Money from elsewhere explains what the grant does not cover. */
const isCoFinanced = ({ project }: ProjectFigures): boolean => isFilled(readingOf(project, "coFinancing"));

const spentOverAvailable: Excess = (figures, { tolerance }) => {
  const spent = knownOre(figures.spent);
  const available = knownOre(figures.available);
  if (spent === null || available === null || isCoFinanced(figures)) return [];
  return spent - available > tolerance.of(figures, "grantedAmount", "carriedIn", "spentAmount")
    ? [hit(figures, placeOf(figures, "spentAmount"), { spent, available })]
    : [];
};

const estimateOverGranted: Excess = (figures, { tolerance }) => {
  const estimated = knownOre(figures.estimated);
  const granted = knownOre(figures.granted);
  if (estimated === null || granted === null || isCoFinanced(figures)) return [];
  return estimated - granted > tolerance.of(figures, "estimatedCost", "grantedAmount")
    ? [hit(figures, placeOf(figures, "estimatedCost"), { estimated, granted })]
    : [];
};

const disposedOverSurplus: Excess = (figures, { tolerance }) => {
  const surplus = knownOre(figures.surplus);
  const { carriedOut, returned } = figures;
  if (surplus === null || !carriedOut.complete || !returned.complete) return [];
  const disposed = (carriedOut.ore ?? noOre) + (returned.ore ?? noOre);
  return disposed - surplus > tolerance.of(figures, ...moneyFields)
    ? [hit(figures, placeOf(figures, returned.ore === null ? "carriedOut" : "returnedAmount"), { disposed, surplus })]
    : [];
};

const excesses: Readonly<Record<CheckOf<"exceeds">["what"], Excess>> = {
  "spent-over-available": spentOverAvailable,
  "estimate-over-granted": estimateOverGranted,
  "disposed-over-surplus": disposedOverSurplus,
};
