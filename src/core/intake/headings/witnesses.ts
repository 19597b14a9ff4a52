import { hasRole } from "../../anvisningar/known-fields";
import type { Witness } from "./arithmetic";
import type { MappedColumn } from "./mapped-column";

/** What the workbook has computed of grant and spending in this column; null for columns that are no witness. */
export const witnessKind = ({ field }: MappedColumn): Witness["kind"] | null =>
  hasRole(field.id, "difference") ? "difference" : hasRole(field.id, "share") ? "share" : null;
