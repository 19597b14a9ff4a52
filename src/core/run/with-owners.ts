import type { Remark } from "../findings/finding";
import { ByCell } from "../project/by-cell";
import type { CellRef, Project, Reading } from "../project/project";

/** Gives a remark that stands on a project's own cell its project: reading knows cells before it knows projects. */
export function withOwners(remarks: readonly Remark[], projects: readonly Project[]): readonly Remark[] {
  /** By wanted cell: the key of its project, null as long as none is known, "" where several share it. */
  const owners = new ByCell<string | null>();
  const wanted = remarks.flatMap((remark) => cellOf(remark) ?? []);
  for (const cell of wanted) owners.set(cell, null);
  const own = (place: CellRef, key: string): void => {
    const owner = owners.get(place);
    if (owner === undefined || owner === key) return;
    // A cell that several projects share, such as a title that names the nämnd, belongs to none of them.
    owners.set(place, owner === null ? key : "");
  };
  for (const { key, at, fields, years } of wanted.length > 0 ? projects : []) {
    own(at, key);
    const ownReading = (reading: Reading): void => own(reading.at, key);
    fields.forEach(ownReading);
    for (const year of years) year.fields.forEach(ownReading);
  }
  return remarks.map((remark) => {
    const cell = cellOf(remark);
    const owner = cell === null ? undefined : owners.get(cell);
    return owner ? { ...remark, project: owner } : remark;
  });
}

/** The cell of a remark that has no project yet, and is about one place. */
function cellOf({ at: { file, sheet, cell }, also, project }: Remark): CellRef | null {
  return also !== undefined || project !== undefined || sheet === undefined || cell === undefined
    ? null
    : { file, sheet, cell };
}
