import * as z from "../../values/zod";
import { fieldIdSchema } from "../field-id-schema";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** The text is long enough and no placeholder. */
export const saysSomething = kindOfCheck(
  "says-something",
  { field: fieldIdSchema, atLeast: z.number().int(), placeholders: z.array(z.string()) },
  {
    needs: ({ field }) => fields(field),
    columns: noColumns,
    reads: ({ field }) => [field],
    tells: () => ({ project: "text", value: "text" }),
    says: ({ field: id, atLeast, placeholders }, { say, any, field, quoted }) =>
      say(
        `${field(id)} ska ha minst ${atLeast} tecken och får inte vara en utfyllnad som ${any(placeholders.map(quoted))}.`,
        `${field(id)} must have at least ${atLeast} characters and must not be a filler such as ${any(placeholders.map(quoted))}.`,
      ),
  },
);
