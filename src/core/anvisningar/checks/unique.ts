import { kindOfCheck, noColumns } from "../kind-of-check";
import { tableIdSchema } from "../table-id-schema";

/** No two records of a table in one workbook have the same key. A record whose key is not wholly filled in has none. Said at the later one. */
export const unique = kindOfCheck(
  "unique",
  { of: tableIdSchema },
  {
    needs: () => [],
    columns: noColumns,
    tells: () => ({ record: "text", table: "table", cell: "text" }),
    says: ({ of }, { say, table }) =>
      say(
        `Samma post får inte stå två gånger i ${table(of)}.`,
        `The same record must not appear twice in ${table(of)}.`,
      ),
    texts: () => ({
      title: { sv: "Samma post står två gånger", en: "The same record appears twice" },
      message: {
        sv: "{table}: {record} står redan i {cell}.",
        en: "{table}: {record} is already in {cell}.",
      },
      action: {
        sv: "Ta bort den ena, eller rätta det som skiljer dem åt.",
        en: "Remove one, or correct what tells them apart.",
      },
    }),
  },
);
