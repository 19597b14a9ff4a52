import { joinedText } from "../../messages/joined-text";
import type { SummaryContext } from "../context";
import type { Block } from "./block";
import { groupTable, type PlacedTable } from "./group-table";
import { countOfProjects, granted, spent, spentPerProject } from "./measure";
import { partition } from "./partition";
import { rowsWhere } from "./source";

/** Every area with projects, and by name those of the day without: where nothing is done is part of the picture. */
export function geographySection(block: Block, context: SummaryContext): PlacedTable {
  const { texts, say, outcome, language } = context;
  const all = outcome.register.areasOn(outcome.asOf);
  const areas = all.filter(({ id }) => outcome.projects.some(({ area }) => area === id));
  const without = all.filter((area) => !areas.includes(area)).map(({ name }) => name);
  const { groups, rest } = partition(
    outcome.projects,
    ({ area }) => area,
    areas.map(({ id }) => id),
  );
  block.heading(texts.geography.heading);
  const table = groupTable(
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
  if (areas.length > 0 && without.length > 0)
    block.sentence(
      say(outcome.totals.mayBeMore ? texts.geography.withoutKnown : texts.geography.without, {
        areas: joinedText(without, "all", language),
      }),
    );
  return table;
}
