import { stemOf, type AmountColumn } from "./amount-column";
import { allowedBy, distinctFigures, isSame, partsOf, sumOf, tilesButForSlips, type AmountRow } from "./arithmetic";
import { readingsOf, type ColumnReading } from "./column-readings";
import type { ColumnStep } from "./column-table";

/** What the columns of one field come to in one way of reading them. Columns are indexes. */
export interface AmountOption {
  readonly counts: readonly number[];
  /** A column of the whole that is compared with those that count, row by row. */
  readonly repeats: readonly number[];
  /** Columns that are compared with the whole, which counts. */
  readonly parts: readonly number[];
  readonly steps: readonly ColumnStep[];
}

export interface AmountOptions {
  readonly options: readonly AmountOption[];
  /** The first counts when nothing speaks for another: its rows are checked one by one. */
  readonly hasDefault: boolean;
  /** The amounts have ruled out what the headings allowed. */
  readonly isProved: boolean;
}

/** "jan | feb | … | Ack utfall": where the periods make up the accumulated amount but for a slip, the slip is found row by row. */
function comparedWith(reading: ColumnReading, rows: readonly AmountRow[]): AmountOption {
  const [whole, ...others] = reading.counts;
  const parts = whole === undefined || others.length > 0 ? [] : partsOf(reading, whole);
  const isMadeUp = whole !== undefined && parts.length > 1 && tilesButForSlips(rows, whole, parts);
  return isMadeUp ? { ...asOption(reading), parts } : asOption(reading);
}

const asOption = ({ counts, steps }: ColumnReading): AmountOption => ({ counts, repeats: [], parts: [], steps });

/** All ways to read the columns of one field that its headings and its amounts allow; none where the table does not know what the columns are to each other. */
export function optionsOf(columns: readonly AmountColumn[], rows: readonly AmountRow[]): AmountOptions {
  const whole = wholeAmong(columns);
  if (whole !== null) return withWhole(columns, whole, rows);
  const all = readingsOf(columns);
  const allowed = allowedBy(rows, all);
  const options = distinctFigures(rows, byExactness(columns, allowed.readings));
  return {
    options: options.map((reading) => comparedWith(reading, rows)),
    hasDefault: false,
    isProved: allowed.isProved || allowed.readings.length < all.length,
  };
}

/** The one column that says that it is the sum of the others, or that names no time beside such as do. */
function wholeAmong(columns: readonly AmountColumn[]): number | null {
  if (columns.some(({ isOwnMoney }) => isOwnMoney)) return null;
  const at = (kind: string): readonly number[] =>
    columns.flatMap(({ time, version }, index) => (time.kind === kind && version === null ? [index] : []));
  const totals = at("total");
  const wholes = at("whole").filter((index) => columns[index]?.isDated === false);
  const isTimed = columns.some(({ time }) => time.kind === "year" || time.kind === "part" || time.kind === "before");
  if (totals.length > 0) return totals.length === 1 && columns.length > 1 ? (totals[0] ?? null) : null;
  const inOneWord = new Set(columns.map(({ core }) => stemOf(core))).size === 1;
  return inOneWord &&
    isTimed &&
    wholes.length === 1 &&
    !columns.some(({ version, time }) => version !== null || time.kind === "through")
    ? (wholes[0] ?? null)
    : null;
}

