import * as z from "../values/zod";
import { longestReason } from "./marks";

/** Checks acceptances that come from outside: a workbook's settings, a file for --accepted. */
export const acceptancesSchema = z.record(
  z.string(),
  z
    .object({
      reason: z
        .string()
        .max(longestReason)
        .refine((reason) => reason.trim() !== ""),
      on: z.string().nullable().default(null),
    })
    .readonly(),
);

/** Marks that come from outside; what cannot be understood is left out. */
export const marksSchema = z.object({
  accepted: acceptancesSchema.catch({}),
  seen: z.record(z.string(), z.string().nullable()).catch({}),
});
