import type { FieldId } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import type { Grid } from "../../workbook/grid";
import { isSame, tilesButForSlips, type AmountRow } from "./arithmetic";
import type { ColumnTime } from "./column-time";
import type { HeadingColumn } from "./heading-column";
import { saysAllTimes, titlesOrders } from "../../words/used";
import { comparable, fewestRows, periodSums, timeAlone } from "./period-sums";
import { titlesOver } from "./titles-over";
import { hasNumbers } from "./unread-columns";
import { hasMeaning } from "./vocabulary";

/**
 * "Utfall tidigare år | Kv 1 | Kv 2 | Summa utfall", "jan | … | Summa 2023 | jan | … | Utfall totalt": columns whose headings say a time and nothing else are of
 * the amount whose total stands beside them, where they make it up in every row: added, added year by year, or counted up to the total.
 */
export function withTimesOfTotal(
  grid: Grid,
  dataRows: readonly number[],
  asRead: readonly HeadingColumn[],
  spent: Field | undefined,
): readonly HeadingColumn[] {
  const isTime = (heading: HeadingColumn): boolean =>
    timeAlone(heading) !== null && hasNumbers(grid, dataRows, heading.column);
  if (!asRead.some(isTime)) return asRead;
  const headings = spent ? withTotalOfUse(grid, dataRows, asRead, spent) : asRead;
  const filled = headings.filter(({ column }) => hasNumbers(grid, dataRows, column));
  let found = headings;
  for (const total of headings) {
    const { field, time, isTotal } = total.meaning;
    const isWhole = isTotal || time === undefined || time.kind === "through" || time.kind === "year";
    if (field?.type !== "amount" || !isWhole) continue;
    const all = partsBefore(filled, total, isTime);
    const own = all.slice(all.findLastIndex((part) => !isTime(part)) + 1);
    const [made] = [all, own].flatMap((parts) => madeUpOf(grid, dataRows, total, parts) ?? []);
    const added = made?.parts.filter(isTime) ?? [];
    if (!made || added.length === 0) continue;
    found = found.map((one) =>
      added.includes(one)
        ? ofAmount(one, field, total.meaning.core, made.isState)
        : one === total && time === undefined
          ? { ...one, meaning: { ...one.meaning, isTotal: true } }
          : one,
    );
  }
  return withYearsOfPeriods(grid, dataRows, found, filled);
}

/** "Anslag | Jan–apr | Maj–aug | Hela 2024 | Kvar": the column of all the times is what was spent where it leaves of the grant what is left in every row. */
function withTotalOfUse(
  grid: Grid,
  dataRows: readonly number[],
  headings: readonly HeadingColumn[],
  spent: Field,
): readonly HeadingColumn[] {
  const of = (id: FieldId): readonly HeadingColumn[] => headings.filter(({ meaning }) => meaning.field?.id === id);
  const [[grant, ...grants], [left, ...lefts]] = [of("grantedAmount"), of("reportedSurplus")];
  if (!grant || !left || grants.length + lefts.length + of("spentAmount").length > 0) return headings;
  if (titlesOver(grid, headings).some(titlesOrders)) return headings;
  const [total, ...more] = headings.filter(
    (one) =>
      !hasMeaning(one.meaning) && saysAllTimes(one.text) && addUp(comparable(grid, dataRows, [grant, left, one])),
  );
  if (!total || more.length > 0) return headings;
  return headings.map((one) =>
    one === total ? { ...one, meaning: { ...one.meaning, field: spent, isOnlyYearOrUnit: false, isTotal: true } } : one,
  );
}

interface MadeUp {
  readonly parts: readonly HeadingColumn[];
  /** Each of them is what the amount had grown to by then. */
  readonly isState: boolean;
}

function madeUpOf(
  grid: Grid,
  dataRows: readonly number[],
  total: HeadingColumn,
  parts: readonly HeadingColumn[],
): MadeUp | null {
  const [only] = parts;
  // "jan | … | Nedlagt" with a number in one month only.
  if (parts.length === 1 && only?.meaning.isOnlyYearOrUnit)
    return repeats(comparable(grid, dataRows, [total, only])) ? { parts, isState: false } : null;
  if (parts.length < 2) return null;
  const inYears = new Set(periodSums(grid, dataRows, parts).flatMap(({ of }) => of));
  const top = parts.filter((part) => !inYears.has(part));
  if (addUp(comparable(grid, dataRows, [total, ...top]))) return { parts, isState: false };
  return growTo(comparable(grid, dataRows, [total, ...parts])) ? { parts, isState: true } : null;
}

/**
 * Years that add up their own periods, beside no total of them. Where what is left of the grant was counted with them, they are what was spent; else it is asked about the
 * years, and their periods have no money that the years have not.
 */
