import { parseAmountText } from "../../values/amount-text";
import type { Unit } from "../../values/ore";
import { formatFacts } from "../../workbook/number-format";
import type { RawValue } from "../raw";

/** The unit in the cell itself: "1,5 mnkr", or a number format that prints one. Nothing can be plainer. */
export function unitInCell({ cell }: RawValue): Unit | null {
  if (cell?.value.kind === "text") {
    const amount = parseAmountText(cell.value.text);
    return amount.kind === "amount" ? (amount.unit ?? null) : null;
  }
  return cell?.value.kind === "number" ? (formatFacts(cell.format).unit ?? null) : null;
}

/** The unit that a value states itself: in its cell, else in its heading or label. */
export const ownUnit = (value: RawValue): Unit | null => unitInCell(value) ?? value.headingUnit ?? null;

/** The amount as written, in whatever unit; null when it is no readable number, or 0, or names its unit itself. */
export function sizeOf({ cell }: RawValue): number | null {
  if (cell?.value.kind === "number") {
    const { unit, thousands } = formatFacts(cell.format);
    return cell.value.number === 0 || unit ? null : Math.abs(cell.value.number) / 1000 ** thousands;
  }
  if (cell?.value.kind !== "text") return null;
  const amount = parseAmountText(cell.value.text);
  const number = amount.kind === "amount" && !amount.unit ? Math.abs(Number(amount.decimal)) : NaN;
  return Number.isFinite(number) && number > 0 ? number : null;
}
