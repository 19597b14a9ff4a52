import { remark } from "../../findings/finding";
import { units, type Unit } from "../../values/ore";
import type { RawValue } from "../raw";
import { known } from "./own-unit";
import { asked, firstSized, holds, isGrant, sizesOf, type ScopeFacts, type Verdict } from "./scope-facts";
import type { WordsClaim } from "./unit-scopes";
import { judge } from "./unit-table";

/** Amounts that say nothing themselves: what words on their sheet or elsewhere say, else what their size leaves. */
export function judgeSilent(values: readonly RawValue[], facts: ScopeFacts): Verdict {
  const { words, single, stated } = facts;
  if (words === null) return judgeSize(values, facts);
  if (stated.includes("foreign") && words.source !== "figures-elsewhere") return judgeForeignWords(facts);
  return single === null ? judgeWordsThatDiffer(words, values, facts) : judgeWords(words, single, values, facts);
}

/** Nothing but the size of the grants says anything. */
function judgeSize(values: readonly RawValue[], { size, answer, place }: ScopeFacts): Verdict {
  const first = firstSized(values);
  if (!first) return holds(null);
  const sizes = sizesOf(values.filter(isGrant));
  const only = size.only(sizes);
  const { then } = judge("size", answer ? "answer" : "nothing", only === null ? "open" : "alone");
  if (then === "yield") return holds(answer);
  if (then === "say" && only !== null) return holds(only, remark("BEL-04", place(first), { unit: only }));
  const possible = size.possible(sizes);
  return asked(remark("BEL-21", place(first), { units: possible.length > 0 ? possible : units }));
}

/** One unit in words. */
function judgeWords(words: WordsClaim, unit: Unit, values: readonly RawValue[], facts: ScopeFacts): Verdict {
  const { size, answer, place, named } = facts;
  const [statement] = words.statements;
  const first = firstSized(values);
  if (!statement || !first) return holds(unit);
  const tested = facts.grantsResting(unit);
  const only = size.only(tested);
  const isProved = words.source !== "figures-elsewhere" || only === unit;
  const { then, code } = judge(words.source, isProved ? "nothing" : "size", facts.fit(unit, tested));
  if (then === "yield") {
    if (code === "BEL-04" || only === null || answer) return judgeSize(values, facts);
    const where = [place(first).sheet, place(first).cell].join("!");
    return holds(only, remark("BEL-32", place(statement), { unit, used: only, where }));
  }
  if (then !== "ask") return holds(unit);
  if (code === "BEL-25") return asked(remark("BEL-25", place(statement), { unit }));
  const others = size.possible(tested).filter((other) => other !== unit);
  return asked(remark("BEL-31", place(first), { readings: [named(unit, place(statement)), ...others] }));
}

/** Several units in words that are equally near. */
function judgeWordsThatDiffer(words: WordsClaim, values: readonly RawValue[], facts: ScopeFacts): Verdict {
  const { size, stated, place, named } = facts;
  const first = firstSized(values);
  if (!first) return holds(null);
  const sizes = sizesOf(values.filter(isGrant));
  const ours = stated.flatMap((unit) => known(unit) ?? []);
  const alone = ours.find(
    (unit) =>
      sizes.length > 0 &&
      size.isOrdinary(unit, sizes) &&
      ours.every((other) => other === unit || size.isAbsurd(other, sizes)),
  );
  const { then } = judge(words.source, "itself", alone ? "alone" : "open");
  const loser = words.statements.find(({ unit }) => unit !== alone);
  const lost = known(loser?.unit);
  if (then === "say" && alone && loser && lost)
    return holds(alone, remark("BEL-27", place(loser), { unit: lost, used: alone }));
  const readings = stated.map((unit) => {
    const said = words.statements.find((one) => one.unit === unit);
    return named(unit, said ? place(said) : null);
  });
  return asked(remark("BEL-31", place(first), { readings }));
}

/** "Belopp i EUR" over kronor, or not: nobody knows. */
export function judgeForeignWords({ words, place }: ScopeFacts): Verdict {
  const statement = words?.statements.find(({ unit }) => unit === "foreign");
  return statement
    ? asked(remark("BEL-30", place(statement), { value: statement.text, unit: "other-currency" }))
    : holds(null);
}
