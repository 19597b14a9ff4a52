import { hasSurplus } from "../conditions";
import { hit, type EachProject } from "../context";
import { knownOre } from "../known";
import { placeOf } from "../../project/readings-of";

/** What is left in a project that is not finished is no surplus yet. */
export const surplusNotFinal: EachProject<"surplus-not-final"> = (_check, context) => (figures) => {
  const isOpen = figures.progress === "not-started" || figures.progress === "running";
  const surplus = knownOre(figures.surplus);
  return isOpen && surplus !== null && hasSurplus(figures, context)
    ? [hit(figures, placeOf(figures, "status"), { surplus })]
    : [];
};
