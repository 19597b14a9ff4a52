import type { Block, ProseTable } from "../prose/prose-document";
import { plain } from "../prose/runs";
import { contributionLines, contributionSentences, countedAs } from "../summary/sentences/contribution";
import { formatShare } from "../values/format";
import { ratio } from "../values/ratio";
import { countText, words as cell } from "./cells";
import type { PaperContext } from "./paper-context";

/** Question 2: what the projects contributed. Counts what is reported and says what figures on effects cannot; people's own words stand in a section of their own. */
export function contributionBlocks(context: PaperContext): readonly Block[] {
  const { outcome, say, summary, language } = context;
  const { counts, caveat } = contributionSentences(summary);
  const texts = summary.texts.contribution;
  const table = contributionTable(context);
  return [
    {
      ...{ kind: "heading", level: 2 },
      text: say(texts.question, { aim: outcome.edition.aim?.[language] ?? summary.texts.purpose }),
    },
    { kind: "paragraph", runs: plain(counts.join(" ")) },
    { kind: "paragraph", runs: plain(caveat) },
    ...(table === null ? [] : [table]),
  ];
}

function contributionTable(context: PaperContext): ProseTable | null {
  const { outcome, words, summary, language } = context;
  const { projects, totals } = outcome;
  const { headings, contribution: texts } = summary.texts;
  const lines = contributionLines(summary);
  if (lines.length === 0 || projects.length === 0) return null;
  const wholes = {
    completed: { count: totals.counts.completed.known, isAtLeast: totals.counts.completed.unknown > 0 },
    projects: { count: projects.length, isAtLeast: false },
    promised: { count: countedAs("promised", summary), isAtLeast: false },
  } as const;
  return {
    ...{ kind: "table", caption: words.contribution.table, description: words.contribution.description },
    columns: [
      { heading: headings.contribution, align: "left", width: 50 },
      { heading: headings.count, align: "right", width: 16 },
      { heading: headings.of, align: "right", width: 16 },
      { heading: headings.share, align: "right", width: 16 },
    ],
    rows: lines.map(({ id, of }) => {
      const part = countedAs(id, summary);
      const { count, isAtLeast } = wholes[of];
      const share = ratio(BigInt(part), BigInt(count));
      const isOpen = isAtLeast || totals.mayBeMore;
      return {
        cells: [
          cell(texts.rows[id]),
          cell(countText(part, isOpen, context)),
          cell(countText(count, isOpen, context)),
          // Of what nobody has counted there is no share.
          cell(share === null || isOpen ? "–" : formatShare(share, language)),
        ],
      };
    }),
  };
}
