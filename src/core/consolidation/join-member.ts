import { moneyFields, yearsWithUnknown } from "../project/amounts-by-year";
import type { Project } from "../project/project";
import { doubt, nothingTold, type Told } from "../project/told";
import { withoutContradictions, withShares, withYearsApart } from "./join-project";
import type { Shared } from "./same-project";
import type { Member, Standing } from "./settle-family";

export interface JoinedMember {
  readonly group: Shared;
  readonly project: Project;
  readonly told: Told;
}

/** One project of several workbooks, as their standing to each other makes it. */
export function joinMember({ group, joined, isCrossed }: Member, { kind, family }: Standing): JoinedMember {
  const known = (project: Project, told: Told = nothingTold): JoinedMember => ({ group, project, told });
  if (kind === "one") return known(group[0].project);
  if (kind === "later") return known(joined.project);
  if (isCrossed)
    return known({ ...joined.project, years: yearsWithUnknown(joined.project.years, new Set(moneyFields)) });
  const certain = withoutContradictions(joined, group);
  if (kind !== "parts") return known(certain);
  if (family.namnder.length > 1) return known(withShares(joined, group));
  const { project, repeated } = withYearsApart({ ...joined, project: certain });
  if (!repeated) return known(project);
  const years = project.years.flatMap(({ year }) => (year === null ? [] : [String(year)]));
  const params = { project: project.name, years };
  return known(project, doubt("ID-08", repeated.at, params, { leavesOut: ["grantedAmount"], reach: [project.at] }));
}
