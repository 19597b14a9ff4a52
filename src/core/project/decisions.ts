import { fieldsWithRole, type FieldId } from "../anvisningar/known-fields";
import { normaliseLabel } from "../values/label";
import type { Decision, Project, Readings } from "./project";

/** What tells of a decision. */
export const decisionFields: ReadonlySet<FieldId> = new Set(fieldsWithRole("decided"));

/** Every decision on the project, one as a rule. */
export const decisionsOf = ({ decisions, fields }: Project): readonly Decision[] => decisions ?? [decisionIn(fields)];

function decisionIn(fields: Readings): Decision {
  const date = fields.get("decisionDate")?.value;
  const occasion = fields.get("grantOccasion")?.shown ?? "";
  return { on: date?.type === "date" ? date.on : null, occasion: occasion === "" ? null : occasion };
}

/** The different decisions that rows tell of, when they tell of more than one. What a row leaves out is no other decision. */
export function severalDecisions(rows: readonly Readings[]): readonly Decision[] {
  if (rows.length < 2) return [];
  const told = rows.map(decisionIn);
  const dates = new Set(told.flatMap(({ on }) => on ?? []));
  const occasions = new Set(told.flatMap(({ occasion }) => (occasion === null ? [] : [normaliseLabel(occasion)])));
  return dates.size > 1 || occasions.size > 1
    ? told.filter(({ on, occasion }) => on !== null || occasion !== null)
    : [];
}
