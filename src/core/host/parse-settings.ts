import * as z from "../values/zod";
import { marksSchema } from "../acceptance/marks-schema";
import { answersSchema } from "../project/answers-schema";
import { layoutsSchema } from "../project/given-answers-schema";
import { settlementsSchema } from "../matching/settlements";
import { longestLine, noSettings, type WorkbookSettings } from "./workbook-settings";

/** A line that somebody has typed. */
const line = z.string().max(longestLine).nullable().catch(null);

/** ISO date. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable()
  .catch(null);

const schema = z.object({
  ...marksSchema.shape,
  answers: answersSchema.catch({}),
  answersFor: z.record(z.string(), answersSchema).catch({}),
  layouts: layoutsSchema.catch({}),
  settlements: settlementsSchema.catch({}),
  turnedOff: z.array(z.string()).catch([]),
  edition: z.string().nullable().catch(null),
  ownEdition: z.string().nullable().catch(null),
  asOf: day,
  sender: line,
  dnr: line,
  lastDay: day,
  contact: line,
});

/** Reads what was stored, by this version or another; what cannot be understood is left out. */
export function parseSettings(stored: unknown): WorkbookSettings {
  const read = schema.safeParse(stored);
  return read.success ? read.data : noSettings;
}
