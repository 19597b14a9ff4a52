import * as z from "../values/zod";
import type { ParamKinds } from "./kind-of-check";
import { checkSchema } from "./kinds-of-check";
import { bilingualSchema, fieldSchema, wordsSchema } from "./field-schema";
import { fieldIdSchema } from "./field-id-schema";
import { progressStates } from "./progress";
import { severities } from "../findings/severity";
import { tableSchema } from "./table-schema";

export { bilingualSchema, fieldSchema, fieldTypes, wordsIn } from "./field-schema";
export { tableFieldSchema, tableSchema } from "./table-schema";

/**
 * The shape of an edition: the written instructions (anvisningar) for one kind of grant, as data. A new year is a new data file.
 */

/** The table in the register with decisions about exceptions: by which headings it is known, in any order, and what its kinds are called. */
export const exceptionsSchema = z.strictObject({
  label: bilingualSchema,
  columns: z.strictObject({
    kind: wordsSchema,
    namnd: wordsSchema,
    project: wordsSchema,
    rule: wordsSchema,
    until: wordsSchema,
    decidedBy: wordsSchema,
    decidedOn: wordsSchema,
    dnr: wordsSchema,
    why: wordsSchema,
  }),
  kinds: z.strictObject({ extension: wordsSchema, waiver: wordsSchema }),
  /** In the column of projects: all of the nämnd. */
  everything: wordsSchema,
});

export const codeSchema = z.strictObject({
  code: z.string().min(1),
  label: bilingualSchema,
  /** Other ways in which people write it. */
  words: wordsSchema,
  /** Status lists: which state of completion it means. */
  progress: z.enum(progressStates).optional(),
  /** Disposition lists: the money is used for the purpose of the grant again. */
  reused: z.boolean().optional(),
  /** Lists of follow-up methods: the outcome can be measured. */
  measurable: z.boolean().optional(),
  /** Lists that say whether a follow-up was made: it was. */
  done: z.boolean().optional(),
  /** Lists of periods: the first day of it, ISO. A period can then be compared with a day or with another period. */
  from: z.iso.date().optional(),
});

export const codeListSchema = z.strictObject({ id: z.string(), codes: z.array(codeSchema).min(1) });

/** A sentence of the instructions. `house` marks our own default, which the city has not written. */
export const instructionSchema = z.strictObject({
  number: z.string().min(1),
  text: z.string().min(1),
  source: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("city"), document: z.string(), page: z.number().int().optional() }),
    z.strictObject({ kind: z.literal("house"), why: z.string() }),
  ]),
});

/** Text, a number, an empty cell, an Excel error, or a formula whose result the file does not hold. */
const exampleCellSchema = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.strictObject({ error: z.string() }),
  z.strictObject({ formulaWithoutResult: z.string() }),
]);

/**
 * A worked example of a rule; the examples are its tests. `project` gives fields by id with the text that a person would write; `rows` gives
 * whole sheets instead, from row 1. `at` is where a failing example must be found: a field id, or an A1 address when `rows` is used. An
 * example with only `says` describes what a sheet cannot show (two files, a hidden row, an earlier summary).
 */
export const exampleSchema = z.strictObject({
  says: bilingualSchema.optional(),
  asOf: z.string().optional(),
  project: z.record(z.string(), exampleCellSchema).optional(),
  more: z.array(z.record(z.string(), exampleCellSchema)).optional(),
  rows: z.array(z.array(exampleCellSchema)).optional(),
  at: z.string().optional(),
});

export const ruleSchema = z.strictObject({
  /** A code of the catalogue, or one of the edition's own, which then needs `texts`. */
  code: z.string().regex(/^[A-Z]{2,3}-\d{2}$/),
  severity: z.enum(severities),
  /** Number of the instruction that it rests on. */
  instruction: z.string(),
  check: checkSchema,
  /** May the user turn it off? Reading rules and those that guard totals may not. */
  optional: z.boolean().optional(),
  /** Being tried out (prövas): its findings are shown and counted, and stop nothing. */
  trial: z.boolean().optional(),
  /** Fields whose totals cannot be trusted while the finding stands: they become incomplete. "its-field" is the one that the finding names. */
  touches: z.array(z.union([z.literal("its-field"), fieldIdSchema])).optional(),
  texts: z.strictObject({ title: bilingualSchema, message: bilingualSchema, action: bilingualSchema }).optional(),
  examples: z
    .strictObject({ pass: z.array(exampleSchema), fail: z.array(exampleSchema) })
    .default(() => ({ pass: [], fail: [] })),
});

/** Who may be granted the money, where they are not the nämnder of the profile: associations, schools, companies. */
export const receiverSchema = z.strictObject({
  name: z.string().min(1),
  /** Other names and spellings that mean this receiver and no other. */
  shortNames: wordsSchema,
});

