import type { FieldId } from "../anvisningar/known-fields";
import type { ProjectFigures } from "../figures/types";
import { leastRounding, roundingOf } from "../project/rounding";
import type { WorkbookReading } from "../intake/workbook-reading";
import { readingsOf } from "../project/readings-of";

export interface Tolerances {
  /** How far apart amounts may be that rest on these fields: the coarsest unit among their cells decides. */
  readonly of: (figures: ProjectFigures, ...fields: readonly FieldId[]) => bigint;
}

export function tolerances(readings: readonly WorkbookReading[]): Tolerances {
  const unitOfFile = new Map(readings.map(({ file, unit }) => [file, unit]));
  return {
    of: ({ project }, ...fields) => {
      let most = leastRounding;
      for (const field of fields)
        for (const reading of readingsOf(project, field)) {
          if (reading.value?.type !== "amount") continue;
          const rounding = roundingOf(reading, unitOfFile.get(reading.at.file) ?? null);
          if (rounding > most) most = rounding;
        }
      return most;
    },
  };
}
