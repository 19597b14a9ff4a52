import * as z from "../values/zod";

const sign = z.enum(["plus", "minus"]);

/** Checks answers that come from outside: a workbook's settings, a file. */
export const answersSchema = z
  .object({
    unit: z.enum(["kr", "tkr", "mnkr"]),
    surplusSign: sign,
    costSign: sign,
    headings: z.record(z.string(), z.string().nullable()),
    namnder: z.record(z.string(), z.string()),
    money: z.record(z.string(), z.enum(["own", "other"])),
  })
  .partial()
  .readonly();
