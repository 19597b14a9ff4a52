import { missingFromFiles, missingFromPart, totalsOf } from "../figures/totals";
import type { ProjectFigures, Totals } from "../figures/types";
import type { ProseColumn, ProseRow, ProseTable } from "../prose/prose-document";
import { namndOrder } from "../summary/context";
import { figureText, projectCount, shareText, words as cell } from "./cells";
import type { PaperContext } from "./paper-context";

/** Projects that belong together, as one row of a table. */
export interface Group {
  readonly label: string;
  readonly totals: Totals;
}

/** A group of projects of all nämnder, by status or the like: what was left out somewhere may belong to it. */
export const partOf = (label: string, members: readonly ProjectFigures[], { outcome }: PaperContext): Group => ({
  label,
  totals: totalsOf(members, missingFromPart(outcome.missing)),
});

/** By nämnd in the order of the register; those of which nobody knows whose they are come last. */
export function namndGroups(context: PaperContext): readonly Group[] {
  const { outcome, summary } = context;
  const place = namndOrder(summary);
  const ids = [...new Set(outcome.projects.map(({ reportingNamnd }) => reportingNamnd))].toSorted(
    (a, b) => place(a) - place(b),
  );
  return ids.map((id) => {
    const members = outcome.projects.filter(({ reportingNamnd }) => reportingNamnd === id);
    const label = summary.namndName(id) ?? summary.texts.perNamnd.unknown;
    return { label, totals: totalsOf(members, missingFromFiles(outcome.missing, members)) };
  });
}

/** Groups with their sums and the sum of all; with the share that has been used where `withShare`. */
export function groupTable(
  texts: { readonly caption: string; readonly description: string; readonly heading: string },
  groups: readonly Group[],
  withShare: boolean,
  context: PaperContext,
): ProseTable {
  const { outcome, summary } = context;
  const { headings } = summary.texts;
  const { inWords } = summary.amounts;
  const rowOf = ({ label, totals }: Group): ProseRow => ({
    cells: [
      cell(label),
      cell(projectCount(totals, context)),
      cell(figureText(totals.granted, inWords, context)),
      cell(figureText(totals.spent, inWords, context)),
      ...(withShare ? [cell(shareText(totals.utilisation, context))] : []),
      cell(figureText(totals.surplus, inWords, context)),
    ],
  });
  const right = (heading: string, width: number): ProseColumn => ({ heading, align: "right", width });
  return {
    ...{ kind: "table", caption: texts.caption, description: texts.description },
    columns: [
      { heading: texts.heading, align: "left", width: 30 },
      right(headings.count, 10),
      right(headings.granted, 16),
      right(headings.spent, 16),
      ...(withShare ? [right(headings.utilisation, 15)] : []),
      right(headings.surplus, 16),
    ],
    rows: [...groups.map(rowOf), { ...rowOf({ label: summary.texts.total, totals: outcome.totals }), isTotal: true }],
  };
}
