import type * as z from "../values/zod";
import type { answersSchema } from "./answers-schema";

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
