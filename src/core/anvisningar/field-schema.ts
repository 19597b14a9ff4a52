import * as z from "../values/zod";
import { fieldIdSchema } from "./field-id-schema";
import { shapes } from "./shapes/shapes";

/** The shape of one field: what is written in a column or beside a label, of a project or of a record in another table. */

export const bilingualSchema = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

/** Several words in one text, where semicolons part them; line breaks are free. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .split(";")
    .map((word) => word.trim().replaceAll(/\s+/gu, " "))
    .filter((word) => word !== "");

/** Several words or headings, as a list or as one text. */
export const wordsSchema = z
  .union([z.array(z.string()), z.string().transform((text): string[] => [...wordsIn(text)])])
  .default([]);

export const fieldTypes = [
  "text",
  "amount",
  "percent",
  "number",
  "date",
  "year",
  "yes-no",
  "codes",
  "namnd",
  "area",
  "investment-type",
] as const;

export type FieldType = (typeof fieldTypes)[number];

/** What a value must keep within; numbers are as they are written, amounts in kr. */
const limitsSchema = z.strictObject({
  atLeast: z.number().optional(),
  above: z.number().optional(),
  below: z.number().optional(),
  /** So many words at most. */
  words: z.number().int().positive().optional(),
});

/** What fields of projects and of other tables have in common. */
export const sharedFieldShape = {
  id: fieldIdSchema,
  label: bilingualSchema,
  /** What is to be written there: the form's input help, its sheet of instructions and the handbook say it in these words. */
  help: bilingualSchema.optional(),
  type: z.enum(fieldTypes),
  /** For `codes`: the id of the list. */
  list: z.string().optional(),
  /** What a text must look like; the check `fits` asks. */
  shape: z.enum(shapes).optional(),
  limits: limitsSchema.optional(),
  /** Headings that mean this field and no other, besides its own label. */
  synonyms: wordsSchema,
  /** Headings that may mean this field; another field that has the same one must be ruled out first. */
  sharedSynonyms: wordsSchema,
};

export const fieldSchema = z.strictObject({
  ...sharedFieldShape,
  group: z.enum(["identity", "application", "economy", "completion", "effect", "handling"]),
  /** The amount belongs to a budget year: one per year column or year row. */
  perYear: z.boolean().optional(),
  /** Headings of a later decision that adds to this amount: "Tilläggsanslag". */
  additions: wordsSchema,
  /** A column or label for it must exist in every workbook (STR-04). */
  required: z.boolean().optional(),
});
