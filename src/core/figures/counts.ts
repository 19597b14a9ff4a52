import type { Count, Counts, ProjectFigures } from "./types";

/** Yes, no, or not known. */
type Holds = (project: ProjectFigures) => boolean | null;

export function countOf(projects: readonly ProjectFigures[], holds: Holds): Count {
  let known = 0;
  let unknown = 0;
  for (const project of projects) {
    const answer = holds(project);
    if (answer === null) unknown += 1;
    else if (answer) known += 1;
  }
  return { known, of: projects.length, unknown };
}

export const countsOf = (projects: readonly ProjectFigures[]): Counts => ({
  completed: countOf(projects, isCompleted),
  notCompleted: countOf(projects, (project) => not(isCompleted(project))),
  reportedInTime: countOf(projects, hasReport("reported-in-time")),
  reportedLate: countOf(projects, hasReport("reported-late")),
  missingLate: countOf(projects, hasReport("missing-late")),
});

/** A status that is missing, or that nobody could read, says nothing. */
const isCompleted: Holds = ({ progress }) => (progress === null ? null : progress === "completed");

const not = (answer: boolean | null): boolean | null => (answer === null ? null : !answer);

/** Where the deadline is unknown, so is what has become of the report. */
const hasReport =
  (status: ProjectFigures["reportStatus"]): Holds =>
  ({ reportStatus }) =>
    reportStatus === "due-unknown" ? null : reportStatus === status;

/** It is known of some project at least: else a 0 would be made up. */
export const isCounted = ({ of, unknown }: Count): boolean => unknown < of || of === 0;
