import * as z from "../values/zod";
import { bilingualSchema, sharedFieldShape, wordsSchema } from "./field-schema";
import { fieldIdSchema } from "./field-id-schema";
import { tableIdSchema } from "./table-id-schema";

/** A field of a table: as a project's, without what only money and years need. Ids are the table's own. */
export const tableFieldSchema = z.strictObject({
  ...sharedFieldShape,
  /** Every table of the kind must have it (TAB-01). */
  required: z.boolean().optional(),
  /** Every record must have it filled in; the check `fits` asks. */
  filled: z.boolean().optional(),
});

/** How a table is known in a workbook. Never by where it stands. */
const foundSchema = z.strictObject({
  /**
   * `headings`: a row of them, most of which the table has, and more than any other table or the projects. `form`: each label with its value beside or
   * beneath it, one record a sheet. `tag`: between two texts of the template.
   */
  by: z.enum(["headings", "form", "tag"]).default("headings"),
  /** Only on sheets with one of these words in their name. */
  sheets: wordsSchema,
  /**
   * `tag`: the texts that stand right above the table and below it, in its first and its last column. Without `end` the first is a title, and the table goes on
   * to the first empty row. `*` ends the beginning of a text.
   */
  start: z.string().optional(),
  end: z.string().optional(),
  /** `headings`, `tag`: so many rows of headings, which are read together from the top. */
  headingRows: z.number().int().min(1).max(3).optional(),
  /** `tag`: one answer beneath each heading, filled in or not; else a record a row. */
  one: z.boolean().optional(),
});

/**
 * What a workbook holds beside its projects: contacts, walks, decisions, the answers of a form. It is never read as projects. With `fields` it is read into
 * records; with none it is only known, by its `headings`.
 */
export const tableSchema = z.strictObject({
  id: tableIdSchema,
  label: bilingualSchema,
  /** Headings that only such a table has, besides those of its fields. */
  headings: wordsSchema,
  /** Headings that a list of projects may have too. */
  sharedHeadings: wordsSchema,
  found: foundSchema.default(() => ({ by: "headings" as const, sheets: [] })),
  /** The template's own list of what may be chosen: nobody fills it in, so the check `fits` leaves it alone and no report form asks for it. */
  given: z.boolean().optional(),
  /** The fields that tell one record from another; the check `unique` asks. */
  key: z.array(fieldIdSchema).min(1).optional(),
  fields: z.array(tableFieldSchema).default([]),
});
