import type { ProjectFigures } from "../../figures/types";
import { sumFigures } from "../../figures/figure";
import { formatShare } from "../../values/format";
import { ore } from "../../values/ore";
import { ratio } from "../../values/ratio";
import type { SummaryContext } from "../context";
import type { DocumentChart } from "../../document/document";
import { heights, leftBlock, rightBlock, type Block } from "./block";
import { chartNames } from "../names";
import type { PlacedTable } from "./group-table";
import type { SurplusTable } from "./surplus";

/** Fewer bars say nothing, more cannot be told apart. */
const bars = { fewest: 2, most: 40 } as const;

/** Rows of a page of charts, and where the lower right chart begins. */
const rows = { all: 51, upper: 25 } as const;

/** What of the first page is drawn: the table of nämnder (or of one nämnd's projects), and the tables of what is left. */
export interface Drawn {
  readonly used: PlacedTable;
  readonly money: Block;
  readonly surplus: readonly SurplusTable[];
}

/** A page of charts; none where there is too little to draw. Each has its table on the first page. */
export function chartsPage(page: Block, drawn: Drawn, context: SummaryContext): readonly DocumentChart[] {
  const used = usedChart(drawn, context);
  const left = drawn.surplus.flatMap((table) => surplusChart(table, context) ?? []);
  if (used === null && left.length === 0) return [];
  page.heading(context.texts.charts.heading);
  const top = page.row();
  for (let row = 0; row < rows.all; row += 1) page.skip(heights.line);
  const bottom = top + rows.all - 1;
  const [leftEdge, rightEdge] = [
    leftBlock.left + leftBlock.widths.length - 1,
    rightBlock.left + rightBlock.widths.length - 1,
  ];
  return [
    ...(used === null ? [] : [{ ...used, place: { top, left: leftBlock.left, bottom, right: leftEdge } }]),
    ...left.map((chart, index) => ({
      ...chart,
      place: {
        top: index === 0 ? top : top + rows.upper + 1,
        left: rightBlock.left,
        bottom: index === 0 ? top + rows.upper - 1 : bottom,
        right: rightEdge,
      },
    })),
  ];
}

type Unplaced = Omit<DocumentChart, "place">;

/** Used and unused of what each was granted. */
function usedChart(
  { used, money }: Drawn,
  { texts, outcome, amounts, scope, language, say }: SummaryContext,
): Unplaced | null {
  const [first, last, count] = [used.rows[0], used.rows.at(-1), used.rows.length];
  if (first === undefined || last === undefined || count < bars.fewest || count > bars.most) return null;
  const words = scope === "consolidated" ? texts.charts.usedByNamnd : texts.charts.usedByProject;
  const { ratio: share, complete } = outcome.totals.utilisation;
  const title =
    complete && share !== null
      ? say(words.whole, { unit: amounts.unit, share: formatShare(share, language) })
      : say(words.known, { unit: amounts.unit });
  const column = (offset: number): string => `${money.at(offset, first)}:${money.at(offset, last)}`;
  return {
    ...{ name: chartNames.used, kind: "stacked-bars", title },
    altText: say(texts.charts.usedAlt, { n: count, unit: amounts.unit }),
    categories: column(0),
    series: [
      { name: texts.headings.spent, values: column(3), colour: "strong" },
      { name: texts.headings.surplus, values: column(5), colour: "pale" },
    ],
    values: amounts.plain,
  };
}

/** What is left, by what was answered. */
function surplusChart(
  { column, parts, labels, amounts: cells }: SurplusTable,
  context: SummaryContext,
): Unplaced | null {
  const { texts, amounts, say, outcome, language } = context;
  const words = column === "Skäl" ? texts.charts.reasons : texts.charts.dispositions;
  const [most] = parts.toSorted((a, b) => (a.ore < b.ore ? 1 : a.ore > b.ore ? -1 : 0));
  const label = most?.label.value;
  if (!most || label?.kind !== "text" || parts.length < bars.fewest) return null;
  const whole = surplusOf(outcome.projects);
  const share = ratio(most.ore, whole);
  return {
    ...{ name: column === "Skäl" ? chartNames.reasons : chartNames.surplus, kind: "bars" },
    title: say(words.title, {
      answer: label.text.toLowerCase(),
      amount: amounts.inWords(ore(most.ore)),
      share: share === null ? "" : formatShare(share, language),
    }),
    altText: say(words.alt, { n: parts.length, unit: amounts.unit }),
    categories: labels,
    series: [{ name: texts.headings.surplus, values: cells, colour: "strong" }],
    values: amounts.plain,
  };
}

const surplusOf = (projects: readonly ProjectFigures[]): bigint =>
  sumFigures(projects.map(({ surplus }) => surplus)).ore ?? 0n;
