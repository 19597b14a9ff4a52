import * as z from "../../values/zod";
import { fieldIdSchema } from "../field-id-schema";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** The first date does not come after the second; the message's params are the fields' ids without "Date". */
export const dateOrder = kindOfCheck(
  "date-order",
  { first: fieldIdSchema, then: fieldIdSchema, sameDay: z.boolean() },
  {
    needs: ({ first, then }) => fields(first, then),
    columns: noColumns,
    reads: ({ first, then }) => [first, then],
    tells: ({ first, then }) => ({ project: "text", [dateParam(first)]: "date", [dateParam(then)]: "date" }),
    says: ({ first, then, sameDay }, { say, field }) => {
      const same = sameDay
        ? say("Samma dag godtas.", "The same day is accepted.")
        : say("Samma dag godtas inte.", "The same day is not accepted.");
      return `${field(first)} ${say("får inte ligga efter", "must not be later than")} ${field(then)}. ${same}`;
    },
  },
);

/** The param of a date field: its id without "Date". */
export const dateParam = (field: string): string => field.replace(/Date$/, "");
