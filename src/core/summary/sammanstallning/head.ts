import { asOfCell } from "../as-of-cell";
import type { SummaryContext } from "../context";
import { exceptionsSentence } from "../undantag";
import { blank, date, text } from "../../document/put";
import { incompleteReasons } from "../sentences/incomplete-reasons";
import { provenance } from "../sentences/provenance";
import { wholePage, type Block } from "./block";

const rowHeights = { title: 25.5, subtitle: 14.25, banner: 15 } as const;

/** Title, who sends it and which decisions it is about, what was chosen and by which rules and exceptions, the as-of date in its own cell, and a banner when totals are incomplete. */
export function headSection(block: Block, context: SummaryContext): void {
  const { texts, say, outcome, title, selection, amounts, language } = context;
  const { edition, files } = outcome;
  const between = Array.from({ length: asOfCell.column - 3 }, () => null);
  block.line([text(title, "title"), ...between, text(texts.asOf, "label"), date(outcome.asOf)], rowHeights.title);
  block.line([text(provenance(context), "subtitle")], rowHeights.subtitle);
  block.line(
    [
      text(
        say(texts.subtitle, {
          ...{ selection, edition: edition.title[language], version: edition.version, unit: amounts.unit },
          ...{ read: files.filter(({ reading }) => reading !== null).length, files: files.length },
        }),
        "subtitle",
      ),
    ],
    rowHeights.subtitle,
  );
  const excepted = exceptionsSentence(context);
  if (excepted !== null)
    for (const line of block.linesOf(excepted)) block.line([text(line, "subtitle")], rowHeights.subtitle);
  const reasons = incompleteReasons(context);
  if (reasons.length === 0) return;
  const where = context.scope === "consolidated" ? texts.incomplete.whereAll : texts.incomplete.whereOwn;
  const rest = wholePage.widths.slice(1).map(() => blank("incomplete-text"));
  for (const line of block.linesOf(say(texts.incomplete.intro, { reasons: reasons.join(", "), where }))) {
    block.line([text(line, "incomplete-text"), ...rest], rowHeights.banner);
  }
}
