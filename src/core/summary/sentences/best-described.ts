import type { FieldId } from "../../anvisningar/known-fields";
import type { ProjectFigures } from "../../figures/types";
import { shorten } from "../../values/visible-text";
import { namndOrder, type SummaryContext } from "../context";
import { nameOf, observedEffect, readingOf, textOf } from "../projekt/project-text";

/** How many quotations of how many characters. */
export interface Room {
  readonly most: number;
  readonly longest: number;
  /** How many facts must be stated about the result besides the words. */
  readonly least: number;
}

/** As many and as long as a page of figures has room for. */
const onePage: Room = { most: 2, longest: 160, least: 1 };

/** What makes a described result worth quoting: measured before and after, by a named source, at a named place. */
const told: readonly FieldId[] = ["effectBefore", "effectAfter", "effectSource", "effectLevel", "effectDimension"];

/** The results that are best described, quoted with their project, one a nämnd: chosen by how much is stated about them, never by how good they are. */
export function bestDescribed(context: SummaryContext, { most, longest, least } = onePage): readonly string[] {
  const place = namndOrder(context);
  const described = context.outcome.projects
    .flatMap((figures) => {
      const quote = textOf(figures.project, "followUpResult");
      const stated = statedAbout(figures);
      return figures.progress === "completed" && quote !== null && stated >= least ? [{ figures, quote, stated }] : [];
    })
    .toSorted(
      (a, b) =>
        b.stated - a.stated ||
        place(a.figures.reportingNamnd) - place(b.figures.reportingNamnd) ||
        (a.figures.project.key < b.figures.project.key ? -1 : 1),
    );
  const namnder = new Set<string | null>();
  return described
    .filter(({ figures: { reportingNamnd } }) => !namnder.has(reportingNamnd) && namnder.add(reportingNamnd))
    .slice(0, most)
    .map(({ figures, quote }) => sentenceOf(figures, shorten(quote, longest), context));
}

const statedAbout = ({ project }: ProjectFigures): number =>
  told.filter((field) => (readingOf(project, field)?.value ?? null) !== null).length;

/** "Akalla bystråk, Järva: ”16 deltagare; stråket används mer.” Oro för brott, före 34 %, efter 31 % (Trygghetsmätningen)." */
function sentenceOf({ project, reportingNamnd }: ProjectFigures, words: string, context: SummaryContext): string {
  const { say, texts, namndName } = context;
  const namnd = namndName(reportingNamnd) ?? texts.perNamnd.unknown;
  const quote = say(texts.contribution.quote, { quote: words, project: nameOf(project), namnd });
  const effect = observedEffect(project, context);
  return effect === null ? quote : say(texts.contribution.measured, { quote, effect });
}
