import type { FieldId } from "../../anvisningar/known-fields";
import type { ProjectFigures } from "../../figures/types";
import type { SummaryContext } from "../context";
import { textOf } from "../projekt/project-text";

/** How far the data answer a question: computed from what is known, never from what the answer is. */
export type Answered = "yes" | "partly" | "no";

/** Answered for all, for some or for none; never wholly while files or amounts are missing from the set. */
function extent(answeredFor: number, of: number, everythingRead: boolean): Answered {
  if (answeredFor === 0) return "no";
  return answeredFor === of && everythingRead ? "yes" : "partly";
}

export const ended = ({ progress }: ProjectFigures): boolean =>
  progress === "completed" || progress === "partly-completed" || progress === "aborted";

/** Every file that was handed in gave projects. */
export const allFilesRead = ({ outcome }: SummaryContext): boolean =>
  outcome.files.every(({ reading }) => reading !== null && reading.projects.length > 0);

export function whichAreCompleted(context: SummaryContext): Answered {
  const { projects, totals } = context.outcome;
  const { unknown } = totals.counts.completed;
  return extent(projects.length - unknown, projects.length, !totals.mayBeMore);
}

export function whatTheyContributed(
  hasContribution: (project: ProjectFigures) => boolean,
  context: SummaryContext,
): Answered {
  const { projects, totals } = context.outcome;
  const completed = projects.filter(({ progress }) => progress === "completed");
  const isEvery = totals.counts.completed.unknown === 0 && !totals.mayBeMore;
  return extent(completed.filter(hasContribution).length, completed.length, isEvery);
}

export function howMuchIsUsed({ outcome }: SummaryContext): Answered {
  const { projects, totals } = outcome;
  const isWhole = totals.granted.complete && totals.spent.complete;
  return extent(projects.filter(({ complete }) => complete).length, projects.length, isWhole);
}

/** Reason and disposition are asked for once the project has ended. */
export function whyNotAll(context: SummaryContext): Answered {
  const { projects, totals } = context.outcome;
  const known = projects.filter(({ balance }) => balance.ore !== null);
  if (known.length === 0) return "no";
  const asked = known.filter((project) => ended(project) && (project.surplus.ore ?? 0n) > 0n);
  const told = asked.filter((project) => isExplained(project, context));
  const isWhole = known.length === projects.length && totals.surplus.complete;
  if (asked.length === 0) return isWhole ? "yes" : "partly";
  return extent(told.length, asked.length, isWhole);
}

function isExplained({ surplusReasons, dispositions, project }: ProjectFigures, { outcome }: SummaryContext): boolean {
  const asksFor = (field: FieldId): boolean => outcome.edition.fields.some(({ id }) => id === field);
  const hasReason = surplusReasons.length > 0 || textOf(project, "surplusReason") !== null;
  return (hasReason || !asksFor("surplusReason")) && (dispositions.length > 0 || !asksFor("surplusDisposition"));
}
