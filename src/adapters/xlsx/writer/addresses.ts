/** Addresses and sheet references as formulas, links and defined names spell them. Rows and columns count from 1. */
import { cellRef, parseCellRef } from "hucre/xlsx";

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

export interface Corners {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const isRow = (row: number): boolean => Number.isInteger(row) && row >= 1 && row <= MAX_ROW;
export const isColumn = (column: number): boolean => Number.isInteger(column) && column >= 1 && column <= MAX_COLUMN;

/** `B4`. */
export const address = (row: number, column: number): string => cellRef(row - 1, column - 1);

export const rangeAddress = ({ top, left, bottom, right }: Corners): string =>
  `${address(top, left)}:${address(bottom, right)}`;

/** The corners of `B4` or `B4:D9`; null for anything else, also for dollar signs and for cells outside the sheet. */
export function corners(range: string): Corners | null {
  const parts = /^([A-Z]{1,3}[1-9]\d{0,6})(?::([A-Z]{1,3}[1-9]\d{0,6}))?$/.exec(range);
  if (parts?.[1] === undefined) return null;
  const first = parseCellRef(parts[1]);
  const last = parts[2] === undefined ? first : parseCellRef(parts[2]);
  const found = { top: first.row + 1, left: first.col + 1, bottom: last.row + 1, right: last.col + 1 };
  return isRow(found.bottom) && isColumn(found.right) && found.top <= found.bottom && found.left <= found.right
    ? found
    : null;
}

export const overlap = (one: Corners, other: Corners): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** `'Per nämnd'`: quoted always, which every reader accepts and which a space or a digit in the name needs. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** `$A$1:$H$40`. */
export const absolute = (range: string): string => range.replace(/([A-Z]{1,3})(\d+)/g, "$$$1$$$2");
