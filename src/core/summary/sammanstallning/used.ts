import { missingFromFiles, missingFromPart, nothingMissing, totalsOf } from "../../figures/totals";
import type { ProjectFigures } from "../../figures/types";
import { formatShare } from "../../values/format";
import type { SummaryContext } from "../context";
import { namndOrder } from "../context";
import type { ProjectRow } from "../projekt/project-rows";
import { text } from "../../document/put";
import { answeredPut, howMuchIsUsed } from "./answered";
import type { Block } from "./block";
import { groupTable, type Group, type PlacedTable } from "./group-table";
import { largestSentences } from "./largest";
import { countOfProjects, granted, overrun, spent, surplus, utilisation } from "./measure";
import { partition } from "./partition";
import { rowsOf, rowsWhere } from "./source";

/** Question 3: how much of the granted money has been used; per nämnd for the city, per project for one nämnd. */
export function usedSection(block: Block, rows: readonly ProjectRow[], context: SummaryContext): PlacedTable {
  const { texts, scope } = context;
  block.heading(texts.used.question, answeredPut(howMuchIsUsed(context), texts));
  for (const words of sentences(context)) block.sentence(words);
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

function sentences({ texts, say, outcome, amounts, language }: SummaryContext): readonly string[] {
  const { totals, projects } = outcome;
  const words = texts.used;
  const { granted: given, spent: used, utilisation: share } = totals;
  const unknown = projects.filter(({ complete }) => !complete).length;
  const approximate = projects.filter((project) => project.granted.approximate || project.spent.approximate).length;
  const whole = projects.filter(({ complete }) => complete).length;
  const params = {
    granted: given.ore === null ? "" : amounts.inWords(given.ore),
    spent: used.ore === null ? "" : amounts.inWords(used.ore),
  };
  const main =
    given.ore === null || used.ore === null
      ? words.none
      : share.ratio === null || !share.complete
        ? [
            say(words.known, params),
            ...(share.ratio === null
              ? []
              : [say(words.knownShare, { n: whole, share: formatShare(share.ratio, language) })]),
          ].join(" ")
        : say(words.sentence, { ...params, share: formatShare(share.ratio, language) });
  const completed = totalsOf(
    projects.filter(({ progress }) => progress === "completed"),
    missingFromPart(outcome.missing),
  ).utilisation;
  return [
    [
      main,
      ...(completed.ratio !== null && completed.complete && totals.counts.completed.unknown === 0
        ? [say(words.completed, { share: formatShare(completed.ratio, language) })]
        : []),
    ].join(" "),
    [
      ...(unknown > 0 ? [say(words.missing, { n: unknown })] : []),
      ...(approximate > 0 ? [say(words.approximate, { n: approximate })] : []),
    ].join(" "),
  ].filter((sentence) => sentence !== "");
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
