import type { FieldId } from "../anvisningar/known-fields";
import type { ProjectFigures } from "../figures/types";
import { leastRounding, roundingOf } from "../project/rounding";
import type { WorkbookReading } from "../intake/workbook-reading";
import type { Readings } from "../project/project";

export interface Tolerances {
  /** How far apart amounts may be that rest on these fields: the coarsest unit among their cells decides. */
  readonly of: (figures: ProjectFigures, ...fields: readonly FieldId[]) => bigint;
}

export function tolerances(readings: readonly WorkbookReading[]): Tolerances {
  const unitOfFile = new Map(readings.map(({ file, unit }) => [file, unit]));
  const coarsest = (readings: Readings, fields: readonly FieldId[], least: bigint): bigint => {
    let most = least;
    for (const field of fields) {
      const reading = readings.get(field);
      if (reading?.value?.type !== "amount") continue;
      const rounding = roundingOf(reading, unitOfFile.get(reading.at.file) ?? null);
      if (rounding > most) most = rounding;
    }
    return most;
  };
  return {
    of: ({ project: { fields: own, years } }, ...fields) => {
      let most = coarsest(own, fields, leastRounding);
      for (const year of years) most = coarsest(year.fields, fields, most);
      return most;
    },
  };
}
