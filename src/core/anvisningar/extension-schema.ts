import * as z from "../values/zod";
import type { CodeListData, EditionData, FieldData, Instruction, RuleData, TableData } from "./schema";

/** The parts of an edition that are lists of named things, and by what each is named. */
export const namedBy = { fields: "id", lists: "id", tables: "id", instructions: "number", rules: "code" } as const;

export type NamedPart = keyof typeof namedBy;

/** What one thing of each part is called; `core/messages` has the words (terms). */
export const nounOf = {
  fields: "field",
  lists: "list",
  tables: "table",
  instructions: "instruction",
  rules: "rule",
} as const;

export const namedParts = Object.keys(namedBy) as readonly NamedPart[];

const things = (key: string) => z.array(z.looseObject({ [key]: z.string() })).default([]);
const names = z.array(z.string()).default([]);

/** What can be said of an extension before it is brought together with the edition that it extends; the whole is then checked like any other edition. */
export const extensionSchema = z.looseObject({
  extends: z.string(),
  id: z.string(),
  version: z.string(),
  title: z.looseObject({}),
  fields: things(namedBy.fields),
  lists: things(namedBy.lists),
  tables: things(namedBy.tables),
  instructions: things(namedBy.instructions),
  rules: things(namedBy.rules),
  remove: z
    .strictObject({ fields: names, lists: names, tables: names, instructions: names, rules: names })
    .prefault({}),
});

type Own = "id" | "version" | "title";
type Change<Whole, Key extends keyof Whole> = Partial<Whole> & Pick<Whole, Key>;
/**
 * An edition that states only in what it differs from another: next year's instructions. A field, list, table, sentence or rule whose name the other has
 * is changed in the keys that are given, each as a whole; one with a new name is added, after the others.
 */
export interface ExtensionData extends Pick<EditionData, Own>, Partial<Omit<EditionData, Own | NamedPart>> {
  /** The id of the edition that it extends. */
  readonly extends: string;
  readonly fields?: readonly Change<FieldData, "id">[];
  readonly lists?: readonly CodeListData[];
  readonly tables?: readonly Change<TableData, "id">[];
  readonly instructions?: readonly Change<Instruction, "number">[];
  readonly rules?: readonly Change<RuleData, "code">[];
  /** What the other has and this one has not, by name. */
  readonly remove?: { readonly [Part in NamedPart]?: readonly string[] };
}
