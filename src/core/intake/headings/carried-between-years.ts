import { hasRole } from "../../anvisningar/known-fields";
import type { MappedColumn } from "./mapped-column";

/** "Ingående från 2023" is carried into 2024, "Överförs till 2025" and "Ombudgeteras 2025" out of it. Null where the heading names no year, or two. */
export function carriedAt(
  words: readonly string[],
): { readonly id: "carriedIn" | "carriedOut"; readonly year: number } | null {
  const years = words.filter((word) => /^20\d\d$/u.test(word));
  const [year] = years;
  const before = year === undefined ? undefined : words[words.indexOf(year) - 1];
  if (years.length !== 1 || (before !== "från" && before !== "till" && before !== "ombudgeteras")) return null;
  return before === "från" ? { id: "carriedIn", year: Number(year) + 1 } : { id: "carriedOut", year: Number(year) - 1 };
}

/** "Anslag | Utgift | Ombudgeteras 2025": where nothing else is of a year, what is moved between years is the project's own and makes no year of it. */
export function withoutLoneYears(columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const isMoved = ({ field }: MappedColumn): boolean => hasRole(field.id, "moved");
  const hasYears = columns.some((column) => column.field.perYear && column.year !== null && !isMoved(column));
  return hasYears ? columns : columns.map((column) => (isMoved(column) ? { ...column, year: null } : column));
}
