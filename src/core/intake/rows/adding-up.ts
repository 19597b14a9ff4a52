import { fieldsWithRole, type FieldId } from "../../anvisningar/known-fields";

/** An amount of one row in whatever unit it is written; null where there is none. */
export type Amount = bigint | null | "unknown";
export type Amounts = readonly Amount[];

/** What chance has to reckon with in a column of amounts. */
export interface AmountColumn {
  /** The last digit that is shown. */
  readonly step: bigint;
  /** The greatest power of ten that divides all of them: round amounts meet by chance more easily. */
  readonly grain: bigint;
  /** It follows from other columns ("kvar" from granted and spent), so that its adding up proves nothing more. */
  readonly isDerived: boolean;
}

/** Loose amounts are millionths. */
const one = 1_000_000n;
const coarsest = one * 10n ** 9n;

const derived: ReadonlySet<FieldId> = new Set(fieldsWithRole("difference"));

const magnitude = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** `decimals`: how many each column shows. `fields`: what each column is. */
export function amountColumns(
  rows: readonly Amounts[],
  decimals: readonly number[],
  fields: readonly FieldId[],
): readonly AmountColumn[] {
  const repeats = (column: number): boolean =>
    fields.some((_, other) => other < column && rows.every((row) => row[other] === row[column]));
  return fields.map((field, column) => {
    const step = one / 10n ** BigInt(Math.min(decimals[column] ?? 0, 6));
    let grain = coarsest;
    for (const row of rows) {
      const amount = row[column];
      if (typeof amount !== "bigint") continue;
      while (grain > 1n && amount % grain !== 0n) grain /= 10n;
    }
    return { step, grain, isDerived: derived.has(field) || repeats(column) };
  });
}

/** Rows added up column by column. */
export class RunningSum {
  private readonly totals: bigint[];
  private readonly unknown: boolean[];
  count = 0;

  constructor(width: number, rows: readonly Amounts[] = []) {
    this.totals = Array.from({ length: width }, () => 0n);
    this.unknown = Array.from({ length: width }, () => false);
    for (const row of rows) this.add(row);
  }

  add(row: Amounts): void {
    this.count += 1;
    let column = 0;
    for (const amount of row) {
      if (amount === "unknown") this.unknown[column] = true;
      else if (amount !== null) this.totals[column] = (this.totals[column] ?? 0n) + amount;
      column += 1;
    }
  }

  /** Null where an amount among the rows is unknown. */
  in(column: number): bigint | null {
    return this.unknown[column] ? null : (this.totals[column] ?? 0n);
  }
}

/**
 * Do the rows add up to `target` in every column where it states an amount, within the rounding of the decimals shown? The answer is how improbable that is
 * by chance, in powers of ten; null when they do not, or when the target states nothing but 0.
 */
export function addsUp(target: Amounts, sum: RunningSum, columns: readonly AmountColumn[]): number | null {
  if (sum.count === 0) return null;
  let digits = 0;
  let isStated = false;
  let column = -1;
  for (const { step, grain, isDerived } of columns) {
    column += 1;
    const amount = target[column] ?? null;
    const total = sum.in(column);
    if (amount === null || amount === "unknown" || total === null) continue;
    const gap = magnitude(amount - total);
    const rounding = sum.count < 2 ? 0n : (step * BigInt(sum.count + 1)) / 2n;
    if (gap > rounding) return null;
    if (amount === 0n) continue;
    isStated = true;
    if (isDerived) continue;
    const window = gap > 0n && 2n * rounding > grain ? 2n * rounding : grain;
    const chances = Number(magnitude(amount)) / Number(window);
    if (chances > 1) digits += Math.log10(chances);
  }
  return isStated ? digits : null;
}

/** How improbable a sum must be before it is taken for one, or asked about, when so many rows and spans were tried. */
export const needed = (tried: number): { readonly asked: number; readonly taken: number } => {
  const chances = Math.log10(Math.max(1, tried));
  return { asked: 1 + chances, taken: 2 + chances };
};
