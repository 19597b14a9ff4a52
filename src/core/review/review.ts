import { aboutCheck } from "../anvisningar/kinds-of-check";
import type { Rule } from "../anvisningar/schema";
import { catalogue, isFindingCode } from "../findings/catalogue";
import { Fault } from "../findings/fault";
import type { ParamValue, Remark } from "../findings/finding";
import { runCheck } from "./run-check";
import { reviewContext, type Hit } from "./context";
import type { ReviewInput } from "./input";
import { calmMissingColumns, tellMissingColumns, type MissingColumn } from "./missing-columns";

/** Runs every rule of the edition over the projects. Remarks that reading raised stay with their readings and are not repeated here. */
export function review(input: ReviewInput): readonly Remark[] {
  const context = reviewContext(input);
  const missing: MissingColumn[] = [];
  const told = input.edition.rules.flatMap((rule) => {
    const { hits, columns } = calmMissingColumns(rule, runCheck(rule.check, context), context, input.edition);
    missing.push(...columns);
    return hits.map((found) => remarkOf(rule, found));
  });
  return [...told, ...tellMissingColumns(missing)];
}

/** The params that the rule's message names; a check may know more. */
function remarkOf({ code, check }: Rule, { at, params, project }: Hit): Remark {
  const names = Object.keys((isFindingCode(code) ? catalogue[code] : aboutCheck(check).tells()) ?? {});
  const told = names.map((name): readonly [string, ParamValue] => {
    const value = params[name];
    if (value === undefined) throw new Fault(`${code}: the check "${check.kind}" did not give "${name}".`);
    return [name, value];
  });
  return { code, at, params: Object.fromEntries(told), ...(project === undefined ? {} : { project }) };
}
