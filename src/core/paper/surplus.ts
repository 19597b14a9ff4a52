import { doubtedFigure, sumFigures } from "../figures/figure";
import { missingFromPart, totalsOf } from "../figures/totals";
import type { Figure, ProjectFigures } from "../figures/types";
import type { Block, ProseRow, ProseTable } from "../prose/prose-document";
import { plain } from "../prose/runs";
import {
  answerKinds,
  answerTables,
  concerns,
  hasSurplus,
  type AnswerTable,
} from "../summary/sentences/surplus-answers";
import { surplusSentences } from "../summary/sentences/surplus";
import { ore } from "../values/ore";
import { countText, figureText, words as cell } from "./cells";
import type { PaperContext } from "./paper-context";

/** Question 4: why not everything was used, and what happens with the surplus. */
export function surplusBlocks(context: PaperContext): readonly Block[] {
  const { words, summary } = context;
  return [
    { kind: "heading", level: 2, text: words.surplus.question },
    ...surplusSentences(summary).map((sentence): Block => ({ kind: "paragraph", runs: plain(sentence) })),
    ...answerTables(summary).flatMap((table) => answerTable(table, context) ?? []),
  ];
}

interface Answer {
  readonly label: string;
  readonly members: readonly ProjectFigures[];
}

/** The answers that somebody has given, with a bar for each; null where nobody has a surplus. */
function answerTable(table: AnswerTable, context: PaperContext): ProseTable | null {
  const { outcome, words, say, summary } = context;
  const { surplus: texts } = words;
  const { headings, total } = summary.texts;
  const { amounts } = summary;
  const answers = answersOf(table, context);
  if (!outcome.projects.some(hasSurplus) || answers.length === 0) return null;
  const isWhole = totalsOf([], missingFromPart(outcome.missing)).surplus.complete;
  const figureOf = (members: readonly ProjectFigures[]): Figure => {
    const isKnown = isWhole && members.every(({ surplus }) => surplus.complete);
    const sum = sumFigures(members.filter(hasSurplus).map(({ surplus }) => surplus));
    const known: Figure = { ...sum, ore: sum.ore ?? ore(0n) };
    return isKnown ? known : doubtedFigure(known);
  };
  const figures = answers.map(({ members }) => figureOf(members));
  const longest = figures.reduce((most, figure) => ((figure.ore ?? 0n) > most ? (figure.ore ?? most) : most), 0n);
  const rowOf = (label: string, members: readonly ProjectFigures[], figure: Figure): ProseRow["cells"] => [
    cell(label),
    cell(countText(members.filter(hasSurplus).length, !figure.complete, context)),
    cell(figureText(figure, amounts.inWords, context)),
  ];
  const caption = table.column === "Skäl" ? texts.reasons : texts.dispositions;
  return {
    ...{ kind: "table", caption, description: texts.description },
    columns: [
      { heading: table.heading, align: "left", width: 38 },
      { heading: headings.count, align: "right", width: 10 },
      { heading: headings.amount, align: "right", width: 20 },
      { heading: texts.columns.bar, align: "left", width: 32 },
    ],
    rows: [
      ...answers.map(({ label, members }, index): ProseRow => {
        const figure = figures[index] ?? figureOf(members);
        const share = longest === 0n ? 0 : Number(figure.ore ?? 0n) / Number(longest);
        const amount = figureText(figure, amounts.inWords, context);
        const bar = { alt: say(texts.bar, { answer: label, amount }), parts: [{ share, colour: "strong" as const }] };
        return { cells: [...rowOf(label, members, figure), { bar }] };
      }),
      {
        cells: [...rowOf(total, outcome.projects, outcome.totals.surplus), cell("")],
        isTotal: true,
      },
    ],
  };
}

function answersOf(table: AnswerTable, { outcome, summary: { texts } }: PaperContext): readonly Answer[] {
  const { byCode, several, notFinal, missing } = answerKinds(outcome.projects, table);
  return [
    ...table.codes.map(({ code, label }) => ({ label, members: byCode.get(code) ?? [] })),
    { label: texts.surplus.several, members: several },
    { label: texts.surplus.notFinal, members: notFinal },
    { label: texts.missing, members: missing },
  ].filter(({ members }) => concerns(members));
}
