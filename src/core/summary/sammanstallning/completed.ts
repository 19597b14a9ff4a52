import type { ProjectFigures } from "../../figures/types";
import type { SummaryContext } from "../context";
import { whichAreCompleted } from "../sentences/answered";
import { completedSentence } from "../sentences/completed";
import { answeredPut } from "./answered-put";
import type { Block } from "./block";
import { groupTable } from "./group-table";
import { countOfProjects, granted, spent, surplus } from "./measure";
import { partition } from "./partition";
import { rowsWhere } from "./source";
import { unfinishedLines } from "./unfinished";

/** A line of the status table: what its code means, and the cells that other sections refer to. A status that no project has has no line. */
export interface StatusRow {
  readonly code: string;
  readonly progress: ProjectFigures["progress"];
  readonly label: string;
  /** `$A$12` */
  readonly labelCell: string;
  readonly countCell: string;
}

export interface CompletedTable {
  readonly statuses: readonly StatusRow[];
  readonly rounding: bigint;
}

/** Question 1: which projects have been completed, and by name those that are not. */
export function completedSection(block: Block, context: SummaryContext): CompletedTable {
  const { texts, outcome, language } = context;
  const { projects, edition } = outcome;
  block.heading(texts.completed.question, answeredPut(whichAreCompleted(context), texts));
  block.sentence(completedSentence(context));
  const listId = edition.fields.find(({ id }) => id === "status")?.list;
  const codes = edition.lists.find(({ id }) => id === listId)?.codes ?? [];
  const used = codes.filter(({ code }) => projects.some(({ status }) => status === code));
  const { groups, rest } = partition(
    projects,
    ({ status }) => status,
    used.map(({ code }) => code),
  );
  const { rows, rounding } = groupTable(
    block,
    {
      heading: texts.headings.status,
      groups: used.map(({ label }, index) => ({
        label: label[language],
        members: groups[index] ?? [],
        source: (cell) => rowsWhere("Status", cell),
      })),
      rest,
      restIsUnknown: true,
      measures: [countOfProjects(context, 1), granted(context, 2), spent(context, 3), surplus(context, 4)],
    },
    context,
  );
  const absolute = (offset: number, row: number): string =>
    block.at(offset, row).replace(/([A-Z]{1,3})(\d+)/, "$$$1$$$2");
  const statuses = used.map(({ code, progress, label }, index) => {
    const row = rows[index] ?? 0;
    return {
      code,
      progress: progress ?? null,
      label: label[language],
      labelCell: absolute(0, row),
      countCell: absolute(1, row),
    };
  });
  unfinishedLines(block, context);
  return { statuses, rounding };
}
