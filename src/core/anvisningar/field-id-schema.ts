import * as z from "../values/zod";
import type { FieldId } from "./known-fields";

/** Apart from `known-fields`, so that whoever only asks for a role does not load zod: the pane does. */
export const fieldIdSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]+$/)
  .transform((id) => id as FieldId);