/** The whole repeats its parts. Parts of known years count themselves, and the whole is compared with them; else the whole counts. */
function withWhole(columns: readonly AmountColumn[], whole: number, rows: readonly AmountRow[]): AmountOptions {
  const others = columns.map((_, index) => index).filter((index) => index !== whole);
  const outer = (reading: ColumnReading): ColumnReading => ({
    ...reading,
    counts: reading.counts.map((index) => others[index] ?? index),
    holds: reading.holds.map(([holder, part]) => [others[holder] ?? holder, others[part] ?? part] as const),
    replaces: reading.replaces.map(([counted, other]) => [others[counted] ?? counted, others[other] ?? other] as const),
  });
  const readings = allowedBy(rows, readingsOf(others.flatMap((index) => columns[index] ?? [])).map(outer)).readings;
  const agreement = ({ counts }: ColumnReading): number =>
    rows.filter((row) => isSame(row[whole] ?? null, sumOf(row, counts)) && (row[whole]?.value ?? 0n) !== 0n).length;
  const isAgreed = ({ counts }: ColumnReading): boolean =>
    rows.every((row) => isSame(row[whole] ?? null, sumOf(row, counts)));
  const sorted = readings.toSorted((a, b) => agreement(b) - agreement(a));
  const agreed = sorted.filter((reading) => isAgreed(reading) && agreement(reading) > 0);
  const best = agreed[0] ?? sorted[0];
  const onlyWhole: AmountOption = { counts: [whole], repeats: [], parts: [], steps: [] };
  if (!best)
    return others.length > 0 &&
      columns[whole]?.time.kind === "total" &&
      others.every((one) => isAtLeast(rows, whole, [one]))
      ? { options: [onlyWhole], hasDefault: true, isProved: false }
      : { options: [], hasDefault: false, isProved: false };
  const isBesideOne = others.length === 1 && columns[whole]?.time.kind === "total";
  const [only, ...more] = best.counts.flatMap((index) => columns[index] ?? []);
  const isOnlyPart = columns[whole]?.time.kind === "total" && more.length === 0 && only !== undefined && isOfTime(only);
  if (isOnlyPart && agreed.length === 0 && isAtLeast(rows, whole, best.counts))
    return { options: [onlyWhole], hasDefault: true, isProved: false };
  const hasYears = best.counts.every((index) => yearOf(columns[index]) !== null);
  const wholeCounts: AmountOption = { counts: [whole], repeats: [], parts: best.counts, steps: [] };
  const partsCount: AmountOption = { ...asOption(best), repeats: [whole] };
  const [first, second] = hasYears ? [partsCount, wholeCounts] : [wholeCounts, partsCount];
  if (agreed.length > 0) return { options: [first], hasDefault: true, isProved: readings.length > 1 };
  // "Beviljat" beside "Total budget" that is another amount: neither is the sum of anything.
  const isTelling = (agreement(best) > 0 || distinctFigures(rows, readings).length === 1) && (hasYears || !isBesideOne);
  return { options: [first, { ...second, parts: [], repeats: [] }], hasDefault: isTelling, isProved: false };
}

/** One year of several, or a period that a group of columns is of. */
const isOfTime = ({ time, mapped }: AmountColumn): boolean =>
  time.kind === "year" ||
  time.kind === "part" ||
  (time.kind === "through" && mapped.heading.meaning.isTimeOfGroup === true);

/** "Utfall totalt" beside one year of several. */
const isAtLeast = (rows: readonly AmountRow[], whole: number, parts: readonly number[]): boolean =>
  rows.every((row) => {
    const [a, b] = [row[whole], sumOf(row, parts)];
    return !b || b.value === 0n || (a !== null && a !== undefined && a.value >= b.value);
  });

const yearOf = (column: AmountColumn | undefined): number | null =>
  column && (column.time.kind === "year" || column.time.kind === "part") ? column.time.year : null;

const unitSize = { kr: 0, tkr: 1, mnkr: 2, foreign: 3 } as const;

/** The same amounts in kr and in tkr are one amount, and kr say it most exactly. */
const coarseness = (columns: readonly AmountColumn[], { counts }: ColumnReading): number =>
  Math.max(...counts.map((index) => unitSize[columns[index]?.unit ?? "kr"]));

const byExactness = (columns: readonly AmountColumn[], readings: readonly ColumnReading[]): readonly ColumnReading[] =>
  readings.toSorted((a, b) => coarseness(columns, a) - coarseness(columns, b));
