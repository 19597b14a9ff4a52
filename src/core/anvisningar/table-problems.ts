import { editionFault, type EditionFault } from "./edition-fault";
import { labelKey } from "./label-index";
import type { CodeList, Table, TableField } from "./schema";

/** What does not hang together in a table of an edition. */
export function tableProblems(table: Table, lists: readonly CodeList[]): readonly EditionFault[] {
  const { id, fields, key = [], found } = table;
  const at = (place: string) => ({ part: "tables", name: id, key: place }) as const;
  const known = new Set<string>(fields.map((field) => field.id));
  // A title needs no end; where an answer may be empty, nobody else can say where it stands.
  const isMarked = found.start !== undefined && (found.end !== undefined || found.one !== true);
  return [
    ...(found.by === "tag" && !isMarked ? [editionFault("UTG-60", at("found"), { table: id })] : []),
    ...key.filter((field) => !known.has(field)).map((field) => editionFault("UTG-61", at("key"), { table: id, field })),
    ...twice([
      fields.map((field) => field.id),
      fields.flatMap((field) => [...new Set(headingsOf(field).map(labelKey))]),
    ]).map((word) => editionFault("UTG-62", at("fields"), { table: id, word })),
    ...fields.flatMap((field) => listProblems(field, table, lists)),
  ];
}

/** The headings that mean this field of the table and no other. */
const headingsOf = ({ label, synonyms }: TableField): readonly string[] => [label.sv, label.en, ...synonyms];

const twice = (words: readonly (readonly string[])[]): readonly string[] =>
  words.flatMap((some) => [...new Set(some.filter((word, index) => some.indexOf(word) !== index))]);

function listProblems(
  { id, type, list }: TableField,
  table: Table,
  lists: readonly CodeList[],
): readonly EditionFault[] {
  const field = `${table.id}.${id}`;
  const at = { part: "tables", name: table.id, key: "fields" } as const;
  if (type !== "codes") return list === undefined ? [] : [editionFault("UTG-12", at, { field })];
  if (list === undefined) return [editionFault("UTG-11", at, { field })];
  return lists.some((known) => known.id === list) ? [] : [editionFault("UTG-13", at, { field, list })];
}
