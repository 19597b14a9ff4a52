import * as z from "../values/zod";

/** What a table is called where a rule names it; `project` and `granted` are taken. */
export const tableIdSchema = z.string().regex(/^(?!(?:project|granted)$)[a-z][A-Za-z0-9]+$/);
