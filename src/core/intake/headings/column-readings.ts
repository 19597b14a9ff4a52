import { slotOf, strandOf, type AmountColumn } from "./amount-column";
import { meetingOf, type ColumnStep, type Meeting, type Relation } from "./column-table";

/** One way to read all columns of a field. Columns are indexes into the list of them. */
export interface ColumnReading {
  /** The columns whose amounts add up to the field's. */
  readonly counts: readonly number[];
  /** What is in what. */
  readonly holds: readonly (readonly [holder: number, part: number])[];
  /** What counts instead of what. */
  readonly replaces: readonly (readonly [counted: number, other: number])[];
  /** The steps of the table by which it was read. */
  readonly steps: readonly ColumnStep[];
}

/** More open steps than these in one table, and nobody reads it. */
const mostCombinations = 64;

/**
 * Every way in which the columns of one field can be read together, by the table and before any amount is looked at. Several columns for the same money
 * (with and without VAT, in kr and tkr) give a reading each. Empty where two columns are nothing that the table knows.
 */
export function readingsOf(columns: readonly AmountColumn[]): readonly ColumnReading[] {
  return strandsOf(columns).flatMap((strand) => readingsWithin(columns, strand));
}

/** Of each slot one column: all those with VAT, or all those without, and whatever has no rival. */
function strandsOf(columns: readonly AmountColumn[]): readonly (readonly number[])[] {
  const slots = new Map<string, number[]>();
  columns.forEach((column, index) => {
    const key = slotOf(column);
    slots.set(key, [...(slots.get(key) ?? []), index]);
  });
  const crowded = [...slots.values()].filter((slot) => slot.length > 1);
  if (crowded.length === 0) return [columns.map((_, index) => index)];
  const keyOf = (index: number): string => (columns[index] ? strandOf(columns[index]) : "");
  const isToldApart = crowded.every((slot) => new Set(slot.map(keyOf)).size === slot.length);
  const keys = isToldApart
    ? [...new Set(crowded.flat().map(keyOf))]
    : Array.from({ length: Math.max(...crowded.map(({ length }) => length)) }, (_, index) => String(index));
  return keys.flatMap((key) => {
    const picked = [...slots.values()].map((slot) =>
      slot.length === 1 ? slot[0] : isToldApart ? slot.find((index) => keyOf(index) === key) : slot[Number(key)],
    );
    const whole = picked.filter((index) => index !== undefined);
    return whole.length === picked.length ? [whole.sort((a, b) => a - b)] : [];
  });
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly meeting: Meeting | null;
}

/**
 * A column that has each of the others in it, by the words of both: it counts, and what those others are to each other ("Budget" of the period and of the full year, beside
 * the frame of the whole project) changes no figure.
 */
function holderOfAll(strand: readonly number[], pairs: readonly Pair[]): ColumnReading | null {
  const isHeldBy = (whole: number, { first, second, meeting }: Pair): boolean =>
    meeting?.step.can.length === 1 && meeting.step.can[0] === "holds" && (meeting.isTurned ? second : first) === whole;
  for (const whole of strand) {
    const own = pairs.filter(({ first, second }) => first === whole || second === whole);
    if (own.length === 0 || !own.every((pair) => isHeldBy(whole, pair))) continue;
    const holds = own.map(({ first, second }) => [whole, first === whole ? second : first] as const);
    const steps = [...new Set(own.flatMap(({ meeting }) => meeting?.step ?? []))];
    return { counts: [whole], holds, replaces: [], steps };
  }
  return null;
}

function readingsWithin(columns: readonly AmountColumn[], strand: readonly number[]): readonly ColumnReading[] {
  const pairs = strand.flatMap((first, at) =>
    strand.slice(at + 1).flatMap((second) => {
      const [a, b] = [columns[first], columns[second]];
      return a && b ? [{ first, second, meeting: meetingOf(a, b) }] : [];
    }),
  );
  const whole = holderOfAll(strand, pairs);
  if (whole !== null) return [whole];
  if (pairs.some(({ meeting }) => meeting === null)) return [];
  const steps = [...new Set(pairs.flatMap(({ meeting }) => meeting?.step ?? []))];
  let choices: readonly ReadonlyMap<string, Relation>[] = [new Map()];
  for (const { id, can } of steps) {
    choices = choices.flatMap((choice) => can.map((relation) => new Map([...choice, [id, relation]])));
    if (choices.length > mostCombinations) return [];
  }
  const readings = choices.map((choice): ColumnReading => {
    const pairsThat = (outer: Relation, inner: Relation): readonly (readonly [number, number])[] =>
      pairs.flatMap(({ first, second, meeting }): (readonly [number, number])[] => {
        const relation = meeting ? choice.get(meeting.step.id) : undefined;
        if (!meeting || (relation !== outer && relation !== inner)) return [];
        return [(relation === outer) === meeting.isTurned ? [second, first] : [first, second]];
      });
    const holds = pairsThat("holds", "within");
    const replaces = pairsThat("replaces", "replaced");
    const left = new Set([...holds, ...replaces].map(([, other]) => other));
    return { counts: strand.filter((index) => !left.has(index)), holds, replaces, steps };
  });
  const known = new Set<string>();
  return readings.filter((reading) => {
    const key = JSON.stringify([reading.counts, reading.holds, reading.replaces]);
    const isNew = !known.has(key) && reading.counts.length > 0;
    known.add(key);
    return isNew;
  });
}
