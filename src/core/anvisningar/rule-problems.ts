import { catalogue, isFindingCode } from "../findings/catalogue";
import { ownSeverities } from "../findings/own-severities";
import { editionFault, type EditionFault } from "./edition-fault";
import type { Need, ParamKinds } from "./kind-of-check";
import { aboutCheck } from "./kinds-of-check";
import { placeholders } from "./placeholders";
import type { Edition, Rule } from "./schema";

/** What is wrong with one rule of an edition. */
export function ruleProblems(rule: Rule, edition: Edition): readonly EditionFault[] {
  const known = new Set<string>(edition.fields.map(({ id }) => id));
  const needs = aboutCheck(rule.check).needs();
  const used = [
    ...needs.map(({ field }) => ({ field, key: "check" })),
    ...(rule.touches ?? []).filter((field) => field !== "its-field").map((field) => ({ field, key: "touches" })),
    ...fieldsOfExamples(rule).map((field) => ({ field, key: "examples" })),
  ];
  const unknown = new Map(used.filter(({ field }) => !known.has(field)).map((one) => [one.field, one]));
  const at = (key: string) => ({ part: "rules", name: rule.code, key }) as const;
  return [
    ...[...unknown.values()].map(({ field, key }) => editionFault("UTG-20", at(key), { field })),
    ...needs.flatMap((need) => codeProblems(rule, need, edition)),
    ...(edition.instructions.some(({ number }) => number === rule.instruction)
      ? []
      : [editionFault("UTG-22", at("instruction"), { instruction: rule.instruction })]),
    ...(ownSeverities.has(rule.code) ? [editionFault("UTG-23", at("code"), {})] : []),
    ...(rule.optional && rule.check.kind === "reading" ? [editionFault("UTG-24", at("optional"), {})] : []),
    ...(rule.trial && (rule.touches ?? []).length > 0 ? [editionFault("UTG-55", at("trial"), {})] : []),
    ...(rule.trial && rule.check.kind === "reading" ? [editionFault("UTG-56", at("trial"), {})] : []),
    ...paramProblems(rule),
  ];
}

/** Every param that the message names must come from the check, in the same kind. */
function paramProblems({ code, check, texts }: Rule): readonly EditionFault[] {
  const at = (key: string) => ({ part: "rules", name: code, key }) as const;
  const given = aboutCheck(check).tells();
  if (isFindingCode(code)) {
    if (texts) return [editionFault("UTG-25", at("texts"), {})];
    const wanted: ParamKinds = catalogue[code];
    return given === null
      ? []
      : Object.keys(wanted)
          .filter((name) => wanted[name] !== given[name])
          .map((name) => editionFault("UTG-29", at("check.kind"), { name, check: check.kind }));
  }
  if (!texts) return [editionFault("UTG-26", at("texts"), {})];
  if (given === null) return [editionFault("UTG-27", at("check.kind"), { check: check.kind })];
  return (["title", "message", "action"] as const).flatMap((part) =>
    (["sv", "en"] as const).flatMap((language) =>
      placeholders(texts[part][language])
        .filter((name) => !(name in given))
        .map((name) => editionFault("UTG-28", at(`texts.${part}.${language}`), { name, check: check.kind })),
    ),
  );
}

const fieldsOfExamples = ({ examples }: Rule): readonly string[] =>
  [...examples.pass, ...examples.fail].flatMap(({ project, more, rows, at }) => [
    ...[project ?? {}, ...(more ?? [])].flatMap((row) => Object.keys(row)),
    ...(at !== undefined && !rows ? [at] : []),
  ]);

/** Without the field or the codes that it looks for, a check would find nothing and say nothing. */
function codeProblems(
  { code: name }: Rule,
  { field, oneOf = [] }: Need,
  { fields, lists }: Edition,
): readonly EditionFault[] {
  const list = lists.find(({ id }) => id === fields.find((known) => known.id === field)?.list);
  const codes = new Set(list?.codes.map(({ code }) => code));
  return oneOf
    .filter((code) => !codes.has(code))
    .map((code) => editionFault("UTG-21", { part: "rules", name, key: "check" }, { field, code }));
}
