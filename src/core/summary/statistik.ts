import { weightOf, type Weight } from "../findings/severity";
import { weightLabels } from "../messages/labels";
import { severityLooks } from "./iakttagelser";
import { namndOrder, type SummaryContext } from "./context";
import type { DocumentSheet } from "../document/document";
import { findingFacts } from "./finding-facts";
import { messageTitle } from "./message-title";
import { sheetNames, statisticsHeadings, tableNames } from "./names";
import { number, text, type Put } from "../document/put";
import { tableSheet } from "../document/table-sheet";

/** How often one rule was broken in one nämnd; what was waived stands apart. */
interface StatisticsRow {
  readonly namnd: string | null;
  readonly code: string;
  readonly weight: Weight;
  readonly findings: number;
  readonly projects: ReadonlySet<string>;
}

/** The sheet Statistik: findings per rule and nämnd, for the review of the anvisningar themselves. */
export function statistikSheet(context: SummaryContext): DocumentSheet {
  const { namndName, language, texts, outcome } = context;
  const rows = statistics(context);
  const puts: Readonly<Record<(typeof statisticsHeadings)[number], (row: StatisticsRow) => Put>> = {
    Nämnd: ({ namnd }) => text(namndName(namnd) ?? texts.perNamnd.unknown, "text-wrap"),
    Kod: ({ code }) => text(code),
    Regel: ({ code }) => text(messageTitle(code, outcome.edition, language), "text-wrap"),
    Allvarlighetsgrad: ({ weight }) => text(weightLabels[weight][language], severityLooks[weight]),
    Antal: ({ findings }) => number(findings, "count"),
    Projekt: ({ projects }) => number(projects.size, "count"),
  };
  const widths = { Nämnd: 26, Kod: 9, Regel: 46, Allvarlighetsgrad: 17, Antal: 9, Projekt: 9 } as const;
  return tableSheet<StatisticsRow | null>({
    name: sheetNames.statistics,
    table: tableNames.statistics,
    columns: statisticsHeadings.map((heading) => ({
      heading,
      width: widths[heading],
      ...(heading === "Antal" || heading === "Projekt" ? { right: true as const } : {}),
      put: (row) => (row ? puts[heading](row) : text(heading === "Nämnd" ? texts.iakttagelser.none : null)),
    })),
    rows: rows.length > 0 ? rows : [null],
    frozenColumns: 1,
    fitWide: 1,
    footer: context.footer,
  });
}

/** By nämnd in the order of the register, then the commonest rule first. */
function statistics(context: SummaryContext): readonly StatisticsRow[] {
  const factsOf = findingFacts(context);
  const place = namndOrder(context);
  const rows = new Map<string, StatisticsRow>();
  for (const finding of context.outcome.findings) {
    const { namnd } = factsOf(finding);
    const weight = weightOf(finding);
    const key = JSON.stringify([namnd, finding.code, weight]);
    const known = rows.get(key);
    rows.set(key, {
      namnd,
      code: finding.code,
      weight,
      findings: (known?.findings ?? 0) + 1,
      projects: new Set([...(known?.projects ?? []), ...(finding.project === undefined ? [] : [finding.project])]),
    });
  }
  return [...rows.values()].sort(
    (a, b) => place(a.namnd) - place(b.namnd) || b.findings - a.findings || (a.code < b.code ? -1 : 1),
  );
}
