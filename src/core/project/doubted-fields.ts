import type { FieldId } from "../anvisningar/known-fields";
import { ByCell } from "./by-cell";
import type { CellRef, Project, Reading } from "./project";
import type { Gap } from "./told";

/** The fields of a project whose amounts a gap makes doubtful. */
export type DoubtedFields = (project: Project) => ReadonlySet<FieldId>;

const none: ReadonlySet<FieldId> = new Set();

/** Carries each gap to the projects that it reaches. A gap that reaches a sheet or a workbook is kept at the cell "", and at the sheet "". */
export function doubtedFields(gaps: readonly Gap[]): DoubtedFields {
  if (gaps.length === 0) return () => none;
  const doubted = new ByCell<Set<FieldId>>();
  for (const gap of gaps)
    for (const place of placesOf(gap)) {
      const fields = doubted.getOrMake(place, () => new Set());
      for (const field of gap.fields) fields.add(field);
    }
  return (project) => {
    let found: Set<FieldId> | undefined;
    for (const at of cellsOf(project)) {
      if (!doubted.hasFile(at.file)) continue;
      for (const place of [workbookOf(at), sheetOf(at), at])
        for (const field of doubted.get(place) ?? none) (found ??= new Set()).add(field);
    }
    return found ?? none;
  };
}

const workbookOf = ({ file }: CellRef): CellRef => ({ file, sheet: "", cell: "" });
const sheetOf = ({ file, sheet }: CellRef): CellRef => ({ file, sheet, cell: "" });

const placesOf = ({ at, reach }: Gap): readonly CellRef[] =>
  reach === "workbook" ? [workbookOf(at)] : reach === "sheet" ? [sheetOf(at)] : typeof reach === "string" ? [] : reach;

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
