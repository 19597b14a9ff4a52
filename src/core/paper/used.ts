import type { ProjectFigures } from "../figures/types";
import type { Block, ProseTable } from "../prose/prose-document";
import { plain } from "../prose/runs";
import { namndOrder } from "../summary/context";
import { nameOf } from "../summary/projekt/project-text";
import { largestSentences } from "../summary/sentences/largest";
import { usedSentences } from "../summary/sentences/used";
import { formatOre } from "../values/format";
import type { Ore } from "../values/ore";
import { figureText, shareText, words as cell } from "./cells";
import { groupTable, namndGroups, type Group } from "./group-tables";
import type { PaperContext } from "./paper-context";

/** Five pages of names; more are for the summary's workbook. */
const mostProjects = 200;
/** One bar says nothing. */
const fewestBars = 2;

/** Question 3: how much of the granted money has been used, per nämnd and per project. */
export function usedBlocks(context: PaperContext): readonly Block[] {
  const { outcome, words, say, summary } = context;
  const { used: texts } = words;
  const groups = namndGroups(context);
  const { projects } = outcome;
  return [
    { kind: "heading", level: 2, text: texts.question },
    ...usedSentences(summary).map((sentence): Block => ({ kind: "paragraph", runs: plain(sentence) })),
    ...(projects.length === 0
      ? []
      : [
          groupTable(
            {
              ...{ caption: texts.perNamnd, description: texts.perNamndDescription },
              heading: summary.texts.headings.namnd,
            },
            groups,
            true,
            context,
          ),
        ]),
    ...chartOf(groups, context),
    ...largestSentences(summary).map((sentence): Block => ({ kind: "paragraph", runs: plain(sentence) })),
    ...(projects.length === 0
      ? []
      : projects.length > mostProjects
        ? [{ kind: "paragraph", runs: plain(say(texts.tooMany, { n: projects.length })) } as const]
        : [projectTable(context)]),
  ];
}

/** A bar for each nämnd that has both amounts: the words of each stand beside it. */
function chartOf(groups: readonly Group[], context: PaperContext): readonly ProseTable[] {
  const { words, say, summary } = context;
  const { used: texts } = words;
  const { inWords } = summary.amounts;
  const shown = groups.flatMap(({ label, totals: { spent, surplus } }) =>
    spent.ore === null || surplus.ore === null
      ? []
      : [{ label, spent, surplus, both: whole(spent.ore) + whole(surplus.ore), parts: [spent.ore, surplus.ore] }],
  );
  const longest = shown.reduce((most, { both }) => (both > most ? both : most), 0n);
  if (shown.length < fewestBars || longest === 0n) return [];
  return [
    {
      ...{ kind: "table", isChart: true },
      caption: texts.chart,
      description: texts.chartDescription,
      columns: [
        { heading: summary.texts.headings.namnd, align: "left", width: 27 },
        { heading: texts.columns.bar, align: "left", width: 46 },
        { heading: texts.columns.values, align: "right", width: 27 },
      ],
      rows: shown.map(({ label, spent, surplus, parts: [used, left] }) => {
        const params = {
          spent: figureText(spent, inWords, context),
          surplus: figureText(surplus, inWords, context),
        };
        return {
          cells: [
            cell(label),
            {
              bar: {
                alt: say(texts.bar, { namnd: label, ...params }),
                parts: [
                  { share: shareOf(used ?? 0n, longest), colour: "strong" },
                  { share: shareOf(left ?? 0n, longest), colour: "pale" },
                ],
              },
            },
            cell(say(texts.values, params)),
          ],
        };
      }),
    },
  ];
}

/** A bar has no length below nothing. */
const whole = (ore: bigint): bigint => (ore < 0n ? 0n : ore);

const shareOf = (part: bigint, longest: bigint): number => Number(whole(part)) / Number(longest);

function projectTable(context: PaperContext): ProseTable {
  const { outcome, words, summary, language } = context;
  const { used: texts } = words;
  const { headings, perNamnd, total } = summary.texts;
  const { projects, totals } = outcome;
  const shown = (ore: Ore): string => formatOre(ore, language);
  const hasOverrun = projects.some(({ overrun }) => (overrun.ore ?? 0n) > 0n);
  const place = namndOrder(summary);
  const amount = (heading: string) => ({ heading, align: "right", width: 15 }) as const;
  type Amounts = Pick<ProjectFigures, "granted" | "spent" | "utilisation" | "surplus" | "overrun">;
  const amounts = ({ granted, spent, utilisation, surplus, overrun }: Amounts, mark?: "doubted") => [
    cell(figureText(granted, shown, context, mark)),
    cell(figureText(spent, shown, context, mark)),
    cell(shareText(utilisation, context)),
    cell(figureText(surplus, shown, context, mark)),
    ...(hasOverrun ? [cell(figureText(overrun, shown, context, mark))] : []),
  ];
  return {
    ...{ kind: "table", caption: texts.perProject, description: texts.perProjectDescription },
    columns: [
      { heading: headings.project, align: "left", width: 28 },
      { heading: headings.namnd, align: "left", width: 26 },
      amount(headings.granted),
      amount(headings.spent),
      { heading: headings.utilisation, align: "right", width: 16 },
      amount(headings.surplus),
      ...(hasOverrun ? [amount(headings.overrun)] : []),
    ],
    rows: [
      ...projects
        .toSorted(
          (a, b) =>
            place(a.reportingNamnd) - place(b.reportingNamnd) ||
            compare(a.project.id, b.project.id) ||
            compare(a.project.key, b.project.key),
        )
        .map((figures) => ({
          cells: [
            cell(nameOf(figures.project)),
            cell(summary.namndName(figures.reportingNamnd) ?? perNamnd.unknown),
            ...amounts(figures, "doubted"),
          ],
        })),
      { cells: [cell(total), cell(""), ...amounts(totals)], isTotal: true },
    ],
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
