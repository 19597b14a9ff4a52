import { remark, type Remark } from "../../findings/finding";
import { addressOf } from "sheet-refs";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Project } from "../../project/project";
import type { RawSheet } from "../raw";
import type { Gap } from "../../project/told";

/**
 * Hidden rows and columns are read like any other, and it is said that they carry amounts (STR-06). A hidden sheet whose projects stand on no
 * visible one may be a draft that somebody put away: they are counted, and the totals are incomplete until it is shown or gone (STR-25).
 */
export function hiddenAmounts(
  sheets: readonly SheetSnapshot[],
  raw: readonly RawSheet[],
  projects: readonly Project[],
  file: string,
  /** Sheets of which more is said: their own sums leave the hidden rows out (STR-65). */
  toldOf: ReadonlySet<string>,
): { readonly remarks: readonly Remark[]; readonly gaps: readonly Gap[] } {
  const remarks: Remark[] = [];
  const gaps: Gap[] = [];
  const visible = new Set(sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name));
  const hasVisible = projects.some(({ at }) => visible.has(at.sheet));
  for (const [index, sheet] of sheets.entries()) {
    const cells = amountCells(sheet, raw[index]);
    const [first] = cells;
    if (!first) continue;
    const at = { file, sheet: sheet.name, cell: addressOf(first.row, first.column) };
    const own = projects.filter((project) => project.at.sheet === sheet.name).length;
    if (sheet.visibility !== "visible" && hasVisible && own > 0) {
      remarks.push(remark("STR-25", at, { sheet: sheet.name, projects: own }));
      gaps.push({ at, fields: [...new Set(cells.map(({ field }) => field.id))], reach: "sheet" });
    } else if (!toldOf.has(sheet.name)) remarks.push(remark("STR-06", at, { rows: hiddenCount(sheet, cells) }));
  }
  return { remarks, gaps };
}

/** Hidden rows, and hidden columns of amounts that stand in rows that show; all rows of a hidden sheet. */
function hiddenCount(
  sheet: SheetSnapshot,
  cells: readonly { readonly row: number; readonly column: number }[],
): number {
  const isRow = ({ row }: { readonly row: number }): boolean =>
    sheet.visibility !== "visible" || sheet.hiddenRows.has(row);
  const rows = cells.filter(isRow).map(({ row }) => row);
  const columns = cells.filter((cell) => !isRow(cell)).map(({ column }) => column);
  return new Set(rows).size + new Set(columns).size;
}

/** The amounts of the sheet's projects that nobody sees. */
function amountCells(sheet: SheetSnapshot, raw: RawSheet | undefined) {
  if (sheet.visibility === "visible" && sheet.hiddenRows.size === 0 && sheet.hiddenColumns.length === 0) return [];
  const isHiddenColumn = (column: number): boolean =>
    sheet.hiddenColumns.some(([first, last]) => column >= first && column <= last);
  return (raw?.records ?? []).flatMap(({ values }) =>
    values.filter(
      ({ field, cell, row, column }) =>
        field.type === "amount" &&
        cell !== null &&
        (sheet.visibility !== "visible" || sheet.hiddenRows.has(row) || isHiddenColumn(column)),
    ),
  );
}
