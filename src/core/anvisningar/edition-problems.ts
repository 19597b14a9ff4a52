import { readingCodes } from "../findings/reading-codes";
import { normaliseNamn } from "../profile/normalise-namnd";
import { headingParts, normaliseLabel } from "../values/label";
import { editionFault, type EditionFault } from "./edition-fault";
import { namedBy, namedParts, nounOf } from "./extension-schema";
import { labelKey } from "./label-index";
import { ruleProblems } from "./rule-problems";
import { tableProblems } from "./table-problems";
import type { CodeList, Edition, Field } from "./schema";

/** What does not hang together in an edition of the right form; empty when all is well. */
export function editionProblems(edition: Edition): readonly EditionFault[] {
  const { fields, lists, rules } = edition;
  const codes = new Set(rules.map(({ code }) => code));
  return [
    ...namedParts.flatMap((part) =>
      repeated(
        edition[part].map((thing) => (thing as unknown as Readonly<Record<string, string>>)[namedBy[part]] ?? ""),
      ).map((name) => editionFault("UTG-10", { part, name }, { part: nounOf[part], name })),
    ),
    ...fields.flatMap((field) => listProblems(field, lists)),
    ...headingProblems(fields),
    ...edition.tables.flatMap((table) => tableProblems(table, lists)),
    ...lists.flatMap(wordProblems),
    ...rules.flatMap((rule) => ruleProblems(rule, edition)),
    ...formPlanProblems(edition),
    ...receiverProblems(edition),
    ...readingCodes
      .filter((code) => !codes.has(code))
      .map((code) => editionFault("UTG-30", { part: "rules" }, { code })),
  ];
}

/** A name means one receiver. */
function receiverProblems({ receivers }: Edition): readonly EditionFault[] {
  const owner = new Map<string, string>();
  return receivers.flatMap(({ name, shortNames }) => {
    const words = [{ word: name, key: "name" }, ...shortNames.map((word) => ({ word, key: "shortNames" }))];
    return words.flatMap(({ word, key }) => {
      const other = owner.get(normaliseNamn(word));
      owner.set(normaliseNamn(word), name);
      const isHeld = other !== undefined && (other !== name || key === "name");
      return isHeld ? [editionFault("UTG-53", { part: "receivers", name, key }, { word, other, name })] : [];
    });
  });
}

/** Whoever fills in a form must be told what to write, and a field stands in it once. */
function formPlanProblems({ form, fields }: Edition): readonly EditionFault[] {
  if (form === undefined) return [];
  const known = new Map(fields.map((one) => [one.id, one]));
  const columns = (["given", "asked"] as const).flatMap((place) => form[place].map((field) => ({ field, place })));
  const asked = new Set<string>();
  return [
    ...columns.flatMap(({ field, place }) => {
      const at = { key: `form.${place}` };
      const isTwice = asked.has(field);
      asked.add(field);
      const declared = known.get(field);
      return [
        ...(isTwice ? [editionFault("UTG-49", at, { field })] : []),
        ...(declared === undefined ? [editionFault("UTG-50", at, { field })] : []),
        ...(declared && declared.help === undefined
          ? [editionFault("UTG-51", { part: "fields", name: field, key: "help.sv" }, { field })]
          : []),
      ];
    }),
    ...(form.given.includes("projectName") ? [] : [editionFault("UTG-52", { key: "form.given" }, {})]),
  ];
}

const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

function listProblems({ id, type, list }: Field, lists: readonly CodeList[]): readonly EditionFault[] {
  const at = { part: "fields", name: id, key: "list" } as const;
  if (type !== "codes") return list === undefined ? [] : [editionFault("UTG-12", at, { field: id })];
  if (list === undefined) return [editionFault("UTG-11", at, { field: id })];
  return lists.some((known) => known.id === list) ? [] : [editionFault("UTG-13", at, { field: id, list })];
}

/** A heading means one field, or is declared as shared by all that it may mean; and it must be possible to find it at all. */
function headingProblems(fields: readonly Field[]): readonly EditionFault[] {
  const owner = new Map<string, string>();
  const problems: EditionFault[] = [];
  for (const { id: field, label, synonyms, additions } of fields) {
    const headings = [
      { heading: label.sv, key: "label.sv" },
      ...synonyms.map((heading) => ({ heading, key: "synonyms" })),
      ...additions.map((heading) => ({ heading, key: "additions" })),
    ];
    for (const { heading, key } of headings) {
      const at = { part: "fields", name: field, key } as const;
      const written = labelKey(heading);
      const other = owner.get(written);
      if (other === field) problems.push(editionFault("UTG-15", at, { field, heading }));
      else if (other !== undefined) problems.push(editionFault("UTG-14", at, { heading, other, field }));
      owner.set(written, field);
      const parts = headingParts(heading);
      if (written === "" || (!parts.percent && parts.label !== written))
        problems.push(editionFault("UTG-16", at, { heading, field }));
    }
  }
  for (const { id: field, sharedSynonyms } of fields)
    for (const heading of sharedSynonyms) {
      const other = owner.get(labelKey(heading));
      const at = { part: "fields", name: field, key: "sharedSynonyms" } as const;
      if (other !== undefined) problems.push(editionFault("UTG-17", at, { heading, field, other }));
    }
  return problems;
}

/** A word means one code. */
function wordProblems({ id: list, codes }: CodeList): readonly EditionFault[] {
  const owner = new Map<string, string>();
  const at = (item: string, key: string) => ({ part: "lists", name: list, item, key }) as const;
  const problems: EditionFault[] = repeated(codes.map(({ code }) => code)).map((name) =>
    editionFault("UTG-10", at(name, "code"), { part: "code-of-list", name }),
  );
  for (const { code, label, words } of codes) {
    const written = [
      { word: code, key: "code" },
      { word: label.sv, key: "label.sv" },
      { word: label.en, key: "label.en" },
      ...words.map((word) => ({ word, key: "words" })),
    ].map(({ word, key }) => ({ word: normaliseLabel(word), key }));
    for (const { word, key } of new Map(written.toReversed().map((one) => [one.word, one] as const)).values()) {
      const other = owner.get(word);
      if (word === "") problems.push(editionFault("UTG-19", at(code, key), { code, list }));
      else if (other !== undefined) problems.push(editionFault("UTG-18", at(code, key), { word, other, code, list }));
      owner.set(word, code);
    }
  }
  return problems;
}
