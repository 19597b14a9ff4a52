import type { Cell } from "../workbook/snapshot";
import type { Area } from "sheet-refs";

/** Rows are looked up by the sixty-four. */
const bucketOf = (row: number): number => row >> 6;

/** Is the cell in one of the areas? Asked for every cell of a sheet, whose list may fall into thousands of areas. */
export function coverOf(areas: readonly Area[]): (cell: Pick<Cell, "row" | "column">) => boolean {
  const buckets = new Map<number, Area[]>();
  for (const area of areas)
    for (let bucket = bucketOf(area.top); bucket <= bucketOf(area.bottom); bucket += 1) {
      const bucketed = buckets.get(bucket);
      if (bucketed) bucketed.push(area);
      else buckets.set(bucket, [area]);
    }
  return ({ row, column }) =>
    buckets
      .get(bucketOf(row))
      ?.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right) ??
    false;
}
