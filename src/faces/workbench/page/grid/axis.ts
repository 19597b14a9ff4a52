/** Where rows or columns lie on the screen: pixels from the first, counted from 1. Hidden ones have no size. */
export class Axis {
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 2);
    for (let index = 1; index <= count; index += 1) this.starts[index + 1] = this.start(index) + sizeOf(index);
  }

  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 1), this.count + 1)] ?? 0;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  get length(): number {
    return this.start(this.count + 1);
  }

  /** The row or column at a position; the first or last for one outside. */
  at(position: number): number {
    let [low, high] = [1, this.count];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next one that shows, in steps of 1 or -1; the same when there is none. */
  next(index: number, step: 1 | -1): number {
    for (let other = index + step; other >= 1 && other <= this.count; other += step)
      if (this.size(other) > 0) return other;
    return index;
  }
}
