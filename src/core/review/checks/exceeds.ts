import { fieldsWithRole } from "../../anvisningar/known-fields";
import type { ProjectFigures } from "../../figures/types";
import { noOre } from "../../values/ore";
import type { CheckOf } from "../../anvisningar/kinds-of-check";
import { hit, type Hit, type ReviewContext, type RunCheck } from "../context";
import { knownOre } from "../known";
import { isFilled, placeOf, readingOf } from "../../project/readings-of";

type Excess = (figures: ProjectFigures, context: ReviewContext) => Hit | null;

/** One amount is larger than another by more than rounding. */
export const exceeds: RunCheck<"exceeds"> = ({ what }, context) =>
  context.projects.flatMap((figures) => excesses[what](figures, context) ?? []);

/** Money from elsewhere explains what the grant does not cover. */
const isCoFinanced = ({ project }: ProjectFigures): boolean => isFilled(readingOf(project, "coFinancing"));

const spentOverAvailable: Excess = (figures, { tolerance }) => {
  const spent = knownOre(figures.spent);
  const available = knownOre(figures.available);
  if (spent === null || available === null || isCoFinanced(figures)) return null;
  return spent - available > tolerance.of(figures, "grantedAmount", "carriedIn", "spentAmount")
    ? hit(figures, placeOf(figures, "spentAmount"), { spent, available })
    : null;
};

const estimateOverGranted: Excess = (figures, { tolerance }) => {
  const estimated = knownOre(figures.estimated);
  const granted = knownOre(figures.granted);
  if (estimated === null || granted === null || isCoFinanced(figures)) return null;
  return estimated - granted > tolerance.of(figures, "estimatedCost", "grantedAmount")
    ? hit(figures, placeOf(figures, "estimatedCost"), { estimated, granted })
    : null;
};

const disposedOverSurplus: Excess = (figures, { tolerance }) => {
  const surplus = knownOre(figures.surplus);
  const { carriedOut, returned } = figures;
  if (surplus === null || !carriedOut.complete || !returned.complete) return null;
  const disposed = (carriedOut.ore ?? noOre) + (returned.ore ?? noOre);
  const fields = fieldsWithRole("granted", "spent", "moved");
  return disposed - surplus > tolerance.of(figures, ...fields)
    ? hit(figures, placeOf(figures, returned.ore === null ? "carriedOut" : "returnedAmount"), { disposed, surplus })
    : null;
};

const excesses: Readonly<Record<CheckOf<"exceeds">["what"], Excess>> = {
  "spent-over-available": spentOverAvailable,
  "estimate-over-granted": estimateOverGranted,
  "disposed-over-surplus": disposedOverSurplus,
};
