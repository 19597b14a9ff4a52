import { z } from "../values/zod";

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

/**
 * The user's answers to what intake could not decide: the command line's --unit and --sign, or the pane's Frågor.
 * `headings` maps a heading's normalised label to the field that it means, or to null when the column is to be left alone without a question.
 * `namnder` maps a normalised name to the id of the nämnd that it means. `money` says of normalised words whether they name the grant's own money.
 */
export type Answers = z.infer<typeof answersSchema>;

/** Answers about everything and answers about one workbook; the latter win. */
export const joinAnswers = (all: Answers, own: Answers): Answers => ({
  ...all,
  ...own,
  ...(all.headings || own.headings ? { headings: { ...all.headings, ...own.headings } } : {}),
  ...(all.namnder || own.namnder ? { namnder: { ...all.namnder, ...own.namnder } } : {}),
  ...(all.money || own.money ? { money: { ...all.money, ...own.money } } : {}),
});