/** What those who are granted the money are called, as texts need it: "förening", "föreningen", "föreningar", "föreningarna". English has the two. */
export const receiverWordSchema = z.strictObject({
  one: bilingualSchema,
  theOne: bilingualSchema,
  several: bilingualSchema,
  theSeveral: bilingualSchema,
  /** In Swedish: "en förening", "ett bolag". */
  article: z.enum(["en", "ett"]),
});

/** The report form that is sent out, filled in and returned. */
export const formSchema = z.strictObject({
  /** Counts up when what is sent out changes while the edition does not. */
  release: z.number().int().positive(),
  /** Columns that the register fills in and that are locked, in order. */
  given: z.array(fieldIdSchema).min(1),
  /** Columns to fill in, in order. What the register knows of them stands there already. */
  asked: z.array(fieldIdSchema).min(1),
  /** Empty rows for projects that the register lacks. */
  spareRows: z.number().int().min(0).max(1000),
});

export const editionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string(),
  title: bilingualSchema,
  /** What the money is called in a sentence: "trygghetsinvesteringar". */
  grant: bilingualSchema,
  /** Words by which headings name this very money; beside a field's own words they say nothing more: "Beviljade trygghetsmedel". */
  grantWords: wordsSchema,
  /** What the money is to bring about, in a sentence: "ökad trygghet". */
  aim: bilingualSchema.optional(),
  /** Words by which lists name this money among other money; `*` ends the beginning of a word. */
  ownMoney: wordsSchema,
  issuer: z.string(),
  /** The profile (register, areas, types) that it belongs to. */
  profile: z.string(),
  /** What counts as completed; printed among the definitions. */
  completionMeans: bilingualSchema,
  /** Report due this many calendar months after completion, clamped to month end, the day itself included. */
  reportMonths: z.number().int().positive(),
  /** A project granted longer ago than this without a final report is flagged. */
  longRunningMonths: z.number().int().positive(),
  /** Amounts of one project, in kr: what is plausible, and above which an amount cannot be right. */
  projectAmounts: z.strictObject({ smallest: z.number(), largest: z.number(), impossible: z.number() }),
  /** First year in which money of this kind was granted. */
  firstYear: z.number().int(),
  /** Printed with every figure on effects. */
  effectCaveat: bilingualSchema,
  /** Who may be granted the money, instead of the nämnder of the profile; none: those of the profile. */
  receivers: z.array(receiverSchema).default([]),
  /** What texts call a receiver; absent: a nämnd. */
  receiverWord: receiverWordSchema.optional(),
  /** What is known of a project. None: the workbooks hold no projects, only tables. */
  fields: z.array(fieldSchema),
  lists: z.array(codeListSchema),
  tables: z.array(tableSchema).default([]),
  /** What a template shows until somebody answers, besides what every template says: a cell with it is empty. */
  meansEmpty: wordsSchema,
  /** What a template says to whoever fills it in, beneath a heading or in a row of its own: no answer, and a row of a table with it is no record. `*` ends the beginning of a text. */
  guidance: wordsSchema,
  /** Absent where no exceptions are made. */
  exceptions: exceptionsSchema.optional(),
  /** Absent where no form is sent out. */
  form: formSchema.optional(),
  instructions: z.array(instructionSchema).min(1),
  rules: z.array(ruleSchema).min(1),
});

/** An edition as written in a data file: defaults may be left out. */
export type EditionData = z.input<typeof editionSchema>;
export type Edition = Omit<z.output<typeof editionSchema>, "rules"> & { readonly rules: readonly Rule[] };
export type Field = z.output<typeof fieldSchema>;
export type FieldData = z.input<typeof fieldSchema>;
export type Table = z.output<typeof tableSchema>;
export type TableField = Table["fields"][number];
export type Receiver = z.output<typeof receiverSchema>;
export type ReceiverWord = z.output<typeof receiverWordSchema>;
export type TableData = z.input<typeof tableSchema>;
export type ExceptionsPlan = z.output<typeof exceptionsSchema>;
export type ExceptionsPlanData = z.input<typeof exceptionsSchema>;
export type CodeList = z.output<typeof codeListSchema>;
export type CodeListData = z.input<typeof codeListSchema>;
export type Instruction = z.output<typeof instructionSchema>;
export type FormPlan = z.output<typeof formSchema>;
/** `tells`: what a finding of a code of the edition's own has to say, by name; worked out when the edition is loaded, so that whoever renders it needs no check. */
export type Rule = z.output<typeof ruleSchema> & { readonly tells?: ParamKinds };
export type RuleData = z.input<typeof ruleSchema>;
export type Example = z.output<typeof exampleSchema>;
export type ExampleCell = z.output<typeof exampleCellSchema>;
