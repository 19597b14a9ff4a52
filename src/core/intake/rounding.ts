import { unitWord } from "../values/amount-words";
import { normaliseLabel } from "../values/label";
import { orePerUnit, units, type Unit } from "../values/ore";
import type { Reading } from "./project";

/** What rounding can explain, in öre: 1 kr, 0.5 tkr, 0.05 mnkr. */
const rounding = { kr: 100n, tkr: 50_000n, mnkr: 5_000_000n } as const satisfies Record<Unit, bigint>;

/** The least that is ever put down to rounding. */
export const leastRounding = rounding.kr;

/** How far from its cell an amount may be by rounding alone: by the cell's own unit, else by that of its workbook. */
export const roundingOf = (reading: Reading, workbookUnit: Unit | null): bigint =>
  rounding[ownUnit(reading) ?? workbookUnit ?? "kr"];

/** The unit of the cell itself: by its factor, or the unit written last in it. */
function ownUnit({ orePerCellUnit, shown }: Reading): Unit | null {
  if (orePerCellUnit !== undefined) {
    const factor = orePerCellUnit < 0n ? -orePerCellUnit : orePerCellUnit;
    return units.find((unit) => orePerUnit[unit] === factor) ?? null;
  }
  return unitWord(normaliseLabel(shown).split(" ").at(-1) ?? "")?.unit ?? null;
}
