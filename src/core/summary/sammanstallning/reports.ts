import type { ProjectFigures, ReportStatus } from "../../figures/types";
import { reportStatusLabels } from "../../messages/labels";
import { addMonths } from "../../values/iso-date";
import { asOfCell } from "../as-of-cell";
import type { SummaryContext } from "../context";
import { projectColumn, type ProjectHeading } from "../names";
import { dateOf } from "../projekt/project-text";
import { blank, number, text } from "../../document/put";
import { doubtedFigure } from "../../figures/figure";
import { missingFromPart, totalsOf } from "../../figures/totals";
import type { Block } from "./block";
import { amountPut } from "./figure-put";
import { groupTable } from "./group-table";
import { countOfProjects, granted } from "./measure";
import { partition } from "./partition";
import { rowsWhere } from "./source";

const order = [
  ...(["reported-in-time", "reported-late", "missing-late", "not-yet-due", "due-unknown", "not-completed"] as const),
] satisfies readonly ReportStatus[];

/** Cells with the number of reports of each status. */
export type ReportCells = ReadonlyMap<ReportStatus, string>;

/** Whether the follow-up reports came in time, and what was granted long ago without one. */
export function reportsSection(
  block: Block,
  context: SummaryContext,
): {
  readonly cells: ReportCells;
  readonly rounding: bigint;
} {
  const { texts, say, outcome, language, amounts } = context;
  const { edition } = outcome;
  block.heading(texts.reports.heading);
  block.sentence(say(texts.reports.sentence, { months: edition.reportMonths }));
  const used = order.filter((status) => outcome.projects.some(({ reportStatus }) => reportStatus === status));
  const { groups, rest } = partition(outcome.projects, ({ reportStatus }) => reportStatus, used);
  const { rows, rounding } = groupTable(
    block,
    {
      heading: texts.headings.report,
      groups: used.map((status, index) => ({
        label: reportStatusLabels[status][language],
        members: groups[index] ?? [],
        source: (cell) => rowsWhere("Rapportstatus", cell),
      })),
      rest,
      measures: [countOfProjects(context, 3), granted(context, 4)],
    },
    context,
  );
  const members = outcome.projects.filter((project) => isLongRunning(project, context));
  const totals = totalsOf(members, missingFromPart(outcome.missing));
  const isEvery = outcome.projects.every(
    ({ project, reportedOn }) => reportedOn !== null || dateOf(project, "decisionDate") !== null,
  );
  block.line([
    text(say(texts.reports.longRunning, { months: edition.longRunningMonths })),
    blank("text"),
    blank("text"),
    number(
      members.length,
      isEvery && !totals.mayBeMore ? "count" : "incomplete",
      longRunning("Antal projekt", edition.longRunningMonths),
    ),
    amountPut(
      isEvery ? totals.granted : doubtedFigure(totals.granted),
      totals,
      `(${longRunning("Beviljat", edition.longRunningMonths)})${amounts.divide}`,
      amounts,
      false,
    ),
  ]);
  return { cells: new Map(used.map((status, index) => [status, block.at(3, rows[index] ?? 0)])), rounding };
}

/** Granted before the day that lies so many months back, and no report. */
const isLongRunning = (
  { project, reportedOn }: ProjectFigures,
  { outcome: { asOf, edition } }: SummaryContext,
): boolean => {
  const decision = dateOf(project, "decisionDate");
  return decision !== null && reportedOn === null && decision < addMonths(asOf, -edition.longRunningMonths);
};

/** All that were granted so long ago, minus those with a report: a criterion for "empty" means different things in different programs. */
function longRunning(summed: ProjectHeading, months: number): string {
  const before = `${projectColumn("Beslutsdatum")},"<"&EDATE(${asOfCell.local},-${months})`;
  const sum = `SUMIFS(${projectColumn(summed)},${before}`;
  return `${sum})-${sum},${projectColumn("Rapport lämnad")},">0")`;
}
