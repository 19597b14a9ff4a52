import type { ProjectFigures } from "../../figures/types";
import type { Ore } from "../../values/ore";
import type { SummaryContext } from "../context";
import { nameOf } from "../projekt/project-text";

const mostSurpluses = 5;
const mostOverruns = 3;

/** The projects with most money left, and those that cost most more than they had, by name. */
export function largestSentences(context: SummaryContext): readonly string[] {
  const { texts, outcome } = context;
  return [
    sentenceOf(texts.used.largestSurplus, mostSurpluses, ({ surplus }) => surplus.ore),
    sentenceOf(texts.used.largestOverrun, mostOverruns, ({ overrun }) => overrun.ore),
  ].filter((sentence) => sentence !== null);

  function sentenceOf(
    template: string,
    most: number,
    amountOf: (project: ProjectFigures) => Ore | null,
  ): string | null {
    const ranked = outcome.projects
      .flatMap((figures) => {
        const amount = amountOf(figures);
        return amount !== null && amount > 0n ? [{ figures, amount }] : [];
      })
      .toSorted((a, b) =>
        a.amount === b.amount ? (a.figures.project.key < b.figures.project.key ? -1 : 1) : a.amount < b.amount ? 1 : -1,
      )
      .slice(0, most);
    if (ranked.length === 0) return null;
    return context.say(template, {
      projects: ranked
        .map(({ figures: { project, reportingNamnd }, amount }) =>
          context.say(texts.used.namedAmount, {
            ...{ project: nameOf(project), namnd: context.namndName(reportingNamnd) ?? texts.perNamnd.unknown },
            amount: context.amounts.inWords(amount),
          }),
        )
        .join("; "),
    });
  }
}
