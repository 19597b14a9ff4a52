import { missingFromFiles, nothingMissing, totalsOf } from "../../figures/totals";
import type { ProjectFigures } from "../../figures/types";
import type { SummaryContext } from "../context";
import { namndOrder } from "../context";
import type { ProjectRow } from "../projekt/project-rows";
import { text } from "../../document/put";
import { howMuchIsUsed } from "../sentences/answered";
import { largestSentences } from "../sentences/largest";
import { usedSentences } from "../sentences/used";
import { answeredPut } from "./answered-put";
import type { Block } from "./block";
import { groupTable, type Group, type PlacedTable } from "./group-table";
import { countOfProjects, granted, overrun, spent, surplus, utilisation } from "./measure";
import { partition } from "./partition";
import { rowsOf, rowsWhere } from "./source";

/** Question 3: how much of the granted money has been used; per nämnd for the city, per project for one nämnd. */
export function usedSection(block: Block, rows: readonly ProjectRow[], context: SummaryContext): PlacedTable {
  const { texts, scope } = context;
  block.heading(texts.used.question, answeredPut(howMuchIsUsed(context), texts));
  for (const words of usedSentences(context)) block.sentence(words);
  const { overrun: over } = context.outcome.totals;
  const amounts = [
    ...[granted(context, 2), spent(context, 3), utilisation(context, 4), surplus(context, 5)],
    ...(over.complete && (over.ore ?? 0n) === 0n ? [] : [overrun(context, 6)]),
  ];
  if (scope === "own-workbook") {
    return groupTable(
      block,
      {
        heading: texts.headings.project,
        besideHeading: texts.headings.projectId,
        groups: projectGroups(rows),
        rest: [],
        measures: amounts,
      },
      context,
    );
  }
  const table = groupTable(
    block,
    { heading: texts.headings.namnd, ...namndGroups(context), measures: [countOfProjects(context, 1), ...amounts] },
    context,
  );
  for (const words of largestSentences(context)) block.sentence(words);
  return table;
}

/** Every nämnd that reports a project, in the order of the register. What was left out in its files makes its line incomplete. */
function namndGroups(context: SummaryContext): {
  readonly groups: readonly Group[];
  readonly rest: readonly ProjectFigures[];
} {
  const { outcome, namndName } = context;
  const place = namndOrder(context);
  const ids = [...new Set(outcome.projects.flatMap(({ reportingNamnd }) => reportingNamnd ?? []))].sort(
    (a, b) => place(a) - place(b),
  );
  const { groups, rest } = partition(outcome.projects, ({ reportingNamnd }) => reportingNamnd, ids);
  return {
    rest,
    groups: ids.map((id, index) => {
      const members = groups[index] ?? [];
      return {
        label: namndName(id) ?? id,
        members,
        totals: totalsOf(members, missingFromFiles(outcome.missing, members)),
        source: (cell: string) => rowsWhere("Redovisande nämnd", cell),
      };
    }),
  };
}

const projectGroups = (rows: readonly ProjectRow[]): readonly Group[] =>
  rows
    .filter(({ isLast }) => isLast)
    .map(({ figures, first, last }) => ({
      label: figures.project.name,
      members: [figures],
      totals: totalsOf([figures], nothingMissing),
      source: () => rowsOf(first, last),
      beside: text(figures.project.id),
    }));
