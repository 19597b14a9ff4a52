import { catalogue, isFindingCode } from "../findings/catalogue";
import { ownSeverities } from "../findings/own-severities";
import { editionFault, type EditionFault } from "./edition-fault";
import type { Need, ParamKinds } from "./kind-of-check";
import { onlyOfProjects } from "./condition";
import { aboutCheck, tableOf } from "./kinds-of-check";
import { placeholders } from "./placeholders";
import type { Edition, Rule } from "./schema";

/** What is wrong with one rule of an edition. */
export function ruleProblems(rule: Rule, edition: Edition): readonly EditionFault[] {
  const known = new Set<string>([
    ...edition.fields.map(({ id }) => id),
    ...edition.tables.flatMap(({ id, fields }) => fields.map((field) => `${id}.${field.id}`)),
  ]);
  const needs = aboutCheck(rule.check).needs();
  const used = [
    ...needs.map(({ field, of }) => ({ field: of === undefined ? field : `${of}.${field}`, key: "check" })),
    ...(rule.touches ?? []).filter((field) => field !== "its-field").map((field) => ({ field, key: "touches" })),
    ...fieldsOfExamples(rule).map((field) => ({ field, key: "examples" })),
  ];
  // How projects are read is moot where the edition has none.
  const isMoot = edition.fields.length === 0 && rule.check.kind === "reading";
  const unknown = new Map((isMoot ? [] : used).filter(({ field }) => !known.has(field)).map((one) => [one.field, one]));
  const at = (key: string) => ({ part: "rules", name: rule.code, key }) as const;
  return [
    ...[...unknown.values()].map(({ field, key }) => editionFault("UTG-20", at(key), { field })),
    ...needs.flatMap((need) => codeProblems(rule, need, edition)),
    ...tableProblems(rule, edition),
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

/** What a rule about a table asks for that no table can give. */
function tableProblems({ code, check }: Rule, { tables }: Edition): readonly EditionFault[] {
  const id = tableOf(check);
  if (id === null) return [];
  const at = { part: "rules", name: code, key: "check" } as const;
  const table = tables.find((one) => one.id === id);
  if (table === undefined || table.fields.length === 0) return [editionFault("UTG-57", at, { table: id })];
  const isOfProjects = check.kind === "how-many" && check.per !== undefined;
  const conditions = "when" in check && !isOfProjects ? onlyOfProjects(check.when) : [];
  return [
    ...(check.kind === "unique" && table.key === undefined ? [editionFault("UTG-58", at, { table: id })] : []),
    ...(conditions.length > 0 ? [editionFault("UTG-59", at, { conditions })] : []),
  ];
}

/** Without the field or the codes that it looks for, a check would find nothing and say nothing. */
function codeProblems(
  { code: name }: Rule,
  { field, of, oneOf = [] }: Need,
  { fields, lists, tables }: Edition,
): readonly EditionFault[] {
  const among = of === undefined ? fields : (tables.find(({ id }) => id === of)?.fields ?? []);
  const list = lists.find(({ id }) => id === among.find((known) => known.id === field)?.list);
  const codes = new Set(list?.codes.map(({ code }) => code));
  return oneOf
    .filter((code) => !codes.has(code))
    .map((code) => editionFault("UTG-21", { part: "rules", name, key: "check" }, { field, code }));
}
