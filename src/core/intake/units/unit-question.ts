import type { FieldId } from "../../anvisningar/known-fields";
import { decimalToOre } from "../../values/decimal";
import { visibleText } from "../../values/label";
import { absoluteOre, orePerUnit, sumOre, units, type Ore, type Unit } from "../../values/ore";
import { addressOf } from "../../workbook/a1";
import { cellText } from "../../workbook/cell-text";
import { factsOfFormat } from "../../workbook/number-format";
import type { Question } from "../../project/question";
import type { RawValue } from "../raw";
import { textAmount } from "./own-unit";

/** An amount that nobody knows the unit of, and its sheet. */
export interface DoubtedAmount {
  readonly sheet: string;
  readonly value: RawValue;
}

const mostShown = 3;

/** Which unit? With what each answer would make of the granted amounts in doubt (the spent ones where no grant is), and some of them as they stand. */
export function unitQuestion(file: string, doubted: readonly DoubtedAmount[]): Question {
  const ofField = (id: FieldId): readonly DoubtedAmount[] =>
    doubted.filter(({ value }) => value.field.id === id && !value.repeatsTotal);
  const granted = ofField("grantedAmount");
  const spent = ofField("spentAmount");
  const total = (amounts: readonly DoubtedAmount[], unit: Unit): Ore | null =>
    amounts.length === 0 ? null : sumOre(amounts.flatMap(({ value }) => oreIn(value, unit) ?? []));
  const [shown = doubted] = [granted, spent].filter(({ length }) => length > 0);
  return {
    about: "unit",
    readings: units,
    gives: units.map((unit) => ({ unit, grantedOre: total(granted, unit), spentOre: total(spent, unit) })),
    shows: shown.slice(0, mostShown).map(({ sheet, value }) => ({
      at: { file, sheet, cell: addressOf(value.row, value.column) },
      shown: visibleText(cellText(value.cell)),
    })),
  };
}

/** The amount without its sign, were it in this unit. */
function oreIn(value: RawValue, unit: Unit): Ore | null {
  const { cell } = value;
  const amount = textAmount(value);
  const decimal = amount?.kind === "amount" ? amount.decimal : cell?.value.kind === "number" ? cell.value.text : null;
  if (decimal === null || cell === null) return null;
  const { thousands } = factsOfFormat(cell);
  const finer = 1000n ** BigInt(Math.min(thousands, 2));
  const read = decimalToOre(decimal, orePerUnit[unit] * finer);
  return read ? absoluteOre((read.ore / (finer * finer)) as Ore) : null;
}
