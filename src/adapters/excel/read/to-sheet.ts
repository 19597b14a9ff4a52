import type { Cell, DefinedName, SheetSnapshot, SheetVisibility } from "../../../core/workbook/snapshot";
import { areaOfAddress, type Grid } from "./grid";
import { hiddenColumns, hiddenRows } from "./hidden";
import type { SecondQuery } from "./second-look";
import type { CellsQuery } from "./sheet-query";
import { type ListedTable, toTable } from "./table-areas";
import { rowCells } from "./to-cells";

const visibilities: ReadonlyMap<string, SheetVisibility> = new Map([
  ["Visible", "visible"],
  ["Hidden", "hidden"],
  ["VeryHidden", "very-hidden"],
]);

/** A sheet and what is known of it. `grid` is null for an empty one. */
export interface ReadSheet {
  readonly sheet: Excel.Worksheet;
  readonly grid: Grid | null;
  readonly query: CellsQuery;
  readonly second: SecondQuery | null;
}

export async function toSheet(
  { sheet, grid, query, second }: ReadSheet,
  pace: () => Promise<void> | void,
): Promise<SheetSnapshot> {
  const areas = second?.tables() ?? [];
  return {
    name: sheet.name,
    visibility: visibilities.get(sheet.visibility) ?? "visible",
    cells: grid === null ? [] : await cellsOf(grid, second, pace),
    merges: mergesOf(query),
    hiddenRows: grid === null ? new Set() : hiddenRows(query, grid.top),
    hiddenColumns: grid === null ? [] : hiddenColumns(query, grid.left),
    tables: listedTables(sheet).flatMap((table, index) => {
      const area = areas[index] ?? null;
      return area === null ? [] : [toTable(table, area)];
    }),
  };
}

async function cellsOf(
  grid: Grid,
  second: SecondQuery | null,
  pace: () => Promise<void> | void,
): Promise<readonly Cell[]> {
  const look = second?.look() ?? {};
  const cells: Cell[] = [];
  for (let row = 0; row < grid.values.length; row += 1) {
    const wait = pace();
    if (wait) await wait;
    for (const cell of rowCells(grid, row, look)) cells.push(cell);
  }
  return cells;
}

const mergesOf = ({ merged }: CellsQuery): SheetSnapshot["merges"] =>
  merged === null || merged.isNullObject
    ? []
    : merged.areas.items.flatMap(({ address }) => areaOfAddress(address) ?? []);

export const listedTables = ({ tables }: Excel.Worksheet): readonly ListedTable[] =>
  tables.items.map(({ name, showHeaders, showTotals, columns, rows }) => ({
    name,
    showHeaders,
    showTotals,
    columns: columns.items.map((column) => column.name),
    rows: rows.count,
  }));

/** Excel writes an equals sign before what a name stands for; a file does not. */
export const definedNames = ({ items }: Excel.NamedItemCollection, sheet?: string): readonly DefinedName[] =>
  items.map(({ name, formula }) => ({
    name,
    refersTo: String(formula).replace(/^=/u, ""),
    ...(sheet === undefined ? {} : { sheet }),
  }));
