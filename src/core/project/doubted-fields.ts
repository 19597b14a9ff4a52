import type { FieldId } from "../anvisningar/known-fields";
import type { CellRef, Project, Reading } from "./project";
import type { Gap } from "./told";

/** The fields of a project whose amounts a gap makes doubtful. */
export type DoubtedFields = (project: Project) => ReadonlySet<FieldId>;

const none: ReadonlySet<FieldId> = new Set();

/** Carries each gap to the projects that it reaches. */
export function doubtedFields(gaps: readonly Gap[]): DoubtedFields {
  const byPlace = new Map<string, Set<FieldId>>();
  const reached = gaps.filter(({ reach }) => reach !== "left-out" && reach !== "totals");
  for (const gap of reached)
    for (const place of placesOf(gap)) {
      const fields = byPlace.get(place) ?? new Set();
      for (const field of gap.fields) fields.add(field);
      byPlace.set(place, fields);
    }
  const files = new Set(reached.flatMap(({ at, reach }) => (Array.isArray(reach) ? reach.map(fileOf) : [at.file])));
  return (project) => {
    if (byPlace.size === 0) return none;
    const found = new Set<FieldId>();
    for (const at of cellsOf(project)) {
      if (!files.has(at.file)) continue;
      for (const place of [workbookKey(at), sheetKey(at), cellKey(at)])
        for (const field of byPlace.get(place) ?? none) found.add(field);
    }
    return found;
  };
}

const fileOf = ({ file }: CellRef): string => file;
const workbookKey = ({ file }: CellRef): string => JSON.stringify([file]);
const sheetKey = ({ file, sheet }: CellRef): string => JSON.stringify([file, sheet]);
const cellKey = ({ file, sheet, cell }: CellRef): string => JSON.stringify([file, sheet, cell]);

const placesOf = ({ at, reach }: Gap): readonly string[] =>
  reach === "workbook"
    ? [workbookKey(at)]
    : reach === "sheet"
      ? [sheetKey(at)]
      : typeof reach === "string"
        ? []
        : reach.map(cellKey);

/** The cells that name the project and those of its amounts. What its other fields rest on (a title, a list of codes) may lie anywhere. */
export function* cellsOf({ at, alsoAt = [], fields, years }: Project): Generator<CellRef> {
  yield at;
  yield* alsoAt;
  yield* amountCells(fields);
  for (const year of years) {
    yield year.at;
    for (const reading of year.fields.values()) yield reading.at;
  }
}

function* amountCells(fields: ReadonlyMap<FieldId, Reading>): Generator<CellRef> {
  for (const { at, value } of fields.values()) if (value?.type === "amount") yield at;
}
