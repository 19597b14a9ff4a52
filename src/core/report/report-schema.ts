import { progressStates } from "../anvisningar/progress";
import * as z from "../values/zod";
import { severities } from "../findings/severity";

/**
 * The machine-readable report, `medelkoll/1`. Documented in docs/json-output.md. Amounts are whole öre. `null` means that the workbooks do not say, or
 * say it so that it cannot be known; it is never a made-up zero.
 */
const amount = z.number().int().nullable();
const day = z.iso.date().nullable();
const count = z.number().int();
const says = (description: string) => ({ description });

const figureNames = z.enum(["grantedOre", "spentOre", "surplusOre", "overrunOre", "utilisation"]);
const sign = z.enum(["plus", "minus"]).nullable();

const file = z.strictObject({
  name: z.string().meta(says("With as many of the folders above as it takes to tell the files of the run apart.")),
  status: z
    .enum(["read", "partly-read", "unreadable"])
    .meta(says("`partly-read`: something with an amount could not be taken in; a finding says what.")),
  projects: count.meta(says("Projects found in the file, before several files are brought together.")),
  unit: z.enum(["kr", "tkr", "mnkr"]).nullable().meta(says("Null: undecided, or the file uses several.")),
  sign: sign.meta(
    says("The sign in which the file writes a surplus; null when it writes none or it cannot be decided."),
  ),
  costSign: sign.meta(says("The sign in which the file writes expenditure; null when it cannot be decided.")),
});

const counted = z
  .strictObject({ known: count, of: count, unknown: count })
  .meta(says("It holds for `known` of the `of` projects, and nobody can say of `unknown`: of at least `known`, then."));

const totals = z.strictObject({
  projects: count.meta(says("Projects that somebody has reported; without a register, all.")),
  notReported: count.meta(
    says(
      "Projects that only the register of granted projects has. They are in the sums and in `counts`, besides `projects`.",
    ),
  ),
  completed: count.meta(
    says("Projects whose status is `completed`; at least so many while `counts.completed.unknown` is above 0."),
  ),
  grantedOre: amount,
  spentOre: amount,
  surplusOre: amount.meta(says("Unspent, over the projects that have not used all; never netted against overruns.")),
  overrunOre: amount.meta(says("Spent beyond what was available, over the projects that have.")),
  utilisation: z
    .number()
    .nullable()
    .meta(
      says(
        "Spent / granted; 0.87875 is 87,9 %. While it is incomplete: over the projects whose granted and spent are both complete, null without any.",
      ),
    ),
  incomplete: z
    .array(figureNames)
    .meta(says("Totals that lack a part: they are the sum of what is known. Empty means that every total is whole.")),
  approximate: z
    .array(figureNames)
    .meta(says("Totals with a part that its workbook calls approximate (cirka, drygt, närmare).")),
  counts: z
    .strictObject({
      completed: counted,
      notCompleted: counted,
      reportedInTime: counted,
      reportedLate: counted,
      missingLate: counted.meta(says("The deadline has passed, and no report is stated.")),
      mayBeMore: z.boolean().meta(says("Something that may be one more project could not be taken in.")),
    })
    .meta(says("How many projects have come how far.")),
});

const project = z.strictObject({
  id: z.string().meta(says("The workbook's own, or a temporary one made of nämnd and name when it has none.")),
  name: z.string(),
  grantedNamnd: z.string().nullable().meta(says("The nämnd that the money was granted to.")),
  reportingNamnd: z.string().nullable().meta(says("The nämnd that reports it, which may be a successor.")),
  budgetYear: count.nullable().meta(says("Null when not stated, or when the project has several; see `years`.")),
  status: z.enum(progressStates).nullable(),
  grantedOre: amount,
  spentOre: amount,
  surplusOre: amount.meta(
    says("Unspent of what was granted and carried in; 0 when all of it was used. Never negative."),
  ),
  utilisation: z
    .number()
    .nullable()
    .meta(says("Null also when nothing was granted, or when granted or spent is not complete.")),
  completedOn: day,
  reportDueOn: day.meta(says("Computed from the edition's deadline, or moved by an extension.")),
  reportDueBy: z
    .string()
    .optional()
    .meta(says("The number in the diary of the decision that moved `reportDueOn`; absent where nothing has.")),
  reportedOn: day,
  complete: z.boolean().meta(says("Granted and spent are known in full, and nothing makes them doubtful.")),
  incomplete: z
    .array(z.enum(["grantedOre", "spentOre", "surplusOre", "utilisation"]))
    .meta(says("Which of its amounts lack a part, or are in doubt: something that may touch them was left out.")),
  years: z.array(
    z.strictObject({
      budgetYear: count.nullable(),
      grantedOre: amount,
      spentOre: amount,
      complete: z.boolean().meta(says("As for the project, of this year.")),
    }),
  ),
  at: z
    .strictObject({ file: z.string(), sheet: z.string(), row: count })
    .meta(says("Where the project stands; rows count from 1.")),
});

