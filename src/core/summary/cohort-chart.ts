import { trendOfCohorts, type CohortPoint } from "../figures/trend";
import { formatDate, formatShare } from "../values/format";
import type { SummaryContext } from "./context";
import type { DocumentChart } from "../document/document";
import { chartNames, trendHeadings } from "./names";
import { columnRange, firstRow } from "../document/table-sheet";

/** Fewer decisions are no development, more cannot be told apart. */
const cohorts = { fewest: 2, most: 20 } as const;

/** Rows of the sheet that one decision takes, and that the title and the legend take. */
const rows = { each: 3, frame: 6 } as const;

/** What was granted by each decision and what of it has been spent, below the table that it is drawn from; null where there is too little to set side by side. */
export function cohortChart(tableRows: number, context: SummaryContext): DocumentChart | null {
  const { outcome, texts, say } = context;
  // The sheet has the cohorts first, oldest first, and those without a date last of them.
  const dated = trendOfCohorts(outcome.projects, outcome.missing).filter(({ decidedOn }) => decidedOn !== null);
  if (dated.length < cohorts.fewest || dated.length > cohorts.most) return null;
  const column = (heading: (typeof trendHeadings)[number]): string =>
    columnRange(trendHeadings.indexOf(heading) + 1, dated.length);
  const top = firstRow + tableRows + 1;
  return {
    ...{ name: chartNames.cohorts, kind: "bars", title: titleOf(dated, context) },
    altText: say(texts.utveckling.chart.alt, { n: dated.length }),
    categories: column("Avser"),
    series: [
      { name: texts.headings.granted, values: column("Beviljat"), colour: "pale" },
      { name: texts.headings.spent, values: column("Utfall"), colour: "strong" },
    ],
    values: "amount",
    place: { top, left: 1, bottom: top + dated.length * rows.each + rows.frame - 1, right: trendHeadings.length },
  };
}

/** From the share of the first decision to that of the last, where both are whole; else only what is drawn. */
function titleOf(dated: readonly CohortPoint[], { texts, say, language }: SummaryContext): string {
  const words = texts.utveckling.chart;
  const shares = [dated[0], dated.at(-1)].map((point) =>
    point?.decidedOn && point.utilisation.complete && point.utilisation.ratio !== null
      ? { on: formatDate(point.decidedOn, language), share: formatShare(point.utilisation.ratio, language) }
      : null,
  );
  const [first, last] = shares;
  const isWhole = dated.every(({ granted, spent }) => granted.complete && spent.complete);
  return isWhole && first && last
    ? say(words.whole, { first: first.on, firstShare: first.share, last: last.on, lastShare: last.share })
    : words.known;
}
