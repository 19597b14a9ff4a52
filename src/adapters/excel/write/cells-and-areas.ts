import type { DocumentSheet } from "../../../core/document/document";
import { addressOf, type Area, areaText, lastColumn } from "sheet-refs";

/** A cell as one number, so that thousands of them can be kept in a set. */
export type Place = number;

export const placeOf = (row: number, column: number): Place => row * (lastColumn + 1) + column;
export const rowOf = (place: Place): number => Math.floor(place / (lastColumn + 1));
export const columnOf = (place: Place): number => place % (lastColumn + 1);
export const placeText = (place: Place): string => addressOf(rowOf(place), columnOf(place));

/** Every cell that the summary takes on a sheet: those with content or look, and the merged ones. */
export function placesOf({ cells, merges }: Pick<DocumentSheet, "cells" | "merges">): ReadonlySet<Place> {
  const places = new Set(cells.map(({ row, column }) => placeOf(row, column)));
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) places.add(placeOf(row, column));
    }
  }
  return places;
}

/** Last row and column with a cell, at least 1. */
export const extentOf = ({
  cells,
}: Pick<DocumentSheet, "cells">): { readonly bottom: number; readonly right: number } => ({
  bottom: cells.reduce((last, { row }) => Math.max(last, row), 1),
  right: cells.reduce((last, { column }) => Math.max(last, column), 1),
});

/** Cells as few rectangles: runs along the rows, joined downwards where they are equally wide. */
export function areasOf(places: Iterable<Place>): readonly Area[] {
  const sorted = [...places].sort((one, other) => one - other);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  const latest = new Map<string, (typeof areas)[number]>();
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at] ?? 0;
    let end = at;
    while (sorted[end + 1] === (sorted[end] ?? 0) + 1) end += 1;
    const [row, left, right] = [rowOf(first), columnOf(first), columnOf(sorted[end] ?? first)];
    const above = latest.get(`${left} ${right}`);
    if (above?.bottom === row - 1) above.bottom = row;
    else {
      const area = { top: row, left, bottom: row, right };
      areas.push(area);
      latest.set(`${left} ${right}`, area);
    }
    at = end + 1;
  }
  return areas;
}

/** Excel takes at most 8,192 characters for the address of several areas. */
const longestAddress = 4_000;

/** Addresses of areas, each short enough for one call. */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length < longestAddress)
      addresses[addresses.length - 1] = `${last},${areaText(area)}`;
    else addresses.push(areaText(area));
  }
  return addresses;
}
