import type { RawSheet } from "./raw";
import type { RowRole } from "./units/unit-statements";

/** In lists, rows hold projects or headings; a form's rows are titles as far as statements and mentions care. */
export function rowRoles(sheets: readonly RawSheet[]): (sheet: string, row: number) => RowRole {
  const roles = new Map<string, ReadonlyMap<number, RowRole>>();
  for (const { sheet, tables, records } of sheets) {
    const lists = tables.filter(({ layout }) => layout === "list");
    if (lists.length === 0) continue;
    const rows = new Map<number, RowRole>(records.map(({ row }) => [row, "project"]));
    for (const { headerRow, topRow } of lists)
      for (let row = topRow; row <= headerRow; row += 1) rows.set(row, "heading");
    roles.set(sheet, rows);
  }
  return (sheet, row) => roles.get(sheet)?.get(row) ?? "other";
}
