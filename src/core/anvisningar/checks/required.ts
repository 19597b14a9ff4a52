import * as z from "../../values/zod";
import { conditionNeeds, conditionSays, conditionSchema, conditionTells } from "../condition";
import { fieldIdSchema } from "../field-id-schema";
import { kindOfCheck, fields } from "../kind-of-check";

/** At least one of the fields is filled in, when the condition holds. An answer that is one of `notAnAnswer` ("nej") does not count. */
export const required = kindOfCheck(
  "required",
  {
    anyOf: z.array(fieldIdSchema).min(1),
    when: conditionSchema.optional(),
    notAnAnswer: z.array(z.string()).optional(),
  },
  {
    needs: ({ anyOf, when }) => [...fields(...anyOf), ...conditionNeeds(when)],
    columns: ({ anyOf }) => anyOf,
    tells: ({ when }) => ({ project: "text", ...conditionTells(when) }),
    says: ({ anyOf, when, notAnAnswer }, words) => {
      const { say, any, field, quoted } = words;
      const not = notAnAnswer
        ? ` ${say("Det här godtas inte som svar", "These are not accepted as an answer")}: ${any(notAnAnswer.map(quoted))}.`
        : "";
      return `${any(anyOf.map(field))} ${say("ska vara ifyllt", "must be filled in")}${conditionSays(when, words)}.${not}`;
    },
  },
);
