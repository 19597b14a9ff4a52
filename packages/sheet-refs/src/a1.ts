import { type Area, lastColumn, lastRow } from "./areas";

/** A1 addresses as Excel writes them. Rows and columns count from 1. */

const columnPattern = /^\$?([A-Z]{1,3})$/i;
const rowPattern = /^\$?([1-9]\d{0,6})$/;

const lettersOf: string[] = [];

/** `1` is `A`, `27` is `AA`. */
export const columnLetters = (column: number): string => (lettersOf[column] ??= lettersFrom(column));

function lettersFrom(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The inverse of `columnLetters`; null when it is no column of a sheet. */
export function columnNumber(letters: string): number | null {
  const text = columnPattern.exec(letters)?.[1];
  return text === undefined ? null : withinSheet(lettersValue(text), lastColumn);
}

function rowNumber(digits: string): number | null {
  const text = rowPattern.exec(digits)?.[1];
  return text === undefined ? null : withinSheet(Number(text), lastRow);
}

/** The low five bits of a letter are its place in the alphabet, in either case. */
function lettersValue(letters: string): number {
  let value = 0;
  for (let index = 0; index < letters.length; index += 1) value = value * 26 + (letters.charCodeAt(index) & 31);
  return value;
}

const withinSheet = (number: number, last: number): number | null => (number <= last ? number : null);

export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Reads `B7` or `$B$7`; null when it is no cell of a sheet. Without a pattern, since every cell of a workbook comes through here. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | null {
  const { length } = text;
  let at = text.startsWith("$") ? 1 : 0;
  let column = 0;
  for (; at < length && isLetter(text.charCodeAt(at)); at += 1) column = column * 26 + (text.charCodeAt(at) & 31);
  if (text[at] === "$") at += 1;
  if (text[at] === "0") return null;
  let row = 0;
  for (; at < length && isDigit(text.charCodeAt(at)); at += 1) row = row * 10 + text.charCodeAt(at) - 0x30;
  const isWithin = column >= 1 && column <= lastColumn && row >= 1 && row <= lastRow;
  return isWithin && at === length ? { row, column } : null;
}

/** One corner of a range; a whole column leaves the row open, a whole row the column. */
function parseCorner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const address = parseAddress(text);
  if (address) return address;
  const column = columnNumber(text);
  if (column !== null) return { row: null, column };
  const row = rowNumber(text);
  return row === null ? null : { row, column: null };
}

/** Reads `B7`, `B7:D9`, `B:D` or `7:9`, with or without `$`, corners in any order; null when it is no area of a sheet. */
export function parseArea(text: string): Area | null {
  const corners = text.split(":", 3);
  const single = parseAddress(text);
  if (single) return { top: single.row, left: single.column, bottom: single.row, right: single.column };
  if (corners.length !== 2) return null;
  const [one, other] = corners.map(parseCorner);
  if (!one || !other) return null;
  if ((one.row === null) !== (other.row === null) || (one.column === null) !== (other.column === null)) return null;
  return {
    top: Math.min(one.row ?? 1, other.row ?? 1),
    left: Math.min(one.column ?? 1, other.column ?? 1),
    bottom: Math.max(one.row ?? lastRow, other.row ?? lastRow),
    right: Math.max(one.column ?? lastColumn, other.column ?? lastColumn),
  };
}

/** `$A$1:$H$40` of `A1:H40`: an address without dollar signs, with all of them. */
export const absolute = (address: string): string => address.replace(/([A-Z]{1,3})(\d+)/g, "$$$1$$$2");

/** `B7` for one cell, otherwise `B7:D9`. */
export function areaText({ top, left, bottom, right }: Area): string {
  const from = addressOf(top, left);
  return top === bottom && left === right ? from : `${from}:${addressOf(bottom, right)}`;
}
