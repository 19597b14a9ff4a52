import type { FieldId } from "../../anvisningar/known-fields";
import { decimalToOre } from "../../values/decimal";
import { visibleText } from "../../values/label";
import { absoluteOre, orePerUnit, sumOre, units, type Ore, type Unit } from "../../values/ore";
import { addressOf } from "sheet-refs";
import { cellText } from "../../workbook/cell-text";
import { factsOfFormat } from "../../workbook/number-format";
import type { Question } from "../../project/question";
import type { StatedUnit } from "../../words/units";
import type { RawValue } from "../raw";
import { sizeOf, textAmount } from "./own-unit";
import type { SizeTest } from "./unit-size";

/** An amount that nobody knows the unit of, and its sheet. */
export interface DoubtedAmount {
  readonly sheet: string;
  readonly value: RawValue;
  /** What is said of its unit, by itself and by the words about it. */
  readonly states: readonly StatedUnit[];
}

const mostShown = 3;

type UnitQuestion = Extract<Question, { readonly about: "unit" }>;

/** Which unit? With what each answer would make of the granted amounts in doubt (the spent ones where no grant is), and some of them as they stand. */
export function unitQuestion(file: string, doubted: readonly DoubtedAmount[], size: SizeTest): UnitQuestion {
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
    states: [...new Set(doubted.flatMap(({ states }) => states))].sort(),
    ...sizesOf(granted, size),
  };
}

/** What the sizes of the grants say, sheet by sheet: each may be in a unit of its own. */
function sizesOf(granted: readonly DoubtedAmount[], size: SizeTest): Pick<UnitQuestion, "possible" | "middle"> {
  const bySheet = new Map<string, number[]>();
  for (const { sheet, value } of granted) {
    const own = sizeOf(value);
    if (own !== null) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), own]);
  }
  const all = [...bySheet.values()].flat().sort((a, b) => a - b);
  const middle = all[Math.floor(all.length / 2)];
  if (middle === undefined) return { possible: null, middle: null };
  const possible = [...bySheet.values()].map((sizes) => size.possible(sizes));
  return {
    possible: units.filter((unit) => possible.every((some) => some.includes(unit))),
    middle: { least: middle, largest: middle },
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
