import * as z from "../../values/zod";
import { fieldIdSchema } from "../field-id-schema";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** The date is not before the first possible day. */
export const notBefore = kindOfCheck(
  "not-before",
  { field: fieldIdSchema, day: z.string() },
  {
    needs: ({ field }) => fields(field),
    columns: noColumns,
    reads: ({ field }) => [field],
    tells: () => ({ project: "text", date: "date", year: "year" }),
    says: ({ field: id, day }, { say, field }) =>
      `${field(id)} ${say("får inte ligga före", "must not be earlier than")} ${day}.`,
  },
);
