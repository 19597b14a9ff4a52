import type { ParamKind } from "../findings/catalogue";
import type { Bilingual } from "../values/bilingual";
import * as z from "../values/zod";
import type { CheckWords } from "./check-words";
import { fieldPath } from "./field-path";
import type { FieldId } from "./known-fields";

/** Names and kinds of the params that a message can use. */
export type ParamKinds = Readonly<Record<string, ParamKind>>;

/** A field that the edition must have for the check to find anything at all, and the codes that the field's list must have. */
export interface Need {
  readonly field: FieldId;
  /** The table that has it; the project's own without. */
  readonly of?: string | undefined;
  readonly oneOf?: readonly string[];
}

/** What a finding says where the edition leaves it to the kind of check. */
export interface RuleTexts {
  readonly title: Bilingual;
  readonly message: Bilingual;
  readonly action: Bilingual;
}

/** What an edition, a message and a page of rules must know of a kind of check. What it does stands in `review/checks/<kind>.ts`. */
export interface KindParts<Given> {
  readonly needs: (check: Given) => readonly Need[];
  /** The fields of which a workbook must have a column before anything can be blamed (STR-22 for a project's, TAB-01 for a table's); none for a check that reads only what stands there. */
  readonly columns: (check: Given) => readonly FieldId[];
  /** Fields of a project that must all be filled in somewhere before it can find anything: a rule about what nobody is asked for is left out of a run. */
  readonly reads?: (check: Given) => readonly FieldId[];
  /** What it tells beside where it found it: the params that a rule's message may name. Null where the catalogue alone says. */
  readonly tells: (check: Given) => ParamKinds | null;
  /** What is demanded, as a sentence. */
  readonly says: (check: Given, words: CheckWords) => string;
  /** The words of a rule that has none of its own. */
  readonly texts?: (check: Given) => RuleTexts;
}

type Schema<Kind extends string, Shape extends z.ZodRawShape> = z.ZodObject<
  { kind: z.ZodLiteral<Kind> } & Shape,
  z.core.$strict
>;

interface KindOfCheck<Kind extends string, Shape extends z.ZodRawShape> extends KindParts<
  z.output<Schema<Kind, Shape>>
> {
  readonly schema: Schema<Kind, Shape>;
}

/** One kind of check: its name, the parameters that a rule gives, and its parts, none of which can be forgotten. */
export const kindOfCheck = <const Kind extends string, Shape extends z.ZodRawShape>(
  kind: Kind,
  parameters: Shape,
  parts: KindParts<z.output<Schema<Kind, Shape>>>,
): KindOfCheck<Kind, Shape> => ({ ...parts, schema: z.strictObject({ kind: z.literal(kind), ...parameters }) });

export const fields = (...ids: readonly FieldId[]): readonly Need[] => ids.map((field) => ({ field }));

/** Fields of a table, or of the project without one. */
export const fieldsOfTable = (of: string | undefined, ...ids: readonly FieldId[]): readonly Need[] =>
  ids.map((field) => ({ field, of }));

/** A field that is named with its table. */
export const needOfPath = (path: string): Need => {
  const { table, field } = fieldPath(path);
  return { field, of: table ?? undefined };
};

export const noColumns = (): readonly FieldId[] => [];

/** What every message about a project or a record can name. */
export const tellsOf = (of: string | undefined): ParamKinds =>
  of === undefined ? { project: "text" } : { record: "text", table: "table" };

/** Who is meant by the rule, where it is not the projects: "I Trygghetsvandringar: " */
export const inTable = (of: string | undefined, { say, table }: CheckWords): string =>
  of === undefined ? "" : `${say("I", "In")} ${table(of)}: `;
