type Span = readonly [first: number, last: number];

/** Spans of columns that are hidden among those that hold something. */
export function hiddenSpans(columns: readonly Excel.ColumnProperties[], left: number): readonly Span[] {
  const spans: Span[] = [];
  columns.forEach(({ columnHidden }, index) => {
    if (!columnHidden) return;
    const column = left + index;
    const before = spans.at(-1);
    if (before?.[1] === column - 1) spans[spans.length - 1] = [before[0], column];
    else spans.push([column, column]);
  });
  return spans;
}
