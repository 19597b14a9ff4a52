import { remark, type Remark } from "../../findings/finding";
import { parseAmountText } from "../../values/amount-text";
import { decimalToOre } from "../../values/decimal";
import { visibleText } from "../../values/label";
import { orePerUnit, type Ore, type Unit } from "../../values/ore";
import { cellText, isBlank } from "../../workbook/cell-text";
import { formatFacts } from "../../workbook/number-format";
import type { CellRef } from "../../project/project";
import type { RawValue } from "../raw";

/** An amount as its cell has it: exact öre with the written sign, or why it is unknown. */
export interface AmountRead {
  readonly ore: Ore | null;
  readonly approximate: boolean;
  /** Öre per 1 in the cell, where the cell is a plain number that a formula can refer to. */
  readonly orePerCellUnit?: bigint;
  readonly remarks: readonly Remark[];
}

const unknown = (...remarks: readonly Remark[]): AmountRead => ({ ore: null, approximate: false, remarks });

/** Reads an amount cell in the unit that was decided for it; null when nobody knows. */
export function readAmount({ cell }: RawValue, at: CellRef, unit: Unit | null): AmountRead {
  if (cell === null || isBlank(cell)) return unknown();
  const shown = visibleText(cellText(cell));
  switch (cell.value.kind) {
    case "number":
      return readNumber(cell.value.text, cell.format, at, unit);
    case "text":
      return readText(cell.value.text, at, unit);
    case "error":
      return unknown(remark("STR-12", at, { value: shown }));
    case "uncached":
      return unknown(remark("STR-13", at, {}));
    case "boolean":
    case "iso-date":
      return unknown(remark("BEL-01", at, { value: shown }));
  }
}

function readNumber(text: string, format: string | undefined, at: CellRef, unit: Unit | null): AmountRead {
  const facts = formatFacts(format);
  if (facts.isDate || facts.isPercent || facts.isForeign) return unknown(remark("BEL-01", at, { value: text }));
  // An undecided unit is asked about once for the sheet; 0 is 0 in every unit.
  if (unit === null) return Number(text) === 0 ? readNumber("0", undefined, at, "kr") : unknown();
  const scale = 1000n ** BigInt(facts.thousands);
  if (orePerUnit[unit] % scale !== 0n)
    return unknown(
      remark("BEL-03", at, { value: text, readings: [`${text} ${unit}`, `${text} / ${String(scale)} ${unit}`] }),
    );
  const orePerCellUnit = orePerUnit[unit] / scale;
  const amount = decimalToOre(text, orePerCellUnit);
  if (amount === null) return unknown(remark("BEL-01", at, { value: text }));
  const remarks = amount.exact ? [] : [remark("BEL-24", at, { value: text })];
  return { ore: amount.ore, approximate: false, orePerCellUnit, remarks };
}

function readText(text: string, at: CellRef, unit: Unit | null): AmountRead {
  const amount = parseAmountText(text);
  const shown = visibleText(text.trim());
  switch (amount.kind) {
    case "empty":
      return unknown();
    case "not-an-amount":
      return unknown(remark("BEL-01", at, { value: shown }));
    case "ambiguous":
      return unknown(remark("BEL-03", at, { value: shown, readings: amount.readings }));
    case "amount": {
      const known = amount.unit ?? unit;
      if (known === null) return unknown();
      const read = decimalToOre(amount.decimal, orePerUnit[known]);
      if (read === null) return unknown(remark("BEL-01", at, { value: shown }));
      return {
        ore: read.ore,
        approximate: amount.approximate ?? false,
        remarks: [
          amount.approximate
            ? remark("BEL-08", at, { value: shown })
            : remark("BEL-02", at, { value: shown, amount: read.ore }),
          ...(read.exact ? [] : [remark("BEL-24", at, { value: shown })]),
        ],
      };
    }
  }
}
