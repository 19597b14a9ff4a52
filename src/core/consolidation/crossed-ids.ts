import type { Project } from "../project/project";
import { slug } from "../values/label";
import { differencesBetween } from "./differences";
import type { Returned } from "./same-project";

type Group = readonly Returned[];

/**
 * Projects that workbooks brought together by id, although the name of one is that of another project in the other workbook: ids that have changed places.
 * Where the amounts that both state agree by id, they and the id outweigh the name.
 */
export function crossedIds(groups: readonly Group[]): ReadonlySet<Group> {
  return new Set(
    groups.filter((group) =>
      group.some((one, index) =>
        group.slice(index + 1).some((other) => isCrossed(one, other) || isCrossed(other, one)),
      ),
    ),
  );
}

/** The first is called what another project of the second's workbook is called, and that one is not called so in the first's. */
function isCrossed({ project: ours, reading }: Returned, { project: theirs, reading: other }: Returned): boolean {
  const name = slug(ours.name);
  if (ours.idIsTemporary || theirs.idIsTemporary || name === slug(theirs.name)) return false;
  const isNamesake = (project: Project): boolean => slug(project.name) === name;
  const isUnique = reading.projects.filter(isNamesake).length === 1;
  const namesake = other.projects.find((project) => isNamesake(project) && project.id !== theirs.id);
  return isUnique && namesake !== undefined && !isSameByAmounts(ours, theirs, namesake);
}

/** The amounts say that the id is right: all that both state is the same, and the namesake's is not. */
function isSameByAmounts(ours: Project, theirs: Project, namesake: Project): boolean {
  const differ = (other: Project): boolean => differencesBetween(ours, other, () => null).length > 0;
  return !differ(theirs) && differ(namesake);
}
