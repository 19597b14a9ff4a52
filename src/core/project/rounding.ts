import { unitWord } from "../words/units";
import { normaliseLabel } from "../values/label";
import { orePerUnit, units, type Unit } from "../values/ore";
import type { Reading } from "./project";

/** Units of workbooks by file name, to know what rounding explains. */
export type UnitOf = (file: string) => Unit | null;

/** What rounding can explain, in öre: 1 kr, 0.5 tkr, 0.05 mnkr. */
const rounding = { kr: 100n, tkr: 50_000n, mnkr: 5_000_000n } as const satisfies Record<Unit, bigint>;

/** The least that is ever put down to rounding. */
export const leastRounding: bigint = rounding.kr;

/**
 * How far from its cell an amount may be by rounding alone: by the cell's own unit, else by that of its workbook; less where its last digit shows that it
 * is more exact (1,045 mnkr is not rounded to 0,1).
 */
export function roundingOf(reading: Reading, workbookUnit: Unit | null): bigint {
  const usual = rounding[ownUnit(reading) ?? workbookUnit ?? "kr"];
  if (usual === leastRounding) return usual;
  const { value } = reading;
  if (value?.type !== "amount" || value.ore === 0n) return usual;
  const half = lastDigit(value.ore) / 2n;
  return half < leastRounding ? leastRounding : half < usual ? half : usual;
}

/** The greatest power of ten that divides the amount. */
function lastDigit(ore: bigint): bigint {
  let power = 1n;
  while (ore % (power * 10n) === 0n) power *= 10n;
  return power;
}

/** The unit of the cell itself: by its factor, or the unit written last in it. */
function ownUnit({ orePerCellUnit, shown }: Reading): Unit | null {
  if (orePerCellUnit !== undefined) {
    const factor = orePerCellUnit < 0n ? -orePerCellUnit : orePerCellUnit;
    return units.find((unit) => orePerUnit[unit] === factor) ?? null;
  }
  return unitWord(normaliseLabel(shown).split(" ").at(-1) ?? "")?.unit ?? null;
}
