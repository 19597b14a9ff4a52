import type { FieldId } from "../../anvisningar/known-fields";
import { remark, type Remark } from "../../findings/finding";
import { addOre, noOre, orePerUnit, type Ore } from "../../values/ore";
import { cellText } from "../../workbook/cell-text";
import type { PrintedSum, RawSheet, RawValue } from "../raw";
import type { CellRef } from "../../project/project";
import { doubt, joinAll, nothingTold, type Told } from "../../project/told";
import type { UnitDecision } from "../units/units";
import { readAmount } from "../values/read-amount";
import { placeOf, type WrittenRow } from "../values/readings";
import { decimalsShown } from "../values/shown-decimals";
import { nothingIn } from "../../words/nothing-spent";
import type { SumProof } from "../values/nothing-is-zero";

/** A printed sum held against one span of rows that it may add up. */
interface Held {
  /** Null: an amount in the span is unknown, so that nothing can be said. */
  readonly total: bigint | null;
  readonly gap: bigint;
  readonly tolerance: bigint;
  /** Rows of the span whose cell says nothing, counted as 0. */
  readonly nothing: readonly number[];
}

export interface HeldSum {
  readonly sum: PrintedSum;
  readonly printed: Ore | null;
  readonly remarks: readonly Remark[];
  readonly held: readonly Held[];
  /** Against the rows that its formula reaches, where it ends above the last ones. */
  readonly reached?: Held;
}

const cellKey = (sheet: string, row: number, { column }: RawValue): string => `${sheet}\u0000${row}\u0000${column}`;

/** In a form amounts of several fields stand in one column. */
const keyOf = (sheet: string, row: number, value: RawValue): string =>
  `${cellKey(sheet, row, value)}\u0000${value.field.id}`;

/** Blank, a dash or words for nothing: an addend of 0 as far as a sum goes. */
const saysNothing = ({ cell }: RawValue): boolean => nothingIn(cellText(cell)) !== null;

/** Every printed sum against the spans of project rows that it may add up. */
export function holdSums(
  file: string,
  sheets: readonly RawSheet[],
  rows: readonly WrittenRow[],
  units: UnitDecision,
): readonly HeldSum[] {
  if (sheets.every(({ sums }) => sums.length === 0)) return [];
  const amounts = new Map<string, Ore | null>();
  const silent = new Set<string>();
  for (const { record, amounts: read } of rows)
    for (const { raw, ore } of read) {
      const key = keyOf(record.sheet, record.row, raw);
      const before = raw.adds ? amounts.get(key) : noOre;
      const own = ore === null && saysNothing(raw) ? noOre : ore;
      if (saysNothing(raw)) silent.add(key);
      amounts.set(key, before === null || own === null ? null : addOre(before ?? noOre, own));
    }
  /** Running sum and number of unknown amounts before each of the table's rows. */
  type Prefix = readonly { readonly sum: bigint; readonly unknown: number }[];
  const prefixes = new Map<string, Prefix>();
  const prefixOf = ({ sheet, value, projectRows, columns }: PrintedSum, leaveOut?: ReadonlySet<number>): Prefix => {
    const key = `${keyOf(sheet, projectRows[0] ?? 0, value)}\u0000${projectRows.length}\u0000${leaveOut ? "visible" : ""}`;
    const known = prefixes.get(key);
    if (known) return known;
    let sum = 0n;
    let unknown = 0;
    const prefix = [{ sum, unknown }];
    for (const [index, row] of projectRows.entries()) {
      const own = columns ? { ...value, column: columns[index] ?? value.column } : value;
      const amount = leaveOut?.has(row) ? noOre : (amounts.get(keyOf(sheet, row, own)) ?? null);
      if (amount === null) unknown += 1;
      else sum += amount;
      prefix.push({ sum, unknown });
    }
    prefixes.set(key, prefix);
    return prefix;
  };

  return sheets.flatMap(({ sums }) =>
    sums.map((sum): HeldSum => {
      const at = placeOf(file, sum.sheet, sum.value);
      const unit = units.unitFor(sum.sheet, sum.value);
      const { ore: printed, remarks } = readAmount(sum.value, () => at, unit);
      if (printed === null) return { sum, printed, remarks, held: [] };
      const lastDigit = orePerUnit[unit ?? "kr"] / 10n ** BigInt(Math.min(decimalsShown(sum.value), 8));
      const prefixesTried = [prefixOf(sum), ...(sum.mayLeaveOut ? [prefixOf(sum, sum.mayLeaveOut)] : [])];
      const against = (prefix: Prefix, [from, to]: readonly [number, number]): Held | null => {
        const start = prefix[from];
        const end = prefix[to];
        if (!start || !end) return null;
        if (start.unknown !== end.unknown) return { total: null, gap: 0n, tolerance: 0n, nothing: [] };
        const total = end.sum - start.sum;
        // Sums of expenditure are sometimes printed without the minus of their rows.
        const value = sameSign(printed, total);
        return {
          total,
          gap: value > total ? value - total : total - value,
          tolerance: (lastDigit * BigInt(to - from + 1)) / 2n,
          nothing: sum.projectRows.slice(from, to).filter((row) => silent.has(keyOf(sum.sheet, row, sum.value))),
        };
      };
      const held = prefixesTried.flatMap((prefix) => sum.spans.flatMap((span) => against(prefix, span) ?? []));
      const reached = sum.reaches ? against(prefixOf(sum), sum.reaches.span) : null;
      return { sum, printed, remarks, held, ...(reached ? { reached } : {}) };
    }),
  );
}

