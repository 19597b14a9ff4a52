import * as z from "../values/zod";
import { answersSchema } from "./answers-schema";

/** Names of workbooks that the user was asked about, with the day of the answer (ISO) where it is known. */
const files = z.record(z.string(), z.string().nullable());

/** What a unit was the answer to: the same doubt about amounts of the same size, and no other. */
export const unitAnswerSchema = z
  .object({
    unit: z.enum(["kr", "tkr", "mnkr"]),
    files,
    /** What the workbooks said of it themselves: "kr, tkr"; empty for nothing. */
    states: z.string(),
    /** The middle grant as written, in the workbook where it was least and where it was largest; null where no grant was. */
    middle: z.object({ least: z.number(), largest: z.number() }).readonly().nullable(),
  })
  .readonly();

export const layoutAnswersSchema = z
  .object({
    /** Headings and words that name a time stand without it, as in `Layout.labels`. */
    answers: answersSchema,
    files,
    /** Workbooks of one layout may be in several units. By unit and doubt: "tkr", "tkr (kr, tkr)". */
    units: z.record(z.string(), unitAnswerSchema).optional(),
  })
  .readonly();

/** Answers by the key of the layout that they are about. */
export const layoutsSchema = z.record(z.string(), layoutAnswersSchema);
