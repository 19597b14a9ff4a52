import { hit, type EachProject } from "../context";
import { placeOf, readingOf, valueOf } from "../../project/readings-of";

/** The planned completion has passed and the project is not done. */
export const pastPlan: EachProject<"past-plan"> =
  (_check, { asOf }) =>
  (figures) => {
    const planned = valueOf(readingOf(figures.project, "plannedCompletion"), "date")?.on;
    const isOpen = figures.progress === "not-started" || figures.progress === "running";
    return planned !== undefined && isOpen && planned < asOf
      ? [hit(figures, placeOf(figures, "plannedCompletion"), { planned })]
      : [];
  };
