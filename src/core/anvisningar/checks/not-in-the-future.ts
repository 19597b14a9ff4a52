import * as z from "../../values/zod";
import { fieldIdSchema } from "../field-id-schema";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** What has happened has not happened after the as-of date. */
export const notInTheFuture = kindOfCheck(
  "not-in-the-future",
  { fields: z.array(fieldIdSchema) },
  {
    needs: (check) => fields(...check.fields),
    columns: noColumns,
    tells: () => ({ project: "text", field: "field", date: "date", asOf: "date" }),
    says: (check, { say, any, field }) =>
      `${any(check.fields.map(field))} ${say("får inte ligga efter avstämningsdagen.", "must not be later than the as-of date.")}`,
  },
);
