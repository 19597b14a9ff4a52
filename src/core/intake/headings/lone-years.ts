import { hasRole } from "../../anvisningar/known-fields";
import type { MappedColumn } from "./mapped-column";

/** "Anslag | Utgift | Ombudgeteras 2025": where nothing else is of a year, what is moved between years is the project's own and makes no year of it. */
export function withoutLoneYears(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const isMoved = ({ field }: MappedColumn): boolean => hasRole(field.id, "moved");
  const hasYears = columns.some((column) => column.field.perYear && column.year !== null && !isMoved(column));
  return hasYears ? columns : columns.map((column) => (isMoved(column) ? { ...column, year: null } : column));
}
