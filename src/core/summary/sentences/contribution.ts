import type { FieldId } from "../../anvisningar/known-fields";
import type { ProjectFigures } from "../../figures/types";
import type { SummaryContext } from "../context";
import { followUpResult, labelsOf, textOf } from "../projekt/project-text";
import { bestDescribed } from "./best-described";
import { effectSentences } from "./effects";

/** What has been reported of what the projects contributed: for how many of how many. */
export interface ContributionLine {
  readonly id: "result" | "effect" | "promised" | "done" | "reported";
  readonly of: "completed" | "projects" | "promised";
  readonly holds: (project: ProjectFigures) => boolean;
}

/** The lines whose fields the edition has. */
export function contributionLines(context: SummaryContext): readonly ContributionLine[] {
  const { edition } = context.outcome;
  const doneLabel = doneLabelOf(context);
  const isCompleted = ({ progress }: ProjectFigures): boolean => progress === "completed";
  const promised = ({ project }: ProjectFigures): boolean => labelsOf(project, "followUpPlan", context) !== null;
  const followedUp = ({ project }: ProjectFigures): boolean => followUpResult(project, context) !== null;
  const lines: readonly (ContributionLine & { readonly fields: readonly FieldId[] })[] = [
    {
      ...{ id: "result", of: "completed", fields: ["finalResult"] },
      holds: (figures) => isCompleted(figures) && textOf(figures.project, "finalResult") !== null,
    },
    {
      ...{ id: "effect", of: "completed", fields: ["followUpResult"] },
      holds: (figures) => isCompleted(figures) && followedUp(figures),
    },
    { ...{ id: "promised", of: "projects", fields: ["followUpPlan"] }, holds: promised },
    {
      ...{ id: "done", of: "promised", fields: ["followUpPlan", "followUpDone"] },
      holds: (figures) => promised(figures) && labelsOf(figures.project, "followUpDone", context) === doneLabel,
    },
    {
      ...{ id: "reported", of: "promised", fields: ["followUpPlan", "followUpResult"] },
      holds: (figures) => promised(figures) && followedUp(figures),
    },
  ];
  const statuses = listOf("status", context);
  return lines.filter(
    ({ fields, of }) =>
      (of !== "completed" ||
        statuses.some(
          ({ code, progress }) =>
            progress === "completed" && context.outcome.projects.some(({ status }) => status === code),
        )) &&
      fields.every((id) => edition.fields.some((field) => field.id === id)),
  );
}

/** For how many projects a line holds; none where the edition does not ask for it. */
export function countedAs(id: ContributionLine["id"], context: SummaryContext): number {
  const line = contributionLines(context).find((known) => known.id === id);
  return line ? context.outcome.projects.filter((project) => line.holds(project)).length : 0;
}

/** What was contributed, as sentences. */
export interface ContributionSentences {
  /** How much is described, and what was observed. */
  readonly counts: readonly string[];
  /** What figures on effects can say and cannot: the edition's own words. */
  readonly caveat: string;
  /** The results that are best described, in the words of those who wrote them. */
  readonly quotes: readonly string[];
}

/** Counts what is reported; never judges an effect. */
export function contributionSentences(context: SummaryContext): ContributionSentences {
  const { texts, say, outcome, language } = context;
  const { edition, totals } = outcome;
  const words = texts.contribution;
  const { known: completed, unknown } = totals.counts.completed;
  const isEveryone = unknown === 0 && !totals.mayBeMore;
  const tooEarly = tooEarlyCount(context);
  return {
    counts: [
      completed === 0
        ? isEveryone
          ? words.none
          : words.noneKnown
        : say(isEveryone ? words.sentence : words.atLeast, {
            completed,
            result: countedAs("result", context),
            effect: countedAs("effect", context),
          }),
      ...effectSentences(context),
      ...(tooEarly > 0 ? [say(words.tooEarly, { n: tooEarly })] : []),
    ],
    caveat: edition.effectCaveat[language],
    quotes: bestDescribed(context),
  };
}

/** How the edition says that a follow-up was made. */
export function doneLabelOf(context: SummaryContext): string {
  const code = listOf("followUpDone", context).find(({ done }) => done)?.code;
  return code === undefined ? "" : context.label("followUpDone", code);
}

function listOf(field: FieldId, { outcome: { edition } }: SummaryContext) {
  const listId = edition.fields.find(({ id }) => id === field)?.list;
  return edition.lists.find(({ id }) => id === listId)?.codes ?? [];
}

/** Projects whose effect was measured so soon that it says nothing. */
function tooEarlyCount({ outcome }: SummaryContext): number {
  const codes = new Set(
    outcome.edition.rules.filter(({ check }) => check.kind === "too-early").map(({ code }) => code),
  );
  return new Set(outcome.findings.filter(({ code }) => codes.has(code)).map(({ project }) => project)).size;
}
