import type { Remark } from "../findings/finding";
import type { CellRef, Project } from "../project/project";

const keyOf = ({ file, sheet, cell }: Pick<CellRef, "file" | "sheet" | "cell">): string =>
  JSON.stringify([file, sheet, cell]);

/** Gives a remark that stands on a project's own cell its project: reading knows cells before it knows projects. */
export function withOwners(remarks: readonly Remark[], projects: readonly Project[]): readonly Remark[] {
  const wanted = new Set(remarks.flatMap((remark) => keyOfRemark(remark) ?? []));
  const owners = new Map<string, string>();
  const own = (place: CellRef, key: string): void => {
    const cell = keyOf(place);
    if (!wanted.has(cell)) return;
    // A cell that several projects share, such as a title that names the nämnd, belongs to none of them.
    const owner = owners.get(cell);
    owners.set(cell, owner === undefined || owner === key ? key : "");
  };
  for (const { key, at, fields, years } of wanted.size > 0 ? projects : []) {
    own(at, key);
    for (const reading of fields.values()) own(reading.at, key);
    for (const year of years) for (const reading of year.fields.values()) own(reading.at, key);
  }
  return remarks.map((remark) => {
    const cell = keyOfRemark(remark);
    const owner = cell === null ? undefined : owners.get(cell);
    return owner ? { ...remark, project: owner } : remark;
  });
}

/** The cell of a remark that has no project yet, and is about one place. */
function keyOfRemark({ at: { file, sheet, cell }, also, project }: Remark): string | null {
  return also !== undefined || project !== undefined || sheet === undefined || cell === undefined
    ? null
    : keyOf({ file, sheet, cell });
}
