import fc from "fast-check";
import { readIntake } from "../support/intake";
import { workbookOf, type CellInput } from "../support/snapshot";
import type { WorkbookReading } from "../../src/core/intake/workbook-reading";
import { parseArea } from "sheet-refs";

/**
 * No amount vanishes: whatever stands where, an amount under an amount's heading is read, or it is told of at its cell and the totals are incomplete.
 * And no other number makes them so.
 */

interface Money {
  readonly name: string;
  readonly granted: number;
  readonly spent: number;
}

/** Amounts that no others add up to: primes, in thousands. */
const primes = [
  101, 211, 307, 401, 503, 601, 701, 809, 907, 1009, 1103, 1201, 1301, 1409, 1511, 1601, 1709, 1801, 1901, 2003,
];
const moneyOf = (prefix: string, count: number, from: number): readonly Money[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${prefix} ${"abcdefghij"[index] ?? ""}vägen`,
    granted: (primes[from + 2 * index] ?? 0) * 1000,
    spent: (primes[from + 2 * index + 1] ?? 0) * 1000,
  }));

type Row = readonly CellInput[];
type Sheet = readonly Row[];

const listOf = (projects: readonly Money[]): Sheet => [
  ["Projektnamn", "Nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"],
  ...projects.map(({ name, granted, spent }): Row => [name, "Farsta", granted, spent, "Pågår"]),
];
const formOf = ({ name, granted, spent }: Money): Sheet => [
  ["Projektnamn", name],
  ["Nämnd", "Farsta"],
  ["Beviljat belopp (kr)", granted],
  ["Utfall (kr)", spent],
  ["Status", "Pågår"],
];

/** Puts cells on a sheet with their upper left corner at a row and column, both from 0. */
function put(sheet: Sheet, cells: Sheet, row: number, column: number): Sheet {
  const height = Math.max(sheet.length, row + cells.length);
  return Array.from({ length: height }, (_, index): Row => {
    const own = [...(sheet[index] ?? [])];
    const more = cells[index - row] ?? [];
    while (more.length > 0 && own.length < column) own.push(null);
    for (const [offset, cell] of more.entries()) own[column + offset] = cell;
    return own;
  });
}
const above = (sheet: Sheet, cells: Sheet): Sheet => [...cells, [], ...sheet];

const places = {
  beside: (sheet: Sheet, cells: Sheet) => put(sheet, cells, 0, 7),
  "beside, a row down": (sheet: Sheet, cells: Sheet) => put(sheet, cells, 1, 7),
  above,
  "below, in its own columns": (sheet: Sheet, cells: Sheet) => put(sheet, cells, sheet.length + 1, 7),
  below: (sheet: Sheet, cells: Sheet) => put(sheet, cells, sheet.length + 1, 0),
} as const;

/** All amounts of the workbook, in öre, that some project has. */
const readAmounts = ({ projects }: WorkbookReading): ReadonlySet<bigint> =>
  new Set(
    projects.flatMap(({ years }) =>
      years.flatMap(({ fields }) =>
        [...fields.values()].flatMap(({ value }) => (value?.type === "amount" ? [value.ore] : [])),
      ),
    ),
  );

/** Is the cell named by a remark, and are there totals that lack something? */
function isTold({ remarks, gaps }: WorkbookReading, row: number, column: number): boolean {
  const covers = (text: string): boolean =>
    text.split(",").some((part) => {
      const area = parseArea(part);
      return area !== null && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    });
  // A heading that is asked about speaks for its column.
  const heads = (text: string): boolean =>
    text.split(",").some((part) => {
      const area = parseArea(part);
      return area !== null && area.left === column && area.top < row;
    });
  const rowOf = (text: string): boolean => text.split(",").some((part) => parseArea(part)?.top === row);
  return (
    gaps.length > 0 &&
    remarks.some(({ at: { cell } }) => cell !== undefined && (covers(cell) || heads(cell) || rowOf(cell)))
  );
}

const base = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((count) => listOf(moneyOf("Ljus", count, 0))),
  fc.constant(formOf({ name: "Ljuset", granted: 101_000, spent: 211_000 })),
);
const second = fc.record({
  count: fc.integer({ min: 2, max: 4 }),
  name: fc.constantFrom("Etikett", "Vad", "Benämning på insatsen"),
  place: fc.constantFrom(...(Object.keys(places) as readonly (keyof typeof places)[])),
});

describe("an amount never vanishes", () => {
  it("wherever a second table stands", () => {
    fc.assert(
      fc.property(base, second, (sheet, { count, name, place }) => {
        const more = moneyOf("Park", count, 8);
        const table: Sheet = [
          [name, "Beviljat", "Utfall"],
          ...more.map(({ name: own, granted, spent }): Row => [own, granted, spent]),
        ];
        const rows = places[place](sheet, table);
        const reading = readIntake(workbookOf({ Blad: rows }));
        const read = readAmounts(reading);
        for (const [index, row] of rows.entries())
          for (const [column, cell] of row.entries())
            if (typeof cell === "number" && !read.has(BigInt(cell) * 100n))
              expect([place, cell, isTold(reading, index + 1, column + 1)]).toEqual([place, cell, true]);
      }),
      { numRuns: 150 },
    );
  });

  it("and a number that is no amount makes no total incomplete", () => {
    const noise = fc.constantFrom<Sheet>(
      [["Telefon", 850_800_000]],
      [[null, 7]],
      [["Sida", 1]],
      [["Utskriven", { number: 45_400, format: "yyyy-mm-dd" }]],
      [["Andel klart", { number: 0.4, format: "0%" }]],
      [["Antal möten", 12]],
      [
        ["Grön", 1],
        ["Gul", 2],
        ["Röd", 3],
      ],
      [["Org.nr", 2_120_000_142]],
    );
    fc.assert(
      fc.property(
        base,
        noise,
        fc.constantFrom<keyof typeof places>("beside", "above", "below, in its own columns"),
        (sheet, cells, place) => {
          const plain = readIntake(workbookOf({ Blad: sheet }));
          const noisy = readIntake(workbookOf({ Blad: places[place](sheet, cells) }));
          expect([noisy.gaps, [...readAmounts(noisy)]]).toEqual([[], [...readAmounts(plain)]]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
