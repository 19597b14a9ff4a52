import { fieldIdSchema } from "../field-id-schema";
import { fieldsOfTable, inTable, kindOfCheck, noColumns, tellsOf } from "../kind-of-check";
import { tableIdSchema } from "../table-id-schema";

/** Two texts that should differ are the same, but for case and punctuation. */
export const sameText = kindOfCheck(
  "same-text",
  { of: tableIdSchema.optional(), field: fieldIdSchema, as: fieldIdSchema },
  {
    needs: ({ of, field, as }) => fieldsOfTable(of, field, as),
    columns: noColumns,
    reads: ({ of, field, as }) => (of === undefined ? [field, as] : []),
    tells: ({ of }) => tellsOf(of),
    says: ({ of, field: id, as }, all) => {
      const { say, field } = all.of(of);
      return `${inTable(of, all)}${say(`${field(id)} får inte bara upprepa ${field(as)}.`, `${field(id)} must not merely repeat ${field(as)}.`)}`;
    },
  },
);
