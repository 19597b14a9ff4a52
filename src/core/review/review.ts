import { aboutCheck, tableOf } from "../anvisningar/kinds-of-check";
import type { Rule } from "../anvisningar/schema";
import { catalogue, isFindingCode } from "../findings/catalogue";
import { Fault } from "../findings/fault";
import type { ParamValue, Remark } from "../findings/finding";
import { readyCheck } from "./run-check";
import { recordSubject, reviewContext, type Hit } from "./context";
import type { ReviewInput } from "./input";
import { missingColumns } from "./missing-columns";

/** Runs every rule of the edition over the projects. Remarks that reading raised stay with their readings and are not repeated here. */
export function review(input: ReviewInput): readonly Remark[] {
  const context = reviewContext(input);
  const columns = missingColumns(context);
  const canFind = ({ check }: Rule): boolean =>
    aboutCheck(check)
      .reads()
      .every((field) => context.columns.anywhere.has(field));
  const runs = input.edition.rules.filter(canFind).map((rule) => ({
    rule,
    check: readyCheck(rule.check, context),
    isExplained: columns.explain(rule),
    hits: [] as Hit[],
  }));
  const ofEach = runs.flatMap(({ rule, check, isExplained, hits }) =>
    "each" in check && tableOf(rule.check) === null ? [{ find: check.each, isExplained, hits }] : [],
  );
  for (const { rule, check, hits } of runs) {
    const table = tableOf(rule.check);
    if (!("each" in check) || table === null) continue;
    for (const record of context.records.of(table)) hits.push(...check.each(recordSubject(record)));
  }
  // Project by project: what is known of one is at hand for all rules, which tells where there are many.
  for (const figures of input.projects)
    for (const { find, isExplained, hits } of ofEach) {
      const found = find(figures);
      if (found.length > 0 && !isExplained(figures)) hits.push(...found);
    }
  const told = runs.flatMap(({ rule, check, hits }) =>
    ("all" in check ? check.all() : hits).map((found) => remarkOf(rule, found)),
  );
  return [...told, ...columns.tell()];
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
