import type { ParamKind } from "../findings/catalogue";
import * as z from "../values/zod";
import type { CheckWords } from "./check-words";
import type { FieldId } from "./known-fields";

/** Names and kinds of the params that a message can use. */
export type ParamKinds = Readonly<Record<string, ParamKind>>;

/** A field that the edition must have for the check to find anything at all, and the codes that the field's list must have. */
export interface Need {
  readonly field: FieldId;
  readonly oneOf?: readonly string[];
}

/** What an edition, a message and a page of rules must know of a kind of check. What it does stands in `review/checks/<kind>.ts`. */
export interface KindParts<Given> {
  readonly needs: (check: Given) => readonly Need[];
  /** The fields of which a workbook must have a column before a project can be blamed (STR-22); none for a check that reads only what stands there. */
  readonly columns: (check: Given) => readonly FieldId[];
  /** Fields that must all be filled in somewhere before it can find anything: a rule about what nobody is asked for is left out of a run. */
  readonly reads?: (check: Given) => readonly FieldId[];
  /** What it tells beside where it found it: the params that a rule's message may name. Null where the catalogue alone says. */
  readonly tells: (check: Given) => ParamKinds | null;
  /** What is demanded, as a sentence. */
  readonly says: (check: Given, words: CheckWords) => string;
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

export const noColumns = (): readonly FieldId[] => [];
