import type { FieldId } from "../anvisningar/schema";
import type { ProjectFigures } from "../figures/types";
import type { Reading } from "../intake/project";
import type { WorkbookReading } from "../intake/workbook-reading";
import { unitWord } from "../values/amount-words";
import { normaliseLabel } from "../values/label";
import { orePerUnit, units, type Unit } from "../values/ore";
import { readingsOf } from "./where";

/** What rounding can explain, in öre: 1 kr, 0.5 tkr, 0.05 mnkr. */
const rounding = { kr: 100n, tkr: 50_000n, mnkr: 5_000_000n } as const satisfies Record<Unit, bigint>;

export interface Tolerances {
  /** How far apart amounts may be that rest on these fields: the coarsest unit among their cells decides. */
  readonly of: (figures: ProjectFigures, ...fields: readonly FieldId[]) => bigint;
}

export function tolerances(readings: readonly WorkbookReading[]): Tolerances {
  const unitOfFile = new Map(readings.map(({ file, unit }) => [file, unit]));
  const ofReading = (reading: Reading): bigint => rounding[ownUnit(reading) ?? unitOfFile.get(reading.at.file) ?? "kr"];
  return {
    of: ({ project }, ...fields) =>
      fields
        .flatMap((field) => readingsOf(project, field))
        .filter(({ value }) => value?.type === "amount")
        .map(ofReading)
        .reduce((most, next) => (next > most ? next : most), rounding.kr),
  };
}

/** The unit of the cell itself: by its factor, or the unit written last in it. */
function ownUnit({ orePerCellUnit, shown }: Reading): Unit | null {
  if (orePerCellUnit !== undefined) {
    const factor = orePerCellUnit < 0n ? -orePerCellUnit : orePerCellUnit;
    return units.find((unit) => orePerUnit[unit] === factor) ?? null;
  }
  return unitWord(normaliseLabel(shown).split(" ").at(-1) ?? "")?.unit ?? null;
}
