import type { Area, TableSnapshot } from "../../../core/workbook/snapshot";
import type { Grid } from "./grid";

/** A table as Excel lists it: everything but where it stands. */
export interface ListedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** Data rows. */
  readonly rows: number;
}

/**
 * Where a table stands, by its headings: they are its column names and stand in the grid. Null when that does not settle it (no heading row, or
 * the same headings twice); then Excel has to be asked.
 */
export function tableAreaIn(grid: Grid, table: ListedTable): Area | null {
  const [first] = table.columns;
  if (!table.showHeaders || first === undefined) return null;
  const places = grid.values.flatMap((values, row) =>
    values.flatMap((value, column) =>
      value === first && table.columns.every((name, index) => values[column + index] === name) ? [{ row, column }] : [],
    ),
  );
  const [place] = places;
  if (place === undefined || places.length > 1) return null;
  const top = grid.top + place.row;
  const left = grid.left + place.column;
  const bottom = top + table.rows + (table.showTotals ? 1 : 0);
  return { top, left, bottom, right: left + table.columns.length - 1 };
}

export const toTable = ({ name, columns, showHeaders, showTotals }: ListedTable, area: Area): TableSnapshot => ({
  name,
  area,
  columns,
  headerRows: showHeaders ? 1 : 0,
  totalsRows: showTotals ? 1 : 0,
});