const recordField = z.strictObject({
  value: z
    .union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])
    .meta(
      says(
        "As its field's type has it: a text, öre, a number, a share (0.125 is 12,5 %), an ISO date, a year, yes or no, codes of a list, the name of a nämnd or an area. Null when the cell is empty or does not fit.",
      ),
    ),
  shown: z.string().meta(says("As it is written in the cell; empty for an empty cell.")),
  cell: z.string().meta(says("A1 address, on the sheet of the record's `at`.")),
});

const record = z.strictObject({
  table: z.string().meta(says("Id of the table in the edition.")),
  at: z.strictObject({ file: z.string(), sheet: z.string(), row: count }).meta(says("Rows count from 1.")),
  fields: z
    .record(z.string(), recordField)
    .meta(says("By the table's field ids; a field that the table has no column or label for is absent.")),
});

const place = z.strictObject({ file: z.string(), sheet: z.string().nullable(), cell: z.string().nullable() });

const acceptance = z.strictObject({ reason: z.string(), on: z.string().nullable() });

const waiver = z.strictObject({
  decidedBy: z.string(),
  decidedOn: z.iso.date().nullable(),
  dnr: z.string(),
  why: z.string(),
  until: z.iso.date().meta(says("The last day that it holds.")),
});

const finding = z.strictObject({
  id: z
    .string()
    .meta(
      says("The same in every run over the workbook, wherever its rows move to, as long as the finding says the same."),
    ),
  code: z.string().meta(says("See codes.md; never reused for something else.")),
  severity: z.enum(severities).meta(says("Worst first: stopp, fel, varning, upplysning.")),
  message: z.string().meta(says("In the language of the run. For people: compare codes, not messages.")),
  action: z.string().meta(says("What to do about it, in the language of the run.")),
  rule: z
    .strictObject({ number: z.string(), text: z.string() })
    .nullable()
    .meta(says("The sentence of the instructions that it rests on, in Swedish; null for faults of a file itself.")),
  at: place.meta(
    says("As far as the place is known. `cell` is an A1 address, a range, or several with commas between."),
  ),
  also: z.array(place).optional().meta(says("Other places of the very same, told with it.")),
  projectId: z.string().nullable().meta(says("`id` of the project that it concerns.")),
  accepted: acceptance
    .optional()
    .meta(says("Somebody has accepted it as it is (--accepted). No total and no exit code is another for it.")),
  acceptedBefore: acceptance
    .optional()
    .meta(says("It was accepted when it said something else, and is not any longer.")),
  trial: z
    .literal(true)
    .optional()
    .meta(
      says("Its rule is being tried out: it stops nothing, whatever its severity, and no exit code is another for it."),
    ),
  waived: waiver
    .optional()
    .meta(
      says("A decision in the register says that it need not be mended. No total is another for it; exit codes are."),
    ),
});

const exception = z.strictObject({
  kind: z.enum(["extension", "waiver"]),
  rules: z.array(z.string()).meta(says("Codes of the rules that are waived; empty for an extension.")),
  namnd: z.string(),
  projectId: z.string().nullable().meta(says("Null for all projects that the nämnd answers for.")),
  until: z.iso.date().meta(says("The new last day of the report, or the last day of the waiver.")),
  decidedBy: z.string(),
  decidedOn: z.iso.date().nullable(),
  dnr: z.string(),
  why: z.string(),
  reach: count.meta(says("How many last days it has moved, or findings it has waived.")),
  at: place,
});

const openProject = z.strictObject({
  key: z.string().meta(says("The project's key in a file for --decisions (docs/matching.md).")),
  id: z.string(),
  name: z.string(),
  namnd: z.string().nullable(),
  at: z.strictObject({ file: z.string(), sheet: z.string(), cell: z.string() }),
});

const open = z.strictObject({
  unreported: z.array(openProject).meta(says("Granted, and in no returned file.")),
  ungranted: z.array(openProject).meta(says("Reported, not in the register, not counted, and not yet answered.")),
  ties: z
    .array(z.strictObject({ granted: z.array(openProject), reported: z.array(openProject) }))
    .meta(says("Several that may be the same: the user says which is which.")),
  versions: z
    .array(
      z.strictObject({
        key: z.string().meta(says("The key in `versions` of a file for --decisions.")),
        files: z.array(z.string()),
      }),
    )
    .meta(says("Files with the same projects and different amounts: the user says which counts.")),
});

export const reportSchema = z.strictObject({
  schema: z.literal("medelkoll/1"),
  asOf: z.iso.date().meta(says("The day that deadlines are counted to.")),
  edition: z.string().meta(says("Id of the edition of the anvisningar.")),
  files: z.array(file).meta(says("In name order.")),
  totals,
  projects: z.array(project).meta(says("In a fixed order; a project that stands in several files stands here once.")),
  records: z
    .array(record)
    .optional()
    .meta(
      says(
        "What the tables beside the projects say (walks, decisions, contacts), in the order of files, sheets and rows. Their amounts are in no total. Absent for an edition that reads no such table.",
      ),
    ),
  findings: z.array(finding).meta(says("Worst first, then by place.")),
  exceptions: z
    .array(exception)
    .optional()
    .meta(says("Decisions in the register that are in force on the as-of date; absent without any.")),
  open: open.optional().meta(says("What does not fit between register and reports; only when a register was given.")),
});

export type Report = z.infer<typeof reportSchema>;
