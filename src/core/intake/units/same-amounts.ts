import { parseAmountText } from "../../values/amount-text";
import { decimalToOre } from "../../values/decimal";
import { orePerUnit, type Unit } from "../../values/ore";
import { factsOfFormat } from "../../workbook/number-format";
import type { RawValue } from "../raw";
import { decimalsShown } from "../values/shown-decimals";

/** An amount as written, and the unit that it is in where its own cell does not say. */
export interface UnitAmount {
  readonly raw: Pick<RawValue, "row" | "cell">;
  readonly unit: Unit;
}

/** In thousandths of an öre, so that halves of the last digit stay whole. */
const finer = 1000n;

interface Written {
  readonly size: bigint;
  /** Half a unit of the last digit shown. */
  readonly slack: bigint;
}

/**
 * Do two columns hold the same amounts twice, perhaps in different units (kr hidden beside tkr shown)? Paired by row: each row is filled in both or in
 * neither, at least one amount is not 0, and no pair differs by more than the rounding of what the two show. One cell that is no amount, and they are not.
 */
export function sameAmounts(a: readonly UnitAmount[], b: readonly UnitAmount[]): boolean {
  const first = byRow(a);
  const second = byRow(b);
  if (!first || first.size !== second?.size) return false;
  let hasAmount = false;
  for (const [row, one] of first) {
    const other = second.get(row);
    if (!other) return false;
    const gap = one.size > other.size ? one.size - other.size : other.size - one.size;
    if (gap > one.slack + other.slack) return false;
    hasAmount ||= one.size !== 0n && other.size !== 0n;
  }
  return hasAmount;
}

/** Null when a cell is neither empty nor an amount. */
function byRow(amounts: readonly UnitAmount[]): ReadonlyMap<number, Written> | null {
  const rows = new Map<number, Written>();
  for (const amount of amounts) {
    const written = read(amount);
    if (written === "unreadable") return null;
    if (written !== "empty") rows.set(amount.raw.row, written);
  }
  return rows;
}

function read({ raw, unit }: UnitAmount): Written | "empty" | "unreadable" {
  const { cell } = raw;
  if (cell === null) return "empty";
  const shown = decimalsShown(raw);
  if (cell.value.kind === "number") {
    const format = factsOfFormat(cell);
    if (format.foreign !== undefined || format.isDate || format.isPercent) return "unreadable";
    const perUnit = orePerUnit[format.unit ?? unit] * finer;
    return written(cell.value.text, perUnit / 1000n ** BigInt(Math.min(format.thousands, 2)), perUnit, shown);
  }
  if (cell.value.kind !== "text") return "unreadable";
  const amount = parseAmountText(cell.value.text);
  if (amount.kind === "empty") return "empty";
  if (amount.kind !== "amount") return "unreadable";
  const perUnit = orePerUnit[amount.unit ?? unit] * finer;
  return written(amount.decimal, perUnit, perUnit, shown);
}

/** `perStored` is per 1 in the cell, `perShown` per 1 as it is shown. */
function written(decimal: string, perStored: bigint, perShown: bigint, decimals: number): Written | "unreadable" {
  const size = decimalToOre(decimal, perStored)?.ore;
  return size === undefined ? "unreadable" : { size, slack: perShown / 10n ** BigInt(Math.min(decimals, 8)) / 2n };
}
