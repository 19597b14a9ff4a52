import type { ProjectFigures } from "../../figures/types";
import { shorten } from "../../values/visible-text";
import { namndOrder, type SummaryContext } from "../context";
import { nameOf, textOf } from "../projekt/project-text";

const longestReason = 160;

/** Those that are not completed, or of which nobody knows, in the order of the nämnder. */
export function unfinishedProjects(context: SummaryContext): readonly ProjectFigures[] {
  const place = namndOrder(context);
  return context.outcome.projects
    .filter(({ progress }) => progress !== "completed")
    .toSorted((a, b) => place(a.reportingNamnd) - place(b.reportingNamnd));
}

/** "Utegym i Björkhagen, Skarpnäck: ej påbörjat. Markfrågan är inte löst." */
export function unfinishedSentence(figures: ProjectFigures, context: SummaryContext): string {
  const { texts, say, namndName, label } = context;
  const { project, status, reportingNamnd } = figures;
  const why =
    textOf(project, "implementationDeviationText") ??
    figures.surplusReasons.map((code) => label("surplusReason", code)).join(", ");
  const shown = status === null ? texts.unfinished.unknown : label("status", status).toLowerCase();
  const namnd = namndName(reportingNamnd) ?? texts.perNamnd.unknown;
  const line = say(texts.unfinished.line, { project: nameOf(project), namnd, status: shown });
  return why === "" ? `${line}.` : `${line}. ${ended(shorten(why, longestReason))}`;
}

const ended = (sentence: string): string => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`);
