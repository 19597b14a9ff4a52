import { hasRole } from "../../anvisningar/known-fields";
import { remark } from "../../findings/finding";
import type { Unit } from "../../values/ore";
import type { RawValue } from "../raw";
import { asked, firstSized, holds, isGrant, sizesOf, type ScopeFacts, type Verdict } from "./scope-facts";
import { judge } from "./unit-table";

const isFlow = ({ field }: RawValue): boolean => hasRole(field.id, "granted", "spent");

/** Amounts whose number format prints a unit, against the words about them where those say something else. */
export function judgeFormat(
  unit: Unit,
  rival: Unit | null,
  source: "format" | "currency-format",
  values: readonly RawValue[],
  facts: ScopeFacts,
): Verdict {
  const { size, words } = facts;
  const first = firstSized(values);
  if (!first) return holds(unit);
  const grants = values.filter(isGrant);
  const flows = sizesOf(values.filter(isFlow));
  const isAlone = rival !== null && flows.length > 0 && size.isOrdinary(unit, flows) && !size.isOrdinary(rival, flows);
  const fit = isAlone ? "alone" : facts.fit(unit, sizesOf(grants));
  const { then, code } = judge(source, rival === null ? "nothing" : "words", fit);
  if (then !== "ask")
    return then === "say" && rival !== null
      ? holds(unit, remark("BEL-27", facts.place(first), { unit: rival, used: unit }))
      : holds(unit);
  if (code === "BEL-25") return asked(remark("BEL-25", facts.place(firstSized(grants) ?? first), { unit }));
  const statement = words?.statements.find((one) => one.unit === rival);
  const where = (first.headingUnit && facts.headingOf(first)) ?? (statement ? facts.place(statement) : null);
  const readings = [facts.named(unit, facts.place(first)), facts.named(rival ?? unit, where || null)];
  return asked(remark("BEL-31", facts.place(first), { readings }));
}
