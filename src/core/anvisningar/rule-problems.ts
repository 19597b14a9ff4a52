import { catalogue, isFindingCode } from "../findings/catalogue";
import { ownSeverities } from "../findings/own-severities";
import type { Need, ParamKinds } from "./kind-of-check";
import { aboutCheck } from "./kinds-of-check";
import { placeholders } from "./placeholders";
import type { Edition, Rule } from "./schema";

/** What is wrong with one rule of an edition, in plain English. */
export function ruleProblems(rule: Rule, edition: Edition): readonly string[] {
  const say = (problem: string): string => `Rule ${rule.code}: ${problem}`;
  const known = new Set<string>(edition.fields.map(({ id }) => id));
  const needs = aboutCheck(rule.check).needs();
  const touched = (rule.touches ?? []).filter((field) => field !== "its-field");
  const used = [...needs.map(({ field }) => field), ...touched, ...fieldsOfExamples(rule)];
  return [
    ...[...new Set(used)].filter((field) => !known.has(field)).map((field) => say(`no field "${field}" exists.`)),
    ...needs.flatMap((need) => codeProblems(need, edition).map(say)),
    ...(edition.instructions.some(({ number }) => number === rule.instruction)
      ? []
      : [say(`no instruction has the number ${rule.instruction}.`)]),
    ...(ownSeverities.has(rule.code) ? [say("the program itself weighs this code.")] : []),
    ...(rule.optional && rule.check.kind === "reading" ? [say("a reading rule cannot be turned off.")] : []),
    ...(rule.trial && (rule.touches ?? []).length > 0
      ? [say("a rule that guards totals cannot be on trial: it would leave them open and stop nothing.")]
      : []),
    ...(rule.trial && rule.check.kind === "reading" ? [say("a reading rule cannot be on trial.")] : []),
    ...paramProblems(rule).map(say),
  ];
}

/** Every param that the message names must come from the check, in the same kind. */
function paramProblems({ code, check, texts }: Rule): readonly string[] {
  const given = aboutCheck(check).tells();
  if (isFindingCode(code)) {
    if (texts) return ["a code of the catalogue has its texts in core/messages."];
    const wanted: ParamKinds = catalogue[code];
    return given === null
      ? []
      : Object.keys(wanted)
          .filter((name) => wanted[name] !== given[name])
          .map((name) => `its message needs "${name}", which the check "${check.kind}" does not give.`);
  }
  if (!texts) return ["a code of the edition's own needs texts."];
  if (given === null) return [`nothing raises it: the check "${check.kind}" only serves codes of the catalogue.`];
  return Object.values(texts)
    .flatMap(({ sv, en }) => [...placeholders(sv), ...placeholders(en)])
    .filter((name) => !(name in given))
    .map((name) => `its text names "${name}", which the check "${check.kind}" does not give.`);
}

const fieldsOfExamples = ({ examples }: Rule): readonly string[] =>
  [...examples.pass, ...examples.fail].flatMap(({ project, more, rows, at }) => [
    ...[project ?? {}, ...(more ?? [])].flatMap((row) => Object.keys(row)),
    ...(at !== undefined && !rows ? [at] : []),
  ]);

/** Without the field or the codes that it looks for, a check would find nothing and say nothing. */
function codeProblems({ field, oneOf = [] }: Need, { fields, lists }: Edition): readonly string[] {
  const list = lists.find(({ id }) => id === fields.find((known) => known.id === field)?.list);
  const codes = new Set(list?.codes.map(({ code }) => code));
  return oneOf.filter((code) => !codes.has(code)).map((code) => `the field "${field}" has no code ${code}.`);
}
