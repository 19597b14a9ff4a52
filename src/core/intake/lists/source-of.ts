import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import { normaliseLabel } from "../../values/label";
import { isEntryHeading } from "../../words/entries";
import { beginsLikeSum, isSumLabel } from "../../words/sums";
import { type Area, isWithin } from "sheet-refs";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import { looseAmount } from "../../workbook/loose-amount";
import { addsUpBeside, addsUpFrom } from "../../workbook/lookups";
import type { RawRecord, RawValue } from "../raw";
import { decimalsShown } from "../values/shown-decimals";

export const hasGrant = ({ values }: RawRecord): boolean =>
  values.some(({ field, cell }) => field.id === "grantedAmount" && !isBlank(cell));

type AddsUp = (cell: NonNullable<RawValue["cell"]>) => boolean;

/** Most projects of the list have a formula that adds up what `addsUp` says. */
const isAddedUp = (records: readonly RawRecord[], addsUp: AddsUp): boolean =>
  records.filter(({ values }) => values.some(({ cell }) => cell !== null && addsUp(cell))).length * 2 > records.length;

export const isAddedUpFromSheet = (records: readonly RawRecord[], source: string): boolean =>
  isAddedUp(records, (cell) => addsUpFrom(cell)?.toLowerCase() === source.toLowerCase());

export const isAddedUpFromArea = (records: readonly RawRecord[], sheet: string, source: Area): boolean =>
  isAddedUp(records, (cell) => {
    const areas = addsUpBeside(cell, sheet);
    return areas.length > 0 && areas.every((area) => isWithin(area, source));
  });

/** Every project of the source is in the list. */
export function holdsAll(list: readonly RawRecord[], source: readonly RawRecord[]): boolean {
  const listed = new Set(list.flatMap(keysOf));
  return source.every((record) => keysOf(record).some((key) => listed.has(key)));
}

/** A pivot of which no amount was read: every row of it with one is a project of the list, or a sum. */
export function namesOnly(grid: Grid, list: readonly RawRecord[]): boolean {
  const listed = new Set(list.flatMap(keysOf));
  return grid.rows
    .filter((row) => grid.row(row).some(({ value }) => value.kind === "number"))
    .every((row) =>
      grid
        .row(row)
        .map(labelText)
        .some((text) => listed.has(normaliseLabel(text)) || isSumLabel(text) || beginsLikeSum(text)),
    );
}

export const keysOf = ({ values }: RawRecord): readonly string[] =>
  values.flatMap(({ field, cell }) =>
    hasRole(field.id, "names") && !isBlank(cell) ? [normaliseLabel(cellText(cell))] : [],
  );

/** How far down a sheet its headings may stand. */
const headingReach = 20;

export const isLedger = (grid: Grid): boolean =>
  grid.rows.some((row) => row <= headingReach && grid.row(row).some((cell) => isEntryHeading(labelText(cell))));

/** Fewer projects may agree by chance. */
const fewestProjects = 2;

/** The list in kronor, thousands or millions over a source in kronor. */
const scales = [1n, 1_000n, 1_000_000n];

interface Stated {
  readonly record: RawRecord;
  readonly raw: RawValue;
  readonly amount: bigint;
}

/** What the list says that each project has spent. */
const spentIn = (records: readonly RawRecord[]): readonly Stated[] =>
  records.flatMap((record) => {
    const raw = record.values.find(({ field, cell }) => field.id === spentAmount && !isBlank(cell));
    const amount = looseAmount(raw?.cell ?? null);
    return raw && amount !== null && amount !== 0n ? [{ record, raw, amount }] : [];
  });

const spentAmount: FieldId = "spentAmount";

/** What the source's rows come to for each of the projects, column by column. */
function totalsIn(grid: Grid, stated: readonly Stated[]): readonly ReadonlyMap<number, bigint>[] {
  const keys = stated.map(({ record }) => keysOf(record));
  const totals = stated.map(() => new Map<number, bigint>());
  for (const row of grid.rows) {
    const texts = new Set(grid.row(row).map((cell) => normaliseLabel(cellText(cell))));
    const total = totals[keys.findIndex((own) => own.some((key) => texts.has(key)))];
    if (!total) continue;
    for (const cell of grid.row(row)) {
      const amount = cell.value.kind === "number" ? looseAmount(cell) : null;
      if (amount !== null) total.set(cell.column, (total.get(cell.column) ?? 0n) + amount);
    }
  }
  return totals;
}

/** The same but for the rounding of what the list shows. */
function isSame({ raw, amount }: Stated, total: bigint, scale: bigint): boolean {
  const gap = total - amount * scale;
  return (gap < 0n ? -gap : gap) * 2n <= (scale * 1_000_000n) / 10n ** BigInt(Math.min(decimalsShown(raw), 6));
}

/** The rows that name a project, by its id or its name, come to what the list says that it has spent. */
export function comesTo(grid: Grid, records: readonly RawRecord[]): boolean {
  const stated = spentIn(records);
  const totals = totalsIn(grid, stated);
  const columns = [...(totals[0]?.keys() ?? [])];
  return (
    stated.length >= fewestProjects &&
    columns.some((column) =>
      scales.some((scale) => stated.every((one, at) => isSame(one, totals[at]?.get(column) ?? 0n, scale))),
    )
  );
}

export interface Unlike extends Stated {
  /** What the source comes to, in the list's unit. */
  readonly total: bigint;
  /** The first of the cells that it is the sum of. */
  readonly from: Cell;
}

/** The projects of which list and source say different amounts, where most agree; null when nothing in the source can be compared. */
export function unlikeIn(grid: Grid, records: readonly RawRecord[]): readonly Unlike[] | null {
  const stated = spentIn(records);
  const totals = totalsIn(grid, stated);
  const columns = [...new Set(totals.flatMap((total) => [...total.keys()]))];
  const ways = columns.flatMap((column) =>
    scales.map((scale) =>
      stated.flatMap((one, at): Unlike[] => {
        const total = totals[at]?.get(column) ?? 0n;
        const keys = keysOf(one.record);
        const from = isSame(one, total, scale) ? null : firstCell(grid, keys, column);
        return from ? [{ ...one, total: total / scale, from }] : [];
      }),
    ),
  );
  const [best = null] = ways.toSorted((a, b) => a.length - b.length);
  return best;
}

function firstCell(grid: Grid, keys: readonly string[], column: number): Cell | null {
  const row = grid.rows.find(
    (one) =>
      grid.at(one, column)?.value.kind === "number" &&
      grid.row(one).some((cell) => keys.includes(normaliseLabel(cellText(cell)))),
  );
  return row === undefined ? null : grid.at(row, column);
}
