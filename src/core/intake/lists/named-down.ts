import { hasRole } from "../../anvisningar/known-fields";
import { cellText, isBlank } from "../../workbook/cell-text";
import { gridOf, type Grid } from "../../workbook/grid";
import type { Area } from "sheet-refs";
import type { MappedColumn } from "../headings/mapped-column";

/** A project with a row a budget year may be named in the first of them only: its name then holds as if it were merged down over them. */
export function namedDown(grid: Grid, dataRows: readonly number[], columns: readonly MappedColumn[]): Grid {
  const year = columns.find(({ field }) => field.id === "budgetYear")?.column;
  const names = columns.filter(({ field }) => hasRole(field.id, "names"));
  if (year === undefined || names.length === 0) return grid;
  const yearIn = (row: number): string => /20\d\d/u.exec(cellText(grid.at(row, year)))?.[0] ?? "";
  const isNamed = (row: number): boolean => names.some(({ column }) => !isBlank(grid.throughMerge(row, column)));
  const merges: Area[] = [];
  let first = 0;
  let last = 0;
  let years = new Set<string>();
  const close = (): void => {
    if (last === first) return;
    for (const { column } of names)
      if (!isBlank(grid.at(first, column))) merges.push({ top: first, bottom: last, left: column, right: column });
  };
  for (const row of dataRows) {
    const own = yearIn(row);
    if (first > 0 && row === last + 1 && !isNamed(row) && own !== "" && !years.has(own)) {
      years.add(own);
      last = row;
      continue;
    }
    close();
    [first, last, years] = isNamed(row) && own !== "" ? [row, row, new Set([own])] : [0, 0, new Set()];
  }
  close();
  return merges.length > 0 ? gridOf({ ...grid.sheet, merges: [...grid.sheet.merges, ...merges] }) : grid;
}
