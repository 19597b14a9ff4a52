import type * as z from "../values/zod";
import type { Answers } from "./answers";
import type { layoutAnswersSchema, unitAnswerSchema } from "./given-answers-schema";

export type UnitAnswer = z.infer<typeof unitAnswerSchema>;
/** What a unit is asked about: what the workbooks say of it, and the size of their grants. */
export type UnitDoubt = Pick<UnitAnswer, "states" | "middle">;

export type LayoutAnswers = z.infer<typeof layoutAnswersSchema>;

/** Everything that has been answered, wherever it is kept: for every workbook, for single ones by file name, and for all of one layout. */
export interface GivenAnswers {
  readonly answers: Answers;
  readonly answersFor: Readonly<Record<string, Answers>>;
  readonly layouts: Readonly<Record<string, LayoutAnswers>>;
}

export const nothingGiven: GivenAnswers = { answers: {}, answersFor: {}, layouts: {} };

/** The entry of a record whose keys a workbook chose. */
export const entryOf = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
