import { completedText } from "../messages/count-text";
import { joinedText } from "../messages/joined-text";
import type { Block, ProseRow } from "../prose/prose-document";
import { plain } from "../prose/runs";
import { reportedCount } from "../run/reported";
import { completedSentence } from "../summary/sentences/completed";
import { incompleteReasons } from "../summary/sentences/incomplete-reasons";
import { surplusSentences } from "../summary/sentences/surplus";
import { usedSentences } from "../summary/sentences/used";
import type { Figure } from "../figures/types";
import { figureText, projectCount, shareText, words as cell } from "./cells";
import type { PaperContext } from "./paper-context";

/** The answers in one paragraph, why they may not hold everything, and the key figures. */
export function overviewBlocks(context: PaperContext): readonly Block[] {
  const { outcome, words, say, summary, language } = context;
  const { overview } = words;
  const { notReported, reported } = reportedCount(outcome);
  const reasons = incompleteReasons(summary);
  const lead = [
    ...(outcome.granted?.against ? [say(overview.reported, { of: reported + notReported, n: reported })] : []),
    completedSentence(summary),
    ...usedSentences(summary).slice(0, 1),
    ...surplusSentences(summary).slice(0, 1),
  ];
  return [
    { kind: "heading", level: 2, text: overview.heading },
    { kind: "paragraph", look: "lead", runs: plain(lead.join(" ")) },
    ...(reasons.length === 0
      ? []
      : [paragraphOf(say(overview.incomplete, { reasons: joinedText(reasons, "all", language) }))]),
    {
      kind: "table",
      caption: overview.table,
      description: overview.description,
      columns: [
        { heading: overview.columns.figure, align: "left", width: 3 },
        { heading: overview.columns.value, align: "right", width: 2 },
      ],
      rows: keyFigureRows(context),
    },
  ];
}

const paragraphOf = (text: string): Block => ({ kind: "paragraph", runs: plain(text) });

function keyFigureRows(context: PaperContext): readonly ProseRow[] {
  const { outcome, summary, language } = context;
  const { totals } = outcome;
  const labels = summary.texts.keyFigures;
  const amount = (figure: Figure): string => figureText(figure, summary.amounts.inWords, context);
  const row = (label: string, value: string): ProseRow => ({ cells: [cell(label), cell(value)] });
  return [
    row(labels.granted.label, amount(totals.granted)),
    row(labels.spent.label, amount(totals.spent)),
    row(labels.utilisation.label, shareText(totals.utilisation, context)),
    row(labels.surplus.label, amount(totals.surplus)),
    row(labels.overrun.label, amount(totals.overrun)),
    row(labels.projects.label, projectCount(totals, context)),
    ...(totals.projects === 0 ? [] : [row(labels.completed.label, completedText(totals, language))]),
  ];
}
