import { fieldsWithRole, type FieldId } from "../anvisningar/known-fields";
import { remark, type Remark } from "../findings/finding";
import type { Project, ProjectYear } from "./project";
import type { Gap, Told } from "./told";

const moneyFields = fieldsWithRole("spent", "granted");

/**
 * Money is granted before it is spent. Amounts of a budget year before that of the decision, or spending before the first year with a grant,
 * may be last year's column beside this year's (BEL-29): totals that hold them are incomplete.
 */
export function yearsBeforeGrant(projects: readonly Project[]): Told {
  const remarks: Remark[] = [];
  const gaps: Gap[] = [];
  for (const project of projects) {
    const decision = project.fields.get("decisionDate")?.value;
    const granted = project.years.filter((one) => states(one, "grantedAmount"));
    const first =
      decision?.type === "date"
        ? Number(decision.on.slice(0, 4))
        : granted.every(({ year }) => year !== null)
          ? granted[0]?.year
          : null;
    if (first === undefined || first === null) continue;
    for (const one of project.years) {
      const fields = moneyFields.filter((id) => states(one, id) && lastYearOf(one, id) < first);
      const year = fields[0] ? lastYearOf(one, fields[0]) : first;
      const at = fields[0] && one.fields.get(fields[0])?.at;
      if (!at) continue;
      remarks.push(remark("BEL-29", at, { project: project.name, year, first }, project.key));
      gaps.push({ at, fields, reach: [project.at] });
    }
  }
  return { remarks, gaps, questions: [] };
}

/** The last year that the amount can be of; a year that nobody states may be any. */
const lastYearOf = ({ year, fields }: ProjectYear, id: FieldId): number =>
  year ?? fields.get(id)?.upTo ?? Number.POSITIVE_INFINITY;

/** The year has an amount of the field other than 0. */
function states({ fields }: ProjectYear, id: FieldId): boolean {
  const value = fields.get(id)?.value;
  return value?.type === "amount" && value.ore !== 0n;
}
