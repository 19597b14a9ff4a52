import * as z from "../../values/zod";
import { conditionNeeds, conditionSays, conditionSchema, conditionTells } from "../condition";
import { fieldIdSchema } from "../field-id-schema";
import { kindOfCheck, noColumns } from "../kind-of-check";

/** A code field holds one of these codes. */
export const codeUsed = kindOfCheck(
  "code-used",
  { field: fieldIdSchema, oneOf: z.array(z.string()), when: conditionSchema.optional() },
  {
    needs: ({ field, oneOf, when }) => [{ field, oneOf }, ...conditionNeeds(when)],
    columns: noColumns,
    reads: ({ field }) => [field],
    tells: ({ when }) => ({ project: "text", ...conditionTells(when) }),
    says: ({ field: id, oneOf, when }, words) => {
      const { say, field, codes } = words;
      return `${say("Visas om", "Shown if")} ${field(id)} ${say("är", "is")} ${codes(id, oneOf)}${conditionSays(when, words)}.`;
    },
  },
);
