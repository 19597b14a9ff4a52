import * as z from "../../values/zod";
import { conditionNeeds, conditionSays, conditionSchema } from "../condition";
import { fieldIdSchema } from "../field-id-schema";
import { fieldPath, pairOf } from "../field-path";
import { fieldPathSchema, pairSchema } from "../field-path-schema";
import { fieldsOfTable, inTable, kindOfCheck, needOfPath, noColumns, tellsOf } from "../kind-of-check";
import type { FieldId } from "../known-fields";
import { tableIdSchema } from "../table-id-schema";

/**
 * The value is one of those in another table, on the rows that agree in `where`. It looks in the same workbook, or in all that were handed in where the
 * workbook has none, and says nothing where nobody has any. `after`: silent where the value of that field has failed such a rule itself.
 */
export const among = kindOfCheck(
  "among",
  {
    of: tableIdSchema.optional(),
    field: fieldIdSchema,
    in: fieldPathSchema,
    where: z.array(pairSchema).optional(),
    after: fieldIdSchema.optional(),
    /** Values that are accepted all the same. */
    besides: z.array(z.string()).optional(),
    when: conditionSchema.optional(),
  },
  {
    needs: ({ of, field, in: place, where = [], after, when }) => [
      ...fieldsOfTable(of, field, ...(after === undefined ? [] : [after])),
      needOfPath(place),
      ...where
        .map(pairOf)
        .flatMap(({ theirs, mine }) => [
          ...fieldsOfTable(fieldPath(place).table ?? undefined, theirs),
          ...(mine.includes(".") ? [needOfPath(mine)] : fieldsOfTable(of, mine as FieldId)),
        ]),
      ...conditionNeeds(when, of),
    ],
    columns: noColumns,
    tells: ({ of }) => ({
      ...tellsOf(of),
      field: "field",
      value: "text",
      place: "field",
      within: "table",
      known: "any",
    }),
    says: ({ of, field: id, in: place, where = [], when }, all) => {
      const words = all.of(of);
      const { say, field, path } = words;
      const agreeing = where.length === 0 ? "" : say(", på rader som stämmer överens", ", on rows that agree");
      return `${inTable(of, words)}${field(id)} ${say("ska finnas i", "must be one of")} ${path(place)}${agreeing}${conditionSays(when, words)}.`;
    },
    texts: () => ({
      title: { sv: "Värdet finns inte där det ska finnas", en: "The value is not where it must be" },
      message: {
        sv: "{field} är ”{value}”, som inte finns under {place} i {within}. Där finns {known}.",
        en: "{field} is “{value}”, which is not under {place} in {within}. There it is {known}.",
      },
      action: {
        sv: "Skriv ett värde som finns där, eller lägg till det där om det saknas.",
        en: "Write a value that is there, or add it there if it is missing.",
      },
    }),
  },
);
