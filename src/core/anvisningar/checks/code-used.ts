import * as z from "../../values/zod";
import { conditionNeeds, conditionSays, conditionSchema, conditionTells } from "../condition";
import { fieldIdSchema } from "../field-id-schema";
import { inTable, kindOfCheck, noColumns, tellsOf } from "../kind-of-check";
import { tableIdSchema } from "../table-id-schema";

/** A code field holds one of these codes. */
export const codeUsed = kindOfCheck(
  "code-used",
  {
    of: tableIdSchema.optional(),
    field: fieldIdSchema,
    oneOf: z.array(z.string()),
    when: conditionSchema.optional(),
  },
  {
    needs: ({ of, field, oneOf, when }) => [{ field, of, oneOf }, ...conditionNeeds(when, of)],
    columns: noColumns,
    reads: ({ of, field }) => (of === undefined ? [field] : []),
    tells: ({ of, when }) => ({ ...tellsOf(of), ...conditionTells(when) }),
    says: ({ of, field: id, oneOf, when }, all) => {
      const words = all.of(of);
      const { say, field, codes } = words;
      return `${inTable(of, words)}${say("Visas om", "Shown if")} ${field(id)} ${say("är", "is")} ${codes(id, oneOf)}${conditionSays(when, words)}.`;
    },
  },
);
