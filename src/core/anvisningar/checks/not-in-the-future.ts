import * as z from "../../values/zod";
import { fieldIdSchema } from "../field-id-schema";
import { fieldsOfTable, inTable, kindOfCheck, noColumns, tellsOf } from "../kind-of-check";
import { tableIdSchema } from "../table-id-schema";

/** What has happened has not happened after the as-of date. */
export const notInTheFuture = kindOfCheck(
  "not-in-the-future",
  { of: tableIdSchema.optional(), fields: z.array(fieldIdSchema) },
  {
    needs: (check) => fieldsOfTable(check.of, ...check.fields),
    columns: noColumns,
    tells: ({ of }) => ({ ...tellsOf(of), field: "field", date: "date", asOf: "date" }),
    says: (check, words) => {
      const { say, any, field } = words.of(check.of);
      return `${inTable(check.of, words)}${any(check.fields.map(field))} ${say("får inte ligga efter avstämningsdagen.", "must not be later than the as-of date.")}`;
    },
  },
);
