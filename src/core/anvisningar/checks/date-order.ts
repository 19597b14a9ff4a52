import * as z from "../../values/zod";
import { conditionNeeds, conditionSays, conditionSchema } from "../condition";
import { ownOrPathSchema } from "../field-path-schema";
import { fieldsOfTable, inTable, kindOfCheck, needOfPath, noColumns, tellsOf } from "../kind-of-check";
import type { FieldId } from "../known-fields";
import { tableIdSchema } from "../table-id-schema";

const isPath = (field: string): boolean => field.includes(".");

/**
 * The first date does not come after the second; the message's params are the fields' ids without "Date". A code of a list of periods counts from the first
 * day of its period.
 */
export const dateOrder = kindOfCheck(
  "date-order",
  {
    of: tableIdSchema.optional(),
    first: ownOrPathSchema,
    then: ownOrPathSchema,
    sameDay: z.boolean(),
    when: conditionSchema.optional(),
  },
  {
    needs: ({ of, first, then, when }) => [
      ...[first, then].flatMap((field) => (isPath(field) ? [needOfPath(field)] : fieldsOfTable(of, field as FieldId))),
      ...conditionNeeds(when, of),
    ],
    columns: noColumns,
    reads: ({ of, first, then }) =>
      of === undefined ? [first, then].filter((field) => !isPath(field)).map((field) => field as FieldId) : [],
    tells: ({ of, first, then }) => ({ ...tellsOf(of), [dateParam(first)]: "date", [dateParam(then)]: "date" }),
    says: ({ of, first, then, sameDay, when }, all) => {
      const words = all.of(of);
      const { say } = words;
      const name = (field: string): string => (isPath(field) ? words.path(field) : words.field(field as FieldId));
      const same = sameDay
        ? say("Samma dag godtas.", "The same day is accepted.")
        : say("Samma dag godtas inte.", "The same day is not accepted.");
      return `${inTable(of, words)}${name(first)} ${say("får inte ligga efter", "must not be later than")} ${name(then)}${conditionSays(when, words)}. ${same}`;
    },
  },
);

/** The param of a date field: its id without "Date", and without its table. */
export const dateParam = (field: string): string => field.replace(/^.*\./, "").replace(/Date$/, "");
