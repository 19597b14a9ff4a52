import { kindOfCheck, noColumns } from "../kind-of-check";
import { tableIdSchema } from "../table-id-schema";

/**
 * What stands in the cells is of the type, in the list, of the shape and within the limits that its field says, and filled in where the field says so. Of one
 * table, or of all tables and the projects. What reading has told of a project's cells already is not told again.
 */
export const fits = kindOfCheck(
  "fits",
  { of: tableIdSchema.optional() },
  {
    needs: () => [],
    columns: noColumns,
    tells: () => ({ record: "text", table: "table", field: "field", misfit: "misfit" }),
    says: ({ of }, { say, table }) =>
      of === undefined
        ? say(
            "Uppgifterna ska passa sina fält: typ, lista, utseende och gränser.",
            "Every value must fit its field: type, list, shape and limits.",
          )
        : say(
            `Uppgifterna i ${table(of)} ska passa sina fält: typ, lista, utseende och gränser.`,
            `Every value in ${table(of)} must fit its field: type, list, shape and limits.`,
          ),
    texts: () => ({
      title: { sv: "En uppgift passar inte sitt fält", en: "A value does not fit its field" },
      message: { sv: "{table}, {record}: {field} {misfit}.", en: "{table}, {record}: {field} {misfit}." },
      action: { sv: "Rätta uppgiften i cellen.", en: "Correct the value in the cell." },
    }),
  },
);
