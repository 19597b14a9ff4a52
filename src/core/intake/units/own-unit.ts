import { hasRole } from "../../anvisningar/known-fields";
import { amountSaid } from "../../words/amount-sentences";
import { parseAmountText, type AmountText } from "../../values/amount-text";
import type { Unit } from "../../values/ore";
import { factsOfFormat } from "../../workbook/number-format";
import type { StatedUnit } from "../../words/units";
import type { RawValue } from "../raw";

/** The amount that a text cell states, with what its column says of points and commas; null for any other cell. */
export function textAmount({ cell, separators, field }: RawValue): AmountText | null {
  if (cell?.value.kind !== "text") return null;
  const { text } = cell.value;
  const amount = parseAmountText(text, separators);
  if (amount.kind !== "not-an-amount") return amount;
  const of = hasRole(field.id, "granted") ? "granted" : hasRole(field.id, "spent") ? "spent" : null;
  const said = of === null ? null : amountSaid(text, of);
  return said === null ? amount : parseAmountText(said, separators);
}

/** The unit that the cell's own text states: "1,5 mnkr". Nothing can be plainer. */
export function unitInText(value: RawValue): StatedUnit | null {
  const amount = textAmount(value);
  if (amount?.kind === "foreign") return "foreign";
  return amount?.kind === "amount" || amount?.kind === "ambiguous" ? (amount.unit ?? null) : null;
}

/** The unit that the number's format prints. */
export function unitInFormat({ cell }: RawValue): StatedUnit | null {
  if (cell?.value.kind !== "number") return null;
  const { unit, foreign } = factsOfFormat(cell);
  return foreign === undefined ? (unit ?? null) : "foreign";
}

export const unitInCell = (value: RawValue): StatedUnit | null => unitInText(value) ?? unitInFormat(value);

/** What makes the amount no kr, tkr or mnkr, as it is written: in its text, its format, its heading, beside it. Null when nothing does. */
export function foreignIn(value: RawValue): string | null {
  const text = textAmount(value);
  if (text?.kind === "foreign") return text.unit;
  if (text?.kind === "amount" && text.unit) return null;
  const format = value.cell ? factsOfFormat(value.cell) : null;
  if (format?.foreign !== undefined) return format.foreign;
  if (format?.unit) return null;
  return (value.besideUnit ?? value.headingUnit) === "foreign" ? "" : null;
}

/** The amount as shown, in whatever unit; null when it is no readable number, or 0, or its own text names the unit. */
export function sizeOf(value: RawValue): number | null {
  const { cell } = value;
  if (cell?.value.kind === "number") {
    const { thousands, isDate, isPercent } = factsOfFormat(cell);
    return cell.value.number === 0 || isDate || isPercent ? null : Math.abs(cell.value.number) / 1000 ** thousands;
  }
  const amount = textAmount(value);
  const number = amount?.kind === "amount" && !amount.unit ? Math.abs(Number(amount.decimal)) : NaN;
  return Number.isFinite(number) && number > 0 ? number : null;
}

/** A unit of ours, or null for none and for another currency. */
export const known = (unit: StatedUnit | null | undefined): Unit | null =>
  unit === undefined || unit === "foreign" ? null : unit;

/** The unit that a value states itself: in its cell, else beside it, else in its heading or label. */
export const ownUnit = (value: RawValue): Unit | null =>
  known(unitInCell(value) ?? value.besideUnit ?? value.headingUnit);
