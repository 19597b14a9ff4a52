import { fieldIdSchema } from "../field-id-schema";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** Two texts that should differ are the same, but for case and punctuation. */
export const sameText = kindOfCheck(
  "same-text",
  { field: fieldIdSchema, as: fieldIdSchema },
  {
    needs: ({ field, as }) => fields(field, as),
    columns: noColumns,
    reads: ({ field, as }) => [field, as],
    tells: () => ({ project: "text" }),
    says: ({ field: id, as }, { say, field }) =>
      say(`${field(id)} får inte bara upprepa ${field(as)}.`, `${field(id)} must not merely repeat ${field(as)}.`),
  },
);
