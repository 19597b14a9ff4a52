import type { EarlierProject } from "../earlier/earlier-summary";
import { sumFigures, utilisationOver } from "../figures/figure";
import type { Figure } from "../figures/types";
import { trendOfCohorts, trendOfYears, type TrendPoint } from "../figures/trend";
import { formatDate } from "../values/format";
import type { Ore } from "../values/ore";
import { ratioAsNumber } from "../values/ratio";
import type { SummaryContext } from "./context";
import type { DocumentSheet } from "../document/document";
import { sheetNames, tableNames, trendHeadings } from "./names";
import { blank, computed, kronor, lookOf, number, text, type Put } from "../document/put";
import { cohortChart } from "./cohort-chart";
import { tableSheet } from "../document/table-sheet";

/** One line of the development: a cohort, a budget year, or a summary as a whole. */
interface TrendRow extends TrendPoint {
  readonly what: string;
  readonly about: string;
}

/** The sheet Utveckling: cohort by cohort, year by year, and the earlier summary beside this one. */
export function utvecklingSheet(context: SummaryContext): DocumentSheet {
  const puts: Readonly<Record<(typeof trendHeadings)[number], (row: TrendRow, at: number) => Put>> = {
    Indelning: ({ what }) => text(what),
    Avser: ({ about }) => text(about, "text-wrap"),
    Projekt: ({ projects }) => number(projects, "count"),
    Beviljat: ({ granted }) => amount(granted),
    Utfall: ({ spent }) => amount(spent),
    // An incomplete one is not made of the amounts beside it: it leaves out of both what is missing from the one.
    Nyttjandegrad: ({ utilisation: { ratio, complete } }, at) =>
      complete
        ? computed(
            "percent",
            `IF(OR(D${at}="",E${at}="",D${at}=0),"",E${at}/D${at})`,
            ratio === null ? null : ratioAsNumber(ratio),
          )
        : ratio === null
          ? blank("incomplete-percent")
          : number(ratioAsNumber(ratio), "incomplete-percent"),
  };
  const widths = { Indelning: 18, Avser: 40, Projekt: 10, Beviljat: 15, Utfall: 15, Nyttjandegrad: 15 } as const;
  const rows = trendRows(context);
  const sheet = tableSheet<TrendRow>({
    name: sheetNames.trend,
    table: tableNames.trend,
    columns: trendHeadings.map((heading) => ({
      heading,
      width: widths[heading],
      ...(heading === "Indelning" || heading === "Avser" ? {} : { right: true as const }),
      put: puts[heading],
    })),
    rows,
    frozenColumns: 1,
    fitWide: 1,
    footer: context.footer,
  });
  const chart = context.withCharts ? cohortChart(rows.length, context) : null;
  return chart ? { ...sheet, charts: [chart] } : sheet;
}

const amount = (figure: Figure): Put =>
  figure.ore === null ? blank(figure.complete ? "amount" : "incomplete") : number(kronor(figure.ore), lookOf(figure));

function trendRows({ outcome, texts, say, language }: SummaryContext): readonly TrendRow[] {
  const words = texts.utveckling;
  const { projects, missing, totals, earlier, asOf } = outcome;
  const row = (what: string, about: string, point: TrendPoint): TrendRow => ({ ...point, what, about });
  return [
    ...trendOfCohorts(projects, missing).map((point) =>
      row(words.cohort, point.decidedOn === null ? texts.missing : formatDate(point.decidedOn, language), point),
    ),
    ...trendOfYears(projects, missing).map((point) =>
      row(words.year, point.year === null ? texts.missing : String(point.year), point),
    ),
    ...(earlier
      ? [
          row(
            words.then,
            say(words.summary, { date: earlier.asOf ? formatDate(earlier.asOf, language) : "", file: earlier.file }),
            pointThen(earlier.projects),
          ),
        ]
      : []),
    row(words.now, formatDate(asOf, language), totals),
  ];
}

/** What an earlier summary says, project by project; one that says nothing, or was in doubt, makes the sum incomplete. */
function pointThen(projects: readonly EarlierProject[]): TrendPoint {
  const figure = (amount: Ore | null, isWhole: boolean): Figure => ({
    ore: amount,
    complete: isWhole && amount !== null,
    approximate: false,
  });
  const then = projects.map(({ grantedOre, spentOre, isWhole }) => ({
    granted: figure(grantedOre, isWhole),
    spent: figure(spentOre, isWhole),
  }));
  return {
    projects: projects.length,
    granted: sumFigures(then.map(({ granted }) => granted)),
    spent: sumFigures(then.map(({ spent }) => spent)),
    utilisation: utilisationOver(then, false),
  };
}
