import * as z from "../../values/zod";
import { fieldIdSchema } from "../field-id-schema";
import { fieldsOfTable, inTable, kindOfCheck, noColumns, tellsOf } from "../kind-of-check";
import { tableIdSchema } from "../table-id-schema";

/** The text is long enough and no placeholder. */
export const saysSomething = kindOfCheck(
  "says-something",
  {
    of: tableIdSchema.optional(),
    field: fieldIdSchema,
    atLeast: z.number().int(),
    placeholders: z.array(z.string()),
  },
  {
    needs: ({ of, field }) => fieldsOfTable(of, field),
    columns: noColumns,
    reads: ({ of, field }) => (of === undefined ? [field] : []),
    tells: ({ of }) => ({ ...tellsOf(of), value: "text" }),
    says: ({ of, field: id, atLeast, placeholders }, all) => {
      const { say, any, field, quoted } = all.of(of);
      return `${inTable(of, all)}${say(
        `${field(id)} ska ha minst ${atLeast} tecken och får inte vara en utfyllnad som ${any(placeholders.map(quoted))}.`,
        `${field(id)} must have at least ${atLeast} characters and must not be a filler such as ${any(placeholders.map(quoted))}.`,
      )}`;
    },
  },
);
