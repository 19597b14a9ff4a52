import { joinedText } from "../messages/joined-text";
import type { ProjectFigures } from "../figures/types";
import type { Block } from "../prose/prose-document";
import { plain } from "../prose/runs";
import { completedSentence } from "../summary/sentences/completed";
import { unfinishedProjects, unfinishedSentence } from "../summary/sentences/unfinished";
import { groupTable, partOf, type Group } from "./group-tables";
import type { PaperContext } from "./paper-context";

/** More than a page of names is no answer any more; then how many each nämnd has. */
const mostNames = 30;

/** Question 1: which projects have been completed, by status, and by name those that are not. */
export function completedBlocks(context: PaperContext): readonly Block[] {
  const { outcome, words, summary } = context;
  const { completed: texts } = words;
  const groups = statusGroups(context);
  return [
    { kind: "heading", level: 2, text: summary.texts.completed.question },
    { kind: "paragraph", runs: plain(completedSentence(summary)) },
    ...(groups.length === 0 || outcome.projects.length === 0
      ? []
      : [
          groupTable(
            { caption: texts.table, description: texts.description, heading: summary.texts.headings.status },
            groups,
            false,
            context,
          ),
        ]),
    ...unfinishedBlocks(context),
  ];
}

/** Statuses that some project has, in the edition's order, then those of which nobody knows. */
function statusGroups(context: PaperContext): readonly Group[] {
  const { outcome, summary, language } = context;
  const { edition, projects } = outcome;
  const listId = edition.fields.find(({ id }) => id === "status")?.list;
  const codes = edition.lists.find(({ id }) => id === listId)?.codes ?? [];
  const of = (label: string, isOne: (project: ProjectFigures) => boolean): readonly Group[] => {
    const members = projects.filter(isOne);
    return members.length === 0 ? [] : [partOf(label, members, context)];
  };
  return [
    ...codes.flatMap(({ code, label }) => of(label[language], ({ status }) => status === code)),
    ...of(summary.texts.missing, ({ status }) => !codes.some(({ code }) => code === status)),
  ];
}

function unfinishedBlocks({ words, say, summary, language }: PaperContext): readonly Block[] {
  const projects = unfinishedProjects(summary);
  const { completed: texts } = words;
  if (projects.length === 0) return [];
  if (projects.length <= mostNames) {
    return [
      { kind: "heading", level: 3, text: texts.unfinished },
      { kind: "list", items: projects.map((project) => plain(unfinishedSentence(project, summary))) },
    ];
  }
  const counts = new Map<string, number>();
  for (const { reportingNamnd } of projects) {
    const name = summary.namndName(reportingNamnd) ?? summary.texts.perNamnd.unknown;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const each = joinedText(
    [...counts].map(([name, count]) => `${name} ${count}`),
    "all",
    language,
  );
  return [{ kind: "paragraph", runs: plain(say(texts.many, { n: projects.length, each })) }];
}
