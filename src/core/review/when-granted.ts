import type { ProjectFigures } from "../figures/types";
import { makeIsoDate, type IsoDate } from "../values/iso-date";
import { readingOf, valueOf } from "../project/readings-of";

/** A year in a period that is no single budget year: "2019–2021". */
const lastYearIn = (text: string): number | null => {
  const years = text.match(/(?<!\d)20\d\d(?!\d)/gu);
  const last = years?.at(-1);
  return last === undefined ? null : Number(last);
};

/** The last day on which the money can have been granted: the decision's day, else the end of the budget year or period. Null when nothing says. */
export function grantedBy({ project, years }: ProjectFigures): IsoDate | null {
  const decision = valueOf(readingOf(project, "decisionDate"), "date");
  if (decision) return decision.on;
  const stated = years.flatMap(({ year }) => year ?? []);
  const year = stated.length > 0 ? Math.max(...stated) : lastYearIn(readingOf(project, "budgetYear")?.shown ?? "");
  return year === null ? null : makeIsoDate(year, 12, 31);
}
