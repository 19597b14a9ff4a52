import type { CellsQuery } from "./sheet-query";

type Span = readonly [first: number, last: number];

/** Rows that are hidden among those that hold something. */
export function hiddenRows({ rows }: CellsQuery, top: number): ReadonlySet<number> {
  return new Set(rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [top + index] : [])));
}

/** Spans of columns that are hidden among those that hold something. */
export function hiddenColumns({ columns }: CellsQuery, left: number): readonly Span[] {
  const spans: Span[] = [];
  columns.value.forEach(({ columnHidden }, index) => {
    if (!columnHidden) return;
    const column = left + index;
    const before = spans.at(-1);
    if (before?.[1] === column - 1) spans[spans.length - 1] = [before[0], column];
    else spans.push([column, column]);
  });
  return spans;
}
