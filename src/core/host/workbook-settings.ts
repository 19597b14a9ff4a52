import { z } from "zod";
import { answersSchema, type Answers } from "../intake/answers";

/** What is remembered with a workbook: the user's answers and choices, nothing of its content. */
export interface WorkbookSettings {
  readonly answers: Answers;
  /** Codes of optional rules that the user has turned off. */
  readonly turnedOff: readonly string[];
  /** Edition id; null for the newest. */
  readonly edition: string | null;
  /** ISO date; null for today. */
  readonly asOf: string | null;
}

export const noSettings: WorkbookSettings = { answers: {}, turnedOff: [], edition: null, asOf: null };

const schema = z.object({
  answers: answersSchema.catch({}),
  turnedOff: z.array(z.string()).catch([]),
  edition: z.string().nullable().catch(null),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable()
    .catch(null),
});

/** Reads what was stored, by this version or another; what cannot be understood is left out. */
export function parseSettings(stored: unknown): WorkbookSettings {
  const read = schema.safeParse(stored);
  return read.success ? read.data : noSettings;
}
