import { parseAmountText } from "../values/amount-text";
import { decimalText, decimalToOre } from "../values/decimal";
import type { Cell } from "./snapshot";

/** Compares amounts as written, whatever their unit: millionths, so that mnkr with six decimals stay exact. */
const looseScale = 1_000_000n;

export function looseAmount(cell: Cell | null): bigint | null {
  if (cell === null) return null;
  if (cell.value.kind === "number") return decimalToOre(cell.value.text, looseScale)?.ore ?? null;
  if (cell.value.kind !== "text") return null;
  const amount = parseAmountText(cell.value.text);
  return amount.kind === "amount" ? (decimalToOre(amount.decimal, looseScale)?.ore ?? null) : null;
}

/** Such an amount as plain text: "48000", "1.25". */
export const looseText = (amount: bigint): string => decimalText({ digits: amount, places: 6 }).replace(/\.?0+$/u, "");