function withYearsOfPeriods(
  grid: Grid,
  dataRows: readonly number[],
  headings: readonly HeadingColumn[],
  filled: readonly HeadingColumn[],
): readonly HeadingColumn[] {
  const open = headings.filter((heading) => timeAlone(heading) !== null && filled.includes(heading));
  const years = runsOf(open, headings)
    .flatMap((run) => periodSums(grid, dataRows, run))
    .filter(({ sum: { meaning } }) => hasMeaning(meaning) || meaning.isOnlyYearOrUnit);
  if (years.length === 0) return headings;
  const sums = years.map(({ sum }) => sum);
  const periods = new Set(years.flatMap(({ of }) => of));
  const of = (id: FieldId): readonly HeadingColumn[] => headings.filter(({ meaning }) => meaning.field?.id === id);
  const [[grant, ...grants], [left, ...lefts]] = [of("grantedAmount"), of("reportedSurplus")];
  const spent = sums[0]?.meaning.candidates.find(({ id }) => id === "spentAmount");
  const isOnly = grant && left && grants.length + lefts.length + of("spentAmount").length === 0;
  const isSpent = spent && isOnly && addUp(comparable(grid, dataRows, [grant, left, ...sums]));
  return isSpent
    ? headings.map((one) => (sums.includes(one) || periods.has(one) ? ofAmount(one, spent, undefined, false) : one))
    : headings.filter((one) => !periods.has(one));
}

/** Of headings that nobody knows, those that say a time and nothing else and together add up, in every row, a column that is read: its parts. */
export function timesOfRead(
  grid: Grid,
  dataRows: readonly number[],
  unread: readonly HeadingColumn[],
  read: readonly HeadingColumn[],
): ReadonlySet<HeadingColumn> {
  const times = unread.filter((heading) => timeAlone(heading) !== null && hasNumbers(grid, dataRows, heading.column));
  const isWhole = (total: HeadingColumn): boolean => addUp(comparable(grid, dataRows, [total, ...times]));
  return new Set(times.length > 1 && read.some(isWhole) ? times : []);
}

/** Those that stand beside one another. */
function runsOf(some: readonly HeadingColumn[], all: readonly HeadingColumn[]): readonly (readonly HeadingColumn[])[] {
  const runs: HeadingColumn[][] = [];
  let before: HeadingColumn | undefined;
  for (const heading of all) {
    const isOne = some.includes(heading);
    if (isOne && before !== undefined && some.includes(before)) runs.at(-1)?.push(heading);
    else if (isOne) runs.push([heading]);
    before = heading;
  }
  return runs;
}

/** The heading as one of that amount, in its own time. */
function ofAmount(heading: HeadingColumn, field: Field, core: string | undefined, isState: boolean): HeadingColumn {
  const alone = timeAlone(heading);
  const time = isState && alone ? stateAt(alone, heading.year) : alone;
  return {
    ...heading,
    meaning: {
      ...heading.meaning,
      field,
      candidates: [],
      isOnlyYearOrUnit: false,
      isTotal: false,
      ...(time ? { time } : {}),
      ...(core === undefined ? {} : { core }),
    },
  };
}

const stateAt = (time: ColumnTime, year: number | null): ColumnTime => ({
  kind: "through",
  year: time.year ?? year,
  month: time.kind === "part" ? time.months.last : null,
  from: "start",
});

/** Each row's first amount is what the others add up to; a slip is told where the columns are compared. */
const addUp = (rows: readonly AmountRow[]): boolean =>
  rows.length >= fewestRows &&
  tilesButForSlips(
    rows,
    0,
    (rows[0] ?? []).flatMap((_, index) => (index > 0 ? [index] : [])),
  );

const repeats = (rows: readonly AmountRow[]): boolean =>
  rows.length >= fewestRows && rows.every(([total = null, part = null]) => isSame(total, part));

/** In every row no amount is less than the one before it, the last is the first of the row, and in some it has grown on the way. */
function growTo(rows: readonly AmountRow[]): boolean {
  let hasGrown = 0;
  for (const [total = null, ...states] of rows) {
    const known = states.flatMap((state) => state ?? []);
    if (known.some(({ value }, at) => value < (known[at - 1]?.value ?? 0n)) || !isSame(total, known.at(-1) ?? null))
      return false;
    const steps = new Set(known.map(({ value }) => value)).size;
    if (steps > 1 && known.length === states.length) hasGrown += 1;
  }
  return hasGrown >= fewestRows;
}

/** The columns right before the total that are of a time; `headings` are those over numbers. */
function partsBefore(
  headings: readonly HeadingColumn[],
  total: HeadingColumn,
  isTime: (heading: HeadingColumn) => boolean,
): readonly HeadingColumn[] {
  const parts: HeadingColumn[] = [];
  for (const heading of headings.filter(({ column }) => column < total.column).toReversed()) {
    const isOwn = heading.meaning.field?.id === total.meaning.field?.id && heading.meaning.time !== undefined;
    if (!isTime(heading) && !isOwn) break;
    parts.unshift(heading);
  }
  return parts;
}
