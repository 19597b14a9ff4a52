import { type Area, columnLetters, parseArea } from "sheet-refs";
import type { HostValue } from "./host-value";

/** The cells of a used range, row by row. */
export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly HostValue[])[];
  readonly formulas: readonly (readonly HostValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export const areaOfGrid = ({ top, left, values }: Grid): Area => ({
  top,
  left,
  bottom: top + values.length - 1,
  right: left + (values[0]?.length ?? 1) - 1,
});

/** `'Min sida'!B2:D9` or `Projekt!A1`: the part after the sheet. */
export function areaOfAddress(address: string): Area | null {
  return parseArea(address.slice(address.lastIndexOf("!") + 1));
}

/** `7:9`, rows of a sheet. */
export const rowSpan = (first: number, last: number): string => `${first}:${last}`;
export const columnSpan = (first: number, last: number): string => `${columnLetters(first)}:${columnLetters(last)}`;
