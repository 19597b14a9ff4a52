import * as z from "../values/zod";

/** Apart from `field-path.ts`, so that whoever only reads such a name does not load zod: the pane does. */
const one = "[a-z][A-Za-z0-9]+";

/** A field that is named with its table (`field-path.ts`). */
export const fieldPathSchema = z.string().regex(new RegExp(`^(?:granted\\.)?${one}\\.${one}$`, "u"));

/** A field of the project or record itself, or one of a table with one record, which is named with its table. */
export const ownOrPathSchema = z.string().regex(new RegExp(`^(?:${one}\\.)?${one}$`, "u"));

/** `theirs = mine`: a field of the records that are looked among, and one of the record itself or of a table with one record. */
export const pairSchema = z.string().regex(new RegExp(`^${one} *= *(?:${one}\\.)?${one}$`, "u"));
