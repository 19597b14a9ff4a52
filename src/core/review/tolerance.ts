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
    of: ({ project }, ...fields) =>
      fields
        .flatMap((field) => readingsOf(project, field))
        .filter(({ value }) => value?.type === "amount")
        .map((reading) => roundingOf(reading, unitOfFile.get(reading.at.file) ?? null))
        .reduce((most, next) => (next > most ? next : most), leastRounding),
  };
}
