import type { ProjectFigures } from "../../figures/types";
import { shorten } from "../../values/visible-text";
import { nameOf, textOf } from "../projekt/project-text";
import { namndOrder, type SummaryContext } from "../context";
import type { Block } from "./block";

const longestReason = 160;

/** More names than this would fill the page; they stand in the list of projects. */
const mostNames = 12;

/** Which projects are not completed, by name with status and why; where they are many, how many each nämnd has. */
export function unfinishedLines(block: Block, context: SummaryContext): void {
  const { texts, say, outcome, namndName } = context;
  const words = texts.unfinished;
  const place = namndOrder(context);
  const projects = outcome.projects
    .filter(({ progress }) => progress !== "completed")
    .toSorted((a, b) => place(a.reportingNamnd) - place(b.reportingNamnd));
  if (projects.length === 0) return;
  if (projects.length <= mostNames) {
    block.sentence(words.heading);
    for (const project of projects) block.sentence(lineOf(project, context));
    return;
  }
  const counts = new Map<string, number>();
  for (const { reportingNamnd } of projects) {
    const name = namndName(reportingNamnd) ?? texts.perNamnd.unknown;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const each = [...counts].map(([name, count]) => `${name} ${count}`).join(", ");
  block.sentence(say(words.perNamnd, { n: projects.length, each }));
}

/** "– Utegym i Björkhagen, Skarpnäck: ej påbörjat. Markfrågan är inte löst." */
function lineOf(figures: ProjectFigures, context: SummaryContext): string {
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
