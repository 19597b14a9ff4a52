import { headingParts, normaliseLabel, type HeadingParts } from "../values/label";
import type { Edition, Field } from "./schema";

/** Headings and labels of an edition, normalised. */
export interface LabelIndex {
  /** The field's own Swedish label and its synonyms: they mean this field and no other. */
  readonly unique: ReadonlyMap<string, Field>;
  /** Headings of a later decision that adds to the field's amount. */
  readonly additions: ReadonlyMap<string, Field>;
  /** Headings that may mean each of several fields, in the edition's order. */
  readonly shared: ReadonlyMap<string, readonly Field[]>;
}

/** An edition has hundreds of words, and a run many workbooks: they are normalised once. */
const known = new WeakMap<Edition["fields"], LabelIndex>();

export function labelIndex({ fields }: Pick<Edition, "fields">): LabelIndex {
  const index = known.get(fields) ?? indexOf(fields);
  known.set(fields, index);
  return index;
}

function indexOf(fields: Edition["fields"]): LabelIndex {
  const unique = new Map<string, Field>();
  const additions = new Map<string, Field>();
  const shared = new Map<string, readonly Field[]>();
  for (const field of fields) {
    for (const label of [field.label.sv, ...field.synonyms]) unique.set(labelKey(label), field);
    for (const label of field.additions) additions.set(labelKey(label), field);
    for (const label of new Set(field.sharedSynonyms.map(labelKey)))
      shared.set(label, [...(shared.get(label) ?? []), field]);
  }
  // English labels come last: a Swedish word that means something keeps its meaning.
  for (const field of fields) {
    const key = labelKey(field.label.en);
    if (!unique.has(key) && !additions.has(key) && !shared.has(key)) unique.set(key, field);
  }
  return { unique, additions, shared };
}

/** "Förbrukning %" is another thing than "Förbrukning", so a percent sign is part of the key. */
export const labelKey = (label: string): string => {
  const parts = headingParts(label);
  return parts.percent ? percentKey(parts.label) : normaliseLabel(label);
};

const percentKey = (label: string): string => `${label} %`;

/** The fields that a heading means; one for certain, several when it may mean each of them, none when nobody knows. */
export function fieldsOfHeading(index: LabelIndex, { label, percent }: HeadingParts): readonly Field[] {
  const isShare = percent === true;
  const field = (isShare ? index.unique.get(percentKey(label)) : undefined) ?? index.unique.get(label);
  const fields = field ? [field] : (index.shared.get(label) ?? []);
  // An amount is never headed by a percent sign.
  return isShare ? fields.filter(({ type }) => type !== "amount") : fields;
}
