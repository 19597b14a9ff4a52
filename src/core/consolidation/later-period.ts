import type { WorkbookReading } from "../intake/workbook-reading";
import type { StatedPeriod } from "../project/stated-period";
import type { Joined } from "./join-project";
import { sumsByField } from "../project/amounts-by-year";
import type { Group } from "./same-project";

interface Member {
  readonly group: Group;
  readonly joined: Joined;
}

/** The workbooks from the latest period to the earliest; null when not all say which, or two say the same. */
export function byPeriod(readings: readonly WorkbookReading[]): readonly WorkbookReading[] | null {
  const dated = readings.flatMap((reading) => (reading.period ? [{ reading, period: reading.period }] : []));
  if (dated.length < readings.length) return null;
  const years = new Set(dated.map(({ period }) => period.year));
  if (years.has(null) && years.size > 1) return null;
  const ends = new Set(dated.map(({ period }) => endOf(period)));
  if (ends.size < dated.length) return null;
  return dated.toSorted((a, b) => endOf(b.period) - endOf(a.period)).map(({ reading }) => reading);
}

const endOf = ({ year, month }: StatedPeriod): number => (year ?? 0) * 12 + month;

/**
 * Whether the amounts are those of one account that has grown from period to period, so that the latest holds the earlier ones: nothing but what was
 * spent differs, it has nowhere fallen, and the workbooks say that they accumulate, or some project's spending is the same to the öre in both.
 * `members`: the projects that stand in several of them, the latest first.
 */
export function hasGrown(members: readonly Member[], readings: readonly WorkbookReading[]): boolean {
  const differences = members.flatMap(({ joined }) => joined.differences);
  const onlyGrown = differences.every(({ field, ours, theirs }) => field === "spentAmount" && ours.ore > theirs.ore);
  if (!onlyGrown || members.some(({ joined }) => joined.apart.length > 0)) return false;
  return readings.every(({ period }) => period?.accumulates) || members.some(({ group }) => isUnchanged(group));
}

/** A project that was done with before the first period: its spending would be another in each period if they did not accumulate. */
function isUnchanged(group: Group): boolean {
  const [latest, ...earlier] = group.map(({ project }) => sumsByField(project.years).get("spentAmount") ?? 0n);
  return latest !== 0n && earlier.every((ore) => ore === latest);
}
