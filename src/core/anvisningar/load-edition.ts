import { Fault } from "../findings/fault";
import { editionProblems } from "./edition-problems";
import { wholeEdition } from "./extend-edition";
import { formProblems, isRecord } from "./form-problems";
import { aboutCheck } from "./kinds-of-check";
import { editionSchema, type Edition, type Rule } from "./schema";

/**
 * Checks an edition's data and gives it its defaults; one that extends another is brought together with it, out of `others`. Editions ship with the
 * program, so anything wrong is a fault of ours: it throws a Fault that lists what to mend, for whoever writes editions.
 */
export function loadEdition(data: unknown, others: readonly unknown[] = []): Edition {
  const edition = formedEdition(data, others);
  const problems = editionProblems(edition);
  if (problems.length > 0) throw new Fault(report(data, problems));
  return edition;
}

/**
 * The same, when what the edition says of itself (codes that stand twice, rules without a sentence) was checked before it was shipped. `code`: the only
 * rule that anybody will ask about, since the form of the rules takes longest to check.
 */
export function formedEdition(data: unknown, others: readonly unknown[], code?: string): Edition {
  const whole = wholeEdition(data, others);
  if (whole.problems.length > 0) throw new Fault(report(data, whole.problems));
  const parsed = editionSchema.safeParse(code === undefined ? whole.data : withOneRule(whole.data, code));
  if (!parsed.success) throw new Fault(report(data, formProblems(whole.data, parsed.error)));
  return { ...parsed.data, rules: parsed.data.rules.map(withWhatItTells) };
}

/** An edition has a rule: where none has the code, the first is kept. */
function withOneRule(data: unknown, code: string): unknown {
  if (!isRecord(data) || !Array.isArray(data["rules"])) return data;
  const rules: readonly unknown[] = data["rules"];
  const own = rules.filter((rule) => isRecord(rule) && rule["code"] === code);
  return { ...data, rules: own.length > 0 ? own : rules.slice(0, 1) };
}

function withWhatItTells(rule: Rule): Rule {
  const tells = rule.texts ? aboutCheck(rule.check).tells() : null;
  return tells === null ? rule : { ...rule, tells };
}

const shownProblems = 20;

const report = (data: unknown, problems: readonly string[]): string =>
  [
    `The edition ${nameOf(data)}cannot be used; ${problems.length} thing(s) to mend:`,
    ...problems.slice(0, shownProblems).map((problem) => `- ${problem}`),
  ].join("\n");

const nameOf = (data: unknown): string => (isRecord(data) && typeof data["id"] === "string" ? `"${data["id"]}" ` : "");
