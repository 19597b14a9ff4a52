import { sumFigures } from "../../figures/figure";
import type { ProjectFigures } from "../../figures/types";
import { mainType, type SummaryContext } from "../context";
import type { Block } from "./block";
import { groupTable, type PlacedTable } from "./group-table";
import { countOfProjects, granted, medianSpent, spent, surplus } from "./measure";
import { partition } from "./partition";
import { rowsWhere } from "./source";

/** By main type, the largest granted amount first; only types that occur. */
export function typesSection(block: Block, context: SummaryContext): PlacedTable {
  const { texts, outcome, typeLabel } = context;
  const codes = outcome.profile.investmentTypes.map(({ code }) => code);
  const { groups, rest } = partition(outcome.projects, mainType, codes);
  const used = codes
    .map((code, index) => ({ code, members: groups[index] ?? [] }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => compare(grantedTo(b.members), grantedTo(a.members)));
  block.heading(texts.types.heading);
  return groupTable(
    block,
    {
      heading: texts.headings.type,
      groups: used.map(({ code, members }) => ({
        label: typeLabel(code),
        members,
        source: (cell) => rowsWhere("Typ", cell),
      })),
      rest,
      measures: [
        countOfProjects(context, 1),
        granted(context, 2),
        spent(context, 3),
        medianSpent(context, 4),
        surplus(context, 5),
      ],
    },
    context,
  );
}

const grantedTo = (members: readonly ProjectFigures[]): bigint =>
  sumFigures(members.map(({ granted: figure }) => figure)).ore ?? 0n;

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
