import type { Cell, DefinedName, SheetSnapshot, SheetVisibility } from "../../../core/workbook/snapshot";
import type { Area } from "sheet-refs";
import type { Grid } from "./grid";
import type { SheetLooks } from "./second-look";
import { type ListedTable, toTable } from "./table-areas";
import { rowCells } from "./to-cells";

const visibilities: ReadonlyMap<string, SheetVisibility> = new Map([
  ["Visible", "visible"],
  ["Hidden", "hidden"],
  ["VeryHidden", "very-hidden"],
]);

/** A sheet that holds something, and what is known of it. */
export interface FilledSheet {
  readonly grid: Grid;
  readonly looks: SheetLooks;
  /** Where its tables stand, in the order in which Excel lists them. */
  readonly tables: readonly (Area | null)[];
}

export async function toSheet(
  sheet: Excel.Worksheet,
  filled: FilledSheet | null,
  pace: () => Promise<void> | void,
): Promise<SheetSnapshot> {
  const about = { name: sheet.name, visibility: visibilities.get(sheet.visibility) ?? "visible" };
  if (filled === null) return { ...about, cells: [], merges: [], hiddenRows: new Set(), hiddenColumns: [], tables: [] };
  const { grid, looks, tables } = filled;
  const { merges, hiddenRows, hiddenColumns } = looks;
  return {
    ...about,
    cells: await cellsOf(grid, looks, pace),
    merges,
    hiddenRows,
    ...(sheet.autoFilter.enabled ? { hasFilter: true as const } : {}),
    hiddenColumns,
    tables: listedTables(sheet).flatMap((table, index) => {
      const area = tables[index] ?? null;
      return area === null ? [] : [toTable(table, area)];
    }),
  };
}

async function cellsOf(grid: Grid, looks: SheetLooks, pace: () => Promise<void> | void): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  for (let row = 0; row < grid.values.length; row += 1) {
    const wait = pace();
    if (wait) await wait;
    for (const cell of rowCells(grid, row, looks.cells)) cells.push(cell);
  }
  return cells;
}

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
