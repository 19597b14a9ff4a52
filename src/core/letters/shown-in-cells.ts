import type { ProjectFigures } from "../figures/types";
import type { Location } from "../findings/finding";
import type { CellRef, Reading } from "../project/project";

/** What the cells of these projects show: words, and what could not be read. Numbers and dates are told by what is said of them. */
export function shownInCells(projects: readonly ProjectFigures[]): (at: Location) => string | null {
  const shown = new Map<string, string>();
  for (const { project } of projects)
    for (const fields of [project.fields, ...project.years.map((year) => year.fields)])
      for (const reading of fields.values())
        if (reading.shown !== "" && isTold(reading)) shown.set(keyOf(reading.at), reading.shown);
  return (at) => shown.get(keyOf(at)) ?? null;
}

const isTold = ({ value }: Reading): boolean => value === null || value.type === "text" || value.type === "codes";

const keyOf = ({ file, sheet, cell }: Location | CellRef): string => JSON.stringify([file, sheet, cell]);
