import fc from "fast-check";
import {
  allowedBy,
  distinctFigures,
  isProvedBy,
  tiles,
  type Amount,
  type AmountRow,
} from "../../../src/core/intake/headings/arithmetic";
import type { ColumnReading } from "../../../src/core/intake/headings/column-readings";

const exact = (value: number | null): Amount | null => (value === null ? null : { value: BigInt(value), slack: 0n });
const rounded = (value: number): Amount => ({ value: BigInt(value), slack: 1n });
const row = (...values: readonly (number | null)[]): AmountRow => values.map(exact);
const reading = (counts: readonly number[], holds: ColumnReading["holds"] = []): ColumnReading => ({
  counts,
  holds,
  replaces: [],
  steps: [],
});

/** The second column by itself, or with the first in it. */
const apart = reading([0, 1]);
const accumulated = reading([1], [[1, 0]]);

describe("a part that is larger than what holds it", () => {
  it.each([
    ["much, in one row", [row(100, 50), row(10, 20)], [apart]],
    ["a little, in two rows", [row(100, 95), row(100, 96)], [apart]],
    ["a little, in one row: a correction", [row(100, 95), row(10, 20)], [apart, accumulated]],
    ["in no row", [row(50, 100), row(10, 20)], [apart, accumulated]],
    ["beside an empty cell", [row(100, null), row(10, 20)], [apart]],
    ["0 beside an empty cell", [row(0, null), row(10, 20)], [apart, accumulated]],
  ])("rules the reading out when it is so: %s", (_, rows, readings) => {
    expect(allowedBy(rows, [apart, accumulated]).readings).toEqual(readings);
  });

  it("leaves nothing when every reading says so", () => {
    expect(allowedBy([row(100, 50)], [accumulated]).readings).toEqual([]);
  });
});

describe("a column that is the sum of others", () => {
  it.each([
    ["in every row", [row(1, 2, 3), row(4, 5, 9)], true],
    ["but for one row", [row(1, 2, 3), row(4, 5, 8)], false],
    ["by rounding", [[rounded(1), rounded(2), rounded(5)], row(4, 5, 9)], true],
    ["but more than rounding explains", [[rounded(1), rounded(2), rounded(7)], row(4, 5, 9)], false],
    ["of one part at a time", [row(1, null, 1), row(0, 2, 2)], false],
  ])("is one %s", (_, rows, is) => {
    expect(tiles(rows, 2, [0, 1])).toBe(is);
  });
});

it("readings that come to the same in every row are one, and those that differ in any are several", () => {
  const same = [row(10, 10), row(5, 5)];
  expect(distinctFigures(same, [reading([0]), reading([1])])).toHaveLength(1);
  expect(distinctFigures([...same, row(5, 6)], [reading([0]), reading([1])])).toHaveLength(2);
});

describe("what is left of the whole", () => {
  const whole = row(100, 80);
  const part = row(70, 30);
  it.each([
    ["in every row", "difference", row(30, 50), true],
    ["with the other sign", "difference", row(-30, -50), true],
    ["with both signs", "difference", row(30, -50), false],
    ["but for one row", "difference", row(30, 51), false],
    ["in the one row that says something", "difference", row(30, null), true],
    ["as a share", "share", row(700_000, 375_000), true],
    ["as a share in per cent", "share", row(70_000_000, 37_500_000), true],
    ["as another share", "share", row(700_000, 400_000), false],
  ] as const)("proves its whole and its part %s", (_, kind, amounts, is) => {
    expect(isProvedBy({ kind, amounts }, whole, part)).toBe(is);
  });

  it("proves nothing by rows of nothing", () => {
    expect(isProvedBy({ kind: "difference", amounts: row(0, 0) }, row(0, 0), row(0, 0))).toBe(false);
  });

  it("proves nothing by two rows that are alike", () => {
    expect(isProvedBy({ kind: "difference", amounts: row(30, 30) }, row(100, 100), row(70, 70))).toBe(false);
  });
});

it("whatever the amounts are, what is left of the whole after both parts proves both, and never one of them alone", () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 2, maxLength: 20 }), (rows) => {
      // With the other sign the same numbers can be what one part left.
      fc.pre(
        rows.every(([a, b, c]) => 2 * (a - b) !== c) && new Set(rows.map(([a, b, c]) => `${a} ${b + c}`)).size > 1,
      );
      const amounts = rows.map(([a, b, c]) => exact(a - b - c));
      const whole = rows.map(([a]) => exact(a));
      const proves = (part: AmountRow): boolean => isProvedBy({ kind: "difference", amounts }, whole, part);
      expect(proves(rows.map(([, b, c]) => exact(b + c)))).toBe(true);
      expect(proves(rows.map(([, b]) => exact(b)))).toBe(false);
    }),
  );
});
