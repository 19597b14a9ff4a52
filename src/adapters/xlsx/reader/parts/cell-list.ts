import type { Cell } from "../../../../core/workbook/snapshot";

export type CellDraft = { -readonly [Key in keyof Cell]: Cell[Key] };

/** Collects the cells of a sheet in whatever order the part has them, and hands them over by row and column, each address once. */
export interface CellList {
  readonly length: number;
  add(cell: CellDraft): void;
  /** Null when two cells have the same address: which of them counts cannot be known. */
  sorted(): readonly Cell[] | null;
}

/** Rows first: by row, then by column. */
const order = (one: Cell, other: Cell): number => one.row - other.row || one.column - other.column;

export function cellList(): CellList {
  const cells: CellDraft[] = [];
  let isSorted = true;
  let last = { row: 0, column: 0 };
  return {
    get length() {
      return cells.length;
    },
    add: (cell) => {
      if (cell.row < last.row || (cell.row === last.row && cell.column <= last.column)) isSorted = false;
      last = cell;
      cells.push(cell);
    },
    sorted: () => {
      if (isSorted) return cells;
      const stable = cells.toSorted(order);
      const isTwice = stable.some((cell, index) => {
        const next = stable[index + 1];
        return next !== undefined && order(cell, next) === 0;
      });
      return isTwice ? null : stable;
    },
  };
}
