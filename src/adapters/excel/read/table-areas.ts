import type { TableSnapshot } from "../../../core/workbook/snapshot";
import type { Area } from "sheet-refs";
import { areaOfAddress, type Grid } from "./grid";

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

/** A sheet with its tables and cells; no cells where it has none or Excel withheld them. */
interface SheetWithTables {
  readonly sheet: Excel.Worksheet;
  readonly listed: readonly ListedTable[];
  readonly grid: Grid | "withheld" | null;
}

/** Where the tables of each sheet stand. Excel is asked where headings do not settle it, and where it does not say that is null. */
export async function placedTables(
  context: Excel.RequestContext,
  sheets: readonly SheetWithTables[],
): Promise<readonly (readonly (Area | null)[])[]> {
  const asked = sheets.map(({ sheet, listed, grid }) =>
    listed.map((table) => {
      if (grid === null || grid === "withheld") return { known: null, range: null };
      const known = tableAreaIn(grid, table);
      if (known !== null) return { known, range: null };
      const range = sheet.tables.getItem(table.name).getRange();
      range.load("address");
      return { known, range };
    }),
  );
  if (asked.some((tables) => tables.some(({ range }) => range !== null))) await context.sync();
  return asked.map((tables) => tables.map(({ known, range }) => known ?? (range && areaOfAddress(range.address))));
}

export const toTable = ({ name, columns, showHeaders, showTotals }: ListedTable, area: Area): TableSnapshot => ({
  name,
  area,
  columns,
  headerRows: showHeaders ? 1 : 0,
  totalsRows: showTotals ? 1 : 0,
});
