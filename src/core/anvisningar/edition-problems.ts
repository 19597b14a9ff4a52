import { readingCodes } from "../findings/reading-codes";
import { headingParts, normaliseLabel } from "../values/label";
import { labelKey } from "./label-index";
import { ruleProblems } from "./rule-problems";
import type { CodeList, Edition, Field } from "./schema";

/** What does not hang together in an edition of the right form, in plain English for whoever writes editions; empty when all is well. */
export function editionProblems(edition: Edition): readonly string[] {
  const { fields, lists, instructions, rules } = edition;
  const codes = new Set(rules.map(({ code }) => code));
  return [
    ...repeated(
      "field",
      fields.map(({ id }) => id),
    ),
    ...repeated(
      "list",
      lists.map(({ id }) => id),
    ),
    ...repeated(
      "instruction",
      instructions.map(({ number }) => number),
    ),
    ...repeated(
      "rule",
      rules.map(({ code }) => code),
    ),
    ...fields.flatMap((field) => listProblems(field, lists)),
    ...headingProblems(fields),
    ...lists.flatMap(wordProblems),
    ...rules.flatMap((rule) => ruleProblems(rule, edition)),
    ...formPlanProblems(edition),
    ...readingCodes
      .filter((code) => !codes.has(code))
      .map((code) => `Reading can raise ${code}, but no rule weighs it.`),
  ];
}

/** Whoever fills in a form must be told what to write, and a field stands in it once. */
function formPlanProblems({ form, fields }: Edition): readonly string[] {
  if (form === undefined) return [];
  const columns = [...form.given, ...form.asked];
  const known = new Map(fields.map((field) => [field.id, field]));
  return [
    ...repeated("column of the form", columns),
    ...columns.flatMap((id) => {
      const field = known.get(id);
      if (field === undefined) return [`The form asks for "${id}", which is no field.`];
      return field.help === undefined ? [`The form asks for "${id}", which says nothing of what to write there.`] : [];
    }),
    ...(form.given.includes("projectName") ? [] : ["The form does not give the name of the project."]),
  ];
}

const repeated = (what: string, values: readonly string[]): readonly string[] =>
  [...new Set(values.filter((value, index) => values.indexOf(value) !== index))].map(
    (value) => `The ${what} "${value}" occurs twice.`,
  );

function listProblems({ id, type, list }: Field, lists: readonly CodeList[]): readonly string[] {
  if (type !== "codes") return list === undefined ? [] : [`Field "${id}" has a list but is not of type codes.`];
  if (list === undefined) return [`Field "${id}" is of type codes but has no list.`];
  return lists.some((known) => known.id === list)
    ? []
    : [`Field "${id}" names the list "${list}", which does not exist.`];
}

/** A heading means one field, or is declared as shared by all that it may mean; and it must be possible to find it at all. */
function headingProblems(fields: readonly Field[]): readonly string[] {
  const owner = new Map<string, string>();
  const problems: string[] = [];
  for (const { id, label, synonyms, additions } of fields) {
    for (const heading of [label.sv, ...synonyms, ...additions]) {
      const key = labelKey(heading);
      const other = owner.get(key);
      if (other === id) problems.push(`Field "${id}" has the heading "${heading}" twice.`);
      else if (other !== undefined) problems.push(`The heading "${heading}" means both "${other}" and "${id}".`);
      owner.set(key, id);
      const parts = headingParts(heading);
      if (key === "" || (!parts.percent && parts.label !== key))
        problems.push(
          `The heading "${heading}" of "${id}" is never found: unit, year and sign are taken out of headings first.`,
        );
    }
  }
  for (const { id, sharedSynonyms } of fields)
    for (const heading of sharedSynonyms) {
      const other = owner.get(labelKey(heading));
      if (other !== undefined)
        problems.push(`The heading "${heading}" is shared by "${id}" but means "${other}" alone.`);
    }
  return problems;
}

/** A word means one code. */
function wordProblems({ id, codes }: CodeList): readonly string[] {
  const owner = new Map<string, string>();
  const problems = repeated(
    `code of list ${id}`,
    codes.map(({ code }) => code),
  ).slice();
  for (const { code, label, words } of codes)
    for (const word of new Set([code, label.sv, label.en, ...words].map(normaliseLabel))) {
      const other = owner.get(word);
      if (word === "") problems.push(`A word of ${code} in list ${id} has no letters.`);
      else if (other !== undefined) problems.push(`"${word}" means both ${other} and ${code} in list ${id}.`);
      owner.set(word, code);
    }
  return problems;
}
