import type { Remark } from "../findings/finding";
import type { CellRef, Project } from "../intake/project";

const keyOf = ({ file, sheet, cell }: Pick<CellRef, "file" | "sheet" | "cell">): string =>
  JSON.stringify([file, sheet, cell]);

/** Gives a remark that stands on a project's own cell its project: reading knows cells before it knows projects. */
export function claim(remarks: readonly Remark[], projects: readonly Project[]): readonly Remark[] {
  const owners = new Map<string, string>();
  for (const { key, at, fields, years } of projects)
    for (const place of [
      at,
      ...[fields, ...years.map((year) => year.fields)].flatMap((readings) =>
        [...readings.values()].map((reading) => reading.at),
      ),
    ]) {
      // A cell that several projects share, such as a title that names the nämnd, belongs to none of them.
      const owner = owners.get(keyOf(place));
      owners.set(keyOf(place), owner === undefined || owner === key ? key : "");
    }
  return remarks.map((remark) => {
    const { file, sheet, cell } = remark.at;
    if (remark.project !== undefined || sheet === undefined || cell === undefined) return remark;
    const owner = owners.get(keyOf({ file, sheet, cell }));
    return owner ? { ...remark, project: owner } : remark;
  });
}
