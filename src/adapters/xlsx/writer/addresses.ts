/** Which places the library can be handed without a murmur from Excel. Rows and columns count from 1. */
import { addressOf, type Area, lastColumn, lastRow, parseAddress } from "sheet-refs";

export const isRow = (row: number): boolean => Number.isInteger(row) && row >= 1 && row <= lastRow;
export const isColumn = (column: number): boolean => Number.isInteger(column) && column >= 1 && column <= lastColumn;

/** A cell's place as one number, to be looked up: ascending by row and then by column. */
export const placeNumber = (row: number, column: number): number => row * (lastColumn + 1) + column;

/** `B4:D9`, also `B4:B4`. */
export const rangeAddress = ({ top, left, bottom, right }: Area): string =>
  `${addressOf(top, left)}:${addressOf(bottom, right)}`;

const plain = /^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/;

/** The corners of `B4` or `B4:D9`; null for anything else, also for dollar signs and for cells outside the sheet. */
export function corners(range: string): Area | null {
  const [from = "", to = from] = plain.test(range) ? range.split(":") : [];
  const [first, last] = [parseAddress(from), parseAddress(to)];
  if (!first || !last || first.row > last.row || first.column > last.column) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

export const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
