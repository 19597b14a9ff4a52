import type { ColumnReading } from "./column-readings";

/**
 * The workbook's own arithmetic as a witness: of several ways to read its columns, those that its amounts allow. Amounts are exact, in one scale, each with
 * how far it may be off by the rounding of what its cell shows. Null is an empty cell.
 */
export interface Amount {
  readonly value: bigint;
  readonly slack: bigint;
}
export type AmountRow = readonly (Amount | null)[];

const size = (value: bigint): bigint => (value < 0n ? -value : value);
const zero: Amount = { value: 0n, slack: 0n };

/** The amounts of the columns added; null where none of them says anything. */
export function sumOf(row: AmountRow, columns: readonly number[]): Amount | null {
  const known = columns.flatMap((index) => row[index] ?? []);
  if (known.length === 0) return null;
  return known.reduce((sum, { value, slack }) => ({ value: sum.value + value, slack: sum.slack + slack }), zero);
}

/** An empty cell is nothing beside 0. */
export function isSame(a: Amount | null, b: Amount | null): boolean {
  const [first, second] = [a ?? zero, b ?? zero];
  return size(first.value - second.value) <= first.slack + second.slack;
}

/** A correction makes an accumulated amount a little smaller than it was; more than this share of it is no correction. */
const correction = 10n;

/**
 * Is a column that should be in another larger than it: in one row by more than a correction, or in two at all? A holder without an amount
 * beside a part that has one counts as such a row.
 */
function isContradicted(rows: readonly AmountRow[], [holder, part]: readonly [number, number]): boolean {
  let larger = 0;
  for (const row of rows) {
    const inner = row[part] ?? zero;
    const outer = row[holder] ?? zero;
    const excess = size(inner.value) - size(outer.value);
    if (inner.value === 0n || excess <= inner.slack + outer.slack) continue;
    if (excess * correction > size(inner.value)) return true;
    larger += 1;
  }
  return larger > 1;
}

/** In every row the whole is what its parts add up to, and in at least one it is more than a copy of a single part. */
export function tiles(rows: readonly AmountRow[], whole: number, parts: readonly number[]): boolean {
  let isProved = false;
  for (const row of rows) {
    if (!isSame(row[whole] ?? null, sumOf(row, parts))) return false;
    isProved ||= parts.filter((part) => (row[part]?.value ?? 0n) !== 0n).length > 1;
  }
  return isProved;
}

/** Fewer rows prove little. */
const fewestRight = 3;

/** Of so many rows one may be wrong. */
const rowsOfOneSlip = 4;

/** The whole is what its parts add up to in most rows, and in a few a slip has been made. */
export function tilesButForSlips(rows: readonly AmountRow[], whole: number, parts: readonly number[]): boolean {
  const right = rows.filter((row) => isSame(row[whole] ?? null, sumOf(row, parts)));
  const slips = rows.length - right.length;
  return right.length >= fewestRight && slips <= Math.floor(rows.length / rowsOfOneSlip) && tiles(right, whole, parts);
}

/** The largest parts of a column: those that no other of its parts holds. */
export function partsOf({ holds, replaces }: ColumnReading, whole: number): readonly number[] {
  const parts = [...holds, ...replaces].flatMap(([holder, part]) => (holder === whole ? [part] : []));
  const inner = new Set(holds.flatMap(([holder, part]) => (parts.includes(holder) ? [part] : [])));
  return parts.filter((part) => !inner.has(part));
}

export interface Allowed {
  readonly readings: readonly ColumnReading[];
  /** One of them stands out because a column in it is the exact sum of its parts. */
  readonly isProved: boolean;
}

/** The readings that no row contradicts, perhaps none; where some have a column that is exactly the sum of its parts, only those. */
export function allowedBy(rows: readonly AmountRow[], readings: readonly ColumnReading[]): Allowed {
  const possible = readings.filter(({ holds }) => !holds.some((pair) => isContradicted(rows, pair)));
  const tiled = possible.filter((reading) =>
    reading.counts.some((whole) => {
      const parts = partsOf(reading, whole);
      return parts.length > 1 && tiles(rows, whole, parts);
    }),
  );
  if (tiled.length > 0 && tiled.length < readings.length) return { readings: tiled, isProved: true };
  return { readings: possible, isProved: false };
}

/** Readings that give the same amount in every row are one. */
export function distinctFigures(
  rows: readonly AmountRow[],
  readings: readonly ColumnReading[],
): readonly ColumnReading[] {
  const kept: ColumnReading[] = [];
  for (const reading of readings) {
    const isKnown = kept.some(({ counts }) =>
      rows.every((row) => isSame(sumOf(row, counts), sumOf(row, reading.counts))),
    );
    if (!isKnown) kept.push(reading);
  }
  return kept;
}

/** What stands beside the amounts and was computed of them: what is left of the grant, or the share of it that was used. */
export interface Witness {
  readonly kind: "difference" | "share";
  readonly amounts: AmountRow;
}

/** A share is compared as millionths of the whole, or as hundredths of them where it is written as "92,5". */
const shareScale = 1_000_000n;
const percent = 100n;

function says(kind: Witness["kind"], witness: Amount, whole: Amount, part: Amount): "plus" | "minus" | null {
  if (kind === "difference") {
    const slack = witness.slack + whole.slack + part.slack;
    if (size(whole.value - part.value - witness.value) <= slack) return "plus";
    return size(part.value - whole.value - witness.value) <= slack ? "minus" : null;
  }
  const fits = (scale: bigint): boolean => {
    const slack = witness.slack * size(whole.value) + (part.slack + whole.slack) * scale;
    return size(witness.value * whole.value - part.value * scale) <= slack;
  };
  return fits(shareScale) || fits(shareScale * percent) ? "plus" : null;
}

/** Rows that one reading must explain before it is proved; a table of one row proves by that. */
const fewestRows = 2;

/**
 * Does the witness follow from these two amounts in every row, with one sign throughout? Rows in which something is missing, or in which everything is 0,
 * say nothing.
 */
export function isProvedBy({ kind, amounts }: Witness, whole: AmountRow, part: AmountRow): boolean {
  const signs = new Set<string>();
  const cases = new Set<string>();
  let rows = 0;
  for (const [index, witness] of amounts.entries()) {
    const [a, b] = [whole[index] ?? null, part[index] ?? null];
    if (!witness || !a || (a.value === 0n && (b?.value ?? 0n) === 0n)) continue;
    rows += 1;
    const sign = says(kind, witness, a, b ?? zero);
    if (sign === null) return false;
    // 0 is 0 with either sign, and the whole is left where nothing was spent: neither tells much.
    if (witness.value !== 0n) signs.add(sign);
    cases.add(`${a.value} ${b?.value ?? 0n}`);
  }
  return signs.size <= 1 && cases.size >= Math.min(fewestRows, Math.max(rows, 1));
}
