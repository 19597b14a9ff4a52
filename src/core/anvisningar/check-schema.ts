import { z } from "../values/zod";

/**
 * The closed list of kinds of check. A rule picks one and gives its parameters; what a kind does stands in `core/review/checks/<kind>.ts`.
 */

const fieldId = z.string();

/** When a rule applies to a project: every part that is given must hold. */
export const conditionSchema = z.strictObject({
  /** The project's state of completion is one of these. */
  progress: z.array(z.enum(["not-started", "running", "completed", "partly-completed", "aborted"])).optional(),
  /** It is none of these, or unknown. */
  progressNot: z.array(z.enum(["not-started", "running", "completed", "partly-completed", "aborted"])).optional(),
  /** These fields are filled in. */
  filled: z.array(fieldId).optional(),
  /** The yes-no field is answered yes. */
  yes: fieldId.optional(),
  /** A code field holds one of these codes. */
  code: z.strictObject({ field: fieldId, oneOf: z.array(z.string()) }).optional(),
  /** The surplus is larger than the tolerance of the file's unit. */
  surplus: z.literal(true).optional(),
  /** The deviation from the calculation is larger than either share (0.1 = 10 %) or amount in kr. */
  deviationAbove: z.strictObject({ share: z.number(), kr: z.number() }).optional(),
  /** The granted nämnd is of this kind. */
  namndKind: z.enum(["district", "specialist", "executive"]).optional(),
});

export const checkSchema = z.discriminatedUnion("kind", [
  /** Raised while a workbook is read or several are brought together. */
  z.strictObject({ kind: z.literal("reading") }),
  /** Cannot be decided by a machine: shown as a checklist item. */
  z.strictObject({ kind: z.literal("manual") }),
  /** At least one of the fields is filled in, when the condition holds. An answer that is one of `notAnAnswer` ("nej") does not count. */
  z.strictObject({
    kind: z.literal("required"),
    anyOf: z.array(fieldId).min(1),
    when: conditionSchema.optional(),
    notAnAnswer: z.array(z.string()).optional(),
  }),
  /** The text is long enough and no placeholder. */
  z.strictObject({
    kind: z.literal("says-something"),
    field: fieldId,
    atLeast: z.number().int(),
    placeholders: z.array(z.string()),
  }),
  /** The first date does not come after the second; the message's params are the fields' ids without "Date". */
  z.strictObject({ kind: z.literal("date-order"), first: fieldId, then: fieldId, sameDay: z.boolean() }),
  z.strictObject({ kind: z.literal("not-in-the-future"), fields: z.array(fieldId) }),
  z.strictObject({ kind: z.literal("not-before"), field: fieldId, day: z.string() }),
  /** Report due: passed without report, still ahead, or kept too late. Months come from the edition. */
  z.strictObject({ kind: z.literal("report-deadline"), outcome: z.enum(["missing", "ahead", "late"]) }),
  z.strictObject({ kind: z.literal("long-running") }),
  z.strictObject({ kind: z.literal("past-plan") }),
  z.strictObject({ kind: z.literal("status-contradicted") }),
  /** A reported figure equals the computed one within the tolerance of the unit; `reversed` finds the right amount with the wrong sign. */
  z.strictObject({
    kind: z.literal("matches-computed"),
    figure: z.enum(["deviation", "utilisation", "surplus"]),
    reversed: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("too-large") }),
  z.strictObject({
    kind: z.literal("exceeds"),
    what: z.enum(["spent-over-available", "estimate-over-granted", "disposed-over-surplus"]),
  }),
  z.strictObject({ kind: z.literal("spent-outside-granted-years") }),
  /** The name holds one of the phrases ("diverse projekt"), or a number before one of the nouns ("3 projekt"). */
  z.strictObject({
    kind: z.literal("several-projects-in-one"),
    phrases: z.array(z.string()),
    nouns: z.array(z.string()),
  }),
  /** A code field holds one of these codes. */
  z.strictObject({
    kind: z.literal("code-used"),
    field: fieldId,
    oneOf: z.array(z.string()),
    when: conditionSchema.optional(),
  }),
  /** The profile marks one of the project's investment types as operation and upkeep. */
  z.strictObject({ kind: z.literal("not-an-investment") }),
  z.strictObject({ kind: z.literal("surplus-not-final") }),
  /** What the application promised is reported; `overdue` when more months than this have passed since completion. */
  z.strictObject({ kind: z.literal("promise-kept"), graceMonths: z.number().int(), overdue: z.boolean() }),
  z.strictObject({ kind: z.literal("same-text"), field: fieldId, as: fieldId }),
  z.strictObject({ kind: z.literal("too-early"), months: z.number().int() }),
  z.strictObject({
    kind: z.literal("survey-year"),
    source: z.string(),
    first: z.number().int(),
    every: z.number().int(),
  }),
  z.strictObject({ kind: z.literal("same-measure") }),
  z.strictObject({ kind: z.literal("namnd-has-ended") }),
  /** The granted nämnd did not exist yet when the money was granted. */
  z.strictObject({ kind: z.literal("namnd-not-yet") }),
  /** A predecessor has more than the nämnd that it became part of, for the same time before the merger. */
  z.strictObject({ kind: z.literal("part-over-whole") }),
  z.strictObject({ kind: z.literal("dialogue-elsewhere") }),
  z.strictObject({ kind: z.literal("alike") }),
  z.strictObject({ kind: z.literal("reported-twice") }),
  /** Needs the granted register, control totals or an earlier summary; says nothing without it. */
  z.strictObject({
    kind: z.literal("comparison"),
    finds: z.enum([
      "namnd-without-file",
      "spent-differs-from-control",
      "granted-differs-from-control",
      "gone-since-earlier",
      "granted-changed-since-earlier",
    ]),
  }),
]);

export type Check = z.output<typeof checkSchema>;
export type CheckKind = Check["kind"];
export type Condition = z.output<typeof conditionSchema>;