const sameSign = (value: bigint, like: bigint): bigint =>
  value > 0n === like > 0n || value === 0n || like === 0n ? value : -value;

const isExact = (held: Held | undefined): boolean =>
  held !== undefined && held.total !== null && held.gap <= held.tolerance;

/**
 * Compares every printed sum with the projects that it may add up (STR-07). A difference within half a unit of the last printed digit for each addend and
 * the sum itself is rounding (STR-20). A formula
 * that adds up all rows but the last is right of those (STR-79). Where a row could not be read nothing is said, unless another span of rows is exactly the sum.
 */
export function checkPrintedSums(file: string, sums: readonly HeldSum[]): readonly Remark[] {
  return sums.flatMap(({ sum, printed, remarks, held, reached }) => {
    if (printed === null) return remarks;
    const [nearest] = held
      .filter(({ total }) => total !== null)
      .toSorted((a, b) => (a.gap < b.gap ? -1 : a.gap > b.gap ? 1 : 0));
    if (!nearest || nearest.total === null || nearest.gap === 0n) return [];
    const isRounding = nearest.gap <= nearest.tolerance;
    if (!isRounding && (sum.mayCountMore || held.some(({ total }) => total === null))) return [];
    // The formula says why: rows were added under those that it adds up.
    if (!isRounding && sum.reaches && isExact(reached))
      return [
        remark("STR-79", placeOf(file, sum.sheet, sum.value), {
          ...{ field: sum.value.field.id, row: String(sum.reaches.lastRow) },
          missing: nearest.total - sameSign(printed, nearest.total),
        }),
      ];
    const params = { field: sum.value.field.id, printed, computed: nearest.total };
    return [remark(isRounding ? "STR-20" : "STR-07", placeOf(file, sum.sheet, sum.value), params)];
  });
}

/**
 * Rows that somebody has hidden by hand and that the list's own sum leaves out (STR-65): they are read and counted, and whether they should be only a person
 * knows. What a filter hides is there for whoever takes it away. One finding for each sheet, at the first of them.
 */
export function hiddenFromSums(file: string, sums: readonly HeldSum[]): Told {
  const leftOut = new Map<
    string,
    { readonly sum: PrintedSum; readonly cells: CellRef[]; readonly fields: Set<FieldId> }
  >();
  for (const { sum, held } of sums) {
    const { mayLeaveOut, areHiddenByHand, spans, projectRows, value } = sum;
    // The spans with all rows come first, then the same without those that are hidden.
    const isRight = ({ total, gap, tolerance }: Held): boolean => total !== null && gap <= tolerance;
    const visible = held.slice(spans.length).findIndex(isRight);
    if (!mayLeaveOut || !areHiddenByHand || visible < 0 || held.slice(0, spans.length).some(isRight)) continue;
    const hidden = projectRows.slice(...(spans[visible] ?? [0, 0])).filter((row) => mayLeaveOut.has(row));
    const one = leftOut.get(sum.sheet) ?? { sum, cells: [], fields: new Set<FieldId>() };
    leftOut.set(sum.sheet, one);
    one.fields.add(value.field.id);
    one.cells.push(...hidden.map((row) => placeOf(file, sum.sheet, { row, column: value.column })));
  }
  return joinAll(
    [...leftOut.values()].map(({ sum, cells, fields }) => {
      const [first] = cells;
      if (!first) return nothingTold;
      const count = new Set(cells.map(({ cell }) => cell.replace(/\D/gu, ""))).size;
      const params = { rows: count, cell: placeOf(file, sum.sheet, sum.value).cell };
      return doubt("STR-65", first, params, { leavesOut: [...fields], reach: cells });
    }),
  );
}

/**
 * Cells that say nothing (blank, a dash) and are 0 by the workbook's own word: a printed sum is right only when they are. Asked by sheet, row and column of the
 * project's own row.
 */
export function nothingBySums(
  sums: readonly HeldSum[],
): (sheet: string, row: number, column: number) => SumProof | null {
  const proven = new Map<string, SumProof>();
  for (const { sum, printed, held } of sums) {
    if (printed === null || printed === 0n) continue;
    const [right] = held.filter(({ total, gap, tolerance }) => total !== null && gap <= tolerance);
    const proof = sum.value.cell?.formula === undefined ? "written" : "computed";
    for (const row of right?.nothing ?? []) {
      const key = cellKey(sum.sheet, row, sum.value);
      if (proven.get(key) !== "written") proven.set(key, proof);
    }
  }
  return (sheet, row, column) => proven.get(`${sheet}\u0000${row}\u0000${column}`) ?? null;
}
