import type { Figure } from "../figures/types";
import { trendOfCohorts, trendOfYears, type TrendPoint } from "../figures/trend";
import { formatDate } from "../values/format";
import { noOre, sumOre, type Ore } from "../values/ore";
import type { SummaryContext } from "./context";
import type { DocumentSheet } from "./document";
import { sheetNames, tableNames, trendHeadings } from "./names";
import { blank, computed, kronor, lookOf, number, text, type Put } from "./put";
import { tableSheet } from "./table-sheet";

/** One line of the development: a cohort, a budget year, or a summary as a whole. */
interface TrendRow {
  readonly what: string;
  readonly about: string;
  readonly projects: number;
  readonly granted: Figure;
  readonly spent: Figure;
}

/** The sheet Utveckling: cohort by cohort, year by year, and the earlier summary beside this one. */
export function utvecklingSheet(context: SummaryContext): DocumentSheet {
  const puts: Readonly<Record<(typeof trendHeadings)[number], (row: TrendRow, at: number) => Put>> = {
    Vad: ({ what }) => text(what),
    Avser: ({ about }) => text(about, "text-wrap"),
    Projekt: ({ projects }) => number(projects, "count"),
    Beviljat: ({ granted }) => amount(granted),
    Utfall: ({ spent }) => amount(spent),
    Nyttjandegrad: ({ granted, spent }, at) =>
      computed(
        granted.complete && spent.complete ? "percent" : "incomplete-percent",
        `IF(OR(D${at}="",E${at}="",D${at}=0),"",E${at}/D${at})`,
        granted.ore === null || spent.ore === null || granted.ore === 0n
          ? null
          : kronor(spent.ore) / kronor(granted.ore),
      ),
  };
  const widths = { Vad: 18, Avser: 40, Projekt: 10, Beviljat: 15, Utfall: 15, Nyttjandegrad: 15 } as const;
  return tableSheet<TrendRow>({
    name: sheetNames.trend,
    table: tableNames.trend,
    columns: trendHeadings.map((heading) => ({
      heading,
      width: widths[heading],
      ...(heading === "Vad" || heading === "Avser" ? {} : { right: true as const }),
      put: puts[heading],
    })),
    rows: trendRows(context),
    frozenColumns: 1,
    fitWide: 1,
    footer: context.footer,
  });
}

const amount = (figure: Figure): Put =>
  figure.ore === null ? blank(figure.complete ? "amount" : "incomplete") : number(kronor(figure.ore), lookOf(figure));

function trendRows({ outcome, texts, say, language }: SummaryContext): readonly TrendRow[] {
  const words = texts.utveckling;
  const { projects, totals, earlier, asOf } = outcome;
  const row = (what: string, about: string, { projects: count, granted, spent }: TrendPoint): TrendRow => ({
    ...{ what, about, projects: count, granted, spent },
  });
  return [
    ...trendOfCohorts(projects).map((point) =>
      row(words.cohort, point.decidedOn === null ? texts.missing : formatDate(point.decidedOn, language), point),
    ),
    ...trendOfYears(projects).map((point) =>
      row(words.year, point.year === null ? texts.missing : String(point.year), point),
    ),
    ...(earlier
      ? [
          row(
            words.then,
            say(words.summary, { date: earlier.asOf ? formatDate(earlier.asOf, language) : "", file: earlier.file }),
            {
              projects: earlier.projects.length,
              granted: total(earlier.projects.map(({ grantedOre }) => grantedOre)),
              spent: total(earlier.projects.map(({ spentOre }) => spentOre)),
            },
          ),
        ]
      : []),
    row(words.now, formatDate(asOf, language), totals),
  ];
}

/** What an earlier summary says, project by project; one that says nothing makes the sum incomplete. */
function total(parts: readonly (Ore | null)[]): Figure {
  const known = parts.flatMap((part) => part ?? []);
  return {
    ore: known.length === 0 && parts.length > 0 ? null : known.length === 0 ? noOre : sumOre(known),
    complete: known.length === parts.length,
    approximate: false,
    from: [],
  };
}
