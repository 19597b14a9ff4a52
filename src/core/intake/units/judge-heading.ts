import { remark } from "../../findings/finding";
import type { Unit } from "../../values/ore";
import type { RawValue } from "../raw";
import { judgeForeignWords } from "./judge-words";
import { asked, holds, isGrant, sizesOf, type ScopeFacts, type Verdict } from "./scope-facts";
import { judge } from "./unit-table";

/** Amounts whose own heading, or the cell beside them, states a unit. */
export function judgeHeading(
  unit: Unit,
  source: "heading" | "beside",
  values: readonly RawValue[],
  facts: ScopeFacts,
): Verdict {
  const { words, single, stated, size, answer } = facts;
  const isHeading = source === "heading";
  const isSheetWords = isHeading && words?.source === "sheet";
  if (isSheetWords && stated.includes("foreign")) return judgeForeignWords(facts);
  const grants = values.filter(isGrant);
  const other = isSheetWords && grants.length > 0 && single !== unit ? single : null;
  // Spending under a heading rests on the same words as grants that say nothing themselves.
  const tested = grants.length > 0 ? sizesOf(grants) : isHeading ? facts.grantsResting(unit) : [];
  const { then } = judge(source, other === null ? "nothing" : "words", facts.fit(unit, tested));
  const [statement] = words?.statements ?? [];
  if (then === "say" && statement && other !== null)
    return holds(unit, remark("BEL-27", facts.place(statement), { unit: other, used: unit }));
  if (then !== "ask") return holds(unit);
  const isOrdinary = grants.length === 0 && size.isOrdinary(unit, sizesOf(values));
  if (answer && judge(source, "answer", isOrdinary ? "alone" : "open").then === "take") return holds(unit);
  const at = grants.length === 0 && single === unit ? statement : (grants[0] ?? values[0]);
  return at ? asked(remark("BEL-25", facts.place(at), { unit })) : holds(unit);
}
