import type { Figure, Totals, Utilisation } from "../figures/types";
import type { ProseCell } from "../prose/prose-document";
import { plain } from "../prose/runs";
import { formatShare } from "../values/format";
import type { Ore } from "../values/ore";
import type { PaperContext } from "./paper-context";

/** What stands in the cells of the paper's tables. A figure that does not hold everything says so in its own cell. */

export const words = (text: string): ProseCell => ({ runs: plain(text) });

/** Null and complete: nothing of the kind has been stated, and nothing is missing because of it. */
const nothing = "–";

/** A sum, or an amount of one project (`doubted`): as known, as far as known, or unknown. */
export function figureText(
  { ore, complete, approximate }: Figure,
  shown: (ore: Ore) => string,
  { words: { figure: texts }, say }: PaperContext,
  mark: "incomplete" | "doubted" = "incomplete",
): string {
  if (ore === null) return complete ? nothing : texts.unknown;
  const known = approximate ? say(texts.about, { figure: shown(ore) }) : shown(ore);
  return complete ? known : say(texts[mark], { figure: known });
}

export function shareText({ ratio, complete }: Utilisation, context: PaperContext): string {
  if (ratio === null) return complete ? nothing : context.words.figure.unknown;
  const share = formatShare(ratio, context.language);
  return complete ? share : context.say(context.words.figure.incomplete, { figure: share });
}

/** How many there are: "at least" while something that may be one more has been left out. */
export const countText = (count: number, isAtLeast: boolean, { words: texts, say }: PaperContext): string =>
  isAtLeast ? say(texts.overview.atLeast, { n: count }) : say("{n}", { n: count });

export const projectCount = (totals: Totals, context: PaperContext): string =>
  countText(totals.projects, totals.mayBeMore, context);
