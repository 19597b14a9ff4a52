/**
 * Rectangles of cells. Rows and columns count from 1, as a person in Excel sees them.
 */

/** The last row and column (XFD) that a sheet can have. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const wholeSheet: Area = { top: 1, left: 1, bottom: lastRow, right: lastColumn };

export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Area): number => right - left + 1;
export const sizeOf = (area: Area): number => rowsOf(area) * columnsOf(area);

export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 1 && bottom === lastRow;
export const isWholeRows = ({ left, right }: Area): boolean => left === 1 && right === lastColumn;

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

export const isWithin = (inner: Area, outer: Area): boolean =>
  contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);

/** What both cover; null when they do not meet. */
export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

/** The smallest area around both. */
export const around = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

export const movedBy = ({ top, left, bottom, right }: Area, down: number, across: number): Area => ({
  top: top + down,
  left: left + across,
  bottom: bottom + down,
  right: right + across,
});

export const isOnSheet = ({ top, left, bottom, right }: Area): boolean =>
  top >= 1 && left >= 1 && bottom <= lastRow && right <= lastColumn && top <= bottom && left <= right;

export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

/** One result per cell, in rows. */
export const mapArea = <Result>(area: Area, at: (row: number, column: number) => Result): Result[][] =>
  Array.from({ length: rowsOf(area) }, (_row, row) =>
    Array.from({ length: columnsOf(area) }, (_column, column) => at(area.top + row, area.left + column)),
  );

export function forEachCell(area: Area, act: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) act(row, column);
  }
}
