import type { Cell, SheetSnapshot } from "./snapshot";
import { type Area, contains } from "sheet-refs";

/** A sheet to look around in: cells that hold something by row and column, and what a merge makes them. Cost follows the cells, never declared ranges. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Numbers of the rows that hold a cell, ascending. */
  readonly rows: readonly number[];
  /** The row's cells in column order. */
  row(row: number): readonly Cell[];
  /** The cell's own content. */
  at(row: number, column: number): Cell | null;
  /** The cell's own content, or that of the merge it lies in. */
  throughMerge(row: number, column: number): Cell | null;
  /** The merge that covers the cell, when it covers more than one. */
  mergeAt(row: number, column: number): Area | null;
}

/** Taller merges are kept in one short list instead of being entered row by row. */
const tallMerge = 200;

/** Programs write "" into cells that nobody filled in. */
const isEmptyText = ({ value, formula }: Cell): boolean =>
  value.kind === "text" && value.text === "" && formula === undefined;

/** Several look around in a sheet who know nothing of each other. */
const made = new WeakMap<SheetSnapshot, Grid>();

export function gridOf(sheet: SheetSnapshot): Grid {
  const grid = made.get(sheet) ?? makeGrid(sheet);
  made.set(sheet, grid);
  return grid;
}

function makeGrid(sheet: SheetSnapshot): Grid {
  const rows: number[] = [];
  const byRow: Cell[][] = [];
  sheet.cells.forEach((cell) => {
    if (isEmptyText(cell)) return;
    const row = byRow[cell.row];
    if (row) row.push(cell);
    else {
      byRow[cell.row] = [cell];
      rows.push(cell.row);
    }
  });
  const mergesByRow = new Map<number, Area[]>();
  const tallMerges: Area[] = [];
  for (const merge of sheet.merges) {
    if (merge.bottom - merge.top > tallMerge) tallMerges.push(merge);
    else
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        const merges = mergesByRow.get(row);
        if (merges) merges.push(merge);
        else mergesByRow.set(row, [merge]);
      }
  }
  const none: readonly Cell[] = [];
  const row = (number: number): readonly Cell[] => byRow[number] ?? none;
  const at = (rowNumber: number, column: number): Cell | null => {
    const cells = row(rowNumber);
    // Most rows have no gaps.
    const likely = cells[column - (cells[0]?.column ?? column)];
    if (likely?.column === column) return likely;
    let low = 0;
    let high = cells.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle];
      if (cell === undefined) return null;
      if (cell.column === column) return cell;
      if (cell.column < column) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  };
  const mergeAt = (rowNumber: number, column: number): Area | null =>
    mergesByRow.get(rowNumber)?.find((merge) => contains(merge, rowNumber, column)) ??
    tallMerges.find((merge) => contains(merge, rowNumber, column)) ??
    null;
  return {
    sheet,
    rows: rows.sort((a, b) => a - b),
    row,
    at,
    mergeAt,
    throughMerge: (rowNumber, column) => {
      const own = at(rowNumber, column);
      if (own) return own;
      const merge = mergeAt(rowNumber, column);
      return merge ? at(merge.top, merge.left) : null;
    },
  };
}

/** The grid without some of its cells. */
export const withoutCells = (grid: Grid, isOut: (cell: Cell) => boolean): Grid =>
  gridOf({ ...grid.sheet, cells: grid.sheet.cells.filter((cell) => !isOut(cell)) });

/** The grid without some of its rows. */
export const withoutRows = (grid: Grid, isOut: (row: number) => boolean): Grid =>
  withoutCells(grid, ({ row }) => isOut(row));

/** The grid seen through a band of columns: one of several tables that stand side by side. */
export function columnBand(grid: Grid, left: number, right: number): Grid {
  const inside = (column: number): boolean => column >= left && column <= right;
  const row = (number: number): readonly Cell[] => grid.row(number).filter(({ column }) => inside(column));
  return {
    sheet: grid.sheet,
    rows: grid.rows.filter((number) => grid.row(number).some(({ column }) => inside(column))),
    row,
    at: (number, column) => (inside(column) ? grid.at(number, column) : null),
    throughMerge: (number, column) => (inside(column) ? grid.throughMerge(number, column) : null),
    mergeAt: (number, column) => (inside(column) ? grid.mergeAt(number, column) : null),
  };
}
