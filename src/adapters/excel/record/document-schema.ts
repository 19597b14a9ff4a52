import * as z from "../../../core/values/zod";
import type { DocumentCell, DocumentSheet, SummaryAbout, SummaryDocument } from "../../../core/document/document";
import { styleSheet } from "../../../core/document/style-sheet";
import { lastColumn, lastRow } from "sheet-refs";
import type { UserCell } from "../write/standing";

/**
 * The shapes of a stored summary. The record lies in the workbook, where anybody could have changed it, so nothing in it is taken on trust.
 */
const row = z.int().min(1).max(lastRow);
const column = z.int().min(1).max(lastColumn);
const text = z.string().max(32_767);
const formula = z.string().min(1).max(8_192);
const range = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/u);
const size = z.number().gt(0).max(409);
const style = z.custom<DocumentCell["style"]>((name) => typeof name === "string" && Object.hasOwn(styleSheet, name));

const value = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text }),
  z.strictObject({ kind: z.literal("number"), number: z.number() }),
  z.strictObject({ kind: z.literal("boolean"), boolean: z.boolean() }),
  z.strictObject({ kind: z.literal("date"), serial: z.int().min(0).max(2_958_465) }),
]);

export const cellSchema = z.strictObject({
  row,
  column,
  style,
  value: value.exactOptional(),
  formula: formula.exactOptional(),
  link: z.strictObject({ sheet: z.string().max(31), cell: range }).exactOptional(),
}) satisfies z.ZodType<DocumentCell>;

export const userCellSchema = z.strictObject({
  sheet: z.int().min(0).max(9),
  row,
  column,
  content: z.union([text, z.number(), z.boolean()]),
  isFormula: z.boolean(),
}) satisfies z.ZodType<UserCell>;

export const sheetSchema = z.strictObject({
  name: z.string().min(1).max(31),
  called: z.string().min(1).max(31).exactOptional(),
  cells: z.array(cellSchema),
  columnWidths: z.array(size).max(200),
  rowHeights: z.array(z.tuple([row, size])).transform((heights) => new Map(heights)),
  merges: z.array(z.strictObject({ top: row, left: column, bottom: row, right: column })).max(1000),
  tables: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[A-Za-z_]\w{0,99}$/u),
        top: row,
        left: column,
        rows: row,
        columns: z.array(z.string().min(1).max(255)).min(1).max(200),
      }),
    )
    .max(10),
  conditionalLooks: z
    .array(z.strictObject({ range, formula, look: z.enum(["error", "warning", "muted", "incomplete"]) }))
    .max(100),
  charts: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[A-Za-z_]\w{0,99}$/u),
        kind: z.enum(["bars", "stacked-bars", "columns"]),
        title: z.string().max(255),
        altText: z.string().max(1000),
        categories: range,
        series: z
          .array(z.strictObject({ name: z.string().max(255), values: range, colour: z.enum(["strong", "pale"]) }))
          .min(1)
          .max(10),
        values: style,
        place: z.strictObject({ top: row, left: column, bottom: row, right: column }),
      }),
    )
    .max(10)
    .exactOptional(),
  inputRules: z
    .array(
      z.strictObject({
        range,
        accepts: z.discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("text") }),
          z.strictObject({ kind: z.literal("list"), sheet: z.string().max(31), cells: range }),
          z.strictObject({ kind: z.enum(["number", "whole-number"]), least: z.number(), most: z.number() }),
          z.strictObject({ kind: z.literal("date"), first: z.number(), last: z.number() }),
        ]),
        isStrict: z.boolean(),
        prompt: z.strictObject({ title: z.string().max(32), text: z.string().max(255) }),
        error: z.strictObject({ title: z.string().max(32), text: z.string().max(224) }),
      }),
    )
    .max(200)
    .exactOptional(),
  folds: z
    .array(z.strictObject({ first: row, last: row }))
    .max(10_000)
    .exactOptional(),
  frozenRows: z.int().min(0).max(100),
  frozenColumns: z.int().min(0).max(100),
  showGridLines: z.boolean(),
  print: z.strictObject({
    orientation: z.enum(["landscape", "portrait"]),
    fitWide: z.int().min(0).max(100),
    fitTall: z.int().min(0).max(100),
    area: range.exactOptional(),
    titleRows: z.tuple([row, row]).exactOptional(),
    titleColumns: z.tuple([column, column]).exactOptional(),
    breaksAfterRows: z.array(row).max(1023),
    footerLeft: z.string().max(1000),
    footerRight: z.string().max(1000),
  }),
}) satisfies z.ZodType<DocumentSheet>;

const most = z.int().min(0).max(1_000_000);

export const aboutSchema = z.strictObject({
  scope: z.enum(["consolidated", "own-workbook"]),
  workbooks: most.nullable(),
  projects: most.nullable(),
}) satisfies z.ZodType<SummaryAbout>;

export const headSchema = z.strictObject({
  language: z.enum(["sv", "en"]),
  title: z.string().max(1000),
  subject: z.string().max(5000),
  created: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
  about: aboutSchema.exactOptional(),
}) satisfies z.ZodType<Omit<SummaryDocument, "sheets">>;
