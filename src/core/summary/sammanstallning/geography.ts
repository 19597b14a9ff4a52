import type { SummaryContext } from "../context";
import type { Block } from "./block";
import { groupTable } from "./group-table";
import { countOfProjects, granted, spent, spentPerProject } from "./measure";
import { partition } from "./partition";
import { rowsWhere } from "./source";

/** Every area of the day, also those without projects: where nothing is done is part of the picture. */
export function geographySection(block: Block, context: SummaryContext): void {
  const { texts, outcome } = context;
  const areas = outcome.register.areasOn(outcome.asOf);
  const { groups, rest } = partition(
    outcome.projects,
    ({ area }) => area,
    areas.map(({ id }) => id),
  );
  block.heading(texts.geography.heading);
  groupTable(
    block,
    {
      heading: texts.headings.area,
      groups: areas.map(({ name }, index) => ({
        label: name,
        members: groups[index] ?? [],
        source: (cell) => rowsWhere("Stadsdelsområde", cell),
      })),
      rest,
      measures: [countOfProjects(context, 1), granted(context, 2), spent(context, 3), spentPerProject(context, 4)],
    },
    context,
  );
}
