import { z } from "zod";
import { severities } from "../findings/severity";

/**
 * The machine-readable report, `medelkoll/1`. Documented in docs/json-output.md. Amounts are whole öre. `null` means that the workbooks do not say, or
 * say it so that it cannot be known; it is never a made-up zero.
 */
const amount = z.number().int().nullable();
const day = z.iso.date().nullable();

const figureNames = z.enum(["grantedOre", "spentOre", "surplusOre", "overrunOre", "utilisation"]);

export const reportSchema = z.strictObject({
  schema: z.literal("medelkoll/1"),
  asOf: z.iso.date().meta({ description: "The day that deadlines are counted to." }),
  edition: z.string().meta({ description: "Id of the edition of the anvisningar." }),
  files: z.array(
    z.strictObject({
      name: z.string(),
      status: z.enum(["read", "partly-read", "unreadable"]),
      projects: z
        .number()
        .int()
        .meta({ description: "Projects found in the file, before several files are brought together." }),
      unit: z
        .enum(["kr", "tkr", "mnkr"])
        .nullable()
        .meta({ description: "Null: undecided, or the file uses several." }),
      sign: z.enum(["plus", "minus"]).nullable().meta({
        description: "The sign in which the file writes a surplus; null when it writes none or it cannot be decided.",
      }),
      costSign: z
        .enum(["plus", "minus"])
        .nullable()
        .meta({ description: "The sign in which the file writes expenditure." }),
    }),
  ),
  totals: z.strictObject({
    projects: z.number().int(),
    completed: z.number().int(),
    grantedOre: amount,
    spentOre: amount,
    surplusOre: amount,
    overrunOre: amount,
    utilisation: z.number().nullable().meta({ description: "Spent / granted; 0.87875 is 87,9 %." }),
    incomplete: z.array(figureNames).meta({
      description: "Totals that lack a part: they are the sum of what is known. Empty means that every total is whole.",
    }),
    approximate: z
      .array(figureNames)
      .meta({ description: "Totals with a part that its workbook calls approximate (cirka, drygt, närmare)." }),
  }),
  projects: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      grantedNamnd: z.string().nullable(),
      reportingNamnd: z.string().nullable(),
      budgetYear: z
        .number()
        .int()
        .nullable()
        .meta({ description: "Null when not stated, or when the project has several; see years." }),
      status: z.enum(["not-started", "running", "completed", "partly-completed", "aborted"]).nullable(),
      grantedOre: amount,
      spentOre: amount,
      surplusOre: amount,
      utilisation: z.number().nullable(),
      completedOn: day,
      reportDueOn: day,
      reportedOn: day,
      complete: z.boolean().meta({ description: "Granted and spent are known in full." }),
      years: z.array(z.strictObject({ budgetYear: z.number().int().nullable(), grantedOre: amount, spentOre: amount })),
      at: z.strictObject({ file: z.string(), sheet: z.string(), row: z.number().int() }),
    }),
  ),
  findings: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(severities),
      message: z.string(),
      rule: z.strictObject({ number: z.string(), text: z.string() }).nullable(),
      at: z.strictObject({ file: z.string(), sheet: z.string().nullable(), cell: z.string().nullable() }),
      projectId: z.string().nullable(),
    }),
  ),
});

export type Report = z.infer<typeof reportSchema>;
