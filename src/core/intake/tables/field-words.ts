import type { Table, TableField } from "../../anvisningar/schema";
import { headingParts, normaliseLabel } from "../../values/label";

/** Which field of a table a heading or a label means. */
export interface FieldWords {
  readonly own: ReadonlyMap<string, TableField>;
  readonly shared: ReadonlyMap<string, TableField>;
}

/** An edition never changes: its words are normalised once. */
const known = new WeakMap<Table, FieldWords>();

export function fieldWords(table: Table): FieldWords {
  const words = known.get(table) ?? wordsOf(table);
  known.set(table, words);
  return words;
}

const wordsOf = ({ fields }: Table): FieldWords => ({
  own: new Map(
    fields.flatMap((field) =>
      [field.label.sv, field.label.en, ...field.synonyms].flatMap((word) =>
        keysOf(word).map((key) => [key, field] as const),
      ),
    ),
  ),
  shared: new Map(
    fields.flatMap((field) => field.sharedSynonyms.flatMap((word) => keysOf(word).map((key) => [key, field] as const))),
  ),
});

/** As it is written, and without unit and year: "Belopp (kr)". */
const keysOf = (text: string): readonly string[] =>
  [...new Set([normaliseLabel(text), headingParts(text).label])].filter((key) => key !== "");

/** The field that the text means, by its own words before those that it shares. */
export function fieldMeant(table: Table, text: string): TableField | null {
  if (text === "" || text.length > longestLabel) return null;
  const { own, shared } = fieldWords(table);
  const keys = keysOf(text);
  for (const words of [own, shared])
    for (const key of keys) {
      const field = words.get(key);
      if (field) return field;
    }
  return null;
}

/** Longer texts are prose; three headings on top of each other may be long. */
const longestLabel = 300;

/** Is the sheet one of those that the table stands on? */
export const isOnSheet = ({ found }: Table, sheet: string): boolean => {
  const name = ` ${normaliseLabel(sheet)} `;
  return found.sheets.length === 0 || found.sheets.some((word) => name.includes(` ${normaliseLabel(word)} `));
};
