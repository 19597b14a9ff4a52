import * as z from "../../values/zod";
import { conditionNeeds, conditionSays, conditionSchema, conditionTells } from "../condition";
import { fieldIdSchema } from "../field-id-schema";
import { fieldsOfTable, inTable, kindOfCheck, tellsOf } from "../kind-of-check";
import { tableIdSchema } from "../table-id-schema";

/** At least one of the fields is filled in, when the condition holds. An answer that is one of `notAnAnswer` ("nej") does not count. */
export const required = kindOfCheck(
  "required",
  {
    of: tableIdSchema.optional(),
    anyOf: z.array(fieldIdSchema).min(1),
    when: conditionSchema.optional(),
    notAnAnswer: z.array(z.string()).optional(),
  },
  {
    needs: ({ of, anyOf, when }) => [...fieldsOfTable(of, ...anyOf), ...conditionNeeds(when, of)],
    columns: ({ anyOf }) => anyOf,
    tells: ({ of, when }) => ({ ...tellsOf(of), ...conditionTells(when) }),
    says: ({ of, anyOf, when, notAnAnswer }, all) => {
      const words = all.of(of);
      const { say, any, field, quoted } = words;
      const not = notAnAnswer
        ? ` ${say("Det här godtas inte som svar", "These are not accepted as an answer")}: ${any(notAnAnswer.map(quoted))}.`
        : "";
      return `${inTable(of, words)}${any(anyOf.map(field))} ${say("ska vara ifyllt", "must be filled in")}${conditionSays(when, words)}.${not}`;
    },
  },
);
