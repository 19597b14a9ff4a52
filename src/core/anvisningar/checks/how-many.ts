import * as z from "../../values/zod";
import { conditionNeeds, conditionSays, conditionSchema } from "../condition";
import { fieldIdSchema } from "../field-id-schema";
import { fieldsOfTable, kindOfCheck, noColumns } from "../kind-of-check";
import { tableIdSchema } from "../table-id-schema";

/**
 * So many records of a table: in each workbook, or with `per` for each project that the condition holds for. `per`: the field of the table that says which
 * project a record belongs to, by its id or name.
 */
export const howMany = kindOfCheck(
  "how-many",
  {
    of: tableIdSchema,
    atLeast: z.number().int().min(1).optional(),
    exactly: z.number().int().min(0).optional(),
    per: fieldIdSchema.optional(),
    when: conditionSchema.optional(),
  },
  {
    needs: ({ of, per, when }) => [...(per === undefined ? [] : fieldsOfTable(of, per)), ...conditionNeeds(when)],
    columns: noColumns,
    tells: ({ per }) => ({
      ...(per === undefined ? {} : { project: "text" }),
      ...{ table: "table", count: "count", wanted: "misfit" },
    }),
    says: ({ of, atLeast, exactly, per, when }, words) => {
      const { say, table } = words;
      const many =
        exactly === undefined
          ? `${say("minst", "at least")} ${atLeast ?? 1}`
          : `${say("precis", "exactly")} ${exactly}`;
      const each =
        per === undefined
          ? say("Varje arbetsbok ska ha", "Each workbook must have")
          : say("Varje projekt ska ha", "Each project must have");
      return `${each} ${many} ${say("i", "in")} ${table(of)}${conditionSays(when, words)}.`;
    },
    texts: ({ per }) => ({
      title: { sv: "Antalet rader stämmer inte", en: "The number of rows is wrong" },
      message:
        per === undefined
          ? {
              sv: "{table} har {count|rad|rader}; det ska vara {wanted}.",
              en: "{table} has {count|row|rows}; it must be {wanted}.",
            }
          : {
              sv: "{project} har {count|rad|rader} i {table}; det ska vara {wanted}.",
              en: "{project} has {count|row|rows} in {table}; it must be {wanted}.",
            },
      action: {
        sv: "Lägg till de rader som saknas, eller ta bort dem som är för många.",
        en: "Add the rows that are missing, or remove those that are too many.",
      },
    }),
  },
);
