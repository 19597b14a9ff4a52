import type { ProjectFigures } from "../../figures/types";
import { hit, type ReviewContext, type EachProject } from "../context";
import { codeParam } from "../code-param";
import { knownOre } from "../known";
import { periodIn } from "../../project/period";
import { placeOf } from "../../project/readings-of";

/** The status says one thing, the completion date or the amount spent another. */
export const statusContradicted: EachProject<"status-contradicted"> = (_check, context) => (figures) =>
  figures.status !== null && isContradicted(figures, context)
    ? [hit(figures, placeOf(figures, "status"), { status: codeParam(context.edition, "status", figures.status) })]
    : [];

function isContradicted(figures: ProjectFigures, { asOf, tolerance }: ReviewContext): boolean {
  const spent = knownOre(figures.spent);
  const completed = periodIn(figures.project, "completedDate");
  const isCompletedByDate = completed !== null && completed.last <= asOf;
  switch (figures.progress) {
    case "not-started":
      return isCompletedByDate || (spent !== null && spent > tolerance.of(figures, "spentAmount"));
    case "running":
      return isCompletedByDate;
    case "completed":
      return spent === 0n && (knownOre(figures.granted) ?? 0n) > 0n;
    default:
      return false;
  }
}
